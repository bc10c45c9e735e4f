//! A web host that serves the page from memory, everything compressed by brotli.

use std::{
    collections::HashMap,
    io::{self, BufRead, BufReader, Write},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    sync::Arc,
    thread,
};

use crate::{
    Outcome, floor,
    pack::{Page, STRONGEST, brotli},
};

pub struct Host {
    address: SocketAddr,
}

impl Host {
    /// Serves until the program ends, with a dataset and the page written for it (both brotli) in the place
    /// of the page's own, and beside it the plain page to compare it with.
    pub fn serve(page: &Page, index: Vec<u8>, floor: Vec<u8>, dataset: Vec<u8>) -> Outcome<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let files = page.files.iter().map(|file| (format!("/{}", file.path), file.brotli.clone()));
        let mut files: HashMap<String, Vec<u8>> = files.collect();
        files.insert("/index.html".to_owned(), index);
        files.insert("/floor.html".to_owned(), floor);
        for (path, text) in [("/floor.css", floor::STYLE), ("/floor.js", floor::SCRIPT)] {
            files.insert(path.to_owned(), brotli(text.as_bytes(), STRONGEST)?);
        }
        files.insert(page.dataset.clone(), dataset);
        let files = Arc::new(files);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let files = Arc::clone(&files);
                // A browser that hangs up early is no concern of the measurement.
                thread::spawn(move || attend(&files, stream).ok());
            }
        });
        Ok(Self { address })
    }

    pub fn page(&self) -> String {
        format!("http://{}/index.html", self.address)
    }

    pub fn floor(&self) -> String {
        format!("http://{}/floor.html", self.address)
    }
}

/// Nothing may be kept: every visit is a first one.
fn attend(files: &HashMap<String, Vec<u8>>, stream: TcpStream) -> io::Result<()> {
    let mut lines = BufReader::new(&stream).lines();
    let request = lines.next().unwrap_or_else(|| Ok(String::new()))?;
    // The whole head must be read, or closing the connection would reset it.
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let target = request.split(' ').nth(1).unwrap_or("/");
    let path = target.split('?').next().unwrap_or(target);
    let (status, body) = files.get(path).map_or((404, &[][..]), |body| (200, body));
    let head = format!(
        "HTTP/1.1 {status} .\r\nContent-Type: {}\r\nContent-Encoding: br\r\nContent-Length: {}\r\n\
        Cache-Control: no-store\r\nConnection: close\r\n\r\n",
        kind_of(path),
        body.len(),
    );
    (&stream).write_all(head.as_bytes())?;
    (&stream).write_all(body)
}

fn kind_of(path: &str) -> &'static str {
    match path.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("bin") => "application/octet-stream",
        _ => "application/json",
    }
}
