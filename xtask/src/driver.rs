//! A running driver of a browser, which is gone when this value is, with all that it started.

use anyhow::{Context, Result, bail};
use std::{
    io::{BufRead, BufReader, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use crate::{
    browser::{Browser, Engine},
    child,
    display::Display,
    scratch::Scratch,
};

const START_LIMIT: Duration = Duration::from_secs(20);
const STOP_LIMIT: Duration = Duration::from_secs(5);

/// What WebKit's window has around the page would make it wider than a phone: none of it takes more room
/// than its icons.
const NARROW_WINDOW: &str =
    "* { min-width: 0; min-height: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; }";

pub struct Driver {
    child: Child,
    port: u16,
    engine: Engine,
    // Dropped after the driver has ended, in this order.
    _display: Option<Display>,
    _scratch: Scratch,
}

impl Driver {
    /// Starts a driver on a free port and waits until it answers.
    pub fn start(browser: &Browser) -> Result<Self> {
        let port = free_port()?;
        let scratch = Scratch::new()?;
        let mut display = None;
        let mut command = Command::new(&browser.driver);
        command.arg(format!("--port={port}")).stdout(Stdio::null());
        // Whatever browsers leave behind goes with the folder.
        command.env("TMPDIR", scratch.path());
        match browser.engine {
            Engine::Chromium => {}
            Engine::Firefox => {
                // Tests may speak to the browser itself, for what no page can do: its width, its medium.
                command.arg("--allow-system-access").arg("--websocket-port").arg(free_port()?.to_string());
                command.arg("--log=fatal").stderr(Stdio::null());
            }
            Engine::Webkit => {
                let started = Display::start()?;
                scratch.write("gtk-3.0/gtk.css", NARROW_WINDOW)?;
                command.env("DISPLAY", started.name()).env("XDG_CONFIG_HOME", scratch.path());
                command.stderr(Stdio::null());
                display = Some(started);
            }
        }
        let child = child::spawn_apart(&mut command)?;

        let mut driver = Self { child, port, engine: browser.engine, _display: display, _scratch: scratch };
        let name = browser.driver.display();
        let answer = child::wait_for(START_LIMIT, || {
            if let Some(status) = driver.child.try_wait()? {
                bail!("{name} ended at once ({status})");
            }
            Ok(driver.ask("/status").ok())
        })?;
        answer.with_context(|| format!("{name} does not answer"))?;
        Ok(driver)
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// The first line of the answer; chromedriver does not end the connection after the last.
    fn ask(&self, path: &str) -> std::io::Result<String> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        stream.set_read_timeout(Some(STOP_LIMIT))?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\r\n", self.port)?;
        let mut answer = String::new();
        BufReader::new(stream).read_line(&mut answer)?;
        Ok(answer)
    }
}

impl Drop for Driver {
    /// Asked to shut down, chromedriver closes its browsers; the others cannot be asked. What is left then,
    /// such as a browser that was just being opened, is killed with its driver.
    fn drop(&mut self) {
        let asked = Instant::now();
        if self.engine == Engine::Chromium && self.ask("/shutdown").is_ok() {
            while asked.elapsed() < STOP_LIMIT && matches!(self.child.try_wait(), Ok(None)) {
                std::thread::sleep(Duration::from_millis(20));
            }
        }
        child::kill_apart(&mut self.child);
    }
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}
