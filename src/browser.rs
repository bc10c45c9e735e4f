//! The edge: the only module that touches the browser. It is called and never calls a view.

mod address;
mod clipboard;
mod conventions;
mod dialog;
mod digest;
mod document;
mod dom;
mod download;
mod events;
mod fetch;
mod focus;
mod host;
mod print;
mod sizes;
mod time;
mod written;

pub use address::{address, hash, on_hash_change, query, write_hash, write_query};
pub use clipboard::copy;
pub use conventions::conventions;
pub use dialog::{close_dialog, open_dialog};
pub use digest::digest_hex;
pub use document::{
    event_in_view, mark_interactive, readers_languages, root, set_on_root, set_theme, set_title, theme,
};
pub use dom::{follow, mount};
pub use download::download;
pub use fetch::{FetchError, fetch};
pub use focus::{focus, go_to, has_focus, keep_focus, reveal};
pub use host::{hosts_language, on_hosts_language, on_hosts_theme};
pub use print::expand_for_print;
pub use sizes::{event_heights, letters, set_bar_height, view_height, view_within};
pub use time::{after, next_frame, on_scroll, spawn};
pub use written::{
    dataset_address, discard_foreign, discard_written, given_title, mark_stalled, pinned_script,
    written_language, written_width,
};

use sizes::{SizeWatch, watch_size};
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::HtmlElement;

/// The window. There is none where pages are written natively, and then nothing here does anything.
fn window() -> Option<web_sys::Window> {
    if cfg!(target_arch = "wasm32") { web_sys::window() } else { None }
}

fn document() -> Option<web_sys::Document> {
    window()?.document()
}

/// The document's root, `<html>`, which the style sheet looks at.
fn root_element() -> Option<HtmlElement> {
    document()?.document_element()?.dyn_into().ok()
}

/// What the style of the root has come to.
fn root_style(property: &str) -> Option<String> {
    let root = root_element()?;
    window()?.get_computed_style(&root).ok()??.get_property_value(property).ok()
}

/// Acts whenever something happens to the window, as long as the page lives.
fn listen(event: &str, act: impl Fn() + 'static) {
    listen_boxed(event, Box::new(act));
}

fn listen_boxed(event: &str, act: Box<dyn Fn()>) {
    let Some(window) = window() else { return };
    let act = Closure::wrap(act);
    drop(window.add_event_listener_with_callback(event, act.as_ref().unchecked_ref()));
    act.forget();
}

/// The element of an id, if there is one and it is of the kind.
fn element<T: JsCast>(id: &str) -> Option<T> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}
