//! A dialog and the button that opens it.

use super::signal::Signal;
use super::texts::button;
use crate::browser;
use crate::markup::{Markup, el, live, parts};
use crate::words::{self, Label};

/// The names of a dialog in the document.
#[derive(Clone, Copy)]
pub struct Names {
    /// The HTML id of the dialog.
    pub id: &'static str,
    pub heading: &'static str,
    pub opener: &'static str,
    /// The hook on the button.
    pub hook: &'static str,
}

/// The content is only in the document while the dialog is open.
pub fn dialog(names: Names, title: Label, content: Box<dyn Fn() -> Markup>) -> Markup {
    let Names { id, heading, opener, hook } = names;
    let open = Signal::new(false);
    let opens = button(title, move || {
        open.set(true);
        // The content stands in the document by then, and takes the focus.
        browser::next_frame(move || browser::open_dialog(id, opener));
    });
    let opens = opens.class("button").attr("id", opener).attr(hook, "").attr("aria-haspopup", "dialog");
    let inner = move || {
        open.get().then(|| {
            let close = button(words::close(), move || browser::close_dialog(id)).class("button");
            let head =
                el("div").class("dialog-head").child(el("h2").attr("id", heading).child(title)).child(close);
            parts().child(head).child(content()).together()
        })
    };
    let dialog = el("dialog")
        .attr("id", id)
        .attr("aria-labelledby", heading)
        .on("close", move |_| open.set(false))
        .child(live(inner));
    parts().child(opens).child(dialog).together()
}
