//! Dates that cannot both be right, and by how much they differ.

use counterpoint::compare::Gap;
use serde_json::{Value, json};

use super::dataset::{Told, account, account_id, merged};

fn dated(id: &str, date: &Value) -> Value {
    let date = merged(json!({ "facet": "started" }), date.clone());
    account(id, "a1", json!({ "when": [date] }))
}

/// The gap between two dates, which is the same either way round.
fn check(a: &Value, b: &Value, expected: Option<Gap>) {
    for (first, second) in [(a, b), (b, a)] {
        let (_, compared) = Told::of(vec![dated("x", first), dated("y", second)]).compared();
        assert_eq!(compared.dates.first().map(|date| date.gap), expected, "{first} {second}");
    }
}

#[test]
fn days_disagree_where_no_day_fits_both() {
    for (a, b, expected) in [
        ("2020-12-11", "2020-12-11", None),
        ("2020-12-11", "2020-12", None),
        ("2020-12-11", "2020-12-11/2020-12-13", None),
        ("2020-12-11~", "2020-12-12", Some(Gap::Days(1))),
        ("2020-12-11", "2020-12-14", Some(Gap::Days(3))),
        ("2020-11", "2020-12-14", Some(Gap::Days(14))),
        ("../2020-12-11", "2020-12-12/..", Some(Gap::Days(1))),
    ] {
        check(&json!({ "edtf": a }), &json!({ "edtf": b }), expected);
    }
}

fn clocked(day: &str, clock: Value) -> Value {
    json!({ "edtf": day, "clock": clock })
}

#[test]
fn clocks_are_compared_in_utc_to_the_minute() {
    let at = |from: &str, more: Value| clocked("2020-12-11", merged(json!({ "from": from }), more));
    let plain = |from: &str| at(from, json!({}));
    let offset = |from: &str, offset: &str| at(from, json!({ "utcOffset": offset }));
    let about = |from: &str| at(from, json!({ "approximate": true }));
    for (a, b, expected) in [
        (plain("12:00"), plain("12:00"), None),
        (plain("12:00"), plain("12:01"), Some(Gap::Minutes(1))),
        (offset("12:00", "+04:00"), offset("12:00", "+03:00"), Some(Gap::Minutes(60))),
        (offset("12:00", "+04:00"), offset("11:00", "+03:00"), None),
        // A clock without an offset is taken as it stands.
        (plain("08:00"), offset("12:00", "+04:00"), None),
        (about("12:00"), plain("12:15"), None),
        (about("12:00"), plain("12:16"), Some(Gap::Minutes(1))),
        (about("12:00"), about("12:30"), None),
        (about("12:00"), about("12:31"), Some(Gap::Minutes(1))),
        (at("12:00", json!({ "to": "13:00" })), plain("13:30"), Some(Gap::Minutes(30))),
        (plain("12:00"), json!({ "edtf": "2020-12-11" }), None),
        (plain("12:00"), json!({ "edtf": "2020-12-13" }), Some(Gap::Days(2))),
        // 01:00 at +04:00 is still the day before in UTC.
        (offset("01:00", "+04:00"), json!({ "edtf": "2020-12-11" }), Some(Gap::Days(1))),
        (offset("01:00", "+04:00"), json!({ "edtf": "2020-12-10" }), None),
        (json!({ "edtf": "2020-12-11T12:00:00Z" }), plain("13:00"), Some(Gap::Minutes(60))),
    ] {
        check(&a, &b, expected);
    }
}

#[test]
fn only_the_same_occurrence_of_the_same_facet_is_compared() {
    let (first, later) = (json!({ "edtf": "2020-12-11" }), json!({ "edtf": "2020-12-12" }));
    for (a, b, compared) in [
        (json!({}), json!({}), true),
        (json!({}), json!({ "facet": "ended" }), false),
        (json!({ "occurrence": "one" }), json!({ "occurrence": "one" }), true),
        (json!({ "occurrence": "one" }), json!({ "occurrence": "two" }), false),
        (json!({ "occurrence": "one" }), json!({}), false),
    ] {
        let expected = compared.then_some(Gap::Days(1));
        check(&merged(first.clone(), a), &merged(later.clone(), b), expected);
    }
}

#[test]
fn accounts_of_any_voice_are_compared_but_none_with_itself() {
    let twice = json!({ "when": [
        { "facet": "started", "edtf": "2020-12-11" }, { "facet": "started", "edtf": "2020-12-13" },
    ] });
    let press = merged(dated("z", &json!({ "edtf": "2020-12-12" })), json!({ "voice": "press" }));
    let gone = merged(dated("gone", &json!({ "edtf": "2019" })), json!({ "status": "withdrawn" }));
    let (dataset, compared) = Told::of(vec![account("x", "a1", twice), gone, press]).compared();
    let pairs = compared.dates.iter().map(|gap| {
        assert_eq!(gap.gap, Gap::Days(1));
        (account_id(&dataset, gap.first.account), gap.first.date, account_id(&dataset, gap.second.account))
    });
    assert_eq!(pairs.collect::<Vec<_>>(), [("x".into(), 0, "z".into()), ("x".into(), 1, "z".into())]);
}
