//! `counterpoint serve`: the page of a dataset on this machine, made anew when the file changes.

use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};
use std::{fs, thread};

use clap::Args;
use tiny_http::{Header, Response, Server};

use super::media::kind_of;
use super::program::{PageFile, Program};
use super::publish::{Order, Refusal, site, sound};
use super::told::{say, warn};
use crate::share::escaped;
use crate::words::{self, Catalogue, Language};

/// Shows the page of a dataset at http://127.0.0.1:8090, and again whenever the file changes
///
/// Goes on until it is ended by Ctrl-C. Exit status: 2 where the port cannot be used.
#[derive(Args)]
pub(super) struct Serve {
    /// A file of the format counterpoint/1
    dataset: PathBuf,
    /// Port to serve on
    #[arg(long, default_value_t = 8090)]
    port: u16,
    /// A built page, in place of the one this program carries
    #[arg(long, value_name = "FOLDER")]
    program: Option<PathBuf>,
}

/// What is served now.
#[derive(Default)]
struct Shelf {
    files: Vec<PageFile>,
    /// When the page was made: by it open pages can tell whether they are old, also when another run serves them.
    edition: String,
}

/// How often the file is looked at.
const LOOK_EVERY: Duration = Duration::from_millis(400);
/// Reloads a page when it is no longer the latest. It asks its own host and nobody else.
const RELOAD: &str = "const shown = new URL(import.meta.url).search.slice(1);
const ask = async () => { try { return await (await fetch('edition')).text(); } catch { return shown; } };
for (;;) {
  await new Promise(done => setTimeout(done, 700));
  if (await ask() !== shown) location.reload();
}
";

impl Serve {
    pub(super) fn run(&self) -> ExitCode {
        let address = format!("127.0.0.1:{}", self.port);
        let server = match Server::http(&address) {
            Ok(server) => server,
            Err(error) => {
                let port = self.port;
                warn(format_args!("Port {port} cannot be served on: {error}. Name another with --port."));
                return 2.into();
            }
        };
        // Port 0 is whichever is free.
        let address = server.server_addr().to_ip().map_or(address, |served| served.to_string());
        let shelf: Arc<Mutex<Shelf>> = Arc::default();
        // Looked at before it is read: a change while it is read must not be missed.
        let seen = self.changed();
        self.restock(&shelf);
        say(format_args!("{} is shown at http://{address}/   (Ctrl-C ends it)", self.dataset.display()));
        let watched = shelf.clone();
        thread::scope(|scope| {
            scope.spawn(move || self.watch(&watched, seen));
            for request in server.incoming_requests() {
                // A browser that hangs up early is no concern of ours.
                drop(answer(request, &shelf));
            }
        });
        ExitCode::SUCCESS
    }

    fn watch(&self, shelf: &Mutex<Shelf>, mut seen: Option<SystemTime>) {
        loop {
            thread::sleep(LOOK_EVERY);
            let now = self.changed();
            if now != seen {
                seen = now;
                self.restock(shelf);
            }
        }
    }

    fn changed(&self) -> Option<SystemTime> {
        fs::metadata(&self.dataset).and_then(|file| file.modified()).ok()
    }

    /// A file that cannot be published is shown as a page that says why.
    fn restock(&self, shelf: &Mutex<Shelf>) {
        let made = self.make();
        let told = match &made {
            Ok(_) => format!("{} is well", self.dataset.display()),
            Err(refusal) => refusal.to_string(),
        };
        let files = match made {
            Ok(files) => files,
            Err(refusal) => {
                vec![("index.html".to_owned(), not_published(&refusal).into_bytes())]
            }
        };
        let mut shelf = shelf.lock().unwrap_or_else(PoisonError::into_inner);
        shelf.files = files;
        shelf.edition = edition_of(SystemTime::now());
        drop(shelf);
        say(told);
    }

    fn make(&self) -> Result<Vec<PageFile>, Refusal> {
        // The page before may have been in another language than the desk.
        words::speak(Catalogue::of(Language::English));
        let program = Program::find(self.program.as_deref())?;
        let (bytes, reading) = sound(&self.dataset)?;
        Ok(site(&program, &self.dataset, bytes, reading, &Order::default())?)
    }
}

fn edition_of(made: SystemTime) -> String {
    made.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_nanos().to_string()
}

/// The page in place of one that could not be made: why, line by line.
fn not_published(why: &Refusal) -> String {
    let lines: String = why.to_string().lines().map(|line| format!("<p>{}</p>", escaped(line))).collect();
    format!(
        "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Not published</title><body>{lines}</body></html>"
    )
}

fn answer(request: tiny_http::Request, shelf: &Mutex<Shelf>) -> std::io::Result<()> {
    let shelf = shelf.lock().unwrap_or_else(PoisonError::into_inner);
    let path = request.url().split(['?', '#']).next().unwrap_or("/").trim_start_matches('/').to_owned();
    let name = if path.is_empty() { "index.html" } else { &*path };
    let body = match name {
        "edition" => Some(shelf.edition.clone().into_bytes()),
        "reload.js" => Some(RELOAD.as_bytes().to_vec()),
        _ => shelf.files.iter().find(|(known, _)| known == name).map(|(_, bytes)| bytes.clone()),
    };
    let reload = format!("<script type=\"module\" src=\"reload.js?{}\"></script>", shelf.edition);
    drop(shelf);
    let Some(mut body) = body else { return request.respond(Response::empty(404)) };
    if name.ends_with(".html") {
        body.extend_from_slice(reload.as_bytes());
    }
    let mut response = Response::from_data(body);
    let content_type = content_type(name);
    for (header, value) in [
        ("Content-Type", &*content_type),
        ("Cache-Control", "no-store"),
        // The preview of an embed is a frame without an origin of its own.
        ("Access-Control-Allow-Origin", "*"),
    ] {
        let header = Header::from_bytes(header, value);
        response.add_header(header.map_err(|()| std::io::Error::other("header"))?);
    }
    request.respond(response)
}

/// What is no file of the page, such as a sample for a host, is shown as text.
fn content_type(name: &str) -> String {
    let media_type = kind_of(name).map_or("text/plain", |kind| kind.media_type);
    if media_type.starts_with("text/") {
        format!("{media_type}; charset=utf-8")
    } else {
        media_type.to_owned()
    }
}
