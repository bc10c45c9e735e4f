//! Dates with clocks: the minutes they are compared by and where they are drawn.

use counterpoint::when::{Clock, Edtf, Minute, Span, TimeOfDay, UtcOffset, When, html_day, iso_day};

fn read<T, E: std::fmt::Debug>(result: Result<T, E>) -> T {
    result.unwrap_or_else(|error| panic!("{error:?}"))
}

/// A minute written `2020-12-11T20:40`.
fn at(text: &str) -> Minute {
    read(Edtf::parse(&format!("{text}:00"))).span().first
}

fn span(first: &str, last: &str) -> Span {
    Span { first: at(first), last: at(last) }
}

/// A clock written `20:40`, `20:40-21:00`, `20:40 +04:00`; `~` before it makes it approximate.
fn clock(text: &str) -> Clock {
    let (approximate, text) = text.strip_prefix('~').map_or((false, text), |rest| (true, rest));
    let (times, offset) = text.split_once(' ').map_or((text, None), |(times, offset)| (times, Some(offset)));
    let (from, to) = times.split_once('-').map_or((times, None), |(from, to)| (from, Some(to)));
    Clock {
        from: read(TimeOfDay::parse(from)),
        to: to.map(|to| read(TimeOfDay::parse(to))),
        utc_offset: offset.map(|offset| read(UtcOffset::parse(offset))),
        approximate,
    }
}

fn when(date: &str, time: &str) -> When {
    When { edtf: read(Edtf::parse(date)), clock: (!time.is_empty()).then(|| clock(time)) }
}

#[test]
fn accounts_are_compared_by_minutes_of_utc() {
    let check = |date: &str, time: &str, first: &str, last: &str| {
        assert_eq!(when(date, time).utc_span(), span(first, last), "{date} {time}");
    };
    check("2020-12-11", "", "2020-12-11T00:00", "2020-12-11T23:59");
    check("2020-12-11", "20:40", "2020-12-11T20:40", "2020-12-11T20:40");
    check("2020-12-11", "20:40 +04:00", "2020-12-11T16:40", "2020-12-11T16:40");
    check("2020-12-11", "~20:40 +04:00", "2020-12-11T16:25", "2020-12-11T16:55");
    check("2020-12-11", "~20:40", "2020-12-11T20:25", "2020-12-11T20:55");
    check("2020-12-11", "20:40-21:10 +04:00", "2020-12-11T16:40", "2020-12-11T17:10");
    check("2020-12-11", "~20:40-21:10 +04:00", "2020-12-11T16:25", "2020-12-11T17:25");
    check("2020-10-11", "02:00 +04:00", "2020-10-10T22:00", "2020-10-10T22:00");
    check("2020-12-31", "22:00 -03:00", "2021-01-01T01:00", "2021-01-01T01:00");
    check("2020-10-11", "~00:05", "2020-10-10T23:50", "2020-10-11T00:20");
    check("2020-12-11T20:40:30+04:00", "", "2020-12-11T16:40", "2020-12-11T16:40");
}

#[test]
fn a_clock_that_ends_before_it_starts_runs_past_midnight() {
    let check = |date: &str, time: &str, first: &str, last: &str| {
        assert_eq!(when(date, time).utc_span(), span(first, last), "{date} {time}");
    };
    check("2020-10-10", "22:00-04:00", "2020-10-10T22:00", "2020-10-11T04:00");
    check("2020-10-10/2020-10-10", "22:00-04:00", "2020-10-10T22:00", "2020-10-11T04:00");
    check("2020-10-10/2020-10-11", "22:00-04:00", "2020-10-10T22:00", "2020-10-11T04:00");
    check("2020-10-10", "22:00-22:00", "2020-10-10T22:00", "2020-10-10T22:00");
}

#[test]
fn a_clock_starts_on_the_first_day_and_ends_on_the_last() {
    let interval = when("2020-10-10/2020-10-12", "08:00-10:00 +04:00");
    assert_eq!(interval.utc_span(), span("2020-10-10T04:00", "2020-10-12T06:00"));
    let moment = when("2020-10-10/2020-10-12", "08:00");
    assert_eq!(moment.utc_span(), span("2020-10-10T08:00", "2020-10-12T08:00"));
    let month = when("2020-10", "08:00-10:00");
    assert_eq!(month.utc_span(), span("2020-10-01T08:00", "2020-10-31T10:00"));
}

