//! Ticks: what they say at each scale, and that they never collide.

use counterpoint::plan::{Axis, ContextLabel, LabelWidths, Scale, Tick, TickLabel, Viewport};
use counterpoint::when::Minute;
use proptest::prelude::*;

const WIDTHS: LabelWidths = LabelWidths { tick: 56.0, context: 96.0 };

fn at(year: i64, month: u8, day: u8, hour: u8) -> f64 {
    Minute::from_civil(year, month, day, hour, 0).unwrap().0 as f64
}

fn axis(from: f64, to: f64) -> Axis {
    Axis::of(Scale::new(Viewport { from, to }, 700.0), WIDTHS)
}

fn words(label: TickLabel) -> String {
    match label {
        TickLabel::Year(year) => format!("{year}"),
        TickLabel::Month { year, month } => format!("{year}-{month:02}"),
        TickLabel::Day { year, month, day } => format!("{year}-{month:02}-{day:02}"),
        TickLabel::Time { hour, minute } => format!("{hour:02}:{minute:02}"),
    }
}

fn row(labels: impl Iterator<Item = TickLabel>) -> String {
    labels.map(words).collect::<Vec<_>>().join(" ")
}

fn check(from: f64, to: f64, ticks: &str, context: &str) {
    let axis = axis(from, to);
    assert_eq!(row(axis.ticks.iter().filter_map(|tick| tick.label)), ticks);
    assert_eq!(row(axis.context.iter().map(|one| one.label)), context);
}

#[test]
fn years_need_no_context_and_go_back_beyond_our_era() {
    check(at(1900, 6, 1, 0), at(1990, 1, 1, 0), "1910 1920 1930 1940 1950 1960 1970 1980", "");
    check(at(-449, 1, 1, 0), at(460, 1, 1, 0), "-399 -299 -199 -99 1 100 200 300", "");
}

#[test]
fn months_stand_under_their_year() {
    check(
        at(2020, 9, 15, 0),
        at(2021, 3, 20, 0),
        "2020-10 2020-11 2020-12 2021-01 2021-02 2021-03",
        "2020 2021",
    );
}

#[test]
fn days_and_half_months_stand_under_their_year() {
    check(
        at(2020, 12, 1, 12),
        at(2020, 12, 9, 12),
        "2020-12-02 2020-12-03 2020-12-04 2020-12-05 2020-12-06 2020-12-07 2020-12-08",
        "2020",
    );
    check(
        at(2020, 9, 20, 0),
        at(2020, 12, 20, 0),
        "2020-10-01 2020-10-16 2020-11-01 2020-11-16 2020-12-01",
        "2020",
    );
}

#[test]
fn weeks_begin_on_mondays() {
    check(
        at(2020, 11, 3, 0),
        at(2020, 12, 10, 0),
        "2020-11-09 2020-11-16 2020-11-23 2020-11-30 2020-12-07",
        "2020",
    );
}

#[test]
fn every_other_day_is_never_the_31st() {
    check(
        at(2020, 10, 26, 0),
        at(2020, 11, 14, 0),
        "2020-10-27 2020-10-29 2020-11-01 2020-11-03 2020-11-05 2020-11-07 2020-11-09 2020-11-11",
        "2020",
    );
}

#[test]
fn times_stand_under_their_day() {
    check(
        at(2020, 12, 11, 20),
        at(2020, 12, 12, 6),
        "20:00 21:00 22:00 23:00 00:00 01:00 02:00 03:00 04:00 05:00",
        "2020-12-11 2020-12-12",
    );
}

#[test]
fn a_label_whose_context_has_no_room_is_left_out() {
    // Half an hour of the 11th is too narrow for its date, so 23:30 could be read as of the 12th.
    let axis = axis(at(2020, 12, 11, 23) + 30.0, at(2020, 12, 12, 6) + 30.0);
    assert_eq!(row(axis.context.iter().map(|one| one.label)), "2020-12-12");
    assert_eq!(axis.ticks.first().and_then(|tick| tick.label), Some(TickLabel::Time { hour: 0, minute: 0 }));
}

#[test]
fn the_context_of_the_left_edge_stands_at_the_left_edge() {
    let axis = axis(at(2020, 10, 10, 0), at(2020, 12, 10, 0));
    assert_eq!(axis.context, [ContextLabel { x: 0.0, label: TickLabel::Year(2020) }]);
}

proptest! {
    #[test]
    fn labels_are_in_order_inside_and_apart(
        from in -3.0e9..1.5e9,
        log_minutes in 1.0..9.42,
        width in 300.0..1600.0,
    ) {
        let viewport = Viewport { from, to: from + 10_f64.powf(log_minutes) };
        let axis = Axis::of(Scale::new(viewport, width), WIDTHS);
        let inside = |x: f64| (-1e-6..=width + 1e-6).contains(&x);
        prop_assert!(axis.ticks.iter().all(|tick| inside(tick.x)));
        prop_assert!(axis.ticks.windows(2).all(|pair| pair[0].x < pair[1].x));
        prop_assert!(axis.ticks.len() as f64 <= 2.0 + width / WIDTHS.tick * 1.1);
        let labelled: Vec<Tick> = axis.ticks.iter().copied().filter(|tick| tick.label.is_some()).collect();
        prop_assert!(labelled.windows(2).all(|pair| pair[1].x - pair[0].x >= WIDTHS.tick));
        prop_assert!(labelled.iter().all(|tick| tick.x + WIDTHS.tick <= width));
        prop_assert!(axis.context.windows(2).all(|pair| pair[1].x - pair[0].x >= WIDTHS.context - 1e-6));
    }

    #[test]
    fn every_label_can_be_read(from in -3.0e9..1.5e9, log_minutes in 1.0..9.42) {
        let axis = axis(from, from + 10_f64.powf(log_minutes));
        prop_assert!(!axis.ticks.is_empty());
        for tick in &axis.ticks {
            let says_enough = match tick.label {
                None | Some(TickLabel::Year(_)) => true,
                Some(_) => axis.context.iter().any(|one| one.x <= tick.x),
            };
            prop_assert!(says_enough, "{tick:?} of {axis:?}");
        }
    }
}
