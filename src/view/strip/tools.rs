//! Buttons for what wheel, drag and keys do as well.

use super::super::Page;
use super::super::texts;
use super::clocks::unfold_button;
use super::stage::Stage;
use crate::markup::{Element, el, live_text};
use crate::words::{self, Label};

pub fn tools_view(page: Page, stage: Stage) -> Element {
    let button = |label: Label, sign: &'static str, press: fn(Stage)| {
        texts::button(sign, move || press(stage)).attr("aria-label", label).attr("title", label)
    };
    let help = el("details")
        .child(el("summary").child(words::strip_help_title()))
        .child(el("p").child(words::strip_help()))
        .child(el("p").child(words::strip_signs()));
    let steps = el("span")
        .class("steps")
        .attr("dir", "ltr")
        .child(button(words::zoom_in(), "+", |stage| stage.zoom(2.0)))
        .child(button(words::zoom_out(), "−", |stage| stage.zoom(0.5)))
        .child(button(words::pan_back(), "←", |stage| stage.pan(-0.5)))
        .child(button(words::pan_on(), "→", |stage| stage.pan(0.5)));
    el("div")
        .class("strip-tools")
        .attr("role", "group")
        .attr("aria-label", words::strip_tools())
        .child(steps)
        .child(texts::button(words::zoom_all(), move || stage.show(stage.bounds.get())))
        .child(fold(page, stage))
        .child(unfold_button(page, stage))
        .child(help)
}

/// Shows or folds the lanes of the other voices, where there are too many lanes to begin with.
fn fold(page: Page, stage: Stage) -> Option<Element> {
    let others = page.lanes().len().saturating_sub(page.dataset().meta.principals.len());
    let label =
        move || if stage.unfolded.get() { words::fold_lanes(others) } else { words::unfold_lanes(others) };
    (page.lanes().len() > super::UNFOLDED_LANES && others > 0).then(|| {
        texts::button(live_text(label), move || stage.unfolded.set(!stage.unfolded.get()))
            .class("fold")
            .live_truth("aria-expanded", move || stage.unfolded.get())
    })
}
