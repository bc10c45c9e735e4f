//! Something to take along, in a field with a button that copies it.

use super::super::signal::Signal;
use super::super::texts::button;
use crate::browser;
use crate::markup::{Element, Field, el};
use crate::said::Said;
use crate::words::{self, Label};

/// What came of copying is told in `said`.
pub fn field(said: Signal<Said>, id: &'static str, label: Label, value: Box<dyn Fn() -> Said>) -> Element {
    let text = el("textarea")
        .attr("id", id)
        .attr("readonly", "")
        .attr("rows", "3")
        .attr("spellcheck", "false")
        .field("value", move || Field::Text(value()));
    let copy = button(words::copy(), move || {
        // Said anew, even if it is the same as the last time.
        said.set(Said::default());
        browser::copy(id, move |copied| {
            said.set(if copied { words::copied(&label) } else { words::press_to_copy().said() });
        });
    });
    let copy = copy.class("button").attr("data-copy", id).attr("aria-label", words::copy_what(&label));
    el("div").class("copyable").child(el("label").attr("for", id).child(label)).child(copy).child(text)
}
