//! The verdicts on pairs of figures, rule by rule.

use std::slice;

use counterpoint::compare::{self, Whose};
use serde_json::{Value, json};

use super::dataset::{Told, account, account_id, merged, relation};

fn figure(metric: &str, amount: Value, more: Value) -> Value {
    merged(json!({ "metric": metric, "unit": "people", "amount": amount }), more)
}

fn figures_of(id: &str, party: &str, figures: &[Value]) -> Value {
    account(id, party, json!({ "figures": figures }))
}

/// `first second: verdict dimensions`, for each pair in its order.
fn verdicts(told: &Told) -> Vec<String> {
    let (dataset, compared) = told.compared();
    let line = |pair: &counterpoint::compare::FigurePair| {
        let (first, second) =
            (account_id(&dataset, pair.first.account), account_id(&dataset, pair.second.account));
        let mut line =
            format!("{first}.{} {second}.{}: {}", pair.first.figure, pair.second.figure, pair.verdict.word());
        for (dimension, _) in pair.dimensions() {
            line += &format!(" {}", dimension.word());
        }
        line
    };
    compared.figures.iter().map(line).collect()
}

/// The verdict on two figures of two accounts, which must be the same either way round.
fn check(a: &Value, b: &Value, expected: &str) {
    for (first, second) in [(a, b), (b, a)] {
        let told = Told::of(vec![
            figures_of("x", "a1", slice::from_ref(first)),
            figures_of("y", "b1", slice::from_ref(second)),
        ]);
        assert_eq!(verdicts(&told), [format!("x.0 y.0: {expected}")], "{first} {second}");
    }
}

#[test]
fn amounts_that_share_a_number_are_compatible() {
    for (a, b, expected) in [
        (json!({ "exact": 3 }), json!({ "exact": 3 }), "same"),
        (json!({ "exact": 0 }), json!({ "exact": 0 }), "same"),
        (json!({ "about": 60 }), json!({ "exact": 58 }), "compatible"),
        (json!({ "about": 60 }), json!({ "exact": 66 }), "conflict"),
        (json!({ "about": 60 }), json!({ "about": 60 }), "compatible"),
        (json!({ "about": 2425 }), json!({ "exact": 2427 }), "conflict"),
        (json!({ "exact": 0 }), json!({ "exact": 1 }), "conflict"),
        (json!({ "exact": 0 }), json!({ "atLeast": 1 }), "conflict"),
        (json!({ "upTo": 5 }), json!({ "exact": 0 }), "compatible"),
        (json!({ "moreThan": 5 }), json!({ "exact": 5 }), "conflict"),
        (json!({ "atLeast": 5 }), json!({ "exact": 5 }), "compatible"),
        (json!({ "vague": [24, null] }), json!({ "exact": 1000 }), "compatible"),
        (json!({ "vague": [24, 99] }), json!({ "exact": 1000 }), "conflict"),
        (json!({ "range": [5, 5] }), json!({ "exact": 5 }), "compatible"),
    ] {
        check(&figure("tanks-lost", a, json!({})), &figure("tanks-lost", b, json!({})), expected);
    }
}

#[test]
fn only_the_same_metric_in_the_same_unit_meets() {
    let one = figure("killed", json!({ "exact": 1 }), json!({}));
    for more in [json!({ "metric": "wounded" }), json!({ "unit": "People" })] {
        let other = merged(one.clone(), more);
        let told =
            Told::of(vec![figures_of("x", "a1", slice::from_ref(&one)), figures_of("y", "b1", &[other])]);
        assert_eq!(verdicts(&told), [] as [String; 0]);
    }
}

#[test]
fn pairs_stand_in_reading_order_and_never_within_one_account() {
    let one = |n: u64| figure("vehicles", json!({ "exact": n }), json!({}));
    let told = Told::of(vec![
        figures_of("x", "a1", &[one(1), one(2)]),
        figures_of("y", "a1", &[one(1)]),
        figures_of("z", "b1", &[one(2)]),
    ]);
    assert_eq!(
        verdicts(&told),
        ["x.0 y.0: same", "x.0 z.0: conflict", "x.1 y.0: conflict", "x.1 z.0: same", "y.0 z.0: conflict"]
    );
}

