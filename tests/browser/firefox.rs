//! What Firefox understands beyond the WebDriver standard: scripts with the rights of the browser itself.

use crate::page::{Page, Size, given};
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Map, Value, json};
use url::{ParseError, Url};

pub fn capabilities() -> Map<String, Value> {
    let options = json!({
        "binary": given("COUNTERPOINT_BROWSER"),
        "args": ["-headless"],
        // What Firefox would fetch for itself, at every start; and that scripts may take their time on a busy machine.
        "prefs": {
            "dom.max_script_run_time": 0,
            "app.normandy.enabled": false,
            "browser.safebrowsing.update.enabled": false,
            "extensions.systemAddon.update.enabled": false,
            "services.settings.server": "data:,#remote-settings-dummy/v1",
        },
    });
    Map::from_iter([
        ("pageLoadStrategy".to_owned(), json!("eager")),
        ("moz:firefoxOptions".to_owned(), options),
    ])
}

/// Whether scripts are for the page or for the browser from now on.
#[derive(Debug)]
struct Context(&'static str);

impl WebDriverCompatibleCommand for Context {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/moz/context", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({ "context": self.0 }).to_string()))
    }
}

/// Errors and warnings of pages from the tests' own hosts; what Firefox says of itself and of its reading of
/// style sheets, which holds words for other browsers, is left out.
const PROBLEMS: &str = "
    const ours = source => /^http:..(127\\.0\\.0\\.1|localhost):/.test(source);
    const scripts = Services.console.getMessageArray()
        .filter(told => told instanceof Ci.nsIScriptError && ours(told.sourceName))
        .filter(told => !/^(CSS|Layout)/.test(told.category))
        // A script that runs while its page is left is ended, which is no mistake of the page.
        .filter(told => !told.errorMessage.startsWith('Script terminated by timeout'))
        .map(told => `${told.category}: ${told.errorMessage}`);
    const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
    const said = storage.getEvents().filter(event => ours(event.filename) && ['error', 'warn', 'assert'].includes(event.level))
        .map(event => `${event.level}: ${event.arguments.map(String).join(' ')}`);
    Services.console.reset();
    storage.clearEvents();
    return [...scripts, ...said];";

impl Page {
    /// Runs the body of a function in the browser's own window.
    pub(crate) async fn privileged(&self, script: &str) -> Value {
        let client = self.client();
        let there = client.issue_cmd(Context("chrome")).await;
        there.unwrap_or_else(|error| panic!("scripts cannot have the browser's rights: {error}"));
        let answer = client.execute(script, Vec::new()).await;
        let back = client.issue_cmd(Context("content")).await;
        back.unwrap_or_else(|error| panic!("scripts cannot have the page's rights again: {error}"));
        answer.unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// A window has its least width, what it shows has not.
    pub(crate) async fn resize_firefox(&self, size: Size) {
        let Size { width, height } = size;
        let window = self.client().set_window_rect(0, 0, width.max(600), height + 300).await;
        window.unwrap_or_else(|error| panic!("no window of {width} by {height}: {error}"));
        // A phone's scroll bars take no room.
        let overlay = u8::from(size.is_phone());
        self.privileged(&format!(
            "Services.prefs.setIntPref('ui.useOverlayScrollbars', {overlay});
            const style = gBrowser.selectedBrowser.style;
            for (const name of ['width', 'min-width', 'max-width']) style.setProperty(name, '{width}px');
            for (const name of ['height', 'min-height', 'max-height']) style.setProperty(name, '{height}px');"
        ))
        .await;
    }

    pub(crate) async fn firefox_problems(&self) -> Vec<String> {
        // What the page has said comes to the browser before its answer does.
        self.ask("return 0").await;
        let told = self.privileged(PROBLEMS).await;
        serde_json::from_value(told).unwrap_or_else(|error| panic!("no list of problems: {error}"))
    }
}
