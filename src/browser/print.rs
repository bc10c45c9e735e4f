//! Paper has no buttons: everything is opened before printing and closed again after it.

use wasm_bindgen::JsCast;
use web_sys::HtmlDetailsElement;

use super::listen;

const OPENED: &str = "data-opened-for-print";

/// Opens every disclosure when the browser is about to print, and tells whether it prints, for what is
/// not in the document otherwise.
pub fn expand_for_print(told: impl Fn(bool) + Copy + 'static) {
    listen("beforeprint", move || {
        told(true);
        for_each("details:not([open]):not(.menu)", |details| {
            details.set_open(true);
            drop(details.set_attribute(OPENED, ""));
        })
    });
    listen("afterprint", move || {
        told(false);
        for_each("details[data-opened-for-print]", |details| {
            details.set_open(false);
            drop(details.remove_attribute(OPENED));
        })
    });
}

fn for_each(selector: &str, act: impl Fn(&HtmlDetailsElement)) {
    let found = super::document().and_then(|document| document.query_selector_all(selector).ok());
    let Some(found) = found else { return };
    for at in 0..found.length() {
        if let Some(details) = found.item(at).and_then(|node| node.dyn_into::<HtmlDetailsElement>().ok()) {
            act(&details);
        }
    }
}