#[test]
fn what_counts_different_things_cannot_conflict() {
    let of = |more: Value| figure("killed", json!({ "exact": 1 }), more);
    check(
        &of(json!({ "population": "a1", "class": "military" })),
        &of(json!({ "population": "b1", "class": "mixed", "scope": { "place": "ford" } })),
        "different-populations population",
    );
    check(
        &of(json!({ "class": "military", "scope": { "period": "2020-12-11" } })),
        &of(json!({ "class": "civilian", "scope": { "period": "2020-12-12" } })),
        "different-populations class period",
    );
}

#[test]
fn a_part_of_what_adds_up_is_no_more_than_the_whole() {
    let of = |metric: &str, amount: Value, more: Value| figure(metric, amount, more);
    let (part, whole) = (json!({ "population": "a1" }), json!({ "population": "as" }));
    for (metric, a, b, expected) in [
        ("killed", json!({ "exact": 3 }), json!({ "exact": 5 }), "part-of-whole population"),
        ("killed", json!({ "exact": 5 }), json!({ "exact": 5 }), "part-of-whole population"),
        ("killed", json!({ "about": 60 }), json!({ "exact": 55 }), "part-of-whole population"),
        ("killed", json!({ "exact": 6 }), json!({ "exact": 5 }), "conflict population"),
        ("missing", json!({ "exact": 6 }), json!({ "exact": 5 }), "conflict population"),
        ("released", json!({ "exact": 3 }), json!({ "exact": 5 }), "part-of-whole population"),
        ("tanks-lost", json!({ "exact": 6 }), json!({ "exact": 5 }), "unsure population"),
    ] {
        check(&of(metric, a, part.clone()), &of(metric, b, whole.clone()), expected);
    }
}

#[test]
fn dimensions_that_point_apart_or_nowhere_leave_the_pair_unsure() {
    let of = |n: u64, more: Value| figure("killed", json!({ "exact": n }), more);
    check(
        &of(3, json!({ "population": "a1" })),
        &of(5, json!({ "population": "as", "scope": { "place": "ford" } })),
        "unsure population place",
    );
    check(&of(3, json!({ "population": "a1" })), &of(3, json!({})), "unsure population");
    check(
        &of(3, json!({ "population": "a1", "class": "military" })),
        &of(5, json!({ "population": "as" })),
        "unsure population class",
    );
    check(
        &of(3, json!({ "population": "a1", "scope": { "place": "ford", "period": "2020-12-11" } })),
        &of(5, json!({ "population": "all", "scope": { "period": "2020-12" } })),
        "part-of-whole population period place",
    );
}

#[test]
fn a_greater_number_of_a_later_day_may_be_an_update() {
    let of = |metric: &str, n: u64, as_of: Option<&str>| {
        figure(metric, json!({ "exact": n }), as_of.map_or(json!({}), |day| json!({ "asOf": day })))
    };
    for (metric, (n, day), (m, other_day), expected) in [
        ("killed", (9, Some("2020-12-11")), (10, Some("2020-12-12")), "may-be-update"),
        ("killed", (10, Some("2020-12-11")), (9, Some("2020-12-12")), "conflict"),
        ("killed", (9, Some("2020-12-11")), (10, Some("2020-12-11")), "conflict"),
        // Without a day of its own a figure is of the day it was stated, 14 December.
        ("killed", (9, Some("2020-12-13")), (10, None), "may-be-update"),
        ("killed", (9, Some("2020-12-14")), (10, None), "conflict"),
        ("killed", (9, Some("2020-12-15")), (10, None), "conflict"),
        // A date of a month or a year counts from its first day.
        ("killed", (9, Some("2020")), (10, Some("2020-12")), "may-be-update"),
        ("killed", (9, Some("2020-12")), (10, Some("2020-12-01")), "conflict"),
        ("killed", (9, Some("../2020-12")), (10, None), "conflict"),
        ("missing", (9, Some("2020-12-11")), (10, Some("2020-12-12")), "conflict"),
        ("captured", (9, Some("2020-12-11")), (10, Some("2020-12-12")), "may-be-update"),
    ] {
        check(&of(metric, n, day), &of(metric, m, other_day), expected);
    }
}

