//! The catalogues: each language says dates, numbers and plurals as it should.

#![cfg(test)]

use counterpoint::said::Said;
use counterpoint::when::{Clock, Edtf, TimeOfDay, UtcOffset, When};
use counterpoint::words::{self, Catalogue, Language, Plural};

fn speak(language: Language) {
    words::speak(Catalogue::of(language));
}

/// What a language makes of a date.
fn date(language: Language, edtf: &str) -> Said {
    speak(language);
    words::edtf(&Edtf::parse(edtf).unwrap())
}

/// The build has seen to it that nothing is missing; this sees to it that nothing was left in English.
#[test]
fn translations_are_translated() {
    let english: Vec<&str> = Language::English.published().lines().collect();
    // Signs, numbers, names and abbreviations are the same everywhere.
    let says_something = |line: &str| line.chars().filter(|sign| sign.is_ascii_lowercase()).count() > 6;
    for language in Language::ALL.into_iter().skip(1) {
        let own: Vec<&str> = language.published().lines().collect();
        assert_eq!(own.len(), english.len());
        let same =
            own.iter().zip(&english).filter(|(own, english)| own == english && says_something(english));
        let same: Vec<&str> = same.map(|(own, _)| *own).collect();
        assert_eq!(same, ["Counterpoint"], "{language:?}");
    }
}

#[test]
fn dates_are_said_as_the_language_says_them() {
    let check = |edtf: &str, expected: [&str; 5]| {
        for (language, expected) in Language::ALL.into_iter().zip(expected) {
            assert_eq!(date(language, edtf), expected, "{edtf}");
        }
    };
    check(
        "2020-12-11",
        ["11 Dec 2020", "11 дек. 2020\u{a0}г.", "11 դեկ, 2020\u{a0}թ.", "11 dek 2020", "11 ديسمبر 2020"],
    );
    check(
        "2020-05-09",
        ["9 May 2020", "9 мая 2020\u{a0}г.", "9 մյս, 2020\u{a0}թ.", "9 may 2020", "9 مايو 2020"],
    );
    check("2020-11", ["Nov 2020", "нояб. 2020\u{a0}г.", "2020\u{a0}թ. նոյ", "noy 2020", "نوفمبر 2020"]);
    check("2020-23", ["autumn 2020", "осень 2020\u{a0}г.", "2020\u{a0}թ. աշուն", "payız 2020", "خريف 2020"]);
    check(
        "-0044-03-15",
        [
            "15 Mar 45 BCE",
            "15 мар. 45\u{a0}г. до\u{a0}н.\u{a0}э.",
            "15 մրտ, մ.թ.ա. 45\u{a0}թ.",
            "15 mar e.ə. 45",
            "15 مارس 45 ق.م",
        ],
    );
    check(
        "2020-12-12/2020-12-13",
        [
            "12–13 Dec 2020",
            "12–13 дек. 2020\u{a0}г.",
            "12–13 դեկ, 2020\u{a0}թ.",
            "12–13 dek 2020",
            "12–13 ديسمبر 2020",
        ],
    );
}

#[test]
fn doubt_is_said_in_every_language() {
    let check = |edtf: &str, expected: [&str; 5]| {
        for (language, expected) in Language::ALL.into_iter().zip(expected) {
            let said = date(language, edtf);
            assert!(said.contains(expected), "{said} says {expected}");
        }
    };
    check("2020-12-13~", ["about", "примерно", "մոտավորապես", "təxminən", "نحو"]);
    check("2020-12?", ["uncertain", "предположительно", "անստույգ", "dəqiqləşdirilməyib", "غير مؤكد"]);
}

#[test]
fn approximate_days_that_make_a_third_of_a_month_are_named_so() {
    let check = |edtf: &str, expected: [&str; 5]| {
        for (language, expected) in Language::ALL.into_iter().zip(expected) {
            assert_eq!(date(language, edtf), expected);
        }
    };
    check(
        "2020-09-21~/2020-09-30~",
        [
            "late Sept 2020",
            "конец сент. 2020\u{a0}г.",
            "2020\u{a0}թ. սեպ, ամսվա վերջ",
            "sen 2020, ayın sonu",
            "أواخر سبتمبر 2020",
        ],
    );
    let english = |edtf: &str| date(Language::English, edtf);
    assert_eq!(english("2020-09-01~/2020-09-10~"), "early Sept 2020");
    assert_eq!(english("2020-09-11~/2020-09-20~"), "mid Sept 2020");
    assert_eq!(english("2021-02-21~/2021-02-28~"), "late Feb 2021");
    // Anything else stays as it was given.
    for other in [
        "2020-09-21/2020-09-30",
        "2020-09-21~/2020-09-29~",
        "2020-09-21~/2020-10-31~",
        "2020-09-21~/2021-09-30~",
    ] {
        assert!(english(other).contains('–'), "{other}: {}", english(other));
    }
}

#[test]
fn the_days_of_a_span_are_said_as_an_interval_is() {
    for edtf in ["2020-12-11", "2020-12-09/2020-12-14", "2020-09-28/2020-11-01", "2019-12-30/2020-01-02"] {
        let span = Edtf::parse(edtf).unwrap().span();
        for language in Language::ALL {
            assert_eq!(date(language, edtf), words::days_of(span, false), "{edtf}");
        }
    }
    speak(Language::English);
    let tight = |edtf: &str| words::days_of(Edtf::parse(edtf).unwrap().span(), true);
    assert_eq!(tight("2020-09-28/2020-11-01"), "28 Sept – 1 Nov");
    assert_eq!(tight("2020-12-09/2020-12-14"), "9–14 Dec 2020");
    assert_eq!(tight("2019-12-30/2020-01-02"), "30 Dec 2019 – 2 Jan 2020");
}

