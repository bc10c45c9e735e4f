//! What stands in the document before the program: where the dataset is, what its publisher named it, and the page
//! as it was written.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::document;
use super::document::set_on_root;
use crate::said::Said;

/// The id of what stood in the document before the program: the page as it was written, or a frame.
const WRITTEN: &str = "written";

/// The dataset's address: the `href` of `<link id="counterpoint-dataset">`, the one place that names it.
#[must_use]
pub fn dataset_address() -> Option<String> {
    document()?.get_element_by_id("counterpoint-dataset")?.get_attribute("href")
}

/// The script for pages around under its lasting name, with its integrity, where whoever wrote the page named it.
#[must_use]
pub fn pinned_script() -> Option<String> {
    meta("counterpoint-embed")?.get_attribute("content")
}

/// What whoever published the page of this dataset named it, in place of the dataset's own title, behind the tag of
/// its language.
#[must_use]
pub fn given_title() -> Option<(String, String)> {
    let written: Element = super::element(WRITTEN)?;
    let meta =
        meta("counterpoint-title").filter(|_| written.get_attribute("data-dataset") == dataset_address())?;
    Some((meta.get_attribute("lang")?, meta.get_attribute("content")?))
}

fn meta(name: &str) -> Option<Element> {
    document()?.query_selector(&Said::of(&["meta[name=", name, "]"])).ok()?
}

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
