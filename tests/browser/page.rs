//! One browser window, and what a test does with it. Whatever cannot be done ends the test, saying what.

use crate::{
    engine::{Engine, Scheme},
    seats::Seat,
    site::Site,
    visitors::Visitors,
};
use fantoccini::{Client, ClientBuilder, Locator, elements::Element};
use hyper_util::client::legacy::connect::HttpConnector;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::{
    any::Any,
    cell::RefCell,
    env, fs,
    io::Write,
    panic::{AssertUnwindSafe, catch_unwind, resume_unwind},
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant},
};

/// How long a page may take to show what it is waited for.
pub const PATIENCE: Duration = Duration::from_secs(20);
pub const LOOK_EVERY: Duration = Duration::from_millis(50);
/// About a frame.
const SOON: Duration = Duration::from_millis(15);
/// A driver that answers no more must not keep the other tests waiting for ever; what examines every view takes minutes where much else is done.
const TEST_LIMIT: Duration = Duration::from_secs(600);

/// What the page has to itself, in CSS pixels.
#[derive(Clone, Copy)]
pub struct Size {
    pub width: u32,
    pub height: u32,
}

impl Size {
    pub fn is_phone(self) -> bool {
        self.width < 600
    }
}

pub const DESKTOP: Size = Size { width: 1280, height: 800 };
pub const PHONE: Size = Size { width: 320, height: 640 };
pub const LARGE_PHONE: Size = Size { width: 390, height: 844 };

pub struct Page {
    pub engine: Engine,
    pub(crate) visitors: Arc<Visitors>,
    size: Size,
    client: RefCell<Client>,
    seat: Seat,
}

/// Runs `test` with a site of its own and a fresh window; once more where it failed by a known fault of the engine.
pub fn visit(name: &str, size: Size, test: impl AsyncFn(&Site, &Page)) {
    let engine = Engine::given();
    // Past the harness, which shows what failing tests print alone.
    let tell = |what: String| writeln!(std::io::stderr(), "{what}").unwrap_or_default();
    if let Some(reason) = engine.exception(name) {
        return tell(format!("not tried in {}: {name}: {reason}", engine.name()));
    }
    let Err(failure) = visit_once(engine, name, size, &test) else { return };
    let Some(fault) = failure.fault else { resume_unwind(failure.panic) };
    tell(format!("stopped by {} itself, and tried once more: {name}: {fault}", engine.name()));
    if let Err(failure) = visit_once(engine, name, size, &test) {
        resume_unwind(failure.panic);
    }
}

struct Failure {
    panic: Box<dyn Any + Send>,
    fault: Option<String>,
}

/// When the test fails, the window's picture and what the page complained of are kept as
/// `target/browser/ENGINE/NAME.png` and `NAME.log`.
fn visit_once(
    engine: Engine,
    name: &str,
    size: Size,
    test: &impl AsyncFn(&Site, &Page),
) -> Result<(), Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap_or_else(|error| panic!("cannot start the test's runtime: {error}"));
    let site = Site::serve(Path::new(&given("COUNTERPOINT_DIST")));
    let page = runtime.block_on(Page::new(engine, size, site.visitors()));
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let done = runtime.block_on(async { tokio::time::timeout(TEST_LIMIT, test(&site, &page)).await });
        done.unwrap_or_else(|_| panic!("not done after {} s", TEST_LIMIT.as_secs()));
    }));
    if outcome.is_err() {
        runtime.block_on(async { tokio::time::timeout(PATIENCE, page.keep_evidence(name)).await.ok() });
    }
    runtime.block_on(async { tokio::time::timeout(PATIENCE, page.close()).await.ok() });
    outcome.map_err(|panic| Failure { panic, fault: engine.fault(&site.visitors()) })
}

impl Page {
    async fn new(engine: Engine, size: Size, visitors: Arc<Visitors>) -> Self {
        if !engine.recorder().is_empty() {
            visitors.run_first(engine.recorder());
        }
        let seat = Seat::wait();
        let client = RefCell::new(browser(engine, &seat, Scheme::Light).await);
        let page = Self { engine, visitors, size, client, seat };
        page.resize(size).await;
        page
    }