/// Accounts x, y and z of one number each, later ones revising earlier ones as told.
fn chain(numbers: [u64; 3], revises: [Option<&str>; 3], relations: Vec<Value>) -> Told {
    let accounts = ["x", "y", "z"].iter().zip(numbers).zip(revises).map(|((id, n), revises)| {
        let account = figures_of(id, "a1", &[figure("killed", json!({ "exact": n }), json!({}))]);
        merged(account, revises.map_or(json!({}), |earlier| json!({ "revises": earlier })))
    });
    Told { relations, ..Told::of(accounts.collect()) }
}

#[test]
fn a_revision_holds_across_those_between() {
    let told = chain([9, 10, 10], [None, Some("x"), Some("y")], vec![]);
    assert_eq!(verdicts(&told), ["x.0 y.0: revised", "x.0 z.0: revised", "y.0 z.0: compatible"]);
    let related = chain([9, 10, 10], [None, Some("x"), None], vec![relation("revises", "z", "y")]);
    assert_eq!(verdicts(&related), verdicts(&told));
}

#[test]
fn two_revisions_of_one_account_are_none_of_each_other() {
    let told = chain([9, 10, 11], [None, Some("x"), Some("x")], vec![]);
    assert_eq!(verdicts(&told), ["x.0 y.0: revised", "x.0 z.0: revised", "y.0 z.0: conflict"]);
}

#[test]
fn a_withdrawn_account_still_links_those_it_stands_between() {
    let mut told = chain([9, 10, 11], [None, Some("x"), Some("y")], vec![]);
    told.accounts[1] = merged(told.accounts[1].clone(), json!({ "status": "withdrawn" }));
    assert_eq!(verdicts(&told), ["x.0 z.0: revised"]);
}

#[test]
fn a_ring_of_revisions_comes_to_an_end() {
    let ring = vec![relation("revises", "x", "y"), relation("revises", "y", "x")];
    let told = chain([9, 10, 10], [None, None, None], ring);
    assert_eq!(verdicts(&told), ["x.0 y.0: revised", "x.0 z.0: conflict", "y.0 z.0: same"]);
}

#[test]
fn a_revision_of_what_is_counted_names_what_it_changed() {
    let with = |id: &str, n: u64, more: Value| {
        figures_of(id, "a1", &[figure("killed", json!({ "exact": n }), more)])
    };
    let later = merged(with("y", 5, json!({ "class": "mixed" })), json!({ "revises": "x" }));
    let told = Told::of(vec![with("x", 3, json!({ "class": "military" })), later]);
    assert_eq!(verdicts(&told), ["x.0 y.0: revised class"]);
}

#[test]
fn pairs_with_an_account_that_misreports_are_marked() {
    let one = |id: &str| figures_of(id, "a1", &[figure("killed", json!({ "exact": 1 }), json!({}))]);
    let told = Told {
        relations: vec![relation("misreports", "y", "x")],
        ..Told::of(vec![one("x"), one("y"), one("z")])
    };
    let (_, compared) = told.compared();
    let marks: Vec<bool> = compared.figures.iter().map(|pair| pair.misreport).collect();
    assert_eq!(marks, [true, false, true]);
}

#[test]
fn what_one_signatory_lost_and_another_one_inflicted_is_neither_ones_own() {
    let whose = |party: &str, joint: Value| {
        let counted =
            json!({ "metric": "killed", "unit": "people", "amount": { "exact": 5 }, "population": "a1" });
        let dataset =
            Told::of(vec![account("x", party, json!({ "figures": [counted], "jointWith": joint }))])
                .dataset();
        let account = dataset.accounts.records().next().unwrap();
        compare::whose(&dataset, account, account.figures[0].population.as_ref())
    };
    assert_eq!(whose("a1", json!([])), Whose::OwnSide);
    assert_eq!(whose("b1", json!([])), Whose::OtherSide);
    assert_eq!(whose("a1", json!(["a2", "n1"])), Whose::OwnSide);
    assert_eq!(whose("a1", json!(["b1"])), Whose::Neither);
    assert_eq!(whose("b1", json!(["n1", "a2"])), Whose::Neither);
}
