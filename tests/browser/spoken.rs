//! What is said of the page to those who hear it: the role and the name that each browser computes, and the way
//! through it by the Tab key.

use crate::{
    page::{DESKTOP, Page},
    reader::{Reader, read},
};
use fantoccini::{key::Key, wd::WebDriverCompatibleCommand};
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// Asks for what the browser computed of an element, as WebDriver 2 has it.
#[derive(Debug)]
struct Computed {
    element: String,
    what: &'static str,
}

impl WebDriverCompatibleCommand for Computed {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let (session, Self { element, what }) = (session.unwrap_or_default(), self);
        base.join(&format!("session/{session}/element/{element}/{what}"))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::GET, None)
    }
}

impl Page {
    async fn computed(&self, selector: &str, what: &'static str) -> String {
        let element = self.find(selector).await.element_id().to_string();
        let told = self.client().issue_cmd(Computed { element, what }).await;
        let told = told.unwrap_or_else(|error| panic!("{what} of {selector}: {error}"));
        told.as_str().unwrap_or_default().to_owned()
    }
}

#[test]
fn controls_have_a_role_and_a_name() {
    read("spoken_names", DESKTOP, async |reader| {
        reader.open("event=trilateral&topic=truce").await;
        reader.arrives_at_event("trilateral").await;
        for (selector, role, name) in [
            ("main", "main", ""),
            ("nav", "navigation", "Views"),
            (".strip", "region", "Time overview"),
            (".strip svg.time", "application", "One lane for each party"),
            ("[data-handle=from]", "slider", "First day shown"),
            ("[data-handle=to]", "slider", "Last day shown"),
            (".lane-labels input[data-party=am]", "checkbox", "Armenia"),
            (".strip-tools .steps button", "button", "Zoom in"),
            ("[data-known]", "", "As known on"),
            ("#filters", "region", "Filters"),
            ("input[type=search]", "searchbox", "Search accounts"),
            // A combobox, which WebKit calls a button that pops up.
            ("select.language", "", "Language"),
            ("[data-option=disputed]", "button", "Disputed"),
            ("[data-count]", "status", ""),
            (".chips", "list", "Active filters"),
            (".chips button", "button", "Remove filter Topics: Truces and ceasefire"),
            ("[data-share]", "button", "Share"),
            ("ol.score", "list", ""),
            ("article[data-event=trilateral]", "article", "Trilateral statement on a complete ceasefire"),
            ("article[data-event=trilateral] h2", "heading", "Trilateral statement on a complete ceasefire"),
        ] {
            let label = reader.page.computed(selector, "computedlabel").await;
            // A button may say its count too, and WebKit adds the button that empties a search field.
            assert!(label.starts_with(name), "{selector} is called {label}, not {name}");
            let computed = reader.page.computed(selector, "computedrole").await;
            assert!(role.is_empty() || computed == role, "{selector} is a {computed}, not a {role}");
        }
        let menu = reader.page.computed("[data-filter=place] > summary", "computedlabel").await;
        assert!(!menu.contains('▾'), "{menu}: the sign of a menu is only seen");
    });
}

#[test]
fn tab_leads_through_everything_in_order_and_out_again() {
    read("spoken_walk", DESKTOP, async |reader| {
        reader.open("").await;
        let mut met: Vec<String> = Vec::new();
        for _ in 0..60 {
            reader.page.press(Key::Tab).await;
            let (name, seen) = met_by_tab(&reader).await;
            assert!(seen, "{name} has the focus, in sight, uncovered and marked; before it: {met:?}");
            met.push(name);
            // A date field is several stops in some browsers.
            met.dedup();
            if met.last().is_some_and(|name| name.starts_with("link heading=")) {
                break;
            }
        }
        // What a reader meets on the way to the first event, each once and in the order of the page.
        let expected = [
            "skip accounts",
            "button share",
            "button data",
            "select language",
            "button Auto",
            "button Light",
            "button Dark",
            "skip accounts",
            "strip",
            "slider from",
            "slider to",
            "lane am",
            "lane az",
            "lane nk",
            "button Zoom in",
            "button Zoom out",
            "button Earlier",
            "button Later",
            "button Whole period",
            "fold",
            "summary Keys and signs",
            "clock happened",
            "clock stated",
            "day",
            "button First day on which something was stated",
            "button Day of a statement before",
            "button Day of a statement after",
            "button Timeline",
            "button Patterns",
            "button Sources",
            "search",
            "state all",
            "state disputed",
            "state agreed",
            "state one-voice",
            "menu topic",
            "menu place",
            "menu speaker",
            "menu act",
            "menu differ",
            "menu dates",
            "more",
            "link heading=war-start",
        ];
        assert_eq!(met, expected);
        // And back.
        for name in expected.iter().rev().skip(1).take(5) {
            reader.page.press_with_shift(Key::Tab).await;
            assert_eq!(met_by_tab(&reader).await.0, *name);
        }
    });
}

