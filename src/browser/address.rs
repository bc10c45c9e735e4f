//! The address bar: the hash holds the view's state, the query its configuration.

use wasm_bindgen::JsValue;
use web_sys::Event;

use super::listen;
use crate::said::Said;

/// The whole address.
#[must_use]
pub fn address() -> Said {
    super::window().and_then(|window| window.location().href().ok()).unwrap_or_default().into()
}

/// What stands behind `#`, as it is written there.
#[must_use]
pub fn hash() -> Said {
    address().split_once('#').map_or("", |(_, hash)| hash).into()
}

/// What stands behind `?`, with it.
#[must_use]
pub fn query() -> Said {
    page_and_query().1
}

/// The address without its hash, cut before the `?`.
fn page_and_query() -> (Said, Said) {
    let address = address();
    let (page, _) = address.split_once('#').unwrap_or((&address, ""));
    let (page, query) = page.split_once('?').unwrap_or((page, ""));
    let sign = if query.is_empty() { "" } else { "?" };
    (page.into(), Said::of(&[sign, query]))
}

/// Writes the query in place of the current one; the hash stays as it is.
pub fn write_query(query: &str) {
    let hash = self::hash();
    let sign = if hash.is_empty() { "" } else { "#" };
    write(&Said::of(&[&page_and_query().0, query, sign, &hash]), false);
}

fn write(address: &str, new_entry: bool) {
    let Some(history) = super::window().and_then(|window| window.history().ok()) else { return };
    drop(if new_entry {
        history.push_state_with_url(&JsValue::NULL, "", Some(address))
    } else {
        history.replace_state_with_url(&JsValue::NULL, "", Some(address))
    });
}

/// Writes the hash, as a new entry of the history or in place of the current one. Whatever an
/// embedding page put behind `?` stays. A browser that refuses (some do after very many changes)
/// is let be: the view is right all the same. What stands there already is not written again, for
/// each entry costs the reader a press of Back, in the page around too.
pub fn write_hash(hash: &str, new_entry: bool) {
    let Some(window) = super::window() else { return };
    let before = self::hash();
    let (own, foreign) = before.split_once('?').unwrap_or((&before, ""));
    if own == hash {
        return;
    }
    let (page, query) = page_and_query();
    let before_hash = if hash.is_empty() && foreign.is_empty() { "" } else { "#" };
    let before_foreign = if foreign.is_empty() { "" } else { "?" };
    write(&Said::of(&[&page, &query, before_hash, hash, before_foreign, foreign]), new_entry);
    // For the page around, which assets/frame.js tells of it.
    drop(Event::new("counterpoint:address").map(|event| window.dispatch_event(&event)));
}

/// Calls whenever the reader changes the hash: by Back, Forward, a link, or typing.
pub fn on_hash_change(changed: impl Fn() + 'static) {
    listen("popstate", changed);
}
