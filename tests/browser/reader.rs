//! A reader at the page: the tests' one way to look at what is shown and to use it.

use crate::{
    page::{Page, Size, visit},
    site::Site,
};
use fantoccini::key::Key;
use serde_json::{Value, json};

pub struct Reader<'a> {
    pub site: &'a Site,
    pub page: &'a Page,
}

/// The events of the score that are shown.
const SHOWN: &str = "[...document.querySelectorAll('article[data-event]')].filter(event => !event.hidden)";

/// The text of an element, all white space alike.
pub const TEXT: &str = "const text = element => element.textContent.replace(/\\s+/g, ' ').trim();";

/// Runs `test` with a reader who has a browser and a site to themselves.
pub fn read(name: &str, size: Size, test: impl AsyncFn(Reader<'_>)) {
    visit(name, size, async |site, page| test(Reader { site, page }).await);
}

impl Reader<'_> {
    /// Follows a link to the page from elsewhere, and waits until it can be used.
    pub async fn open(&self, hash: &str) {
        self.page.open("about:blank").await;
        self.page.open(&format!("{}#{hash}", self.site.address())).await;
        self.ready().await;
    }

    /// The same with a configuration in the query.
    pub async fn open_as(&self, query: &str, hash: &str) {
        self.page.open("about:blank").await;
        self.page.open(&format!("{}?{query}#{hash}", self.site.address())).await;
        self.ready().await;
    }

    pub async fn ready(&self) {
        self.page.until("performance.getEntriesByName('counterpoint:interactive').length > 0").await;
    }

    /// The path of the program on the site.
    pub async fn program(&self) -> String {
        self.open("").await;
        let path = "return new URL(document.querySelector('script[data-program]').dataset.program, document.baseURI).pathname";
        let path = self.page.ask(path).await;
        self.page.open("about:blank").await;
        path.as_str().unwrap_or_else(|| panic!("no program")).to_owned()
    }

    /// Opens the page as it was written. Its program comes when the path that this gives is released.
    pub async fn opens_written(&self, query: &str) -> String {
        let program = self.program().await;
        self.site.hold(&program);
        self.page.open(&format!("{}?{query}", self.site.address())).await;
        program
    }

    pub async fn reload(&self) {
        self.page.reload().await;
        self.ready().await;
    }

    pub async fn back(&self) {
        self.page.back().await;
    }

    pub async fn forward(&self) {
        self.page.forward().await;
    }

    /// Writes into the address bar behind `#`.
    pub async fn write_address(&self, hash: &str) {
        self.page.ask(&format!("location.hash = {hash:?}")).await;
    }

    /// What stands behind `#`, with nothing escaped.
    pub async fn hash(&self) -> String {
        let hash = self.page.ask("return decodeURIComponent(location.hash.slice(1))").await;
        hash.as_str().unwrap_or_default().to_owned()
    }

    /// One part of that, as `from`.
    pub async fn hash_part(&self, key: &str) -> Option<String> {
        let hash = self.hash().await;
        let mut parts = hash.split('&').filter_map(|part| part.split_once('='));
        parts.find(|(name, _)| *name == key).map(|(_, value)| value.to_owned())
    }

    /// Waits until exactly these events are shown, whatever their order, and the count says so.
    pub async fn sees(&self, events: &[&str]) {
        let mut expected = events.to_vec();
        expected.sort_unstable();
        let shown = format!("[...{SHOWN}.map(event => event.dataset.event).sort()]");
        self.page.comes_to(&shown, json!(expected)).await;
        self.counts(expected.len()).await;
    }

    /// Waits until the page counts so many events.
    pub async fn counts(&self, events: usize) {
        self.page.comes_to("Number(document.querySelector('[data-count]').dataset.count)", events).await;
    }

    /// Waits until the focus is on an event's heading, and that is in the window.
    pub async fn arrives_at_event(&self, event: &str) {
        self.arrives_at(&format!("document.getElementById('heading={event}')")).await;
    }

    /// Waits until the focus is on an account, and the beginning of that is in the window.
    pub async fn arrives_at_account(&self, account: &str) {
        self.arrives_at(&format!("document.querySelector('article[data-account={account:?}]')")).await;
    }

    async fn arrives_at(&self, element: &str) {
        self.page.until(&format!("document.activeElement === {element}")).await;
        let top = format!("{element}.getBoundingClientRect().top");
        self.page.until(&format!("{top} >= 0 && {top} < innerHeight")).await;
    }

    /// Opens a facet's menu, if it is not open; another that is open is closed first.
    pub async fn opens_menu(&self, facet: &str) {
        let menu = format!("[data-filter={facet}]");
        self.page.find(&menu).await;
        let seen = format!("return document.querySelector('{menu}').checkVisibility()");
        if self.page.ask(&seen).await == false {
            self.page.click("[data-more]").await;
        }
        if self.page.ask(&format!("return document.querySelector('{menu}').open")).await == false {
            if self.page.ask("return document.querySelector('details.menu[open]') !== null").await == true {
                self.page.focus("details.menu[open] > summary").await;
                self.page.press(Key::Escape).await;
                self.page.until("!document.querySelector('details.menu[open]')").await;
            }
            self.page.click(&format!("{menu} > summary")).await;
        }
        self.page.find(&format!("{menu} input")).await;
    }

    /// The options of an open menu, each with the count beside it.
    pub async fn options(&self, facet: &str) -> Vec<(String, usize)> {
        let script = format!(
            "{TEXT} return [...document.querySelectorAll('[data-filter={facet}] label')].map(label =>
                [label.querySelector('input').dataset.option, Number(text(label.querySelector('small')))])"
        );
        self.page.get(&script).await
    }

    /// Ticks or clears one option of an open menu.
    pub async fn toggles(&self, facet: &str, option: &str) {
        self.page.click(&format!("[data-filter={facet}] input[data-option={option:?}]")).await;
    }

    /// Types into the search field.
    pub async fn searches(&self, text: &str) {
        self.page.focus("input[type=search]").await;
        self.page.ask("document.activeElement.select()").await;
        self.page.write(text).await;
    }

    /// The conditions that stand as chips.
    pub async fn chips(&self) -> Vec<String> {
        let script = "return [...document.querySelectorAll('.chips [aria-label]')].map(chip =>
            chip.getAttribute('aria-label').replace('Remove filter ', ''))";
        self.page.list(script).await
    }

    pub async fn removes_chip(&self, name: &str) {
        self.page.click(&format!(".chips [aria-label=\"Remove filter {name}\"]")).await;
    }

    /// The notices that can be seen.
    pub async fn notices(&self) -> Vec<String> {
        let script = "return [...document.querySelectorAll('.notice')].filter(notice => notice.checkVisibility()).map(text)";
        self.page.list(&format!("{TEXT} {script}")).await
    }

    /// The words of the axis in the strip.
    pub async fn ticks(&self) -> Value {
        self.page.ask(&format!("return {TICKS}")).await
    }

    /// Waits until the axis says something else than before.
    pub async fn ticks_change_from(&self, before: &Value) {
        self.page.until(&format!("JSON.stringify({TICKS}) !== {:?}", before.to_string())).await;
    }

    pub async fn ticks_return_to(&self, before: &Value) {
        self.page.comes_to(TICKS, before.clone()).await;
    }
}

const TICKS: &str = "[...document.querySelectorAll('.strip svg.time text')].map(tick => tick.textContent)";