#[test]
fn an_end_of_a_range_says_its_time_where_that_is_not_a_days_own() {
    speak(Language::English);
    let at = |time: &str| Edtf::parse(&format!("2020-12-11T{time}:00")).unwrap().span().first;
    assert_eq!(words::range_first(at("00:00")), "11 Dec 2020");
    assert_eq!(words::range_first(at("23:59")), "11 Dec 2020, 23:59");
    assert_eq!(words::range_last(at("00:00")), "11 Dec 2020, 00:00");
    assert_eq!(words::range_last(at("23:59")), "11 Dec 2020");
}

#[test]
fn a_stretch_of_a_day_lies_between_its_ends() {
    let mut clock = Clock {
        from: TimeOfDay::parse("20:40").unwrap(),
        to: TimeOfDay::parse("21:10").ok(),
        utc_offset: None,
        approximate: false,
    };
    let said = |clock| words::when(&When { edtf: Edtf::parse("2020-12-11").unwrap(), clock: Some(clock) });
    let expected = [
        "11 Dec 2020, between 20:40 and 21:10",
        "11 дек. 2020\u{a0}г., между 20:40 и 21:10",
        "11 դեկ, 2020\u{a0}թ., 20:40-ի և 21:10-ի միջև",
        "11 dek 2020, 20:40 ilə 21:10 arasında",
        "11 ديسمبر 2020، بين 20:40 و21:10",
    ];
    for (language, expected) in Language::ALL.into_iter().zip(expected) {
        speak(language);
        assert_eq!(said(clock), expected);
    }
    clock.approximate = true;
    speak(Language::English);
    assert_eq!(said(clock), "11 Dec 2020, between about 20:40 and about 21:10");
}

#[test]
fn times_keep_their_offset_and_their_doubt() {
    let clock = Clock {
        from: TimeOfDay::parse("20:40").unwrap(),
        to: None,
        utc_offset: Some(UtcOffset::parse("+04:00").unwrap()),
        approximate: true,
    };
    let when = When { edtf: Edtf::parse("2020-12-11").unwrap(), clock: Some(clock) };
    let expected = [
        "11 Dec 2020, about 20:40 (UTC+4)",
        "11 дек. 2020\u{a0}г., примерно 20:40 (UTC+4)",
        "11 դեկ, 2020\u{a0}թ., մոտավորապես 20:40 (UTC+4)",
        "11 dek 2020, təxminən 20:40 (UTC+4)",
        "11 ديسمبر 2020، \u{2068}نحو 20:40 (UTC+4)\u{2069}",
    ];
    for (language, expected) in Language::ALL.into_iter().zip(expected) {
        speak(language);
        assert_eq!(words::when(&when), expected);
    }
}

#[test]
fn numbers_are_grouped_as_the_language_groups_them() {
    let expected = ["1,234,567", "1\u{a0}234\u{a0}567", "1\u{a0}234\u{a0}567", "1.234.567", "1,234,567"];
    for (language, expected) in Language::ALL.into_iter().zip(expected) {
        speak(language);
        assert_eq!(words::number(1_234_567), expected);
        assert_eq!(words::number(123), "123");
    }
}

/// Samples of Unicode CLDR 47 for whole numbers.
#[test]
fn plurals_are_those_of_cldr() {
    use Plural::{Few, Many, One, Other, Two, Zero};
    let check = |language: &str, samples: &[(Plural, &[u64])]| {
        for (category, numbers) in samples {
            for number in *numbers {
                assert_eq!(Plural::of(language, *number), *category, "{language} {number}");
            }
        }
    };
    check("en", &[(One, &[1]), (Other, &[0, 2, 16, 100, 101, 1_000_000])]);
    check("az", &[(One, &[1]), (Other, &[0, 2, 16, 100, 101, 1_000_000])]);
    check("hy", &[(One, &[0, 1]), (Other, &[2, 17, 100, 101, 1_000_000])]);
    check(
        "ru",
        &[
            (One, &[1, 21, 31, 101, 1001]),
            (Few, &[2, 3, 4, 22, 24, 102, 1002]),
            (Many, &[0, 5, 11, 12, 14, 19, 100, 111, 112, 1_000_000]),
        ],
    );
    check(
        "ar",
        &[
            (Zero, &[0]),
            (One, &[1]),
            (Two, &[2]),
            (Few, &[3, 10, 103, 110, 1003]),
            (Many, &[11, 26, 99, 111, 1011]),
            (Other, &[100, 102, 200, 202, 1000, 1_000_000]),
        ],
    );
}

#[test]
fn counted_things_have_the_right_form() {
    let expected: [[&str; 4]; 5] = [
        ["0 events", "1 event", "3 events", "47 events"],
        ["0 событий", "1 событие", "3 события", "47 событий"],
        ["0 իրադարձություն", "1 իրադարձություն", "3 իրադարձություն", "47 իրադարձություն"],
        ["0 hadisə", "1 hadisə", "3 hadisə", "47 hadisə"],
        ["لا أحداث", "حدث واحد", "3 أحداث", "47 حدثًا"],
    ];
    for (language, expected) in Language::ALL.into_iter().zip(expected) {
        speak(language);
        assert_eq!([0, 1, 3, 47].map(words::events), expected);
    }
}

#[test]
fn what_is_inserted_keeps_its_direction() {
    speak(Language::Arabic);
    let line = words::account_label("Armenia", "27 سبتمبر 2020", "حدث");
    assert!(line.contains("\u{2068}Armenia\u{2069}"), "{line}");
    assert!(!line.contains("\u{2068}27"), "{line}");
    speak(Language::English);
    assert_eq!(words::account_label("Armenia", "27 Sept 2020", "Fog"), "Armenia, 27 Sept 2020: Fog");
}
