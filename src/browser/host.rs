//! What the page around asks for by messages, as assets/frame.js keeps and passes it on.

use super::{listen, root_element};

/// The language that the page around asks for, kept by assets/frame.js.
#[must_use]
pub fn hosts_language() -> Option<String> {
    root_element()?.get_attribute("data-language")
}

/// Calls whenever the page around asks for a language.
pub fn on_hosts_language(asked: impl Fn() + 'static) {
    listen("counterpoint:language", asked);
}

/// Calls whenever the page around has given this one a theme.
pub fn on_hosts_theme(given: impl Fn() + 'static) {
    listen("counterpoint:theme", given);
}
