//! The document as a whole: its title, theme and attributes, what the reader looks at, a mark for measuring.

use web_sys::{Element, HtmlElement};

use super::document;
use crate::config::Theme;
use crate::list::ToList;

/// The element that holds the page.
#[must_use]
pub fn root() -> Option<HtmlElement> {
    super::element("counterpoint")
}

/// The languages that the reader's browser is set to, the dearest first.
#[must_use]
pub fn readers_languages() -> Vec<String> {
    let languages = super::window().map(|window| window.navigator().languages());
    languages.into_iter().flatten().filter_map(|tag| tag.as_string()).list()
}

/// Names the document, for its tab and for whoever hears it announced.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// The theme that the page has.
#[must_use]
pub fn theme() -> Theme {
    let word = super::root_element().and_then(|root| root.get_attribute("data-theme"));
    word.and_then(|word| Theme::from_word(&word)).unwrap_or(Theme::Auto)
}

/// Leaves a mark for whoever measures when the page can be used.
pub fn mark_interactive() {
    if let Some(performance) = super::window().and_then(|window| window.performance()) {
        drop(performance.mark("counterpoint:interactive"));
    }
}

/// Sets `data-theme` on the root, which has none where the page follows the reader's system.
pub fn set_theme(theme: Theme) {
    set_on_root("data-theme", (theme != Theme::Auto).then_some(theme.word()));
}

/// Sets an attribute of the root, which the style sheet looks at, or takes it away.
pub fn set_on_root(name: &str, value: Option<&str>) {
    let Some(root) = super::root_element() else { return };
    drop(match value {
        Some(value) => root.set_attribute(name, value),
        None => root.remove_attribute(name),
    });
}

/// The id of the event that the reader is looking at: the one a third down the window.
#[must_use]
pub fn event_in_view() -> Option<String> {
    let window = super::window()?;
    let width = window.inner_width().ok()?.as_f64()?;
    let height = window.inner_height().ok()?.as_f64()?;
    let element: Element = document()?.element_from_point((width / 2.0) as f32, (height / 3.0) as f32)?;
    element.closest("[data-event]").ok()??.get_attribute("data-event")
}
