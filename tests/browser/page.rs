//! One browser window, and what a test does with it. Whatever cannot be done ends the test, saying what.

use crate::{chromium, site::Site};
use fantoccini::{Client, ClientBuilder, Locator, elements::Element};
use hyper_util::client::legacy::connect::HttpConnector;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::{
    env, fs,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    path::{Path, PathBuf},
    time::Duration,
};

/// How long a page may take to show what it is waited for.
pub const PATIENCE: Duration = Duration::from_secs(20);
const LOOK_EVERY: Duration = Duration::from_millis(50);

/// What the page has to itself, in CSS pixels.
#[derive(Clone, Copy)]
pub struct Size {
    pub width: u32,
    pub height: u32,
}

pub const DESKTOP: Size = Size { width: 1280, height: 800 };
pub const PHONE: Size = Size { width: 320, height: 640 };
pub const LARGE_PHONE: Size = Size { width: 390, height: 844 };

pub struct Page {
    pub(crate) client: Client,
}

/// Runs `test` with a site of its own and a fresh window.
/// When it fails, the window's picture and console are kept as `target/browser/NAME.png` and `NAME.log`.
pub fn visit(name: &str, size: Size, test: impl AsyncFnOnce(&Site, &Page)) {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap_or_else(|error| panic!("cannot start the test's runtime: {error}"));
    let site = Site::serve(Path::new(&given("COUNTERPOINT_DIST")));
    let page = runtime.block_on(Page::new(size));
    let outcome = catch_unwind(AssertUnwindSafe(|| runtime.block_on(test(&site, &page))));
    if outcome.is_err() {
        runtime.block_on(page.keep_evidence(name));
    }
    runtime.block_on(page.close());
    if let Err(failure) = outcome {
        resume_unwind(failure);
    }
}

impl Page {
    async fn new(size: Size) -> Self {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let driver = given("COUNTERPOINT_WEBDRIVER");
        let client = builder.capabilities(chromium::capabilities()).connect(&driver).await;
        let page =
            Self { client: client.unwrap_or_else(|error| panic!("no browser from {driver}: {error}")) };
        page.resize(size).await;
        page
    }

    /// Gives the page exactly this room, which a window's own size would not.
    pub async fn resize(&self, Size { width, height }: Size) {
        let parameters = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.tell(chromium::Command::DevTools { method: "Emulation.setDeviceMetricsOverride", parameters })
            .await;
        // A phone's scroll bars take no room.
        let parameters = json!({ "hidden": width < 600 });
        self.tell(chromium::Command::DevTools { method: "Emulation.setScrollbarsHidden", parameters }).await;
    }

    pub async fn open(&self, address: &str) {
        self.client.goto(address).await.unwrap_or_else(|error| panic!("cannot open {address}: {error}"));
    }

    /// Runs a script at the very beginning of each page that is opened from now on.
    pub async fn before_each_load(&self, script: &str) {
        let parameters = json!({ "source": script });
        self.tell(chromium::Command::DevTools {
            method: "Page.addScriptToEvaluateOnNewDocument",
            parameters,
        })
        .await;
    }

    /// The first element that answers to a CSS selector, as soon as there is one.
    pub async fn find(&self, selector: &str) -> Element {
        let wait = self.client.wait().at_most(PATIENCE).every(LOOK_EVERY);
        let found = wait.for_element(Locator::Css(selector)).await;
        found.unwrap_or_else(|error| panic!("no {selector} on the page: {error}"))
    }

    /// The visible text of that element.
    pub async fn text(&self, selector: &str) -> String {
        let text = self.find(selector).await.text().await;
        text.unwrap_or_else(|error| panic!("cannot read {selector}: {error}"))
    }

    /// What the body of a JavaScript function returns in the page, a promise being awaited.
    pub async fn ask(&self, script: &str) -> Value {
        let answer = self.client.execute(script, Vec::new()).await;
        answer.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// The same as a value of a known kind.
    pub async fn get<T: DeserializeOwned>(&self, script: &str) -> T {
        let answer = self.ask(script).await;
        serde_json::from_value(answer).unwrap_or_else(|error| panic!("{script} gave something else: {error}"))
    }

    /// The same as a list of texts.
    pub async fn list(&self, script: &str) -> Vec<String> {
        self.get(script).await
    }

    /// Waits until an expression is true in the page.
    pub async fn until(&self, condition: &str) {
        self.comes_to(&format!("Boolean({condition})"), true).await;
    }

    /// Waits until an expression is what it should become; an error counts as not yet.
    pub async fn comes_to(&self, expression: &str, expected: impl Into<Value>) {
        let expected = expected.into();
        let script = format!(
            "const end = performance.now() + {}; let now;
            return new Promise(done => {{
                const look = () => {{
                    try {{ now = {expression}; }} catch (error) {{ now = String(error); }}
                    const over = performance.now() > end || JSON.stringify(now) === {:?};
                    if (over) done(now); else requestAnimationFrame(look);
                }};
                look();
            }});",
            PATIENCE.as_millis(),
            expected.to_string(),
        );
        assert_eq!(self.ask(&script).await, expected, "what {expression} came to");
    }

    /// The errors and warnings the console has shown since last asked.
    pub async fn problems(&self) -> Vec<String> {
        let log = self.tell(chromium::Command::ConsoleLog).await;
        let entries = log.as_array().map(Vec::as_slice).unwrap_or_default();
        let serious =
            entries.iter().filter(|entry| entry["level"] == "SEVERE" || entry["level"] == "WARNING");
        serious.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect()
    }

    pub(crate) async fn tell(&self, command: chromium::Command) -> Value {
        let told = format!("{command:?}");
        self.client.issue_cmd(command).await.unwrap_or_else(|error| panic!("{told}: {error}"))
    }

    async fn keep_evidence(&self, name: &str) {
        let folder = evidence_folder();
        let picture = self.client.screenshot().await.unwrap_or_default();
        let log = self.client.issue_cmd(chromium::Command::ConsoleLog).await.unwrap_or_default();
        let kept = fs::create_dir_all(&folder)
            .and_then(|()| fs::write(folder.join(name).with_extension("png"), picture))
            .and_then(|()| fs::write(folder.join(name).with_extension("log"), format!("{log:#}\n")));
        match kept {
            Ok(()) => eprintln!("the page as it was: {}", folder.join(name).with_extension("png").display()),
            Err(error) => eprintln!("the page as it was could not be kept: {error}"),
        }
    }

    async fn close(self) {
        if let Err(error) = self.client.close().await {
            eprintln!("the browser did not close: {error}");
        }
    }
}

/// `target/browser`, wherever cargo's target folder is.
fn evidence_folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("browser")
}

fn given(variable: &str) -> String {
    env::var(variable).unwrap_or_else(|_| {
        panic!("{variable} is not set: run `cargo xtask test --only build --only browser`")
    })
}
