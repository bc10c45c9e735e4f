//! The brush: two handles that pick the range of dates, by pointer and by keys.

use std::cell::Cell;

use super::super::Page;
use super::stage::Stage;
use crate::markup::{Element, Event, Markup, el, live, live_text};
use crate::plan::{Brush, Frame, Grip, Stride};
use crate::state::Action;
use crate::when::{Minute, Span};
use crate::words;

/// From a handle to the label beside it, in px.
const INSET: f64 = 10.0;
/// The track that the handles stand in: its height in px, below it the edge of the strip.
const TRACK: f64 = 20.0;
/// The least that a finger hits, both ways (WCAG 2.5.8).
const TARGET: f64 = 24.0;

/// Where a drag began: the grip, the pointer's x, and the range at that moment.
type Held = &'static Cell<Option<(Grip, f64, Span)>>;

pub fn brush_view(page: Page, stage: Stage) -> Markup {
    let held: Held = Box::leak(Box::default());
    let range = move || page.state.read().query.range;
    let chosen = live(move || range().is_some().then(|| shade(page, stage)));
    let date = move |end: fn(Span) -> Minute| {
        live_text(move || words::in_picture(words::date_of(end(bounded(stage, range())))))
    };
    let label = |x: fn(Ends) -> f64| {
        el("text")
            .class("range")
            .attr("pointer-events", "none")
            .live_px("y", move || stage.plan.read().height - 8.0)
            .live_px("x", move || x(ends(page, stage)))
    };
    // Two labels side by side need room; the first says the day where there is none for both.
    let last = label(|ends| ends.to - INSET)
        .attr("text-anchor", "end")
        .hidden_while(move || ends(page, stage).width() < 240.0)
        .child(date(|range| range.last));
    let first = label(|ends| ends.from + INSET)
        .hidden_while(move || ends(page, stage).width() < 120.0)
        .child(date(|range| range.first));
    if page.config.lock {
        return chosen;
    }
    Markup::Many(vec![
        chosen,
        band(page, stage, held),
        first.into(),
        last.into(),
        handle(page, stage, held, Grip::Start).into(),
        handle(page, stage, held, Grip::End).into(),
    ])
}

/// Where the ends of the range are, in px of the plot.
#[derive(Clone, Copy)]
struct Ends {
    from: f64,
    to: f64,
}

impl Ends {
    fn width(self) -> f64 {
        self.to - self.from
    }
}

fn ends(page: Page, stage: Stage) -> Ends {
    let plan = stage.plan.read();
    let brush = Brush::of(bounded(stage, page.state.read().query.range), plan.scale);
    let within = |x: f64| x.max(0.0).min(plan.scale.width);
    Ends { from: within(brush.from_x), to: within(brush.to_x) }
}

fn shade(page: Page, stage: Stage) -> Markup {
    area(page, stage)
        .class("shade")
        .attr("pointer-events", "none")
        .attr("y", words::px(Frame::AXIS))
        .live_px("height", move || stage.plan.read().height - Frame::AXIS - Frame::FOOT)
        .into()
}

/// The track below the lanes moves the whole range.
fn band(page: Page, stage: Stage, held: Held) -> Markup {
    let band = area(page, stage)
        .class("band")
        .live_px("y", move || stage.plan.read().height - TRACK - 2.0)
        .attr("height", words::px(TRACK));
    dragging(page, stage, held, Grip::Whole, band).into()
}

fn area(page: Page, stage: Stage) -> Element {
    el("rect")
        .live_px("x", move || ends(page, stage).from)
        .live_px("width", move || ends(page, stage).width())
}

fn dragging(page: Page, stage: Stage, held: Held, grip: Grip, element: Element) -> Element {
    element
        .on("pointerdown", move |down| hold(page, stage, held, grip, down))
        .on("pointermove", move |moved| drag(page, stage, held, moved))
        .on("pointerup", move |_| held.set(None))
        .on("pointercancel", move |_| held.set(None))
}

/// The chosen range, or all dates; an open end counts as the dataset's own.
fn bounded(stage: Stage, range: Option<Span>) -> Span {
    let range = range.unwrap_or(stage.span);
    let first = if range.first.is_bounded() { range.first } else { stage.span.first };
    let last = if range.last.is_bounded() { range.last } else { stage.span.last };
    Span { first, last }
}

fn handle(page: Page, stage: Stage, held: Held, grip: Grip) -> Element {
    let (label, name) = match grip {
        Grip::Start => (words::brush_from(), "from"),
        Grip::End | Grip::Whole => (words::brush_to(), "to"),
    };
    let range = move || bounded(stage, page.state.read().query.range);
    let day = move || {
        let Span { first, last } = range();
        Some((if grip == Grip::Start { first } else { last }).day().to_string().into())
    };
    let said = move || {
        let Span { first, last } = range();
        Some((if grip == Grip::Start { words::range_first(first) } else { words::range_last(last) }).into())
    };
    let rect = move |width: f64, height: f64| {
        el("rect")
            .attr("width", words::px(width))
            .attr("height", words::px(height))
            .live_px("x", move || {
                let ends = ends(page, stage);
                (if grip == Grip::Start { ends.from } else { ends.to }) - width / 2.0
            })
            .live_px("y", move || stage.plan.read().height - (TRACK + height) / 2.0 - 2.0)
    };
    let handle = el("g")
        .class("handle")
        .attr("data-handle", name)
        .attr("role", "slider")
        .attr("tabindex", "0")
        .attr("aria-label", label)
        .attr("aria-valuemin", stage.span.first.day().to_string())
        .attr("aria-valuemax", stage.span.last.day().to_string())
        .live("aria-valuenow", day)
        .live("aria-valuetext", said)
        .on("keydown", move |key| stepped(page, stage, grip, key))
        .child(rect(TARGET, TARGET).attr("fill", "transparent"))
        .child(rect(8.0, TRACK).attr("rx", "3"));
    dragging(page, stage, held, grip, handle)
}

fn hold(page: Page, stage: Stage, held: Held, grip: Grip, down: &Event) {
    down.stop();
    down.capture();
    let range = bounded(stage, page.state.peek().query.range);
    held.set(Some((grip, down.window_x, range)));
}

fn drag(page: Page, stage: Stage, held: Held, moved: &Event) {
    let Some((grip, from, range)) = held.get() else { return };
    moved.stop();
    let scale = stage.plan.peek().scale;
    choose(page, stage, grip.dragged(range, moved.window_x - from, scale, stage.span));
}

fn stepped(page: Page, stage: Stage, grip: Grip, key: &Event) {
    let range = bounded(stage, page.state.peek().query.range);
    let small = Stride::of_arrows(*stage.viewport.peek());
    let step = |stride, count| grip.stepped(range, stride, count, stage.span);
    let next = match &*key.key {
        "ArrowLeft" | "ArrowDown" => step(small, -1),
        "ArrowRight" | "ArrowUp" => step(small, 1),
        "PageDown" => step(Stride::Month, -1),
        "PageUp" => step(Stride::Month, 1),
        "Home" if grip == Grip::Start => Span { first: stage.span.first, ..range },
        "End" if grip == Grip::End => Span { last: stage.span.last, ..range },
        _ => return,
    };
    key.prevent();
    key.stop();
    choose(page, stage, next);
}

/// A range that holds everything is no condition.
fn choose(page: Page, stage: Stage, range: Span) {
    let range = (!range.contains(&stage.span)).then_some(range);
    if page.state.peek().query.range != range {
        page.act(Action::Range(range));
    }
}