/// A short name for what has the focus, and whether it can be seen there.
async fn met_by_tab(reader: &Reader<'_>) -> (String, bool) {
    let script = "const element = document.activeElement, data = element.dataset;
        const heading = element.closest('h2[id]');
        const label = element.getAttribute('aria-label') ?? element.textContent.trim();
        const name = element.matches('.skip') ? 'skip ' + element.hash.slice(1)
            : element.matches('svg.time') ? 'strip' : data.handle ? 'slider ' + data.handle
            : element.matches('.lane-labels input') ? 'lane ' + data.party : element.matches('.fold') ? 'fold'
            : element.closest('[data-clock]') ? 'clock ' + element.closest('[data-clock]').dataset.clock
            : 'known' in data ? 'day' : element.matches('[type=search]') ? 'search'
            : element.closest('.states') ? 'state ' + data.option
            : element.matches('.menu > summary') ? 'menu ' + element.parentElement.dataset.filter
            : 'more' in data ? 'more' : 'share' in data ? 'button share' : 'data' in data ? 'button data'
            : element.matches('select') ? 'select ' + element.id : heading ? 'link ' + heading.id
            : element.tagName.toLowerCase() + ' ' + label;
        const box = element.getBoundingClientRect();
        const there = document.elementFromPoint(box.x + box.width / 2, box.y + Math.min(box.height / 2, 10));
        const uncovered = element.contains(there) || there?.contains(element) || Boolean(there?.closest('label')?.contains(element));
        const style = getComputedStyle(element);
        // Parts of a date field have a mark of their own, which no script sees.
        const marked = 'known' in data || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
        return [name, box.top >= 0 && box.bottom <= innerHeight && uncovered && marked]";
    reader.page.get(script).await
}

#[test]
fn everything_can_be_done_with_keys_alone() {
    read("spoken_keys", DESKTOP, async |reader| {
        reader.open("").await;
        let press = async |selector: &str, key: Key| {
            reader.page.focus(selector).await;
            reader.page.press(key).await;
        };
        // A menu opens, an option is chosen, the menu closes and gives the focus back.
        press("[data-filter=topic] > summary", Key::Enter).await;
        reader.page.find("[data-filter=topic] input").await;
        reader.page.focus("[data-filter=topic] input[data-option=captives]").await;
        reader.page.press(' ').await;
        reader.page.until("document.querySelector('.chips')").await;
        reader.page.press(Key::Escape).await;
        reader.page.comes_to("document.activeElement.closest('details')?.dataset.filter", "topic").await;
        // A chip goes, and the focus is not lost with it.
        press(".chips button", Key::Enter).await;
        reader.page.until("!document.querySelector('.chips')").await;
        reader.page.comes_to("document.activeElement.closest('#filters') !== null", true).await;
        // Views, a comparison, a dialog.
        press(".tabs button:nth-child(2)", Key::Enter).await;
        reader.page.find(".matrix").await;
        press(".tabs button", Key::Enter).await;
        reader.page.find("article[data-event]").await;
        press("[data-event=war-start] .chip", Key::Enter).await;
        reader.page.find("[data-event=war-start] .explained").await;
        reader.page.comes_to("document.activeElement.getAttribute('aria-expanded')", "true").await;
        press("[data-share]", Key::Enter).await;
        reader.page.until("document.getElementById('share').open").await;
        reader.page.press(Key::Escape).await;
        reader.page.comes_to("'share' in document.activeElement.dataset", true).await;
        // From the end of the accounts back to the filters.
        press(".back .skip", Key::Enter).await;
        reader.page.comes_to("document.activeElement.id", "filters").await;
        let bar: Value = reader.page.ask("const box = document.getElementById('filters').getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight").await;
        assert_eq!(bar, json!(true));
    });
}
