//! `counterpoint serve`: the page of a file on this machine, and again when the file changes.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "publish/place.rs"]
mod place;

use std::fs;
use std::io::{BufRead, BufReader, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

const SMALL: &str = include_str!("fixtures/small.json");

/// The program at work, stopped with the test.
struct Served {
    child: Child,
    /// None where nobody reads it.
    told: Option<BufReader<ChildStdout>>,
    port: u16,
    file: PathBuf,
}

impl Served {
    fn start(place: &Path) -> Self {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        Self::start_on(place, port)
    }

    fn start_on(place: &Path, port: u16) -> Self {
        let file = place.join("small.json");
        fs::write(&file, SMALL).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_counterpoint"));
        command.arg("serve").arg(&file).arg("--port").arg(port.to_string());
        command.arg("--program").arg(place.join("program")).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let told = child.stdout.take().map(BufReader::new);
        let mut served = Self { child, told, port, file };
        served.hears("is well");
        let told = served.hears("is shown at http://127.0.0.1:");
        let (_, address) = told.split_once("127.0.0.1:").unwrap();
        served.port = address.split_once('/').unwrap().0.parse().unwrap();
        served
    }

    /// Waits for the next line that the program prints.
    fn hears(&mut self, expected: &str) -> String {
        let mut line = String::new();
        self.told.as_mut().unwrap().read_line(&mut line).unwrap();
        assert!(line.contains(expected), "{line} has {expected}");
        line
    }

    /// Changes the file as careful editors do: at once, so that nobody reads half of it.
    fn save(&self, text: &str) {
        let aside = self.file.with_extension("new");
        fs::write(&aside, text).unwrap();
        fs::rename(aside, &self.file).unwrap();
    }

    /// The head and the body of an answer.
    fn get(&self, path: &str) -> (String, String) {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).unwrap();
        write!(stream, "GET /{path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        (head.to_owned(), body.to_owned())
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

#[test]
fn a_file_is_shown_and_shown_again_when_it_changes() {
    let place = place::place("serve-changes");
    let mut served = Served::start(&place);
    let (head, page) = served.get("");
    assert!(head.starts_with("HTTP/1.1 200") && head.contains("text/html"), "{head}");
    assert!(page.contains("id=\"written\""), "{page}");
    let first = served.get("edition").1;
    assert!(page.contains(&format!("src=\"reload.js?{first}\"")), "{page}");

    let title = "\"The bridge falls\"";
    assert!(SMALL.contains(title), "the fixture has the event's title");
    served.save(&SMALL.replace(title, "\"The bridge fell\""));
    served.hears("is well");
    assert!(served.get("index.html").1.contains("The bridge fell"));
    assert_ne!(served.get("edition").1, first);
}

#[test]
fn a_broken_file_says_why_and_is_well_again_when_mended() {
    let place = place::place("serve-broken");
    let mut served = Served::start(&place);
    served.save("{ \"format\": <b>");
    served.hears("not JSON");
    let (_, page) = served.get("");
    assert!(page.contains("The file is not JSON") && !page.contains("<b>"), "{page}");
    served.save(SMALL);
    served.hears("is well");
    assert!(served.get("").1.contains("id=\"written\""));
}

#[test]
fn a_refusal_is_told_in_english_whatever_the_page_spoke_before() {
    let place = place::place("serve-english");
    let mut served = Served::start(&place);
    served.save(&SMALL.replace("\"language\": \"en\"", "\"language\": \"ru\""));
    served.hears("is well");
    assert!(served.get("").1.contains("<html lang=\"ru\""));
    served.save("{");
    served.hears("The file is not JSON");
}

/// A frame without an origin of its own, as the preview of an embed is, may load the page's files by leave alone.
#[test]
fn a_frame_without_an_origin_may_load_every_file() {
    let place = place::place("serve-framed");
    let served = Served::start(&place);
    for path in ["", "boot.js", "style-0123456789abcdef.css", "edition"] {
        let (head, _) = served.get(path);
        assert!(head.contains("\r\nAccess-Control-Allow-Origin: *"), "{path}: {head}");
    }
}

#[test]
fn a_port_that_the_system_chooses_is_named() {
    let place = place::place("serve-port");
    let served = Served::start_on(&place, 0);
    assert!(served.port != 0 && served.get("").0.starts_with("HTTP/1.1 200"));
}

#[test]
fn the_first_problems_of_a_file_are_named() {
    let place = place::place("serve-problems");
    let mut served = Served::start(&place);
    served.save(&SMALL.replace("\"voice\": \"", "\"voice\": \"mis"));
    served.hears("The dataset has 4 problems:");
    for _ in 0..3 {
        served.hears("own, unofficial, relay, press");
    }
    let line = served.hears("`counterpoint validate` names each.");
    assert!(!line.contains("written"), "{line}");
    let (_, page) = served.get("");
    assert!(page.contains("<p>The dataset has 4 problems:</p>") && page.contains("misown"), "{page}");
}

#[test]
fn it_goes_on_when_nobody_reads_what_it_says() {
    let place = place::place("serve-unheard");
    let mut served = Served::start(&place);
    // Closes the pipe that the program prints into.
    served.told = None;
    for title in ["\"A fall seen once\"", "\"A fall seen twice\""] {
        served.save(&SMALL.replace("\"The bridge falls\"", title));
        let deadline = Instant::now() + Duration::from_secs(20);
        while !served.get("").1.contains(title.trim_matches('"')) {
            assert!(Instant::now() < deadline, "{title} is not shown");
        }
    }
}

#[test]
fn what_is_not_there_is_not_found() {
    let place = place::place("serve-missing");
    let served = Served::start(&place);
    for path in ["missing.html", "../small.json", "program/boot.js"] {
        assert!(served.get(path).0.starts_with("HTTP/1.1 404"), "{path}");
    }
}
