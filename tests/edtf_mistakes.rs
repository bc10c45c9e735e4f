//! What is no EDTF text, or more of it than is read: each refused with its own sentence.

use counterpoint::dataset::Fault;
use counterpoint::said::Said;
use counterpoint::when::{Edtf, EdtfError};
use counterpoint::words;

fn edtf(text: &str) -> Edtf {
    Edtf::parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

/// What a reader of English is told of a date that is none.
fn sentence(reason: EdtfError) -> Said {
    words::fault_expected(&Fault::NotADate { found: "".into(), reason })
}

#[test]
fn each_mistake_has_its_own_sentence() {
    let february = EdtfError::MonthTooShort { year: 2021, month: 2 };
    let april = EdtfError::MonthTooShort { year: -44, month: 4 };
    let refused = [
        ("", EdtfError::Empty),
        ("?", EdtfError::Empty),
        ("yesterday", EdtfError::Year),
        ("20", EdtfError::Year),
        ("12020", EdtfError::Year),
        ("20201211", EdtfError::Year),
        ("\u{2212}0044", EdtfError::Year),
        ("XX2", EdtfError::Year),
        ("11-12-2020", EdtfError::Year),
        ("-0000", EdtfError::NegativeZero),
        ("-0000-01-01", EdtfError::NegativeZero),
        ("Y2020", EdtfError::LetterYear),
        ("Y02020", EdtfError::LetterYear),
        ("Y-0", EdtfError::LetterYear),
        ("Y12345-06", EdtfError::LetterYear),
        ("Y1000000000000000000", EdtfError::YearTooLong),
        ("2020-00", EdtfError::Month),
        ("2020-13", EdtfError::Month),
        ("2020-1", EdtfError::Month),
        ("2020-42", EdtfError::Month),
        ("2020-", EdtfError::Month),
        ("2020-21-01", EdtfError::SeasonDay),
        ("2020-12-00", EdtfError::Day),
        ("2020-12-32", EdtfError::Day),
        ("2020-12-11 ", EdtfError::Day),
        ("2020-12-1", EdtfError::Day),
        ("2021-02-29", february),
        ("2021-02-29/2021-03-01", february),
        ("-0044-04-31", april),
        ("2020-12-11-12", EdtfError::Shape),
        ("2020-12T20:40:00", EdtfError::TimeWithoutDay),
        ("2020-12-11~T20:40:00", EdtfError::TimeWithoutDay),
        ("2020-12-XXT20:40:00", EdtfError::TimeWithoutDay),
        ("2020-12-11T20:40", EdtfError::Time),
        ("2020-12-11T24:00:00", EdtfError::Time),
        ("2020-12-11T20:40:60", EdtfError::Time),
        ("2020-12-11T20:40:0é", EdtfError::Time),
        ("2020-12-11T20:40:00+15:00", EdtfError::Offset),
        ("2020-12-11T20:40:00z", EdtfError::Offset),
        ("2020/12/11", EdtfError::Slashes),
        ("2020-12-11T20:40:00/2020-12-12", EdtfError::TimeInInterval),
        ("/", EdtfError::IntervalWithoutDate),
        ("../..", EdtfError::IntervalWithoutDate),
        ("../", EdtfError::IntervalWithoutDate),
        ("2021/2020", EdtfError::StartAfterEnd),
        ("2020-12-12/2020-12-11", EdtfError::StartAfterEnd),
        ("2004-12/2004-06-11", EdtfError::StartAfterEnd),
        ("-0043/-0044", EdtfError::StartAfterEnd),
    ];
    for (text, error) in refused {
        assert_eq!(Edtf::parse(text), Err(error), "{text}");
    }
    assert!(sentence(february).ends_with(": Feb 2021 has 28 days"));
}

#[test]
fn level_2_is_refused_by_name() {
    let refused = [
        ("[1667,1668,1670..1672]", EdtfError::Set),
        ("{1960,1961-12}", EdtfError::Set),
        ("2004-06-~01", EdtfError::QualifiedPart),
        ("2004?-06-11", EdtfError::QualifiedPart),
        ("2004-06-11?~", EdtfError::QualifiedPart),
        ("Y-17E7", EdtfError::ExponentYear),
        ("Y17E8S3", EdtfError::ExponentYear),
        ("1950S2", EdtfError::SignificantDigits),
        ("Y171010000S3", EdtfError::SignificantDigits),
        ("2001-34", EdtfError::Grouping),
        ("XXXX", EdtfError::UnspecifiedPart),
        ("1X99", EdtfError::UnspecifiedPart),
        ("156X-12-25", EdtfError::UnspecifiedPart),
        ("1560-XX-25", EdtfError::UnspecifiedPart),
        ("1560-1X", EdtfError::UnspecifiedPart),
        ("1560-12-X5", EdtfError::UnspecifiedPart),
    ];
    for (text, error) in refused {
        assert_eq!(Edtf::parse(text), Err(error), "{text}");
        assert!(sentence(error).contains("level 2"), "{text}");
    }
}

#[test]
fn every_error_is_one_sentence_with_an_example_that_is_read() {
    let errors = [
        EdtfError::Empty,
        EdtfError::Shape,
        EdtfError::Year,
        EdtfError::NegativeZero,
        EdtfError::LetterYear,
        EdtfError::YearTooLong,
        EdtfError::Month,
        EdtfError::SeasonDay,
        EdtfError::Day,
        EdtfError::MonthTooShort { year: 2021, month: 2 },
        EdtfError::TimeWithoutDay,
        EdtfError::Time,
        EdtfError::Offset,
        EdtfError::Slashes,
        EdtfError::TimeInInterval,
        EdtfError::IntervalWithoutDate,
        EdtfError::StartAfterEnd,
        EdtfError::Set,
        EdtfError::QualifiedPart,
        EdtfError::UnspecifiedPart,
        EdtfError::ExponentYear,
        EdtfError::SignificantDigits,
        EdtfError::Grouping,
    ];
    for error in errors {
        assert_eq!(edtf(error.example()).to_string(), error.example());
        let sentence = sentence(error);
        assert!(sentence.contains("\": ") && !sentence.ends_with(['.', ' ']), "{sentence}");
    }
}
