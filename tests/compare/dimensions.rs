//! How what two figures count is related.

use counterpoint::compare::Dimension;
use serde_json::{Value, json};

use super::dataset::{Told, account, merged};

/// The words for all dimensions that are not equal, as `period a-in-b`.
fn unequal(a: &Value, b: &Value) -> Vec<String> {
    let figure = |more: &Value| {
        json!([merged(
            json!({ "metric": "killed", "unit": "people", "amount": { "exact": 1 } }),
            more.clone()
        )])
    };
    let told = Told::of(vec![
        account("a", "a1", json!({ "figures": figure(a) })),
        account("b", "b1", json!({ "figures": figure(b) })),
    ]);
    let (_, compared) = told.compared();
    let fits = compared.figures[0].fits.each();
    assert_eq!(fits.map(|(dimension, _)| dimension).as_slice(), Dimension::ALL);
    let unequal = fits.iter().filter(|(_, fit)| fit.word() != "equal");
    unequal.map(|(dimension, fit)| format!("{} {}", dimension.word(), fit.word())).collect()
}

fn check(dimension: &str, fit: &str, a: &Value, b: &Value) {
    let expected = |fit: &str| if fit == "equal" { vec![] } else { vec![format!("{dimension} {fit}")] };
    let turned = match fit {
        "a-in-b" => "b-in-a",
        "b-in-a" => "a-in-b",
        other => other,
    };
    assert_eq!(unequal(a, b), expected(fit), "{a} {b}");
    assert_eq!(unequal(b, a), expected(turned), "{b} {a}");
}

#[test]
fn a_party_is_within_its_side_and_all_are_within_all() {
    let population = |word: Option<&str>| word.map_or(json!({}), |word| json!({ "population": word }));
    for (a, b, fit) in [
        (Some("a1"), Some("a1"), "equal"),
        (Some("a1"), Some("as"), "a-in-b"),
        (Some("as"), Some("all"), "a-in-b"),
        (Some("a1"), Some("all"), "a-in-b"),
        (Some("all"), Some("n1"), "b-in-a"),
        (Some("journalists"), Some("all"), "a-in-b"),
        (Some("a1"), Some("bs"), "disjoint"),
        (Some("a1"), Some("a2"), "disjoint"),
        (Some("as"), Some("bs"), "disjoint"),
        (Some("journalists"), Some("a1"), "disjoint"),
        (Some("journalists"), Some("medics"), "disjoint"),
        (Some("journalists"), Some("journalists"), "equal"),
        (Some("a1"), None, "unknown"),
        (Some("all"), None, "unknown"),
        (None, None, "equal"),
    ] {
        check("population", fit, &population(a), &population(b));
    }
}

#[test]
fn every_class_is_within_mixed() {
    let class = |word: Option<&str>| word.map_or(json!({}), |word| json!({ "class": word }));
    for (a, b, fit) in [
        (Some("civilian"), Some("civilian"), "equal"),
        (Some("military"), Some("mixed"), "a-in-b"),
        (Some("peacekeeper"), Some("mixed"), "a-in-b"),
        (Some("military"), Some("civilian"), "disjoint"),
        (Some("mixed"), None, "unknown"),
        (None, None, "equal"),
    ] {
        check("class", fit, &class(a), &class(b));
    }
}

#[test]
fn periods_contain_each_other_as_their_days_do() {
    let scope = |edtf: Option<&str>| edtf.map_or(json!({}), |edtf| json!({ "scope": { "period": edtf } }));
    for (a, b, fit) in [
        (Some("2020-12-11"), Some("2020-12-11"), "equal"),
        (Some("2020-12"), Some("2020-12-01/2020-12-31"), "equal"),
        (Some("2020-12-11~"), Some("2020-12-11"), "equal"),
        (Some("2020-12-11"), Some("2020-12"), "a-in-b"),
        (Some("2020-12-11"), Some("2020-12-11/2020-12-12"), "a-in-b"),
        (Some("2020-12-11"), Some("2020-12-01/.."), "a-in-b"),
        (Some("2020-12-11/2020-12-13"), Some("2020-12-12/2020-12-14"), "unknown"),
        (Some("2020-12-11"), Some("2020-12-12"), "disjoint"),
        (Some("2020-12-11"), Some("2020-12-12/.."), "disjoint"),
        (Some("2020-12-11"), None, "unknown"),
        (None, None, "equal"),
    ] {
        check("period", fit, &scope(a), &scope(b));
    }
}

#[test]
fn no_place_and_no_subset_are_the_whole() {
    let scope = |field: &str, value: Option<Value>| {
        value.map_or(json!({}), |value| json!({ "scope": { field: value } }))
    };
    for (a, b, fit) in [
        (None, None, "equal"),
        (Some("ford"), Some("ford"), "equal"),
        (Some("ford"), None, "a-in-b"),
        (Some("ford"), Some("bridge"), "disjoint"),
    ] {
        for dimension in ["place", "subset"] {
            let value = |word: Option<&str>| scope(dimension, word.map(|word| json!(word)));
            check(dimension, fit, &value(a), &value(b));
        }
    }
    let tagged = scope("subset", Some(json!({ "en": "on foot", "fr": "à pied" })));
    check("subset", "equal", &tagged, &scope("subset", Some(json!("on foot"))));
}
