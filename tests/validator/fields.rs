//! Fields, the types of their values, and closed vocabularies.

use counterpoint::dataset::{Fault, JsonKind, Wanted};
use counterpoint::model::{OwnershipKind, RelationType, Voice};

use super::{F1, WITH_N1, WITH_S1, check, text, wrong};

#[test]
fn fields_are_known_present_and_given_once() {
    let known = &["id", "name"];
    check(
        r#""id": "truce", "name""#,
        r#""id": "truce", "Name": "x", "name""#,
        "$.topics[0].Name",
        Fault::UnknownField { name: text("Name"), known },
        Some("name"),
        &["truce"],
    );
    check(
        r#""id": "truce", "name""#,
        r#""id": "truce", "frobnicate it": 1, "name""#,
        "$.topics[0][\"frobnicate it\"]",
        Fault::UnknownField { name: text("frobnicate it"), known },
        None,
        &["truce"],
    );
    check(
        r#""id": "truce", "name""#,
        r#""id": "truce", "name": "x", "name""#,
        "$.topics[0].name",
        Fault::RepeatedField { name: text("name") },
        None,
        &["truce"],
    );
    check(
        r#""captured": "1901-03-13""#,
        r#""captured": "1901-03-13", "captured": "1901-03-13""#,
        "$.sources[1].archive.captured",
        Fault::RepeatedField { name: text("captured") },
        None,
        &["post-1", "shots.n1", "shots.s1", "shots.s2", "r1", "r2", "n1", "n2", "n3"],
    );
    for (passage, path, name, falls) in [
        (r#", "name": "The bridge""#, "$.topics[1]", "name", ["bridge"].as_slice()),
        (r#", "role": "Envoy""#, "$.speakers[1]", "role", &[&["envoy-s"], WITH_S1].concat()),
        (r#", "note": "Says so""#, "$.relations[1]", "note", &["r2"]),
        (r#", "sources": []"#, "$.notes[0]", "sources", &["n1"]),
        (r#""lat": 12.5,"#, "$.places[0]", "lat", &["ford", "shots.n1", "r1", "n2"]),
        (r#"{ "from": "20:40" }"#, "$.accounts[0].when[0].clock", "from", WITH_N1),
        (r#""metric": "shots", "#, "$.accounts[0].figures[2]", "metric", WITH_N1),
        (
            r#""url": null, "#,
            "$.sources[2]",
            "url",
            &["letter-1", "shots.n1", "shots.s2", "bridge.f1", "r1", "r2", "n3", "n4"],
        ),
    ] {
        let replacement = if passage.starts_with('{') { "{ }" } else { "" };
        check(passage, replacement, path, Fault::MissingField { name }, None, falls);
    }
}

#[test]
fn values_have_the_type_of_their_field() {
    let cases = [
        (
            r#""The truce""#,
            "7",
            "$.topics[0].name",
            Wanted::TextOrTranslations,
            JsonKind::Number,
            ["truce"].as_slice(),
        ),
        (
            r#""The truce""#,
            "null",
            "$.topics[0].name",
            Wanted::TextOrTranslations,
            JsonKind::Null,
            &["truce"],
        ),
        (
            r#""Norford", "used"#,
            r#"[], "used"#,
            "$.places[0].names[0].name",
            Wanted::TextOrTranslations,
            JsonKind::List,
            &["ford", "shots.n1", "r1", "n2"],
        ),
        (r#""fog-at-the-ford""#, "true", "$.meta.id", Wanted::Text, JsonKind::Truth, &[]),
        (
            r#""precision": 7"#,
            r#""precision": "7""#,
            "$.places[1].precision",
            Wanted::Number,
            JsonKind::Text,
            &["old-bridge"],
        ),
        (r#"["describes"]"#, r#""describes""#, "$.accounts[3].acts", Wanted::List, JsonKind::Text, F1),
        (
            r#""implied": true"#,
            r#""implied": "true""#,
            "$.accounts[0].answers[1].implied",
            Wanted::Truth,
            JsonKind::Text,
            WITH_N1,
        ),
        (
            r#"{ "source": "post-1" }"#,
            r#""post-1""#,
            "$.notes[0].on",
            Wanted::Object,
            JsonKind::Text,
            &["n1"],
        ),
        (
            r#""exact": 3"#,
            r#""exact": "3""#,
            "$.accounts[0].figures[0].amount.exact",
            Wanted::Number,
            JsonKind::Text,
            WITH_N1,
        ),
    ];
    for (passage, replacement, path, wanted, kind, falls) in cases {
        let found = replacement.rsplit(": ").next().unwrap().trim_end_matches(r#", "used"#);
        check(passage, replacement, path, wrong(wanted, kind, found), None, falls);
    }
}

#[test]
fn words_are_of_their_vocabulary() {
    for (passage, replacement, path, words, nearest, falls) in [
        (
            r#""voice": "press""#,
            r#""voice": "presse""#,
            "$.accounts[3].voice",
            Voice::WORDS,
            Some("press"),
            F1,
        ),
        (
            r#""kind": "private""#,
            r#""kind": "rented""#,
            "$.publishers[1].ownership.kind",
            OwnershipKind::WORDS,
            None,
            &[
                "river-post",
                "post-1",
                "letter-1",
                "shots.n1",
                "shots.s1",
                "shots.s2",
                "bridge.f1",
                "r1",
                "r2",
                "n1",
                "n2",
                "n3",
                "n4",
            ],
        ),
        (
            r#""type": "revises""#,
            r#""type": "revise""#,
            "$.relations[1].type",
            RelationType::WORDS,
            Some("revises"),
            &["r2"],
        ),
    ] {
        let found = text(replacement.rsplit('"').nth(1).unwrap());
        check(passage, replacement, path, Fault::UnknownWord { found, words }, nearest, falls);
    }
}

#[test]
fn texts_tags_and_addresses_are_well_formed() {
    let post_1 = ["post-1", "shots.n1", "shots.s1", "shots.s2", "r1", "r2", "n1", "n2", "n3"].as_slice();
    let gazette_1 = ["gazette-1", "shots.n1", "r1"].as_slice();
    let sha = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
    let cases = [
        (
            r#""The truce""#,
            r#""The\u0000truce""#,
            "$.topics[0].name",
            Fault::ControlCharacter { character: '\0' },
            ["truce"].as_slice(),
        ),
        (
            r#""The truce""#,
            r#""The\ttruce""#,
            "$.topics[0].name",
            Fault::ControlCharacter { character: '\t' },
            &["truce"],
        ),
        (
            r#""The truce""#,
            r#""The \ud800""#,
            "$.topics[0].name",
            Fault::HalfCharacter { found: text(r#""The \ud800""#) },
            &["truce"],
        ),
        (r#""The truce""#, "{}", "$.topics[0].name", Fault::NoLanguage, &["truce"]),
        (
            r#""The truce""#,
            r#"{"in English": "x"}"#,
            "$.topics[0].name[\"in English\"]",
            Fault::NotALanguageTag { found: text("in English") },
            &["truce"],
        ),
        (
            r#""The truce""#,
            r#"{"en": "x", "en": "y"}"#,
            "$.topics[0].name.en",
            Fault::RepeatedField { name: text("en") },
            &["truce"],
        ),
        (
            r#""The truce""#,
            r#"{"en": "x", "EN": "y"}"#,
            "$.topics[0].name.EN",
            Fault::RepeatedField { name: text("EN") },
            &["truce"],
        ),
        (
            r#""lang": "en", "kind": "news""#,
            r#""lang": "English language", "kind": "news""#,
            "$.sources[0].lang",
            Fault::NotALanguageTag { found: text("English language") },
            gazette_1,
        ),
        (
            "https://gazette.example/1",
            "javascript:alert(1)",
            "$.sources[0].url",
            Fault::NotAWebAddress { found: text("javascript:alert(1)") },
            gazette_1,
        ),
        (
            "https://archive.example/post-1",
            "ftp://archive.example",
            "$.sources[1].archive.url",
            Fault::NotAWebAddress { found: text("ftp://archive.example") },
            post_1,
        ),
        (sha, "0011", "$.sources[1].archive.sha256", Fault::NotASha256 { found: text("0011") }, post_1),
    ];
    for (passage, replacement, path, fault, falls) in cases {
        check(passage, replacement, path, fault, None, falls);
    }
}
