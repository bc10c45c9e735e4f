//! The brush: a range of dates picked with two handles.
//!
//! The range is kept as a span and only drawn in px, so that it does not drift as the window moves.

use super::{Scale, Viewport};
use crate::when::{Minute, Span};

/// Where the two handles stand, in px of the plot; perhaps outside it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Brush {
    pub from_x: f64,
    pub to_x: f64,
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

const DAY: i64 = 1440;
/// In windows shorter than this, ranges end at minutes, not days, and arrows step by hours.
const MINUTES_BELOW: f64 = 3.0 * DAY as f64;

impl Brush {
    #[must_use]
    pub fn of(span: Span, scale: Scale) -> Self {
        let (start, end) = (span.first.0 as f64, span.last.0 as f64 + 1.0);
        Self { from_x: scale.x_from_time(start), to_x: scale.x_from_time(end) }
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