#[test]
fn a_clock_leaves_open_ends_open() {
    let since = when("2020-09-27/..", "~07:00 +04:00");
    assert_eq!(since.utc_span(), Span { first: at("2020-09-27T02:45"), last: Minute::MAX });
    assert_eq!(
        since.drawn_span(UtcOffset::parse("+04:00").unwrap()),
        Span { first: at("2020-09-27T06:45"), last: Minute::MAX }
    );
    let until = when("/2020-09-27", "07:00");
    assert_eq!(until.utc_span(), Span { first: Minute::MIN, last: at("2020-09-27T07:00") });
}

#[test]
fn a_date_time_heeds_no_clock_beside_it() {
    let both = when("2020-12-11T20:40:00Z", "~08:00 +04:00");
    assert_eq!(both.utc_span(), span("2020-12-11T20:40", "2020-12-11T20:40"));
    assert_eq!(both.drawn_span(UtcOffset::UTC), both.utc_span());
}

#[test]
fn the_local_axis_has_days_as_given_and_zoned_times_in_its_zone() {
    let check = |date: &str, time: &str, first: &str, last: &str| {
        let zone = UtcOffset::parse("+04:00").unwrap();
        assert_eq!(when(date, time).drawn_span(zone), span(first, last), "{date} {time}");
    };
    check("2020-12-11", "", "2020-12-11T00:00", "2020-12-11T23:59");
    check("2020-12", "", "2020-12-01T00:00", "2020-12-31T23:59");
    check("2020-12-11", "20:40", "2020-12-11T20:40", "2020-12-11T20:40");
    check("2020-12-11", "20:40 +04:00", "2020-12-11T20:40", "2020-12-11T20:40");
    check("2020-12-11", "~20:40 +03:00", "2020-12-11T21:25", "2020-12-11T21:55");
    check("2020-12-11", "23:30 Z", "2020-12-12T03:30", "2020-12-12T03:30");
    check("2020-12-11T23:30:00Z", "", "2020-12-12T03:30", "2020-12-12T03:30");
    check("2020-12-11T23:30:00", "", "2020-12-11T23:30", "2020-12-11T23:30");
}

#[test]
fn clocks_and_date_times_have_a_time() {
    assert!(!when("2020-12-11", "").has_clock());
    assert!(when("2020-12-11", "20:40").has_clock());
    assert!(when("2020-12-11T20:40:00", "").has_clock());
}

#[test]
fn minutes_know_their_calendar() {
    let weekdays = [("1970-01-01", 4), ("2020-12-11", 5), ("2020-09-27", 7), ("1969-12-29", 1)];
    for (day, weekday) in weekdays {
        assert_eq!(at(&format!("{day}T23:59")).weekday(), weekday, "{day}");
    }
    assert_eq!(at("1970-01-01T00:00"), Minute(0));
    assert_eq!(at("1969-12-31T23:59"), Minute(-1));
    assert_eq!(at("2000-01-01T00:00"), Minute(946_684_800 / 60));
    assert_eq!(at("-0001-12-31T00:00").day() + 1, at("0000-01-01T00:00").day());
    assert_eq!(Minute::from_civil(2021, 2, 29, 0, 0), None);
    assert_eq!(Minute::from_civil(2021, 2, 28, 24, 0), None);
    assert_eq!(Minute::from_civil(2021, 2, 28, 0, 60), None);
}

#[test]
fn days_of_any_year_are_written_but_html_has_none_before_the_year_1() {
    let check = |year: i64, written: &str| {
        let day = Minute::from_civil(year, 2, 28, 0, 0).unwrap_or(Minute::MIN).day();
        assert_eq!(iso_day(day), written);
        assert_eq!(html_day(day), (year > 0).then(|| written.to_owned()));
        assert_eq!(Edtf::parse_any_year(written).and_then(|edtf| edtf.first_day()), Some(day));
    };
    check(2020, "2020-02-28");
    check(1, "0001-02-28");
    check(0, "0000-02-28");
    check(-44, "-0044-02-28");
    check(12_000, "12000-02-28");
    check(-170_000_002, "-170000002-02-28");
}
