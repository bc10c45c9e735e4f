//! The brush: where it stands, and how it is moved.

use counterpoint::plan::{Anchor, Brush, Frame, Grip, Scale, Stride, Viewport};
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

#[test]
fn handles_stand_at_the_ends_and_beside_them_where_there_is_no_room() {
    for (from_x, to_x, expected) in [
        (100.0, 200.0, (100.0, 200.0)),
        (100.0, 124.0, (100.0, 124.0)),
        // One day: as far to both sides.
        (100.0, 104.0, (90.0, 114.0)),
        // At the edges, and beyond one.
        (0.0, 500.0, (12.0, 488.0)),
        (2.0, 6.0, (12.0, 36.0)),
        (-900.0, -800.0, (12.0, 36.0)),
        (480.0, 900.0, (464.0, 488.0)),
    ] {
        let handles = Brush { from_x, to_x }.in_sight(500.0).handles(500.0);
        assert_eq!((handles.from_x, handles.to_x), expected, "{from_x} to {to_x}");
    }
}

#[test]
fn dates_stand_where_there_is_room() {
    use Anchor::{End, Middle, Start};
    for (width, from_x, to_x, apart, tight, x, anchor) in [
        (1102.0, 20.0, 890.0, true, false, 36.0, Start),
        (1102.0, 100.0, 340.0, true, false, 116.0, Start),
        // A column of labels is to the left of a wide plot, 190 px, and what is below it is free.
        (1102.0, 400.0, 600.0, false, false, 384.0, End),
        (1102.0, 100.0, 330.0, false, false, 346.0, Start),
        (390.0, 20.0, 370.0, true, false, 36.0, Start),
        (390.0, 300.0, 324.0, false, false, 284.0, End),
        (390.0, 20.0, 44.0, false, false, 60.0, Start),
        (390.0, 90.0, 300.0, false, false, 195.0, Middle),
        // In a third of a phone's width the edge holds the text.
        (280.0, 100.0, 190.0, false, true, 0.0, Start),
        (280.0, 90.0, 180.0, false, true, 280.0, End),
        (280.0, 90.0, 195.0, false, true, 142.5, Middle),
    ] {
        let dates = Brush { from_x, to_x }.dates(Frame::of(width));
        let expected = (apart, tight, x, anchor);
        assert_eq!(
            (dates.apart, dates.tight, dates.x, dates.anchor),
            expected,
            "{from_x} to {to_x} of {width}"
        );
    }
}

proptest! {
    #[test]
    fn each_handle_has_its_target_to_itself_and_within_the_plot(
        from_x in -500.0..1000.0,
        length in 0.0..1000.0,
        width in 48.0..1000.0,
    ) {
        let brush = Brush { from_x, to_x: from_x + length }.in_sight(width);
        let handles = brush.handles(width);
        prop_assert!(handles.length() >= Brush::TARGET - 1e-9);
        prop_assert!(handles.from_x >= 12.0 && handles.to_x <= width - 12.0);
        // No farther from its end than it must be.
        let moved = (handles.from_x - brush.from_x).abs().max((handles.to_x - brush.to_x).abs());
        prop_assert!(moved <= 36.0);
        if brush.length() >= 48.0 {
            prop_assert!(moved <= 12.0);
        }
    }

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
