//! Time onto the plot's width and back.
//!
//! Times are f64 minutes since 1970: exact to well under a minute over any history, and what a
//! pointer hits lies between minutes.

use crate::when::Span;

/// The window of time that is shown, in minutes since 1970; `from < to`.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Viewport {
    pub from: f64,
    pub to: f64,
}

impl Viewport {
    /// The smallest window, in minutes.
    pub const SMALLEST: f64 = 10.0;

    /// A span with a little air on both sides, so that marks at its ends stand clear of the edges.
    /// An end that is not known counts as the other one.
    #[must_use]
    pub fn fitting(span: Span) -> Self {
        let first = if span.first.is_bounded() { span.first } else { span.last };
        let last = if span.last.is_bounded() { span.last } else { first };
        let (from, to) = (first.0 as f64, last.0 as f64 + 1.0);
        let air = ((to - from) * 0.03).max(Self::SMALLEST / 2.0);
        Self { from: from - air, to: to + air }
    }

    /// How many minutes are shown.
    #[must_use]
    pub fn minutes(self) -> f64 {
        self.to - self.from
    }

    /// The window moved just so far that a time is clear of its edges; as it is where it is so already.
    #[must_use]
    pub fn revealing(self, time: f64) -> Self {
        let air = self.minutes() * 0.1;
        let shift = (time - (self.to - air)).max(0.0) + (time - (self.from + air)).min(0.0);
        Self { from: self.from + shift, to: self.to + shift }
    }

    /// The nearest window within the bounds: no longer than they are and not past their ends.
    #[must_use]
    pub fn clamped(self, bounds: Self) -> Self {
        // What is not a number fits nowhere, and shows everything.
        if !(self.from.is_finite() && self.to.is_finite()) || self.minutes() >= bounds.minutes() {
            return bounds;
        }
        let minutes = self.minutes().max(Self::SMALLEST).min(bounds.minutes());
        let from = self.from.min(bounds.to - minutes).max(bounds.from);
        Self { from, to: (from + minutes).min(bounds.to) }
    }
}

/// A window of time laid over a width in px.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scale {
    pub viewport: Viewport,
    pub width: f64,
}

impl Scale {
    /// A width below one px counts as one px.
    #[must_use]
    pub fn new(viewport: Viewport, width: f64) -> Self {
        Self { viewport, width: width.max(1.0) }
    }

    #[must_use]
    pub fn px_per_minute(self) -> f64 {
        self.width / self.viewport.minutes()
    }

    #[must_use]
    pub fn x_from_time(self, time: f64) -> f64 {
        (time - self.viewport.from) * self.px_per_minute()
    }

    #[must_use]
    pub fn time_from_x(self, x: f64) -> f64 {
        self.viewport.from + x / self.px_per_minute()
    }

    /// The window after the content was dragged to the right by so many px.
    #[must_use]
    pub fn pan(self, px: f64) -> Viewport {
        let minutes = px / self.px_per_minute();
        Viewport { from: self.viewport.from - minutes, to: self.viewport.to - minutes }
    }

    /// The window that shows everything so many times larger; the time at `x` stays where it is.
    #[must_use]
    pub fn zoom_at(self, x: f64, factor: f64) -> Viewport {
        let minutes = (self.viewport.minutes() / factor).max(Viewport::SMALLEST);
        let from = self.time_from_x(x) - x / self.width * minutes;
        Viewport { from, to: from + minutes }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::when::Minute;

    fn windows() -> impl Strategy<Value = Viewport> {
        (-3e9..3e9, 10.0..3e9).prop_map(|(from, minutes)| Viewport { from, to: from + minutes })
    }

    fn near(a: f64, b: f64, tolerance: f64) -> bool {
        (a - b).abs() <= tolerance
    }

    proptest! {
        #[test]
        fn x_and_time_are_inverse(window in windows(), x in -100.0..2000.0) {
            let scale = Scale::new(window, 700.0);
            prop_assert!(near(scale.x_from_time(scale.time_from_x(x)), x, 1e-3));
        }

        #[test]
        fn zooming_keeps_the_time_under_the_pointer(window in windows(), x in 0.0..700.0, factor in 0.01..100.0) {
            let scale = Scale::new(window, 700.0);
            let zoomed = Scale::new(scale.zoom_at(x, factor), 700.0);
            prop_assert!(near(zoomed.x_from_time(scale.time_from_x(x)), x, 1e-3));
        }

        #[test]
        fn panning_moves_the_content_with_the_pointer(window in windows(), px in -500.0..500.0) {
            let scale = Scale::new(window, 700.0);
            let panned = Scale::new(scale.pan(px), 700.0);
            prop_assert!(near(panned.x_from_time(window.from), px, 1e-3));
        }

        #[test]
        fn a_clamped_window_lies_within_its_bounds(window in windows(), bounds in windows()) {
            let clamped = window.clamped(bounds);
            prop_assert!(bounds.from <= clamped.from && clamped.to <= bounds.to);
            prop_assert!(clamped.minutes() > 0.0);
            let again = clamped.clamped(bounds);
            prop_assert!(near(again.from, clamped.from, 1e-5) && near(again.to, clamped.to, 1e-5));
        }
    }

    #[test]
    fn a_window_within_its_bounds_stays_as_it_is() {
        let window = Viewport { from: 100.0, to: 200.0 };
        assert_eq!(window.clamped(Viewport { from: 0.0, to: 1000.0 }), window);
    }

    #[test]
    fn panning_stops_at_the_bounds_and_keeps_the_length() {
        let bounds = Viewport { from: 0.0, to: 1000.0 };
        assert_eq!(
            Viewport { from: 950.0, to: 1050.0 }.clamped(bounds),
            Viewport { from: 900.0, to: 1000.0 }
        );
        assert_eq!(Viewport { from: -50.0, to: 50.0 }.clamped(bounds), Viewport { from: 0.0, to: 100.0 });
    }

    #[test]
    fn nothing_is_shown_in_less_than_ten_minutes() {
        let scale = Scale::new(Viewport { from: 0.0, to: 20.0 }, 100.0);
        assert_eq!(scale.zoom_at(50.0, 1e9), Viewport { from: 5.0, to: 15.0 });
    }

    #[test]
    fn revealing_moves_no_farther_than_it_must() {
        let window = Viewport { from: 0.0, to: 100.0 };
        assert_eq!(window.revealing(50.0), window);
        assert_eq!(window.revealing(120.0), Viewport { from: 30.0, to: 130.0 });
        assert_eq!(window.revealing(-20.0), Viewport { from: -30.0, to: 70.0 });
    }

    #[test]
    fn a_window_that_is_no_number_shows_everything() {
        let bounds = Viewport { from: 0.0, to: 1000.0 };
        assert_eq!(Viewport { from: f64::NAN, to: 5.0 }.clamped(bounds), bounds);
    }

    #[test]
    fn fitting_leaves_air_and_takes_open_ends_for_the_known_one() {
        let day = Viewport::fitting(Span { first: Minute(0), last: Minute(1439) });
        assert!(day.from < 0.0 && day.to > 1440.0);
        let since = Viewport::fitting(Span { first: Minute(0), last: Minute::MAX });
        assert!(since.from < 0.0 && since.minutes() >= Viewport::SMALLEST);
    }
}
