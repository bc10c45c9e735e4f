//! A menu of the filter bar: a disclosure that closes on Escape, or when the focus leaves it.

use super::super::signal::Signal;
use crate::browser;
use crate::markup::{Element, Parts, el, live, live_text};
use crate::said::Said;
use crate::words::Label;

/// The content is only in the document while the menu is open.
pub fn menu(
    name: &'static str,
    legend: Label,
    label: impl Fn() -> Said + 'static,
    content: impl Fn() -> Parts + 'static,
) -> Element {
    let open = Signal::new(false);
    el("details")
        .class("menu")
        .attr("data-filter", name)
        .on("toggle", move |toggle| {
            open.set(toggle.open);
            browser::reveal(Said::of(&["[data-filter=", name, "] > .options"]), ".filters");
        })
        .on("focusout", |focus| {
            if focus.left {
                focus.close();
            }
        })
        .on("keydown", |key| {
            if key.key == "Escape" && key.open {
                key.close();
            }
        })
        .child(el("summary").child(live_text(label)))
        .child(live(move || {
            open.get().then(|| {
                el("fieldset")
                    .class("options")
                    // Pressed beside its fields it takes the focus itself, so that it does not leave the menu.
                    .attr("tabindex", "-1")
                    .child(el("legend").class("hidden").child(legend))
                    .child(content().together())
            })
        }))
}
