//! A display that nobody sees, for browsers that open windows; gone when this value is.

use anyhow::{Context, Result, bail};
use std::{
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
    sync::mpsc,
    time::Duration,
};

use crate::child;

const START_LIMIT: Duration = Duration::from_secs(20);

/// So large that a window which has its corner in the middle lies on the screen as a whole.
const SCREEN: &str = "3000x2400x24";

pub struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts an X server, which picks a number that is free and says which once it can be used.
    pub fn start() -> Result<Self> {
        let mut command = Command::new("Xvfb");
        // It would begin anew whenever its last window closed, and turn away whoever came just then.
        command.args(["-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"]);
        command.stdout(Stdio::piped()).stderr(Stdio::null());
        let mut server = child::spawn_apart(&mut command)?;
        let said = server.stdout.take();
        let mut display = Self { server, name: String::new() };
        let (tell, told) = mpsc::channel();
        // The thread ends with the server, if not before.
        std::thread::spawn(move || {
            let mut number = String::new();
            let read = said.map(|said| BufReader::new(said).read_line(&mut number));
            tell.send(read.is_some_and(|read| read.is_ok()).then_some(number)).ok();
        });
        let number = child::wait_for(START_LIMIT, || {
            if let Some(status) = display.server.try_wait()? {
                bail!("Xvfb ended at once ({status})");
            }
            Ok(told.try_recv().ok().flatten())
        })?;
        display.name = format!(":{}", number.context("Xvfb names no display")?.trim());
        Ok(display)
    }

    pub fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        child::end_apart(&mut self.server);
    }
}
