//! What holds for every date, known or made up.

use counterpoint::when::{Clock, Edtf, Endpoint, Minute, Qualifier, Span, TimeOfDay, UtcOffset, When, times};
use proptest::prelude::*;

fn edtf(text: &str) -> Edtf {
    Edtf::parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

/// Four digits, with a minus sign before the year 0.
fn year() -> BoxedStrategy<String> {
    prop_oneof![
        (0..=9999).prop_map(|year| format!("{year:04}")),
        (1..=9999).prop_map(|year| format!("-{year:04}")),
        (1900..=2100).prop_map(|year| format!("{year}")),
    ]
    .boxed()
}

/// Days that every month has, and the 29th of leap Februaries.
fn day() -> BoxedStrategy<String> {
    prop_oneof![
        (year(), 1..=12, 1..=28).prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}")),
        (-24..=24).prop_map(|fourth: i32| match fourth * 400 {
            year @ ..0 => format!("-{:04}-02-29", -year),
            year => format!("{year:04}-02-29"),
        }),
    ]
    .boxed()
}

/// A date of any shape, without its qualifier.
fn plain_date() -> BoxedStrategy<String> {
    let sign = || prop_oneof![Just(""), Just("-")];
    prop_oneof![
        4 => day(),
        2 => (year(), 1..=12).prop_map(|(year, month)| format!("{year}-{month:02}")),
        1 => year(),
        1 => (year(), 21..=24).prop_map(|(year, season)| format!("{year}-{season}")),
        1 => (year(), 1..=12).prop_map(|(year, month)| format!("{year}-{month:02}-XX")),
        1 => year().prop_map(|year| format!("{year}-XX")),
        1 => year().prop_map(|year| format!("{year}-XX-XX")),
        1 => (sign(), 0..=99).prop_map(|(sign, century)| format!("{sign}{century:02}XX")),
        1 => (sign(), 0..=999).prop_map(|(sign, decade)| format!("{sign}{decade:03}X")),
        1 => (sign(), 10_000..10_i64.pow(18)).prop_map(|(sign, year)| format!("Y{sign}{year}")),
    ]
    .boxed()
}

fn date() -> BoxedStrategy<String> {
    let qualifier = prop_oneof![3 => Just(""), 1 => Just("?"), 1 => Just("~"), 1 => Just("%")];
    (plain_date(), qualifier).prop_map(|(date, qualifier)| date + qualifier).boxed()
}

fn date_time() -> BoxedStrategy<String> {
    let offset = prop_oneof![
        Just(String::new()),
        Just("Z".to_owned()),
        (1..=14 * 60).prop_map(|east| format!("+{:02}:{:02}", east / 60, east % 60)),
        (1..=12 * 60).prop_map(|west| format!("-{:02}:{:02}", west / 60, west % 60)),
    ];
    (day(), 0..24, 0..60, 0..60, offset)
        .prop_map(|(day, hour, minute, second, offset)| {
            format!("{day}T{hour:02}:{minute:02}:{second:02}{offset}")
        })
        .boxed()
}

fn interval() -> BoxedStrategy<String> {
    let in_order = (date(), date()).prop_map(|(one, other)| {
        let first = |text: &str| edtf(text).span().first;
        if first(&one) <= first(&other) { format!("{one}/{other}") } else { format!("{other}/{one}") }
    });
    let nothing = || prop_oneof![Just(""), Just("..")];
    prop_oneof![
        3 => in_order,
        1 => (date(), nothing()).prop_map(|(start, end)| format!("{start}/{end}")),
        1 => (nothing(), date()).prop_map(|(start, end)| format!("{start}/{end}")),
    ]
    .boxed()
}

/// Every shape of levels 0 and 1, as it is printed.
fn canonical() -> BoxedStrategy<String> {
    prop_oneof![3 => date(), 1 => date_time(), 2 => interval()].boxed()
}

fn clock() -> impl Strategy<Value = Clock> {
    let time = || {
        (0..1440).prop_filter_map("a time of day", |minutes| {
            TimeOfDay::parse(&format!("{:02}:{:02}", minutes / 60, minutes % 60)).ok()
        })
    };
    let offset = (-12..=14).prop_filter_map("an offset", |hours: i32| {
        let sign = if hours < 0 { '-' } else { '+' };
        UtcOffset::parse(&format!("{sign}{:02}:00", hours.abs())).ok()
    });
    (time(), proptest::option::of(time()), proptest::option::of(offset), any::<bool>())
        .prop_map(|(from, to, utc_offset, approximate)| Clock { from, to, utc_offset, approximate })
}

