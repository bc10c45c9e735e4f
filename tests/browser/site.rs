//! A web host for one test: serves a folder, and fails or changes what it serves when told to.

use crate::visitors::{PROBLEM, SCRIPT, Visitors};
use std::{
    collections::{HashMap, HashSet},
    fs,
    io::{self, BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::{Component, Path, PathBuf},
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread,
};

/// Serves until the test process ends.
pub struct Site {
    address: SocketAddr,
    shelf: Arc<Shelf>,
}

struct Shelf {
    folder: PathBuf,
    orders: Mutex<Orders>,
    released: Condvar,
    visitors: Arc<Visitors>,
}

/// What a test has asked for, by path within the folder that the site is in, without the query.
#[derive(Default)]
struct Orders {
    /// Empty, or as `/some/where`.
    folder: String,
    failures: HashMap<String, Failure>,
    replacements: HashMap<String, Vec<u8>>,
    held: HashSet<String>,
    asked: HashMap<String, usize>,
    /// Lines of the head of every answer.
    headers: String,
}

struct Failure {
    status: u16,
    times: usize,
}

struct Answer {
    status: u16,
    kind: &'static str,
    body: Vec<u8>,
}

impl Site {
    pub fn serve(dist: &Path) -> Self {
        Self::serve_to(Arc::default(), dist)
    }

    /// Another host for the same test.
    pub fn beside(&self, folder: &Path) -> Self {
        Self::serve_to(self.visitors(), folder)
    }

    pub fn visitors(&self) -> Arc<Visitors> {
        Arc::clone(&self.shelf.visitors)
    }

    fn serve_to(visitors: Arc<Visitors>, folder: &Path) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))
            .unwrap_or_else(|error| panic!("no port for the site: {error}"));
        let address =
            listener.local_addr().unwrap_or_else(|error| panic!("the site has no address: {error}"));
        let shelf = Arc::new(Shelf {
            folder: folder.to_owned(),
            orders: Mutex::default(),
            released: Condvar::new(),
            visitors,
        });
        let served = Arc::clone(&shelf);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shelf = Arc::clone(&served);
                // A browser that hangs up early is no concern of the test.
                thread::spawn(move || shelf.attend(stream).ok());
            }
        });
        Self { address, shelf }
    }

    /// `http://127.0.0.1:PORT/`, and the folder if the site was moved.
    pub fn address(&self) -> String {
        format!("http://{}{}/", self.address, self.shelf.orders().folder)
    }

    /// The same under a name that browsers take for another site than the address.
    pub fn name(&self) -> String {
        format!("http://localhost:{}{}/", self.address.port(), self.shelf.orders().folder)
    }

    /// Puts everything into a folder such as `/some/where`; outside of it there is nothing any more.
    pub fn move_to(&self, folder: &str) {
        self.shelf.orders().folder = folder.to_owned();
    }

    /// Leaves every request for `path` without an answer until it is released.
    pub fn hold(&self, path: &str) {
        self.shelf.orders().held.insert(path.to_owned());
    }

    pub fn release(&self, path: &str) {
        self.shelf.orders().held.remove(path);
        self.shelf.released.notify_all();
    }

    /// Answers the next `times` requests for `path` (`/nk-2020.json`) with this status and no body.
    pub fn fail_next(&self, path: &str, status: u16, times: usize) {
        self.shelf.orders().failures.insert(path.to_owned(), Failure { status, times });
    }

    /// How many requests for `path` have come.
    pub fn times_asked(&self, path: &str) -> usize {
        self.shelf.orders().asked.get(path).copied().unwrap_or_default()
    }

    /// From now on gives every answer these headers too, a line each.
    pub fn send_headers(&self, lines: &str) {
        self.shelf.orders().headers = lines.lines().map(|line| format!("{line}\r\n")).collect();
    }

    /// From now on serves these bytes at `path`, whether or not there is such a file.
    pub fn replace(&self, path: &str, bytes: &[u8]) {
        self.shelf.orders().replacements.insert(path.to_owned(), bytes.to_owned());
    }
}

impl Shelf {
    fn orders(&self) -> MutexGuard<'_, Orders> {
        self.orders.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn attend(&self, stream: TcpStream) -> io::Result<()> {
        let mut reader = BufReader::new(&stream);
        // All of it must be read, or closing the connection would reset it.
        let mut request = String::new();
        reader.read_line(&mut request)?;
        let (mut line, mut length) = (String::new(), 0);
        while reader.read_line(&mut line)? > 2 {
            let (name, value) = line.split_once(':').unwrap_or_default();
            if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse().unwrap_or_default();
            }
            line.clear();
        }
        let mut body = Vec::new();
        reader.take(length).read_to_end(&mut body)?;
        let target = request.split(' ').nth(1).unwrap_or("/");
        let answer = match target.split('?').next().unwrap_or(target) {
            SCRIPT => Answer { status: 200, kind: kind_of(SCRIPT), body: self.visitors.script() },
            PROBLEM => {
                self.visitors.note(String::from_utf8_lossy(&body).into_owned());
                Answer { status: 200, kind: "text/plain", body: Vec::new() }
            }
            path => self.answer(path),
        };
        let head = format!(
            "HTTP/1.1 {} .\r\nContent-Type: {}\r\nContent-Length: {}\r\nCache-Control: no-store\r\nConnection: close\r\n{}\r\n",
            answer.status,
            answer.kind,
            answer.body.len(),
            self.orders().headers,
        );
        (&stream).write_all(head.as_bytes())?;
        (&stream).write_all(&answer.body)
    }

    fn answer(&self, path: &str) -> Answer {
        let mut orders = self.orders();
        let Some(path) = path.strip_prefix(&*orders.folder).map(str::to_owned) else {
            return Answer { status: 404, kind: "text/plain", body: Vec::new() };
        };
        let path = if path == "/" { "/index.html" } else { &*path };
        *orders.asked.entry(path.to_owned()).or_default() += 1;
        while orders.held.contains(path) {
            orders = self.released.wait(orders).unwrap_or_else(PoisonError::into_inner);
        }
        if let Some(failure) = orders.failures.get_mut(path).filter(|failure| failure.times > 0) {
            failure.times -= 1;
            return Answer { status: failure.status, kind: "text/plain", body: Vec::new() };
        }
        let replaced = orders.replacements.get(path).cloned();
        match replaced.or_else(|| self.file(path)) {
            Some(body) if path.ends_with(".html") => {
                Answer { status: 200, kind: kind_of(path), body: self.visitors.with_script(body) }
            }
            Some(body) => Answer { status: 200, kind: kind_of(path), body },
            None => Answer { status: 404, kind: "text/plain", body: Vec::new() },
        }
    }

    fn file(&self, path: &str) -> Option<Vec<u8>> {
        let inside = Path::new(path.strip_prefix('/')?);
        let plain = inside.components().all(|part| matches!(part, Component::Normal(_)));
        if plain { fs::read(self.folder.join(inside)).ok() } else { None }
    }
}

/// The media type a careful host would give.
fn kind_of(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        _ => "application/octet-stream",
    }
}
