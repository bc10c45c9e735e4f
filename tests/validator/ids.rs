//! Ids, and the records they name.

use counterpoint::dataset::{Fault, RecordKind, Wanted};

use super::{F1, WITH_N1, WITH_S1, WITH_SHOTS, check, edited, read, text};

fn unknown(kind: RecordKind, found: &str) -> Fault {
    Fault::UnknownId { wanted: Wanted::Id(kind), found: found.into() }
}

#[test]
fn ids_are_slugs_and_unique() {
    let cases = [
        (r#""id": "r1""#, "r 1", "$.relations[0].id", ["r 1"]),
        (r#""id": "n1""#, "", "$.notes[0].id", [""]),
        (r#""id": "n2""#, "Ñ", "$.notes[1].id", ["Ñ"]),
    ];
    for (passage, id, path, falls) in cases {
        check(passage, &format!(r#""id": "{id}""#), path, Fault::NotASlug { found: id.into() }, None, &falls);
    }
    let again = Fault::RepeatedId { found: text("r1") };
    check(r#""id": "r2""#, r#""id": "r1""#, "$.relations[1].id", again, None, &["r1"]);
    let again = Fault::RepeatedId { found: text("first") };
    let reading = read(&edited(r#""id": "crossed""#, r#""id": "first""#));
    assert_eq!(reading.problems.len(), 1, "the event falls, so nobody can tell what its answers mean");
    assert_eq!(
        (&*reading.problems[0].path, &reading.problems[0].fault),
        ("$.events[0].questions[1].id", &again)
    );
}

#[test]
fn the_first_of_two_records_with_one_id_is_kept() {
    let reading = read(&edited(r#""id": "bridge", "#, r#""id": "truce", "#));
    let names: Vec<_> = reading.dataset.topics.records().map(|topic| topic.id.as_str()).collect();
    assert_eq!(names, ["truce"]);
    assert_eq!(reading.problems.len(), 2, "the id, and the event that names the topic by its old one");
}

#[test]
fn every_reference_finds_its_record() {
    use RecordKind::{Account, Event, Party, Place, Publisher, Source, Speaker, Topic};
    let f1_falls_with_its_event = ["bridge-falls", "bridge.f1", "n4"];
    let cases = [
        (
            r#""principals": ["northland""#,
            r#""principals": ["norhtland""#,
            "$.meta.principals[0]",
            Party,
            Some("northland"),
            [].as_slice(),
        ),
        (
            r#""parties": ["southland"]"#,
            r#""parties": ["soutland"]"#,
            "$.meta.sides[1].parties[0]",
            Party,
            Some("southland"),
            &["south-side"],
        ),
        (
            r#""publisher": "north-gazette""#,
            r#""publisher": "north-gazete""#,
            "$.sources[0].publisher",
            Publisher,
            Some("north-gazette"),
            &["gazette-1", "shots.n1", "r1"],
        ),
        (
            r#""origin": "north-gazette""#,
            r#""origin": "x""#,
            "$.sources[1].origin",
            Publisher,
            None,
            &["post-1", "shots.n1", "shots.s1", "shots.s2", "r1", "r2", "n1", "n2", "n3"],
        ),
        (
            r#""topics": ["bridge"]"#,
            r#""topics": ["brigde"]"#,
            "$.events[1].topics[0]",
            Topic,
            Some("bridge"),
            &f1_falls_with_its_event,
        ),
        (
            r#""places": ["old-bridge"]"#,
            r#""places": ["old-brigde"]"#,
            "$.events[1].places[0]",
            Place,
            Some("old-bridge"),
            &f1_falls_with_its_event,
        ),
        (
            r#""expectedParties": ["northland"]"#,
            r#""expectedParties": ["atlantis"]"#,
            "$.events[1].expectedParties[0]",
            Party,
            None,
            &f1_falls_with_its_event,
        ),
        (
            r#""searchedParties": ["hillfolk"]"#,
            r#""searchedParties": ["hilfolk"]"#,
            "$.events[0].searchedParties[0]",
            Party,
            Some("hillfolk"),
            WITH_SHOTS,
        ),
        (
            r#""basis": "asked by the paper", "source": "post-1""#,
            r#""basis": "asked by the paper", "source": "post-2""#,
            "$.events[0].silences[0].source",
            Source,
            Some("post-1"),
            WITH_SHOTS,
        ),
        (
            r#""event": "bridge-falls","#,
            r#""event": "bridge-fals","#,
            "$.accounts[3].event",
            Event,
            Some("bridge-falls"),
            F1,
        ),
        (
            r#""party": "ferrymen""#,
            r#""party": "ferymen""#,
            "$.accounts[3].party",
            Party,
            Some("ferrymen"),
            F1,
        ),
        (
            r#""jointWith": ["hillfolk"]"#,
            r#""jointWith": ["hillfolks"]"#,
            "$.accounts[0].jointWith[0]",
            Party,
            Some("hillfolk"),
            WITH_N1,
        ),
        (
            r#""speaker": "marshal-n""#,
            r#""speaker": "marshall-n""#,
            "$.accounts[0].speaker",
            Speaker,
            Some("marshal-n"),
            WITH_N1,
        ),
        (
            r#""sources": ["gazette-1", "post-1"]"#,
            r#""sources": ["gazete-1", "post-1"]"#,
            "$.accounts[0].sources[0]",
            Source,
            Some("gazette-1"),
            WITH_N1,
        ),
        (
            r#""place": "ford", "subset""#,
            r#""place": "fort", "subset""#,
            "$.accounts[0].figures[0].scope.place",
            Place,
            Some("ford"),
            WITH_N1,
        ),
        (
            r#""revises": "shots.s1""#,
            r#""revises": "shots.s11""#,
            "$.accounts[2].revises",
            Account,
            Some("shots.s1"),
            &["shots.s2", "r2", "n3"],
        ),
        (
            r#""to": "shots.n1""#,
            r#""to": "shots.m1""#,
            "$.relations[0].to",
            Account,
            Some("shots.n1"),
            &["r1"],
        ),
        (
            r#"{ "event": "bridge-falls" }"#,
            r#"{ "event": "bridge" }"#,
            "$.notes[3].on.event",
            Event,
            None,
            &["n4"],
        ),
    ];
    for (passage, replacement, path, kind, nearest, falls) in cases {
        let missed: Vec<&str> = replacement.split('"').collect();
        let good: Vec<&str> = passage.split('"').collect();
        let found = missed.iter().zip(&good).find(|(missed, good)| missed != good).unwrap().0;
        check(passage, replacement, path, unknown(kind, found), nearest, falls);
    }
}

#[test]
fn accounts_revise_earlier_ones() {
    let itself = r#""revises": "shots.s2""#;
    check(
        r#""revises": "shots.s1""#,
        itself,
        "$.accounts[2].revises",
        Fault::RevisesItself,
        None,
        &["shots.s2", "r2", "n3"],
    );
    let circle = Fault::RevisionCycle { accounts: vec![text("shots.s1"), text("shots.s2")] };
    let back = r#""status": "withdrawn", "revises": "shots.s2""#;
    check(r#""status": "withdrawn""#, back, "$.accounts[1].revises", circle, None, WITH_S1);
}

#[test]
fn relations_join_two_accounts() {
    check(
        r#""to": "shots.n1""#,
        r#""to": "shots.s1""#,
        "$.relations[0].to",
        Fault::RelatesToItself,
        None,
        &["r1"],
    );
    let none = Fault::NotExactlyOne { choices: &["event", "account", "place", "source"], found: vec![] };
    check(r#"{ "place": "ford" }"#, "{}", "$.notes[1].on", none, None, &["n2"]);
}

#[test]
fn parties_stand_on_one_side_and_once_among_the_principals() {
    let two = Fault::PartyOnTwoSides { other_side: text("north-side") };
    let both = r#""parties": ["southland", "hillfolk"]"#;
    check(r#""parties": ["southland"]"#, both, "$.meta.sides[1].parties[1]", two, None, &["south-side"]);
    let twice = Fault::RepeatedEntry { found: text("southland") };
    let same = r#""parties": ["southland", "southland"]"#;
    check(
        r#""parties": ["southland"]"#,
        same,
        "$.meta.sides[1].parties[1]",
        twice.clone(),
        None,
        &["south-side"],
    );
    let principals = r#""principals": ["northland", "southland", "southland"]"#;
    check(
        r#""principals": ["northland", "southland"]"#,
        principals,
        "$.meta.principals[2]",
        twice,
        None,
        &[],
    );
}
