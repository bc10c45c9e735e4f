//! Figures over time: days from left to right, numbers from the bottom up, in hundredths of the plot.

use super::{Axis, FigureAxis, LabelWidths, Reach, Scale, Viewport};
use crate::model::Amount;
use crate::when::{Minute, Span};

/// The axes of a plot of figures over time.
#[derive(Debug, Clone, PartialEq)]
pub struct ClaimsPlan {
    pub axis: FigureAxis,
    /// A label of a tick has its middle at the tick.
    pub time: Axis,
    scale: Scale,
}

/// A plan's width: what it draws is stretched to the room there is.
const WIDTH: f64 = 100.0;
/// On a narrow screen every other label is left out.
const LABELS: LabelWidths = LabelWidths { tick: 12.0, context: 20.0 };

impl ClaimsPlan {
    /// Of figures with the first and the last day they may have been stated on, in days since 1970.
    #[must_use]
    pub fn of(claims: &[((i64, i64), Amount)]) -> Self {
        let first = claims.iter().map(|(days, _)| days.0).min().unwrap_or(0);
        let last = claims.iter().map(|(days, _)| days.1).max().unwrap_or(first);
        let span = Span::of_days(first, last);
        let scale = Scale::new(Viewport::fitting(span), WIDTH);
        Self { axis: FigureAxis::of(claims.iter().map(|(_, amount)| *amount)), time: time_axis(scale), scale }
    }

    /// Where a day lies: its noon.
    #[must_use]
    pub fn x(&self, day: i64) -> f64 {
        self.scale.x_from_time(Minute::start_of_day(day).plus(Minute::A_DAY / 2).0 as f64)
    }

    /// How an amount is drawn; counted from the bottom.
    #[must_use]
    pub fn reach(&self, amount: Amount) -> Reach {
        self.axis.reach(amount)
    }
}

/// Half of the last label runs into the margin.
fn time_axis(scale: Scale) -> Axis {
    let width = WIDTH + LABELS.tick;
    let with_margin = Viewport { to: scale.time_from_x(width), ..scale.viewport };
    let mut axis = Axis::of(Scale::new(with_margin, width), LABELS);
    while axis.ticks.last().is_some_and(|tick| tick.x > WIDTH) {
        axis.ticks.pop();
    }
    while axis.context.last().is_some_and(|context| context.x >= WIDTH) {
        axis.context.pop();
    }
    axis
}