proptest! {
    #[test]
    fn a_product_that_is_too_large_is_the_bound(
        number in prop_oneof![any::<i64>(), -1_000_000_000_000_000..1_000_000_000_000_000_i64],
        count in prop_oneof![1..=200_000_i64, 1..=i64::MAX],
    ) {
        prop_assert_eq!(times(number, count), number.saturating_mul(count));
    }

    #[test]
    fn no_text_is_too_strange_to_read(text in any::<String>()) {
        let _ = Edtf::parse(&text);
    }

    #[test]
    fn no_text_of_the_right_signs_is_too_strange_and_what_is_read_is_printed_for_good(
        text in "[0-9XYTZSE?~%/.:+-]{0,14}"
    ) {
        if let Ok(edtf) = Edtf::parse(&text) {
            prop_assert_eq!(Edtf::parse(&edtf.to_string()), Ok(edtf));
        }
    }

    #[test]
    fn canonical_text_is_printed_as_it_was_read(text in canonical()) {
        let edtf: Edtf = text.parse().unwrap();
        prop_assert_eq!(edtf.to_string(), text);
    }

    #[test]
    fn text_broken_at_any_place_is_read_or_refused(text in canonical(), at in 0_usize..40, sign in any::<char>()) {
        let broken: String = text.chars().take(at).chain([sign]).chain(text.chars().skip(at + 1)).collect();
        if let Ok(edtf) = Edtf::parse(&broken) {
            prop_assert_eq!(Edtf::parse(&edtf.to_string()), Ok(edtf));
        }
    }

    #[test]
    fn spans_start_before_they_end(text in canonical(), clock in proptest::option::of(clock())) {
        let edtf = edtf(&text);
        let when = When { edtf, clock };
        let zone = UtcOffset::parse("+04:00").unwrap();
        for span in [edtf.span(), when.utc_span(), when.drawn_span(zone)] {
            prop_assert!(span.first <= span.last, "{:?}", span);
        }
    }

    #[test]
    fn a_qualifier_moves_nothing(date in plain_date()) {
        let plain = edtf(&date);
        for (sign, qualifier) in [("?", Qualifier::Uncertain), ("~", Qualifier::Approximate), ("%", Qualifier::Both)] {
            let qualified = edtf(&(date.clone() + sign));
            prop_assert_eq!(qualified.span(), plain.span());
            prop_assert_eq!(qualified.precision(), plain.precision());
            prop_assert_eq!(qualified.qualifier(), qualifier);
        }
    }

    #[test]
    fn an_interval_spans_from_its_start_to_its_end(text in interval()) {
        let edtf = edtf(&text);
        let Edtf::Interval { start, end } = edtf else { panic!("{text} is no interval") };
        let of = |end: Endpoint| end.date().map_or(Span::UNBOUNDED, |date| date.span());
        prop_assert_eq!(edtf.span().first, of(start).first);
        prop_assert_eq!(edtf.span().last, of(end).last);
    }

    #[test]
    fn earlier_years_come_first(one in -9999_i64..9999, other in -9999_i64..9999) {
        let span = |year: i64| {
            let text = if year < 0 { format!("-{:04}", -year) } else { format!("{year:04}") };
            edtf(&text).span()
        };
        prop_assert_eq!(one.cmp(&other), span(one).first.cmp(&span(other).first));
        prop_assert_eq!(one < other, span(one).last < span(other).first);
        prop_assert_eq!(span(one).last.plus(1), span(one + 1).first);
    }

    #[test]
    fn the_calendar_names_each_minute_once(minute in any::<i64>().prop_map(Minute)) {
        let civil = minute.civil();
        let back = Minute::from_civil(civil.year, civil.month, civil.day, civil.hour, civil.minute);
        prop_assert_eq!(back, Some(minute));
    }

    #[test]
    fn the_calendar_goes_on_from_day_to_day(day in -4_000_000_i64..4_000_000) {
        let (today, tomorrow) = (Minute::start_of_day(day), Minute::start_of_day(day + 1));
        prop_assert_eq!(Minute::end_of_day(day).plus(1), tomorrow);
        prop_assert!(today.civil() < tomorrow.civil());
        prop_assert_eq!(tomorrow.weekday(), today.weekday() % 7 + 1);
    }
}
