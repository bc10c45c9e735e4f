//! What is drawn in the strip: axis, lanes, the event in view, the ring of the keys.

use super::super::Page;
use super::super::texts::colour_class;
use super::stage::Stage;
use crate::list::ToList;
use crate::markup::{Element, Markup, el};
use crate::plan::{Frame, LanePlan, StripPlan};
use crate::said::Said;
use crate::words;

/// Ticks with their labels, the finer ones below the context they belong to.
pub fn axis(plan: &StripPlan) -> Markup {
    let (top, foot) = (words::px(Frame::AXIS), words::px(plan.height - Frame::FOOT));
    let mut grid = String::new();
    for tick in &plan.axis.ticks {
        for part in ["M", &words::px(tick.x), " ", &top, "V", &foot] {
            grid.push_str(part);
        }
    }
    let label = |x: f64, y: &'static str, class: &'static str, words: Said| -> Markup {
        el("text").class(class).attr("x", words::px(x + 4.0)).attr("y", y).child(words).into()
    };
    let mut parts: Vec<Markup> = vec![el("path").class("grid").attr("d", Said::from(grid)).into()];
    for tick in &plan.axis.ticks {
        if let Some(words) = &tick.label {
            parts.push(label(tick.x, "29", "tick", words::in_picture(words::tick(words))));
        }
    }
    for context in &plan.axis.context {
        parts.push(label(context.x, "13", "context", words::in_picture(words::tick(&context.label))));
    }
    Markup::Many(parts)
}

pub fn lanes(page: Page, plan: &StripPlan) -> Markup {
    let width = words::px(plan.frame.plot_width());
    Markup::Many(plan.lanes.iter().map(|lane| lane_view(page, lane, &width).into()).list())
}

fn lane_view(page: Page, lane: &LanePlan, width: &str) -> Element {
    let y = words::px(lane.line_y);
    let line = el("line")
        .class("lane-line")
        .attr("x1", "0")
        .attr("x2", Said::from(width))
        .attr("y1", y.clone())
        .attr("y2", y);
    let view = el("g")
        .class(colour_class(page, lane.party))
        .attr("data-lane", page.dataset().parties[lane.party].id.as_str())
        .child(line);
    with_marks(view, lane)
}

/// What the chosen dates alone leave out, faintly: where else there is something.
pub fn behind(page: Page, plan: &StripPlan) -> Option<Element> {
    let behind = plan.behind.as_ref()?;
    let ties = [("tie", &behind.ties.plain), ("tie disputed", &behind.ties.disputed)];
    let ties = ties.map(|(class, d)| el("path").class(class).attr("d", Said::from(d.as_str())));
    let lane = |lane: &LanePlan| with_marks(el("g").class(colour_class(page, lane.party)), lane);
    Some(el("g").class("behind").children(ties).children(behind.lanes.iter().map(lane)))
}

/// A lane's marks are one path a style, however many there are.
fn with_marks(mut view: Element, lane: &LanePlan) -> Element {
    let shapes = [
        ("late", &lane.late),
        ("fading", &lane.fading),
        ("bar-shape", &lane.bars),
        ("hollow", &lane.hollow),
        ("solid", &lane.solid),
    ];
    for (class, d) in shapes {
        if !d.is_empty() {
            view = view.child(el("path").class(class).attr("d", Said::from(d.as_str())));
        }
    }
    view
}

/// The event that the reader is looking at in the score below.
pub fn in_view(stage: Stage) -> Option<Element> {
    let span = stage.span_in_view.get()?;
    let plan = stage.plan.read();
    let from = plan.scale.x_from_time(span.first.0 as f64);
    let to = plan.scale.x_from_time(span.last.0 as f64 + 1.0);
    let half = ((to - from) / 2.0).max(10.0);
    Some(
        el("rect")
            .class("in-view")
            .attr("rx", "4")
            .attr("y", words::px(Frame::AXIS))
            .attr("x", words::px(from.midpoint(to) - half))
            .attr("width", words::px(half * 2.0))
            .attr("height", words::px(plan.height - Frame::AXIS - Frame::FOOT)),
    )
}

/// A ring around the mark that the keys stand on.
pub fn focused(stage: Stage) -> Option<Element> {
    let plan = stage.plan.read();
    let mark = stage.drawn_spot(&plan)?;
    let ring = el("circle").class("focused").attr("r", "9");
    Some(ring.attr("cx", words::px(mark.x)).attr("cy", words::px(mark.y)))
}
