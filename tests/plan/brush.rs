//! The brush: where it stands, and how it is moved.

use counterpoint::plan::{Brush, Grip, Scale, Stride, Viewport};
use counterpoint::when::{Minute, Span};
use proptest::prelude::*;

const DAY: i64 = 1440;

fn days(first: i64, last: i64) -> Span {
    Span::of_days(first, last)
}

/// A hundred days on a thousand px.
fn scale() -> Scale {
    Scale::new(Viewport { from: 0.0, to: (100 * DAY) as f64 }, 1000.0)
}

#[test]
fn handles_stand_around_whole_days() {
    assert_eq!(Brush::of(days(10, 19), scale()), Brush { from_x: 100.0, to_x: 200.0 });
}

#[test]
fn handles_and_the_whole_brush_are_dragged() {
    let (span, bounds) = (days(10, 19), days(0, 99));
    for (grip, px, expected) in [
        (Grip::Start, 31.0, days(13, 19)),
        (Grip::End, -31.0, days(10, 16)),
        (Grip::Whole, 50.0, days(15, 24)),
        (Grip::Start, 0.0, span),
        // Handles stop at each other, one day apart.
        (Grip::Start, 500.0, days(19, 19)),
        (Grip::End, -500.0, days(10, 10)),
        // Everything stops at the bounds.
        (Grip::Start, -5000.0, days(0, 19)),
        (Grip::End, 5000.0, days(10, 99)),
        (Grip::Whole, -5000.0, days(0, 9)),
        (Grip::Whole, 5000.0, days(90, 99)),
    ] {
        assert_eq!(grip.dragged(span, px, scale(), bounds), expected, "{grip:?} by {px}");
    }
}

#[test]
fn handles_are_stepped() {
    let span = days(10, 19);
    for (grip, stride, count, expected) in [
        (Grip::Start, Stride::Day, 2, days(12, 19)),
        (Grip::End, Stride::Day, -2, days(10, 17)),
        (Grip::Whole, Stride::Day, 1, days(11, 20)),
        // 20 January 1970, where the 19th day ends, to 20 February.
        (Grip::End, Stride::Month, 1, days(10, 50)),
        (Grip::Start, Stride::Month, -1, days(0, 19)),
        (Grip::Start, Stride::Hour, 3, Span { first: Minute(10 * DAY + 180), ..span }),
        (Grip::Start, Stride::Hour, 1000, Span { first: Minute(20 * DAY - 60), ..span }),
    ] {
        assert_eq!(grip.stepped(span, stride, count, days(0, 99)), expected, "{grip:?} {stride:?} {count}");
    }
}

#[test]
fn arrows_step_by_hours_in_windows_that_are_snapped_to_minutes() {
    for (shown, stride, first) in [(2.9, Stride::Hour, 10 * DAY + 4), (3.0, Stride::Day, 10 * DAY)] {
        let window = Viewport { from: 0.0, to: shown * DAY as f64 };
        assert_eq!(Stride::of_arrows(window), stride, "{shown} days");
        let dragged = Grip::Start.dragged(days(10, 19), 1.0, Scale::new(window, 1000.0), days(0, 99));
        assert_eq!(dragged.first, Minute(first), "by a px of {shown} days");
    }
}

#[test]
fn a_month_from_the_31st_is_the_last_day_of_a_shorter_month() {
    // The 30th day of 1970 is 31 January, the 58th is 28 February.
    assert_eq!(Grip::Start.stepped(days(30, 90), Stride::Month, 1, days(0, 99)), days(58, 90));
}

#[test]
fn an_open_range_is_moved_as_one_that_reaches_the_bounds() {
    assert_eq!(Grip::End.stepped(Span::UNBOUNDED, Stride::Day, -1, days(0, 99)), days(0, 98));
}

proptest! {
    #[test]
    fn handles_never_cross_and_stay_within_bounds(
        first in 0_i64..100,
        length in 0_i64..50,
        px in -2000.0..2000.0,
        steps in -2000_i64..2000,
        grip in prop::sample::select(vec![Grip::Start, Grip::End, Grip::Whole]),
        stride in prop::sample::select(vec![Stride::Hour, Stride::Day, Stride::Month]),
    ) {
        let (span, bounds) = (days(first, (first + length).min(99)), days(0, 99));
        for moved in [grip.dragged(span, px, scale(), bounds), grip.stepped(span, stride, steps, bounds)] {
            prop_assert!(moved.first < moved.last);
            prop_assert!(bounds.contains(&moved));
        }
    }
}
