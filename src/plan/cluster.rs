//! Marks of one lane as they are drawn: those nearer to each other than the spacing become one,
//! so that a frame has no more of them than there is room for.

use super::{Doubt, Frame, Mark, Scale, Viewport};
use crate::model::{AccountId, EventId};
use crate::when::Minute;

/// What is drawn for one account, or for several too near to each other to tell apart.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DrawnMark {
    /// Index into the lanes of the strip.
    pub lane: usize,
    /// Where its first account stands, or the middle of what is visible of a bar.
    pub x: f64,
    /// The line of its lane.
    pub y: f64,
    /// The ends of a bar; of a symbol, where its first and last account stand.
    pub from_x: f64,
    pub to_x: f64,
    pub form: MarkForm,
    pub doubt: Doubt,
    /// One of its accounts was stated days after it happened.
    pub late: bool,
    pub first_account: AccountId,
    /// Of the first account.
    pub event: EventId,
    /// How many accounts it stands for.
    pub count: usize,
    /// What to show to take them apart: from the first beginning to the last end.
    pub times: Viewport,
    /// The first and the last anchor of its accounts, in minutes.
    pub anchors: (f64, f64),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkForm {
    Symbol,
    Bar,
}

/// Where and how large a lane is drawn.
#[derive(Clone, Copy)]
pub(super) struct At {
    pub lane: usize,
    pub y: f64,
    pub scale: Scale,
}

/// Before it is a bar, a day must be so many px wide: symbols are worth keeping.
const WIDE_DAY: f64 = 40.0;
const DAY_MINUTES: f64 = Minute::A_DAY as f64;
/// Grouping starts on a grid of so many spacings, left of the window: what is drawn then does not
/// depend on where the window begins, and does not flicker while it is panned.
const RUN_UP: f64 = 64.0;

/// A bar where it is long enough to be read as one, else a symbol.
pub(super) fn form(mark: &Mark, scale: Scale) -> MarkForm {
    let minutes = mark.to - mark.from;
    let least = if minutes <= DAY_MINUTES { WIDE_DAY } else { Frame::RADIUS * 2.0 + 2.0 };
    let is_bar = !mark.is_exact() && minutes * scale.px_per_minute() >= least;
    if is_bar { MarkForm::Bar } else { MarkForm::Symbol }
}

/// Adds what is seen of a lane's marks, which are sorted by anchor. `reach` is the longest way in
/// minutes from an anchor to an end of its mark.
pub(super) fn draw(marks: &[Mark], reach: f64, at: At, drawn: &mut Vec<DrawnMark>) {
    let Viewport { from, to } = at.scale.viewport;
    let minutes_per_px = 1.0 / at.scale.px_per_minute();
    let grid = RUN_UP * Frame::SPACING * minutes_per_px;
    let start = ((from - reach) / grid).floor() * grid - grid;
    let end = to + reach + Frame::RADIUS * minutes_per_px;
    let (mut symbols, mut bars) = (Group::of(MarkForm::Symbol), Group::of(MarkForm::Bar));
    let first = marks.partition_point(|mark| mark.anchor() < start);
    for mark in marks.get(first..).unwrap_or_default() {
        if mark.anchor() > end {
            break;
        }
        match form(mark, at.scale) {
            MarkForm::Symbol => symbols.add(mark, mark.anchor(), at, drawn),
            // Bars anchored out of sight on one side all reach to that edge, and lie upon each
            // other there: they count as anchored at the edge.
            MarkForm::Bar if mark.to >= from && mark.from <= to => {
                bars.add(mark, mark.anchor().max(from).min(to), at, drawn);
            }
            MarkForm::Bar => {}
        }
    }
    symbols.close(at, drawn);
    bars.close(at, drawn);
}

/// A mark, and those after it that are drawn with it.
struct Group {
    form: MarkForm,
    /// The first one, grown to hold all of them.
    mark: Option<Mark>,
    /// Where the first one stands, in minutes: whoever follows within the spacing joins it.
    start: f64,
    anchors: (f64, f64),
    count: usize,
}

impl Group {
    fn of(form: MarkForm) -> Self {
        Self { form, mark: None, start: 0.0, anchors: (0.0, 0.0), count: 0 }
    }

    fn add(&mut self, mark: &Mark, stands: f64, at: At, drawn: &mut Vec<DrawnMark>) {
        let is_near = (stands - self.start) * at.scale.px_per_minute() < Frame::SPACING;
        if let Some(all) = self.mark.as_mut().filter(|_| is_near) {
            all.from = all.from.min(mark.from);
            all.to = all.to.max(mark.to);
            all.doubt = all.doubt.shared(mark.doubt);
            all.late |= mark.late;
            self.count += 1;
        } else {
            self.close(at, drawn);
            self.mark = Some(*mark);
            self.start = stands;
            self.anchors.0 = mark.anchor();
            self.count = 1;
        }
        self.anchors.1 = mark.anchor();
    }

    /// Adds the group to what is drawn if any of it is seen.
    fn close(&mut self, at: At, drawn: &mut Vec<DrawnMark>) {
        let Some(mark) = self.mark.take() else { return };
        let ends = if self.form == MarkForm::Bar { (mark.from, mark.to) } else { self.anchors };
        let (from_x, to_x) = (at.scale.x_from_time(ends.0), at.scale.x_from_time(ends.1));
        let width = at.scale.width;
        if to_x < -Frame::RADIUS || from_x > width + Frame::RADIUS {
            return;
        }
        let x = match self.form {
            MarkForm::Symbol => from_x,
            MarkForm::Bar => from_x.max(0.0).min(width).midpoint(to_x.max(0.0).min(width)),
        };
        drawn.push(DrawnMark {
            lane: at.lane,
            x,
            y: at.y,
            from_x,
            to_x,
            form: self.form,
            doubt: mark.doubt,
            late: mark.late,
            first_account: mark.account,
            event: mark.event,
            count: self.count,
            times: Viewport { from: mark.from, to: mark.to },
            anchors: self.anchors,
        });
    }
}
