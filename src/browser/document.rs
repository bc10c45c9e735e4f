//! The document: where the dataset is, focus and scrolling, the theme, marks for measuring.

use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, HtmlElement};

use crate::config::Theme;

fn document() -> Option<Document> {
    super::window()?.document()
}

/// The dataset's address: the `href` of `<link id="counterpoint-dataset">`, the one place that names it.
#[must_use]
pub fn dataset_address() -> Option<String> {
    document()?.get_element_by_id("counterpoint-dataset")?.get_attribute("href")
}

/// The script for pages around under its lasting name, with its integrity, where whoever wrote the page named it.
#[must_use]
pub fn pinned_script() -> Option<String> {
    let meta = document()?.query_selector("meta[name=\"counterpoint-embed\"]").ok()??;
    meta.get_attribute("content")
}

/// The element that holds the page.
#[must_use]
pub fn root() -> Option<HtmlElement> {
    super::element("counterpoint")
}

/// The id of what stood in the document before the program: the page as it was written, or a frame.
const WRITTEN: &str = "written";

/// Takes away what was written of another dataset than the page shows.
pub fn discard_foreign() {
    let written: Option<Element> = super::element(WRITTEN);
    let of = written.as_ref().and_then(|element| element.get_attribute("data-dataset"));
    if let Some(written) = written.filter(|_| of.is_some() && of != dataset_address()) {
        written.remove();
    }
}

/// The language of the page that was written of this dataset.
#[must_use]
pub fn written_language() -> Option<String> {
    let written: Element = super::element(WRITTEN)?;
    written.get_attribute("data-dataset")?;
    super::root_element()?.get_attribute("lang")
}

/// The languages that the reader's browser is set to, the dearest first.
#[must_use]
pub fn readers_languages() -> Vec<String> {
    let languages = super::window().map(|window| window.navigator().languages());
    languages.into_iter().flatten().filter_map(|tag| tag.as_string()).collect()
}

/// Names the document, for its tab and for whoever hears it announced.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Says that the program could not start: what was written stays.
pub fn mark_stalled() {
    set_on_root("data-stalled", Some(""));
    set_on_root("data-card", None);
}

/// How wide an element of what was written is, in CSS px; 0 where there is none. What takes its place
/// can begin with that width, and nothing moves.
#[must_use]
pub fn written_width(selector: &str) -> f64 {
    let written: Option<Element> = super::element(WRITTEN);
    let element = written.and_then(|written| written.query_selector(selector).ok().flatten());
    element.map_or(0.0, |element| f64::from(element.client_width()))
}

/// Takes away what stood in the document before the program. Whoever has the focus in it finds it at
/// the same place of what stands there now.
pub fn discard_written() {
    let Some(document) = document() else { return };
    let Some(written) = document.get_element_by_id(WRITTEN) else { return };
    let focused = document.active_element().filter(|element| written.contains(Some(element)));
    let selector = focused.and_then(|element| {
        let by = |name: &str| element.get_attribute(name).map(|value| format!("[{name}=\"{value}\"]"));
        by("id").or_else(|| by("href"))
    });
    written.remove();
    let same = selector.and_then(|selector| document.query_selector(&selector).ok().flatten());
    if let Some(same) = same.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        super::focus::focus_in_place(&same);
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

/// The SHA-256 of bytes in hexadecimal digits; `None` where the browser offers none, as on plain http.
pub async fn digest_hex(bytes: &[u8]) -> Option<String> {
    let subtle = super::window()?.crypto().ok()?.subtle();
    if JsValue::from(subtle.clone()).is_undefined() {
        return None;
    }
    let promise = subtle.digest_with_str_and_u8_array("SHA-256", bytes).ok()?;
    let digest = Uint8Array::new(&JsFuture::from(promise).await.ok()?).to_vec();
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |value: u8| DIGITS.get(usize::from(value)).map_or('0', |digit| char::from(*digit));
    Some(digest.into_iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect())
}
