//! The brush: two handles that pick the range of dates, by pointer and by keys.

use super::super::Page;
use super::stage::Stage;
use crate::markup::{Element, Event, Make, Markup, el, live, live_text, parts};
use crate::plan::{Anchor, Brush, Dates, Frame, Grip, Stride};
use crate::said::{Said, digits};
use crate::state::Action;
use crate::when::Span;
use crate::words;

/// The track that the handles stand in: its height in px, below it the edge of the strip.
const TRACK: f64 = 20.0;

pub fn brush_view(page: Page, stage: Stage) -> Markup {
    // What was held is gone, and with it the pointer.
    stage.held.set(None);
    let is_chosen = move || page.state.read().query.range.is_some();
    let shaded = live(move || is_chosen().then(|| shade(page, stage)));
    if page.config.lock {
        return shaded.into();
    }
    parts()
        .child(shaded)
        .child(band(page, stage))
        .child(first_date(page, stage))
        .child(last_date(page, stage))
        .child(handle(page, stage, Grip::Start))
        .child(handle(page, stage, Grip::End))
        .together()
}

/// Where the ends of the range are, in px of the plot.
fn ends(page: Page, stage: Stage) -> Brush {
    let scale = stage.plan.read().scale;
    Brush::of(chosen(page, stage), scale).in_sight(scale.width)
}

/// Where the handles are drawn.
fn handles(page: Page, stage: Stage) -> Brush {
    let width = stage.plan.read().scale.width;
    ends(page, stage).handles(width)
}

/// The range as it is now, all dates where none is chosen; tracks it.
fn chosen(page: Page, stage: Stage) -> Span {
    bounded(stage, page.state.read().query.range)
}

fn dates(page: Page, stage: Stage) -> Dates {
    let frame = stage.plan.read().frame;
    handles(page, stage).dates(frame)
}

/// The date of the first handle; that of both where there is no room for two.
fn first_date(page: Page, stage: Stage) -> Element {
    let anchor = move || match dates(page, stage).anchor {
        Anchor::Start => "start",
        Anchor::Middle => "middle",
        Anchor::End => "end",
    };
    let words = move || {
        let (dates, chosen) = (dates(page, stage), chosen(page, stage));
        if dates.apart { words::date_of(chosen.first) } else { words::days_of(chosen, dates.tight) }
    };
    date(stage, Box::new(words))
        .live_px("x", move || dates(page, stage).x)
        .live("text-anchor", move || Some(anchor().into()))
}

fn last_date(page: Page, stage: Stage) -> Element {
    date(stage, Box::new(move || words::date_of(chosen(page, stage).last)))
        .live_px("x", move || handles(page, stage).to_x - Brush::INSET)
        .attr("text-anchor", "end")
        .hidden_while(move || !dates(page, stage).apart)
}

fn date(stage: Stage, words: Box<dyn Make<Said>>) -> Element {
    el("text")
        .class("range")
        .attr("pointer-events", "none")
        .live_px("y", move || stage.height() - 8.0)
        .child(live_text(move || words::in_picture(words.make())))
}

fn shade(page: Page, stage: Stage) -> Markup {
    area(page, stage)
        .class("shade")
        .attr("pointer-events", "none")
        .attr("y", words::px(Frame::AXIS))
        .live_px("height", move || stage.height() - Frame::AXIS - Frame::FOOT)
        .into()
}

/// The track below the lanes moves the whole range.
fn band(page: Page, stage: Stage) -> Markup {
    let band = area(page, stage)
        .class("band")
        .live_px("y", move || stage.height() - TRACK - 2.0)
        .attr("height", words::px(TRACK));
    dragging(page, stage, Grip::Whole, band).into()
}

fn area(page: Page, stage: Stage) -> Element {
    el("rect")
        .live_px("x", move || ends(page, stage).from_x)
        .live_px("width", move || ends(page, stage).length())
}

fn dragging(page: Page, stage: Stage, grip: Grip, element: Element) -> Element {
    element
        .on("pointerdown", move |down| hold(page, stage, grip, down))
        .on("pointermove", move |moved| drag(page, stage, moved))
        .on("pointerup", move |_| stage.held.set(None))
        .on("pointercancel", move |_| stage.held.set(None))
}

/// The chosen range, or all dates; an open end counts as the dataset's own.
fn bounded(stage: Stage, range: Option<Span>) -> Span {
    let range = range.unwrap_or(stage.span);
    let first = if range.first.is_bounded() { range.first } else { stage.span.first };
    let last = if range.last.is_bounded() { range.last } else { stage.span.last };
    Span { first, last }
}

fn handle(page: Page, stage: Stage, grip: Grip) -> Element {
    let (label, name) = match grip {
        Grip::Start => (words::brush_from(), "from"),
        Grip::End | Grip::Whole => (words::brush_to(), "to"),
    };
    let end = move || {
        let range = chosen(page, stage);
        if grip == Grip::Start { range.first } else { range.last }
    };
    let day = move || Some(digits(end().day()));
    let side = move |brush: Brush| if grip == Grip::Start { brush.from_x } else { brush.to_x };
    let at = move || side(handles(page, stage));
    let said = move || {
        let at = end();
        Some(if grip == Grip::Start { words::range_first(at) } else { words::range_last(at) })
    };
    let place = move || {
        let middle = stage.height() - TRACK / 2.0 - 2.0;
        Said::of(&["translate(", &words::px(at()), " ", &words::px(middle), ")"])
    };
    // A handle that had to give way still points at the end it belongs to.
    let pointing = move || {
        let end = words::px(side(ends(page, stage)) - at());
        Said::of(&["M0 -1H", &end, "v2H0z"])
    };
    let rect = |width: f64, height: f64| {
        el("rect")
            .attr("width", words::px(width))
            .attr("height", words::px(height))
            .attr("x", words::px(-width / 2.0))
            .attr("y", words::px(-height / 2.0))
    };
    let handle = el("g")
        .class("handle")
        .live("transform", move || Some(place()))
        .attr("data-handle", name)
        .attr("role", "slider")
        .attr("tabindex", "0")
        .attr("aria-label", label)
        .attr("aria-valuemin", digits(stage.span.first.day()))
        .attr("aria-valuemax", digits(stage.span.last.day()))
        .live("aria-valuenow", day)
        .live("aria-valuetext", said)
        .on("keydown", move |key| stepped(page, stage, grip, key))
        .child(rect(Brush::TARGET, Brush::TARGET).attr("fill", "transparent"))
        .child(el("path").live("d", move || Some(pointing())))
        .child(rect(8.0, TRACK).attr("rx", "3"));
    dragging(page, stage, grip, handle)
}

fn hold(page: Page, stage: Stage, grip: Grip, down: &Event) {
    down.stop();
    down.capture();
    let range = bounded(stage, page.state.peek().query.range);
    stage.held.set(Some((grip, down.window_x, range)));
}

fn drag(page: Page, stage: Stage, moved: &Event) {
    let Some((grip, from, range)) = stage.held.get() else { return };
    moved.stop();
    let by = (moved.window_x - from) / *stage.letters.peek();
    choose(page, stage, grip.dragged(range, by, stage.scale(), stage.span));
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
