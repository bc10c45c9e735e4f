//! EDTF text: what is read, and which minutes it stands for.

use counterpoint::when::{Edtf, Minute, Precision, Qualifier, Span};

fn at(year: i64, month: u8, day: u8, hour: u8, minute: u8) -> Minute {
    let found = Minute::from_civil(year, month, day, hour, minute);
    found.unwrap_or_else(|| panic!("{year}-{month}-{day} has no such minute"))
}

fn days(first: (i64, u8, u8), last: (i64, u8, u8)) -> Span {
    Span { first: at(first.0, first.1, first.2, 0, 0), last: at(last.0, last.1, last.2, 23, 59) }
}

fn edtf(text: &str) -> Edtf {
    Edtf::parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

#[test]
fn every_date_of_the_dataset_prints_as_it_was_written() {
    fn visit(value: &serde_json::Value, seen: &mut usize) {
        match value {
            serde_json::Value::Object(fields) => {
                for (name, value) in fields {
                    if let ("edtf" | "published" | "captured" | "asOf" | "period" | "coverage", Some(text)) =
                        (name.as_str(), value.as_str())
                    {
                        assert_eq!(edtf(text).to_string(), text);
                        *seen += 1;
                    }
                    visit(value, seen);
                }
            }
            serde_json::Value::Array(items) => items.iter().for_each(|item| visit(item, seen)),
            _ => {}
        }
    }
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/nk-2020.json");
    let dataset = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let mut seen = 0;
    visit(&dataset, &mut seen);
    assert!(seen > 300, "only {seen} dates were found");
}

#[test]
fn dates_stand_for_all_their_days() {
    let check = |text: &str, first, last| {
        assert_eq!(edtf(text).span(), days(first, last), "{text}");
        assert_eq!(edtf(text).to_string(), text);
    };
    check("2020-12-11", (2020, 12, 11), (2020, 12, 11));
    check("2020-12-13~", (2020, 12, 13), (2020, 12, 13));
    check("2020-12", (2020, 12, 1), (2020, 12, 31));
    check("2020", (2020, 1, 1), (2020, 12, 31));
    check("1900-02", (1900, 2, 1), (1900, 2, 28));
    check("2000-02", (2000, 2, 1), (2000, 2, 29));
    check("2020-02", (2020, 2, 1), (2020, 2, 29));
    check("-0004-02", (-4, 2, 1), (-4, 2, 29));
    check("-0001-02", (-1, 2, 1), (-1, 2, 28));
    check("0000-02-29", (0, 2, 29), (0, 2, 29));
    check("0000", (0, 1, 1), (0, 12, 31));
    check("-0044-03-15", (-44, 3, 15), (-44, 3, 15));
    check("9999-12-31", (9999, 12, 31), (9999, 12, 31));
    check("Y17000", (17_000, 1, 1), (17_000, 12, 31));
    check("Y-17000~", (-17_000, 1, 1), (-17_000, 12, 31));
    check("Y170000002", (170_000_002, 1, 1), (170_000_002, 12, 31));
    check("Y-170000002", (-170_000_002, 1, 1), (-170_000_002, 12, 31));
}

#[test]
fn seasons_are_northern_and_winter_ends_in_the_next_year() {
    let check = |text: &str, first, last| assert_eq!(edtf(text).span(), days(first, last), "{text}");
    check("2001-21", (2001, 3, 1), (2001, 5, 31));
    check("2001-22", (2001, 6, 1), (2001, 8, 31));
    check("2001-23?", (2001, 9, 1), (2001, 11, 30));
    check("2001-24", (2001, 12, 1), (2002, 2, 28));
    check("2003-24", (2003, 12, 1), (2004, 2, 29));
    check("-0001-24", (-1, 12, 1), (0, 2, 29));
}

#[test]
fn unspecified_digits_stand_for_all_they_may_be() {
    let check = |text: &str, first, last| {
        assert_eq!(edtf(text).span(), days(first, last), "{text}");
        assert_eq!(edtf(text).to_string(), text);
    };
    check("201X", (2010, 1, 1), (2019, 12, 31));
    check("20XX", (2000, 1, 1), (2099, 12, 31));
    check("00XX", (0, 1, 1), (99, 12, 31));
    check("-01XX", (-199, 1, 1), (-100, 12, 31));
    check("-00XX", (-99, 1, 1), (-1, 12, 31));
    check("-000X", (-9, 1, 1), (-1, 12, 31));
    check("2004-XX", (2004, 1, 1), (2004, 12, 31));
    check("1985-XX-XX", (1985, 1, 1), (1985, 12, 31));
    check("1985-04-XX", (1985, 4, 1), (1985, 4, 30));
}

#[test]
fn intervals_run_from_the_first_day_of_the_start_to_the_last_of_the_end() {
    let check = |text: &str, span: Span| {
        assert_eq!(edtf(text).span(), span, "{text}");
        assert_eq!(edtf(text).to_string(), text);
        assert!(edtf(text).is_interval());
    };
    let since = |span: Span| Span { last: Minute::MAX, ..span };
    let until = |span: Span| Span { first: Minute::MIN, ..span };
    check("2020-09-27/2020-11-10", days((2020, 9, 27), (2020, 11, 10)));
    check("2004-02/2005", days((2004, 2, 1), (2005, 12, 31)));
    check("1984~/2004-06", days((1984, 1, 1), (2004, 6, 30)));
    check("2004/2004-06", days((2004, 1, 1), (2004, 6, 30)));
    check("2004-06/2004", days((2004, 6, 1), (2004, 12, 31)));
    check("-0044/0014", days((-44, 1, 1), (14, 12, 31)));
    check("1985-04-12/..", since(days((1985, 4, 12), (1985, 4, 12))));
    check("1985/", since(days((1985, 1, 1), (1985, 1, 1))));
    check("../1985", until(days((1985, 12, 31), (1985, 12, 31))));
    check("/1985", until(days((1985, 12, 31), (1985, 12, 31))));
}

#[test]
fn date_times_are_minutes_of_utc() {
    let check = |text: &str, minute: Minute, printed: &str| {
        assert_eq!(edtf(text).span(), Span { first: minute, last: minute }, "{text}");
        assert_eq!(edtf(text).to_string(), printed);
    };
    let same = |text: &str, minute| check(text, minute, text);
    same("2020-12-11T20:40:30Z", at(2020, 12, 11, 20, 40));
    same("2020-12-11T20:40:30", at(2020, 12, 11, 20, 40));
    same("2020-12-11T20:40:30+04:00", at(2020, 12, 11, 16, 40));
    same("2020-12-11T02:00:00+04:00", at(2020, 12, 10, 22, 0));
    same("2020-12-31T23:59:59-03:30", at(2021, 1, 1, 3, 29));
    same("0000-01-01T00:00:00+14:00", at(-1, 12, 31, 10, 0));
    check("2020-12-11T20:40:30+04", at(2020, 12, 11, 16, 40), "2020-12-11T20:40:30+04:00");
    check("2020-12-11T20:40:30+00:00", at(2020, 12, 11, 20, 40), "2020-12-11T20:40:30Z");
}

#[test]
fn a_date_time_lies_on_the_day_it_was_given_for() {
    let early = edtf("2020-12-11T02:00:00+04:00");
    assert_eq!(early.first_day(), edtf("2020-12-11").first_day());
    assert_eq!(early.last_day(), edtf("2020-12-11").last_day());
}

#[test]
fn days_are_known_only_where_the_date_is_bounded() {
    let check = |text: &str, first, last| {
        assert_eq!((edtf(text).first_day(), edtf(text).last_day()), (first, last), "{text}");
    };
    check("1970-01-01", Some(0), Some(0));
    check("1970-01", Some(0), Some(30));
    check("1969-12-31/1970-01-02", Some(-1), Some(1));
    check("1970-01-01/..", Some(0), None);
    check("/1970-01-01", None, Some(0));
    check("Y999999999999999999", None, None);
}

#[test]
fn years_beyond_all_minutes_are_unbounded() {
    assert_eq!(edtf("Y-999999999999999999").span(), Span { first: Minute::MIN, last: Minute::MIN });
    assert_eq!(edtf("Y999999999999999999").span(), Span { first: Minute::MAX, last: Minute::MAX });
    assert_eq!(edtf("Y-999999999999999999/Y999999999999999999").span(), Span::UNBOUNDED);
}

#[test]
fn precision_is_what_is_known() {
    let expected = [
        ("20XX", Precision::Century),
        ("201X", Precision::Decade),
        ("2010", Precision::Year),
        ("Y20100", Precision::Year),
        ("2010-XX", Precision::Year),
        ("2010-XX-XX", Precision::Year),
        ("2010-21", Precision::Season),
        ("2010-05", Precision::Month),
        ("2010-05-XX", Precision::Month),
        ("2010-05-06?", Precision::Day),
        ("2010-05-06T07:08:09Z", Precision::Minute),
        ("2010-05-06/2010-05-07", Precision::Day),
        ("2010-05-06/2010", Precision::Year),
        ("201X/2020-05", Precision::Decade),
        ("2010-05-06/..", Precision::Day),
        ("/2010-05", Precision::Month),
    ];
    for (text, precision) in expected {
        assert_eq!(edtf(text).precision(), precision, "{text}");
    }
    assert!(Precision::Century < Precision::Year && Precision::Day < Precision::Minute);
}

#[test]
fn an_interval_is_as_qualified_as_its_ends() {
    let expected = [
        ("2010", Qualifier::None),
        ("2010?", Qualifier::Uncertain),
        ("2010-05~", Qualifier::Approximate),
        ("201X%", Qualifier::Both),
        ("2010-05-06T07:08:09Z", Qualifier::None),
        ("2010/2011", Qualifier::None),
        ("2010?/2011", Qualifier::Uncertain),
        ("2010/2011~", Qualifier::Approximate),
        ("2010~/2011~", Qualifier::Approximate),
        ("2010~/2011?", Qualifier::Both),
        ("2010%/..", Qualifier::Both),
    ];
    for (text, qualifier) in expected {
        assert_eq!(edtf(text).qualifier(), qualifier, "{text}");
    }
    assert!(Qualifier::Both.is_uncertain() && Qualifier::Both.is_approximate());
    assert!(!Qualifier::Uncertain.is_approximate() && !Qualifier::Approximate.is_uncertain());
}

#[test]
fn years_before_the_common_era_come_in_order() {
    let texts = ["Y-17000", "-01XX", "-0100", "-0044-03-14", "-0044-03-15", "-0001", "0000", "0001"];
    for pair in texts.windows(2) {
        assert!(edtf(pair[0]).span().first < edtf(pair[1]).span().first, "{pair:?}");
    }
}
