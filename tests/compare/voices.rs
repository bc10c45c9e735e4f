//! Who is silent, who speaks late, and how many speak.

use counterpoint::compare::{self, Case, Ground, Scope};
use counterpoint::when::Edtf;
use serde_json::{Value, json};

use super::dataset::{Told, account, ids, merged, relation};

fn silences(told: &Told) -> Vec<(String, &'static str, bool)> {
    let (dataset, compared) = told.compared();
    let silences = compared.silences.iter();
    silences
        .map(|silence| (ids(&dataset, &[silence.party]).remove(0), silence.state.word(), silence.accused))
        .collect()
}

/// The silence of b1, which was expected, looked for and reported silent as told.
fn check(event: Value, accounts: Vec<Value>, expected: Option<&'static str>) {
    let event = merged(json!({ "expectedParties": ["b1"] }), event);
    let told = Told { event, ..Told::of(accounts) };
    let expected: Vec<_> = expected.into_iter().map(|state| ("b1".to_owned(), state, false)).collect();
    assert_eq!(silences(&told), expected, "{told:?}");
}

#[test]
fn a_silence_says_no_more_than_is_known() {
    let searched = || json!({ "searchedParties": ["b1"] });
    let reported = || {
        let silence = json!({ "party": "b1", "asOf": "2020-12-15", "basis": "asked", "source": "paper-1" });
        json!({ "silences": [silence], "searchedParties": ["b1"] })
    };
    let own = |more: Value| account("x", "b1", more);
    let declined = || own(json!({ "acts": ["no-comment"] }));
    let relayed = || account("y", "b1", json!({ "voice": "relay" }));
    check(json!({}), vec![], Some("not-recorded"));
    check(searched(), vec![], Some("searched-none-found"));
    check(searched(), vec![relayed()], Some("relayed-only"));
    check(reported(), vec![relayed()], Some("reported-silent"));
    check(reported(), vec![relayed(), declined()], Some("declined"));
    check(reported(), vec![own(json!({}))], None);
    check(json!({}), vec![declined(), account("y", "b1", json!({}))], None);
    check(json!({}), vec![own(json!({ "acts": ["denies", "no-comment"] }))], None);
    check(json!({}), vec![own(json!({ "voice": "unofficial" }))], None);
    check(json!({}), vec![own(json!({ "status": "withdrawn" }))], Some("not-recorded"));
    check(json!({}), vec![account("x", "a1", json!({ "jointWith": ["b1"] }))], None);
}

#[test]
fn a_misreport_is_no_account_of_the_party() {
    let told = Told {
        event: json!({ "expectedParties": ["b1"] }),
        relations: vec![relation("misreports", "x", "y")],
        ..Told::of(vec![account("x", "b1", json!({})), account("y", "a1", json!({}))])
    };
    assert_eq!(silences(&told), [("b1".to_owned(), "not-recorded", false)]);
}

#[test]
fn the_silent_are_accused_by_others_only() {
    for (accounts, accused) in [
        (vec![account("x", "a1", json!({ "blames": ["b1"] }))], true),
        (vec![account("x", "a1", json!({ "blames": ["b1"], "voice": "relay" }))], false),
        (vec![account("x", "a1", json!({ "counterAccuses": ["b1"] }))], false),
        (vec![account("x", "b1", json!({ "blames": ["b1"], "acts": ["no-comment"] }))], false),
    ] {
        let told = Told { event: json!({ "expectedParties": ["b1"] }), ..Told::of(accounts) };
        assert_eq!(silences(&told)[0].2, accused, "{told:?}");
    }
}

#[test]
fn a_lag_runs_from_the_last_day_it_may_have_happened_to_the_first_it_may_have_been_said() {
    let date = |facet: &str, edtf: &str| json!({ "facet": facet, "edtf": edtf });
    for (dates, stated, expected) in [
        (vec![date("occurred", "2020-12-11")], "2020-12-13", Some(2)),
        (vec![date("occurred", "2020-12-11")], "2020-12-12", None),
        (vec![date("occurred", "2020-12-11")], "2020-12-01", None),
        (vec![date("occurred", "2020-12-11/2020-12-12")], "2020-12-31~", Some(19)),
        (vec![date("started", "2020-11")], "2020-12", None),
        (vec![date("started", "2020-11")], "2021", Some(32)),
        (
            vec![date("signed", "2020-12-01"), date("started", "2020-12-11"), date("occurred", "2020-12-01")],
            "2020-12-14",
            Some(3),
        ),
        (vec![date("signed", "2020-12-01")], "2020-12-14", None),
        (vec![date("occurred", "2020-12-01/..")], "2020-12-14", None),
        (vec![], "2020-12-14", None),
    ] {
        let more = json!({ "when": dates, "stated": { "edtf": stated, "basis": "dated" } });
        let (_, compared) = Told::of(vec![account("x", "a1", more.clone())]).compared();
        assert_eq!(compared.disclosure_lags.first().map(|lag| lag.days), expected, "{more}");
        let relayed = merged(more, json!({ "voice": "relay" }));
        let (_, compared) = Told::of(vec![account("x", "a1", relayed)]).compared();
        assert_eq!(compared.disclosure_lags, []);
    }
}

#[test]
fn voices_are_counted_once() {
    for (accounts, expected) in [
        (vec![], [0, 0, 0]),
        (vec![account("x", "a1", json!({})), account("y", "a2", json!({}))], [2, 1, 1]),
        (vec![account("x", "n1", json!({})), account("y", "n2", json!({}))], [2, 2, 1]),
        (vec![account("x", "a1", json!({ "jointWith": ["b1"] }))], [1, 1, 1]),
        (
            vec![account("x", "a1", json!({ "voice": "relay", "sources": ["agency-1", "paper-1"] }))],
            [0, 0, 2],
        ),
        (vec![account("x", "a1", json!({ "sources": ["agency-1", "copy-1"] }))], [1, 1, 1]),
        (vec![account("x", "a1", json!({ "status": "withdrawn" }))], [0, 0, 0]),
    ] {
        let (_, compared) = Told::of(accounts).compared();
        let counted = &compared.independence;
        assert_eq!([counted.parties.len(), counted.blocs.len(), counted.publishers.len()], expected);
    }
}

#[test]
fn a_silence_reported_later_is_not_reported_yet() {
    let silence = json!({ "party": "b1", "asOf": "2020-12-13", "basis": "reported", "source": "paper-1" });
    let event = json!({ "expectedParties": ["b1"], "silences": [silence] });
    let dataset = Told { event, ..Told::default() }.dataset();
    let ground = Ground::of(&dataset);
    let state = |day: &str| {
        let case = Case::of(&dataset, &ground, dataset.event_named("e").unwrap(), &[]);
        let scope = Scope { known_on: Edtf::parse(day).unwrap().last_day(), pair: None };
        compare::silences(&case.within(scope))[0].state.word()
    };
    assert_eq!((state("2020-12-12"), state("2020-12-13")), ("not-recorded", "reported-silent"));
}
