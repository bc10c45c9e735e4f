//! What Chromium's driver understands beyond the WebDriver standard.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Map, Value, json};
use std::{env, fmt::Debug};
use url::{ParseError, Url};

/// How the browser is started: unseen, quiet, and also as root and in containers.
pub fn capabilities() -> Map<String, Value> {
    let browser = env::var("COUNTERPOINT_BROWSER").unwrap_or_else(|_| "/usr/bin/chromium".to_owned());
    let arguments = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];
    Map::from_iter([
        ("browserName".to_owned(), json!("chrome")),
        // A page is open once it is parsed: tests hold back files that it would wait for.
        ("pageLoadStrategy".to_owned(), json!("eager")),
        ("goog:chromeOptions".to_owned(), json!({ "binary": browser, "args": arguments })),
        ("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL" })),
    ])
}

#[derive(Debug)]
pub enum Command {
    /// What the console has shown since last asked: objects with `level` and `message`.
    ConsoleLog,
    /// A command of the DevTools protocol.
    DevTools { method: &'static str, parameters: Value },
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        match self {
            Command::ConsoleLog => base.join(&format!("session/{session}/se/log")),
            Command::DevTools { .. } => base.join(&format!("session/{session}/goog/cdp/execute")),
        }
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        let body = match self {
            Command::ConsoleLog => json!({ "type": "browser" }),
            Command::DevTools { method, parameters } => json!({ "cmd": method, "params": parameters }),
        };
        (Method::POST, Some(body.to_string()))
    }
}
