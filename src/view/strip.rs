//! The strip: time from left to right, one lane for each party, a brush for the range of dates.

mod brush;
mod clocks;
mod drawing;
mod keys;
mod labels;
mod pointer;
mod stage;
mod told;
mod tools;

pub use self::stage::Stage;
use super::Page;
use super::texts::skip_link;
use crate::markup::{Element, el, live, live_text};
use crate::plan::Clock;
use crate::said::Said;
use crate::words;

/// More lanes than this start folded: the principals are shown, the others at one press of a button.
const UNFOLDED_LANES: usize = 6;

pub fn strip_view(page: Page, stage: Stage) -> Element {
    let stage_view = el("div")
        .class("stage")
        // Time runs from left to right in every language.
        .attr("dir", "ltr")
        .on_size(move |width, _| stage.measure(width))
        .child(plot(page, stage))
        .child(labels::labels_view(page, stage))
        .child(live(move || told::tooltip(page, stage)));
    let spoken = el("output")
        .class("hidden")
        .attr("aria-live", "polite")
        .child(live_text(move || told::spoken(page, stage).unwrap_or_default()));
    el("section")
        .class("strip")
        .attr("aria-label", words::strip_label())
        .child(skip_link(words::skip_timeline(), "accounts"))
        .child(stage_view)
        .child(tools::tools_view(page, stage))
        .child(clocks::clocks_view(page, stage))
        .child(spoken)
}

/// The HTML id of the drawing, for the focus.
const DRAWING: &str = "strip";

/// A length of the drawing as the style of what stands beside it has it.
fn on_page(px: f64) -> Said {
    Said::of(&["calc(", &words::px(px), "rem / 16)"])
}

/// A picture in a file does not know how wide it will be shown, so it is stretched; one of a program grows with
/// the letters.
fn view_box(page: Page, stage: Stage) -> Option<Said> {
    if !page.written && stage.letters.get() == 1.0 {
        return None;
    }
    let plan = stage.plan.read();
    Some(Said::of(&["0 0 ", &words::px(plan.frame.width), " ", &words::px(plan.height)]))
}

/// The picture, which takes pointers and keys as one.
fn plot(page: Page, stage: Stage) -> Element {
    let shift = move || Said::of(&["translate(", &words::px(stage.plan.read().frame.label_column()), " 0)"]);
    let content = el("g")
        .live("transform", move || Some(shift()))
        .child(live(move || drawing::in_view(stage)))
        .child(live(move || drawing::axis(&stage.plan.read())))
        .child(live(move || drawing::behind(page, &stage.plan.read())))
        .child(el("path").class("tie").live("d", move || Some(stage.plan.read().ties.plain.as_str().into())))
        .child(
            el("path")
                .class("tie disputed")
                .live("d", move || Some(stage.plan.read().ties.disputed.as_str().into())),
        )
        .child(live(move || drawing::lanes(page, &stage.plan.read())))
        .child(live(move || (page.clock.get() == Clock::Happened).then(|| brush::brush_view(page, stage))))
        .child(live(move || drawing::focused(stage)));
    el("svg")
        .class("time")
        .attr("id", DRAWING)
        .live("viewBox", move || view_box(page, stage))
        .attr("preserveAspectRatio", if page.written { "none" } else { "xMinYMin" })
        .attr("tabindex", "0")
        // A group's keys are taken by screen readers, for moving through texts.
        .attr("role", "application")
        .attr("aria-label", words::strip_lanes())
        // What is folded describes nothing in some browsers.
        .attr("aria-description", words::strip_help())
        .on("wheel", move |wheel| pointer::wheel(stage, wheel))
        .on("pointerdown", move |down| pointer::down(stage, down))
        .on("pointermove", move |moved| pointer::moved(stage, moved))
        .on("pointerup", move |up| pointer::up(page, stage, up))
        .on("pointercancel", move |_| pointer::cancelled(stage))
        .on("pointerleave", move |_| stage.pointed.set(None))
        .on("keydown", move |key| keys::pressed(page, stage, key))
        .on("focus", move |_| keys::entered(stage))
        .on("blur", move |_| stage.spot.set(None))
        .child(content)
}
