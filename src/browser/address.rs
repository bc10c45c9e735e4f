//! The address bar: the hash holds the view's state, the query its configuration.

use wasm_bindgen::JsValue;
use web_sys::Event;

use super::listen;

/// The whole address.
#[must_use]
pub fn address() -> String {
    super::window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// What stands behind `#`, as it is written there.
#[must_use]
pub fn hash() -> String {
    let hash = super::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.strip_prefix('#').map(str::to_owned).unwrap_or(hash)
}

/// What stands behind `?`, with it.
#[must_use]
pub fn query() -> String {
    super::window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// Writes the query in place of the current one; the hash stays as it is.
pub fn write_query(query: &str) {
    let Some(window) = super::window() else { return };
    let (Ok(path), Ok(hash)) = (window.location().pathname(), window.location().hash()) else { return };
    let Ok(history) = window.history() else { return };
    drop(history.replace_state_with_url(&JsValue::NULL, "", Some(&(path + query + &hash))));
}

/// Writes the hash, as a new entry of the history or in place of the current one. Whatever an
/// embedding page put behind `?` stays. A browser that refuses (some do after very many changes)
/// is let be: the view is right all the same. What stands there already is not written again, for
/// each entry costs the reader a press of Back, in the page around too.
pub fn write_hash(hash: &str, new_entry: bool) {
    let Some(window) = super::window() else { return };
    let (Ok(path), Ok(search)) = (window.location().pathname(), window.location().search()) else { return };
    let before = self::hash();
    let (own, foreign) = before.split_once('?').unwrap_or((&before, ""));
    if own == hash {
        return;
    }
    let mut address = path + &search;
    if !hash.is_empty() || !foreign.is_empty() {
        address.push('#');
        address.push_str(hash);
    }
    if !foreign.is_empty() {
        address.push('?');
        address.push_str(foreign);
    }
    let Ok(history) = window.history() else { return };
    let written = if new_entry {
        history.push_state_with_url(&JsValue::NULL, "", Some(&address))
    } else {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
    };
    drop(written);
    // For the page around, which assets/frame.js tells of it.
    drop(Event::new("counterpoint:address").map(|event| window.dispatch_event(&event)));
}

/// Calls whenever the reader changes the hash: by Back, Forward, a link, or typing.
pub fn on_hash_change(changed: impl Fn() + 'static) {
    listen("popstate", changed);
}
