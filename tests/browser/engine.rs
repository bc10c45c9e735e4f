//! The browser engines the tests run in, and all that is done in another way from one to the next.

use crate::{
    chromium, firefox,
    page::{Page, Size, given},
    visitors::Visitors,
    webkit,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use fantoccini::wd::PrintConfiguration;
use serde_json::{Map, Value, json};

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

use Engine::{Chromium, Firefox, Webkit};

/// What cannot be tried in an engine, by the name of the visit, and why. Nothing else is left out anywhere.
const EXCEPTIONS: [(Engine, &str, &str); 7] = [
    (Webkit, "paper", "its driver has no command that prints; print_media looks at the form for paper"),
    (Webkit, "paper_outline", "its driver has no command that prints; print_media looks at every title"),
    (Webkit, "forced_colours", "nothing tells it that its reader has colours of their own"),
    (Webkit, "less_motion", "nothing tells it that its reader wants less motion"),
    (Webkit, "placeholder", "it does not tell the style of what stands in an empty field"),
    (Webkit, "opened_out_of_sight", "it scrolls no page around for a frame of another site"),
    (Firefox, "paper_outline", "its PDF has no outline to find titles in; print_media looks at every title"),
];

/// Light or dark, as the reader's system has it.
#[derive(Clone, Copy, PartialEq)]
pub enum Scheme {
    Light,
    Dark,
}

impl Engine {
    /// The one these tests were started for.
    pub fn given() -> Self {
        let name = given("COUNTERPOINT_ENGINE");
        let found = [Chromium, Firefox, Webkit].into_iter().find(|engine| engine.name() == name);
        found.unwrap_or_else(|| panic!("there is no engine called {name}"))
    }

    pub fn name(self) -> &'static str {
        match self {
            Chromium => "chromium",
            Firefox => "firefox",
            Webkit => "webkit",
        }
    }

    /// Why this visit is not made in this engine, if it is not.
    pub fn exception(self, visit: &str) -> Option<&'static str> {
        let found = EXCEPTIONS.iter().find(|(engine, name, _)| *engine == self && *name == visit);
        found.map(|(.., reason)| *reason)
    }

    /// What the engine itself did wrong in a visit, if that is known of it.
    pub fn fault(self, visitors: &Visitors) -> Option<String> {
        visitors.fault().filter(|_| self == Webkit)
    }

    /// How the browser is started.
    pub fn capabilities(self, scheme: Scheme) -> Map<String, Value> {
        match self {
            Chromium => chromium::capabilities(),
            Firefox => firefox::capabilities(),
            Webkit => webkit::capabilities(scheme == Scheme::Dark),
        }
    }

    /// What every page must run first, so that its problems are known.
    pub fn recorder(self) -> &'static str {
        match self {
            Chromium | Firefox => "",
            Webkit => webkit::RECORDER,
        }
    }
}

impl Page {
    /// Gives the page exactly this room, which a window's own size would not.
    pub async fn resize(&self, size: Size) {
        match self.engine {
            Chromium => {
                let Size { width, height } = size;
                let room =
                    json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
                self.devtools("Emulation.setDeviceMetricsOverride", room).await;
                // A phone's scroll bars take no room.
                self.devtools("Emulation.setScrollbarsHidden", json!({ "hidden": size.is_phone() })).await;
            }
            Firefox => self.resize_firefox(size).await,
            Webkit => self.resize_webkit(size).await,
        }
        self.comes_to("[innerWidth, innerHeight]", json!([size.width, size.height])).await;
    }

    /// The errors and warnings the page has given since last asked.
    pub async fn problems(&self) -> Vec<String> {
        match self.engine {
            Chromium => {
                let log = self.console().await;
                let entries = log.as_array().map(Vec::as_slice).unwrap_or_default();
                let serious =
                    entries.iter().filter(|entry| entry["level"] == "SEVERE" || entry["level"] == "WARNING");
                serious.map(|entry| entry["message"].as_str().unwrap_or_default().to_owned()).collect()
            }
            Firefox => self.firefox_problems().await,
            Webkit => self.visitors.take_problems(),
        }
    }

    /// All that is known of what the page has complained about, for the evidence.
    pub(crate) async fn log(&self) -> String {
        match self.engine {
            Chromium => format!("{:#}\n", self.console().await),
            Firefox | Webkit => self.problems().await.join("\n") + "\n",
        }
    }

    /// WebKit's driver cannot be made to wait until a page is parsed and no longer, so the page is asked.
    pub(crate) async fn before_leaving(&self) {
        if self.engine == Webkit {
            self.ask("window.left = true").await;
        }
    }

    pub(crate) async fn after_arriving(&self) {
        if self.engine == Webkit {
            self.arrive().await;
        }
    }

    /// WebKit's own button leaves out what no hand has led to, as what a test writes into the address.
    pub async fn back(&self) {
        if self.engine == Webkit {
            self.ask("history.back()").await;
        } else {
            self.client().back().await.unwrap_or_else(|error| panic!("cannot go back: {error}"));
        }
    }

    pub async fn forward(&self) {
        if self.engine == Webkit {
            self.ask("history.forward()").await;
        } else {
            self.client().forward().await.unwrap_or_else(|error| panic!("cannot go forward: {error}"));
        }
    }

    /// How often the page asks for its dataset. A preloaded file is one for WebKit only where the program asks for it
    /// without CORS, which it cannot, as datasets may lie on other hosts: it comes twice.
    pub fn dataset_requests(&self) -> usize {
        if self.engine == Webkit { 2 } else { 1 }
    }

    /// Makes the reader's system light or dark. WebKit is told as it starts: its page is opened anew.
    pub async fn prefer(&self, scheme: Scheme) {
        let name = if scheme == Scheme::Dark { "dark" } else { "light" };
        match self.engine {
            Chromium => {
                let features = json!([{ "name": "prefers-color-scheme", "value": name }]);
                self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await;
            }
            Firefox => {
                let script = "gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride";
                self.privileged(&format!("{script} = {name:?}")).await;
            }
            Webkit => self.start_again(scheme).await,
        }
    }

    /// Shows the page in its form for paper.
    pub async fn show_as_print(&self) {
        match self.engine {
            Chromium => {
                self.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await;
            }
            Firefox => {
                self.privileged("gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print'").await;
            }
            Webkit => {
                self.ask(webkit::SHOW_AS_PRINT).await;
            }
        }
    }

    /// What the browser prints, as a PDF; with an outline, where it can write one.
    pub async fn print(&self) -> Vec<u8> {
        if self.engine == Chromium {
            let outline = json!({ "generateTaggedPDF": true, "generateDocumentOutline": true });
            let printed = self.devtools("Page.printToPDF", outline).await;
            let data = printed.get("data").and_then(Value::as_str).unwrap_or_default();
            return STANDARD.decode(data).unwrap_or_else(|error| panic!("no PDF: {error}"));
        }
        let printed = self.client().print(PrintConfiguration::default()).await;
        printed.unwrap_or_else(|error| panic!("cannot print: {error}"))
    }

    /// A command of the DevTools protocol, which Chromium alone has.
    pub(crate) async fn devtools(&self, method: &'static str, parameters: Value) -> Value {
        let told = self.client().issue_cmd(chromium::Command::DevTools { method, parameters }).await;
        told.unwrap_or_else(|error| panic!("{method}: {error}"))
    }

    async fn console(&self) -> Value {
        let log = self.client().issue_cmd(chromium::Command::ConsoleLog).await;
        log.unwrap_or_else(|error| panic!("no console: {error}"))
    }
}
