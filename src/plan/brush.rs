//! The brush: a range of dates picked with two handles.
//!
//! The range is kept as a span and only drawn in px, so that it does not drift as the window moves.

use super::{Frame, Scale, Viewport};
use crate::when::{Minute, Span};

/// Where the two handles stand, in px of the plot; perhaps outside it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Brush {
    pub from_x: f64,
    pub to_x: f64,
}

/// Where the dates of the handles stand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Dates {
    /// Each beside its handle, between the two; else both as one text.
    pub apart: bool,
    /// There is little room for that text.
    pub tight: bool,
    /// Of the first date, or of the one text.
    pub x: f64,
    pub anchor: Anchor,
}

/// The part of a text that stands at its x.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// What is held while the brush is moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grip {
    Start,
    End,
    /// Both ends together: the length stays.
    Whole,
}

/// What one key press moves a handle by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stride {
    Hour,
    Day,
    Month,
}

const DAY: i64 = Minute::A_DAY;
/// The room that two dates need beside each other, and that a text of both needs, in px.
const TWO_DATES: f64 = 240.0;
const ONE_TEXT: f64 = 160.0;
/// In windows shorter than this, ranges end at minutes, not days, and arrows step by hours.
const MINUTES_BELOW: f64 = 3.0 * DAY as f64;

impl Brush {
    #[must_use]
    pub fn of(span: Span, scale: Scale) -> Self {
        let (start, end) = (span.first.0 as f64, span.last.0 as f64 + 1.0);
        Self { from_x: scale.x_from_time(start), to_x: scale.x_from_time(end) }
    }

    #[must_use]
    pub fn length(self) -> f64 {
        self.to_x - self.from_x
    }

    /// The same as far as it is in sight: an end that is not stands at the edge.
    #[must_use]
    pub fn in_sight(self, width: f64) -> Self {
        let in_sight = |x: f64| x.max(0.0).min(width);
        Self { from_x: in_sight(self.from_x), to_x: in_sight(self.to_x) }
    }

    /// Where the handles of a brush in sight are drawn: at its ends, or as far beside them as it takes
    /// for each to have its target to itself and within the plot.
    #[must_use]
    pub fn handles(self, width: f64) -> Self {
        let reach = Self::TARGET / 2.0;
        let middle = self.from_x.midpoint(self.to_x).max(Self::TARGET).min(width - Self::TARGET);
        Self {
            from_x: self.from_x.min(middle - reach).max(reach),
            to_x: self.to_x.max(middle + reach).min(width - reach),
        }
    }

    /// The dates of these handles, where there is most room for them: between the two, before them or
    /// after. Where it is tight, the edge of the plot holds them.
    #[must_use]
    pub fn dates(self, frame: Frame) -> Dates {
        let within = self.length();
        let before = self.from_x + frame.label_column();
        let after = frame.plot_width() - self.to_x;
        let room = within.max(before).max(after);
        let (apart, tight) = (within >= TWO_DATES, room < ONE_TEXT);
        let (x, anchor) = if apart {
            (self.from_x + Self::INSET, Anchor::Start)
        } else if within >= room {
            (self.from_x.midpoint(self.to_x), Anchor::Middle)
        } else if before >= after {
            if tight { (0.0, Anchor::Start) } else { (self.from_x - Self::INSET, Anchor::End) }
        } else if tight {
            (frame.plot_width(), Anchor::End)
        } else {
            (self.to_x + Self::INSET, Anchor::Start)
        };
        Dates { apart, tight, x, anchor }
    }

    /// From a handle to the date beside it, in px: clear of the ring of the focus.
    pub const INSET: f64 = 16.0;
    /// The least that a finger hits, both ways, in px (WCAG 2.5.8).
    pub const TARGET: f64 = 24.0;

    /// The range between the handles, whichever stands first, snapped to whole days, or to minutes
    /// in a short window. At least the day, or the minute, that they stand in.
    #[must_use]
    pub fn range(self, scale: Scale) -> Span {
        let unit = snap(scale);
        let (from, to) = (scale.time_from_x(self.from_x), scale.time_from_x(self.to_x));
        let (start, end) = (nearest(from.min(to), unit), nearest(from.max(to), unit));
        if start < end {
            return half_open(start, end);
        }
        let within = (from.midpoint(to).floor() as i64).div_euclid(unit) * unit;
        half_open(within, within + unit)
    }
}

/// Ranges keep at least one unit, so the handles never cross, and stay within the whole days of
/// their bounds. An end that is not bounded counts as the bounds' own.
impl Grip {
    /// The range after the grip was dragged by so many px since it was `span`.
    #[must_use]
    pub fn dragged(self, span: Span, px: f64, scale: Scale, bounds: Span) -> Span {
        let unit = snap(scale);
        let minutes = px / scale.px_per_minute();
        self.moved(span, bounds, unit, |end| Minute(nearest(end.0 as f64 + minutes, unit)))
    }

    /// The range after so many strides, to earlier dates if negative.
    #[must_use]
    pub fn stepped(self, span: Span, stride: Stride, count: i64, bounds: Span) -> Span {
        let unit = if stride == Stride::Hour { 60 } else { DAY };
        self.moved(span, bounds, unit, |end| stride.from(end, count))
    }

    fn moved(self, span: Span, bounds: Span, unit: i64, to: impl Fn(Minute) -> Minute) -> Span {
        let least = Minute::start_of_day(bounds.first.day()).0;
        let most = Minute::start_of_day(bounds.last.day() + 1).0;
        let start = span.first.0.clamp(least, most - 1);
        let end = span.last.0.clamp(start, most - 1) + 1;
        match self {
            Self::Start => {
                let latest = (end - unit).max(least);
                half_open(to(Minute(start)).0.min(latest).max(least), end)
            }
            Self::End => {
                let earliest = (start + unit).min(most);
                half_open(start, to(Minute(end)).0.max(earliest).min(most))
            }
            Self::Whole => {
                let start_after = to(Minute(start)).0.min(most - (end - start)).max(least);
                half_open(start_after, start_after + (end - start))
            }
        }
    }
}

impl Stride {
    /// What an arrow moves a handle by in a window of time.
    #[must_use]
    pub fn of_arrows(window: Viewport) -> Self {
        if window.minutes() < MINUTES_BELOW { Self::Hour } else { Self::Day }
    }

    fn from(self, time: Minute, count: i64) -> Minute {
        match self {
            Self::Hour => time.plus(count * 60),
            Self::Day => time.plus(count * DAY),
            Self::Month => {
                let civil = time.civil();
                let month = civil.year * 12 + i64::from(civil.month) - 1 + count;
                let (year, month) = (month.div_euclid(12), month.rem_euclid(12) as u8 + 1);
                // The 31st of a shorter month is its last day.
                let same_day = |day| Minute::from_civil(year, month, day, civil.hour, civil.minute);
                (1..=civil.day).rev().find_map(same_day).unwrap_or(time)
            }
        }
    }
}

fn snap(scale: Scale) -> i64 {
    if scale.viewport.minutes() < MINUTES_BELOW { 1 } else { DAY }
}

fn nearest(time: f64, unit: i64) -> i64 {
    (time / unit as f64 + 0.5).floor() as i64 * unit
}

fn half_open(start: i64, end: i64) -> Span {
    Span { first: Minute(start), last: Minute(end - 1) }
}
