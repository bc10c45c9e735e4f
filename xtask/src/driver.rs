//! A running chromedriver, which is gone when this value is.

use anyhow::{Context, Result, bail};
use std::{
    io::{BufRead, BufReader, Write},
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use crate::child;

const START_LIMIT: Duration = Duration::from_secs(20);
const STOP_LIMIT: Duration = Duration::from_secs(5);

pub struct Driver {
    child: Child,
    port: u16,
}

impl Driver {
    /// Starts chromedriver on a free port and waits until it answers.
    pub fn start(chromedriver: &Path) -> Result<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port();
        let mut command = Command::new(chromedriver);
        command.arg(format!("--port={port}")).stdout(Stdio::null());
        // In a group of its own, which its browsers join: Ctrl-C in the terminal does not reach it before
        // it has closed them, and `drop` can end them all.
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut command, 0);
        let child = command.spawn().with_context(|| format!("cannot start {}", chromedriver.display()))?;

        let mut driver = Self { child, port };
        let answer = child::wait_for(START_LIMIT, || {
            if let Some(status) = driver.child.try_wait()? {
                bail!("chromedriver ended at once ({status})");
            }
            Ok(driver.ask("/status").ok())
        })?;
        answer.context("chromedriver does not answer")?;
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
    /// Asked to shut down, chromedriver closes its browsers and removes their files. What is left then,
    /// such as a browser that was just being opened, is killed with it.
    fn drop(&mut self) {
        let asked = Instant::now();
        if self.ask("/shutdown").is_ok() {
            while asked.elapsed() < STOP_LIMIT && matches!(self.child.try_wait(), Ok(None)) {
                std::thread::sleep(Duration::from_millis(20));
            }
        }
        #[cfg(unix)]
        let _ = Command::new("sh")
            .args(["-c", &format!("kill -KILL -{}", self.child.id())])
            .stderr(Stdio::null())
            .status();
        child::stop(&mut self.child);
    }
}