    /// Closes the browser and opens what it showed in a fresh one, made for another system.
    pub(crate) async fn start_again(&self, scheme: Scheme) {
        let shown = self.client().current_url().await;
        let shown = shown.unwrap_or_else(|error| panic!("the page has no address: {error}"));
        let closed = self.client().close().await;
        closed.unwrap_or_else(|error| panic!("the browser did not close: {error}"));
        self.client.replace(browser(self.engine, &self.seat, scheme).await);
        self.resize(self.size).await;
        self.open(shown.as_str()).await;
    }

    pub fn client(&self) -> Client {
        self.client.borrow().clone()
    }

    pub async fn open(&self, address: &str) {
        self.before_leaving().await;
        self.client().goto(address).await.unwrap_or_else(|error| panic!("cannot open {address}: {error}"));
        self.after_arriving().await;
    }

    pub async fn reload(&self) {
        self.before_leaving().await;
        self.client().refresh().await.unwrap_or_else(|error| panic!("cannot reload: {error}"));
        self.after_arriving().await;
    }

    /// Runs a script at the very beginning of each page that is opened from now on.
    pub fn before_each_load(&self, script: &str) {
        self.visitors.run_first(script);
    }

    /// The first element that answers to a CSS selector, as soon as there is one.
    pub async fn find(&self, selector: &str) -> Element {
        let client = self.client();
        let wait = client.wait().at_most(PATIENCE).every(LOOK_EVERY);
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
        let answer = self.client().execute(script, Vec::new()).await;
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

    /// Waits until an expression is what it should become; an error counts as not yet. Asked again and again from
    /// here, for what waits within a page is lost where that gives way to the next, and a driver may wait for it.
    pub async fn comes_to(&self, expression: &str, expected: impl Into<Value>) {
        let expected = expected.into();
        let script = format!("try {{ return {expression}; }} catch (error) {{ return String(error); }}");
        let end = Instant::now() + PATIENCE;
        loop {
            let now = match self.client().execute(&script, Vec::new()).await {
                Ok(now) if now == expected => return,
                Ok(now) => now.to_string(),
                Err(error) => error.to_string(),
            };
            assert!(Instant::now() < end, "{expression} came to {now}, not to {expected}");
            tokio::time::sleep(SOON).await;
        }
    }

    /// The log is printed too: where the tests run unattended, the folder may be gone when they are looked into.
    async fn keep_evidence(&self, name: &str) {
        let folder = evidence_folder(self.engine);
        let picture = self.client().screenshot().await.unwrap_or_default();
        let place = "return `${location.href} shows: ${document.body?.innerText.slice(0, 400)}`";
        let place = self.client().execute(place, Vec::new()).await;
        let place = place.map_or_else(|error| error.to_string(), |place| place.to_string());
        let log = format!("{place}\n{}", self.log().await);
        eprintln!("{log}");
        let kept = fs::create_dir_all(&folder)
            .and_then(|()| fs::write(folder.join(name).with_extension("png"), picture))
            .and_then(|()| fs::write(folder.join(name).with_extension("log"), log));
        match kept {
            Ok(()) => eprintln!("the page as it was: {}", folder.join(name).with_extension("png").display()),
            Err(error) => eprintln!("the page as it was could not be kept: {error}"),
        }
    }

    async fn close(self) {
        if let Err(error) = self.client().close().await {
            eprintln!("the browser did not close: {error}");
        }
    }
}

/// A fresh browser from the driver of a seat.
async fn browser(engine: Engine, seat: &Seat, scheme: Scheme) -> Client {
    let mut builder = ClientBuilder::new(HttpConnector::new());
    let client = builder.capabilities(engine.capabilities(scheme)).connect(&seat.driver).await;
    client.unwrap_or_else(|error| panic!("no browser from {}: {error}", seat.driver))
}

/// `target/browser/ENGINE`, wherever cargo's target folder is.
fn evidence_folder(engine: Engine) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("browser").join(engine.name())
}

pub fn given(variable: &str) -> String {
    env::var(variable).unwrap_or_else(|_| {
        panic!("{variable} is not set: run `cargo xtask test --only build --only browser`")
    })
}
