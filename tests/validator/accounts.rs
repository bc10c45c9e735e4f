//! What accounts say: answers, amounts, quotes.

use counterpoint::dataset::{Fault, JsonKind, Wanted};
use counterpoint::model::QuestionKind;
use counterpoint::when::EdtfError;

use super::{F1, WITH_N1, check, edited, read, text, wrong};

#[test]
fn answers_fit_their_questions() {
    let cases = [
        (
            r#""question": "crossed", "is": "no""#,
            r#""question": "crosed", "is": "no""#,
            "$.accounts[0].answers[1].question",
            Fault::UnknownId { wanted: Wanted::QuestionId, found: text("crosed") },
            Some("crossed"),
        ),
        (
            r#""question": "crossed", "is": "no""#,
            r#""question": "crossed", "is": "maybe""#,
            "$.accounts[0].answers[1].is",
            Fault::UnfitAnswer { kind: QuestionKind::YesNo, found: text("maybe") },
            None,
        ),
        (
            r#""question": "crossed", "is": "no""#,
            r#""question": "crossed", "is": false"#,
            "$.accounts[0].answers[1].is",
            Fault::UnfitAnswer { kind: QuestionKind::YesNo, found: text("false") },
            None,
        ),
        (
            r#""is": "southland""#,
            r#""is": "soutland""#,
            "$.accounts[0].answers[0].is",
            Fault::UnknownId { wanted: Wanted::PartyOrSideId, found: text("soutland") },
            Some("southland"),
        ),
        (
            r#""is": "southland""#,
            r#""is": "nobody knows""#,
            "$.accounts[0].answers[0].is",
            Fault::UnfitAnswer { kind: QuestionKind::Party, found: text("nobody knows") },
            None,
        ),
        (
            r#""isNot": "1901-03-01""#,
            r#""isNot": "1 March""#,
            "$.accounts[0].answers[3].isNot",
            Fault::NotADate { found: text("1 March"), reason: EdtfError::Year },
            None,
        ),
        (
            r#""isNot": "1901-03-01""#,
            r#""isNot": "1901-03-01", "is": "1901""#,
            "$.accounts[0].answers[3]",
            Fault::NotExactlyOne { choices: &["is", "isNot", "unstated"], found: vec!["is", "isNot"] },
            None,
        ),
        (
            r#", "isNot": "1901-03-01""#,
            "",
            "$.accounts[0].answers[3]",
            Fault::NotExactlyOne { choices: &["is", "isNot", "unstated"], found: vec![] },
            None,
        ),
        (
            r#""isNot": "1901-03-01""#,
            r#""isnot": "1901-03-01""#,
            "$.accounts[0].answers[3].isnot",
            Fault::UnknownField {
                name: text("isnot"),
                known: &["question", "is", "isNot", "unstated", "implied"],
            },
            Some("isNot"),
        ),
    ];
    for (passage, replacement, path, fault, nearest) in cases {
        check(passage, replacement, path, fault, nearest, WITH_N1);
    }
}

#[test]
fn amounts_are_whole_and_in_order() {
    const KINDS: &[&str] = &["exact", "about", "atLeast", "moreThan", "upTo", "range", "vague"];
    let number = |make: fn(Box<str>) -> Fault, found: &str| make(found.into());
    let not_whole = |found| Fault::NotWhole { found };
    let negative = |found| Fault::Negative { found };
    let too_large = |found| Fault::TooLarge { found };
    let cases = [
        (r#"{ "exact": 3 }"#, r#"{ "exact": 1.5 }"#, 0, ".exact", number(not_whole, "1.5")),
        (r#"{ "exact": 3 }"#, r#"{ "exact": -1 }"#, 0, ".exact", number(negative, "-1")),
        (r#"{ "exact": 3 }"#, r#"{ "exact": 1e999 }"#, 0, ".exact", number(too_large, "1e999")),
        (
            r#"{ "exact": 3 }"#,
            r#"{ "exact": 9007199254740993 }"#,
            0,
            ".exact",
            number(too_large, "9007199254740993"),
        ),
        (
            r#"{ "exact": 3 }"#,
            r#"{ "exact": 3, "about": 3 }"#,
            0,
            "",
            Fault::NotExactlyOne { choices: KINDS, found: vec!["exact", "about"] },
        ),
        (r#"{ "exact": 3 }"#, "{}", 0, "", Fault::NotExactlyOne { choices: KINDS, found: vec![] }),
        (r#"[2, 4]"#, "[4, 2]", 1, ".range", Fault::LowAboveHigh { low: 4, high: 2 }),
        (r#"[2, 4]"#, "[2]", 1, ".range", Fault::WrongLength { wanted: 2, found: 1 }),
        (r#"[2, 4]"#, "[2, null]", 1, ".range[1]", wrong(Wanted::Number, JsonKind::Null, "null")),
        (r#"[24, null]"#, "[null, 24]", 2, ".vague[0]", wrong(Wanted::Number, JsonKind::Null, "null")),
        (r#"[24, null]"#, "[24, 23.5]", 2, ".vague[1]", number(not_whole, "23.5")),
    ];
    for (passage, replacement, figure, field, fault) in cases {
        let path = format!("$.accounts[0].figures[{figure}].amount{field}");
        check(passage, replacement, &path, fault, None, WITH_N1);
    }
    let unknown = Fault::UnknownField { name: text("exactly"), known: KINDS };
    check(
        r#"{ "exact": 3 }"#,
        r#"{ "exactly": 3 }"#,
        "$.accounts[0].figures[0].amount.exactly",
        unknown,
        Some("exact"),
        WITH_N1,
    );
}

#[test]
fn a_whole_number_may_be_written_in_any_way() {
    for written in ["3.0", "3e0", "30E-1", "0", "-0", "9007199254740991"] {
        let reading = read(&edited(r#""exact": 3"#, &format!(r#""exact": {written}"#)));
        assert_eq!(reading.problems, [], "{written}");
    }
}

#[test]
fn accounts_rest_on_their_sources_and_speakers() {
    let cases = [
        (
            r#""sources": ["letter-1"],
      "confidence": "low"
    }"#,
            r#""sources": [],
      "confidence": "low"
    }"#,
            "$.accounts[3].sources",
            Fault::EmptyList,
            F1,
        ),
        (r#"["describes"]"#, "[]", "$.accounts[3].acts", Fault::EmptyList, F1),
        (
            r#""speaker": "marshal-n""#,
            r#""speaker": "envoy-s""#,
            "$.accounts[0].speaker",
            Fault::SpeakerOfAnotherParty { speakers: text("southland"), accounts: text("northland") },
            WITH_N1,
        ),
        (
            r#""source": "gazette-1""#,
            r#""source": "letter-1""#,
            "$.accounts[0].quote.source",
            Fault::QuoteSourceNotListed { found: text("letter-1") },
            WITH_N1,
        ),
    ];
    for (passage, replacement, path, fault, falls) in cases {
        check(passage, replacement, path, fault, None, falls);
    }
    let words = r"They fired\nout of the fog";
    assert_eq!(read(&edited(words, &"é".repeat(160))).problems, []);
    let long = Fault::QuoteTooLong { characters: 161 };
    check(words, &"é".repeat(161), "$.accounts[0].quote.text", long, None, WITH_N1);
}
