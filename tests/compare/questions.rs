//! Where the parties stand on a question.

use serde_json::{Value, json};

use super::dataset::{Told, account, ids, merged};

/// An account of each party with its answer to the question.
fn answers(question: &str, given: &[(&str, Value)]) -> Told {
    let accounts = given.iter().enumerate().map(|(at, (party, answer))| {
        let answer = merged(json!({ "question": question }), answer.clone());
        account(&format!("x{at}"), party, json!({ "answers": [answer] }))
    });
    Told::of(accounts.collect())
}

fn verdict(told: &Told, question: &str) -> (&'static str, Vec<String>) {
    let (dataset, compared) = told.compared();
    let of = |id: &str| {
        dataset.events.records().next().unwrap().questions.iter().position(|q| q.id.as_str() == id)
    };
    let question = &compared.questions[of(question).unwrap()];
    (question.verdict.word(), ids(&dataset, &question.inconsistent))
}

fn check(question: &str, given: &[(&str, Value)], expected: &str) {
    let mut turned = given.to_vec();
    turned.reverse();
    for given in [given, &turned] {
        assert_eq!(verdict(&answers(question, given), question).0, expected, "{given:?}");
    }
}

fn is(value: &str) -> Value {
    json!({ "is": value })
}

fn is_not(value: &str) -> Value {
    json!({ "isNot": value })
}

#[test]
fn positions_agree_where_no_two_conflict() {
    let unstated = || json!({ "unstated": "no word" });
    for (given, expected) in [
        (&[] as &[_], "open"),
        (&[("a1", unstated())], "open"),
        (&[("a1", is("b1"))], "single"),
        (&[("a1", is("b1")), ("a1", is("b1"))], "single"),
        (&[("a1", is("b1")), ("b1", unstated())], "single"),
        (&[("a1", is("b1")), ("b1", is("b1"))], "agree"),
        (&[("a1", is("b1")), ("a2", is("b1"))], "agree-same-side"),
        (&[("n1", is("b1")), ("n2", is("b1"))], "agree"),
        (&[("a1", is("b1")), ("b1", is("a1"))], "dispute"),
        (&[("a1", is("a1")), ("b1", is("as"))], "dispute"),
        (&[("a1", is("contested")), ("b1", is("b1"))], "dispute"),
        (&[("a1", is_not("a1")), ("b1", is("a1"))], "dispute"),
        (&[("a1", is_not("a1")), ("b1", is("n1"))], "agree"),
        (&[("a1", is_not("a1")), ("b1", is_not("b1"))], "agree"),
        (&[("a1", is("b1")), ("a2", is("b1")), ("b1", is_not("b1"))], "dispute"),
    ] {
        check("who", given, expected);
    }
}

#[test]
fn values_of_every_kind_are_compared() {
    for (question, a, b, expected) in [
        ("was-it", is("yes"), is("no"), "dispute"),
        ("was-it", is("yes"), is_not("no"), "agree"),
        ("day", is("2020-12-11"), is("2020-12-11"), "agree"),
        ("day", is("2020-12-11"), is("2020-12-12"), "dispute"),
        ("why", is("fog"), is("fog"), "agree"),
        ("why", is("fog"), is("Fog"), "dispute"),
        ("why", is("fog"), json!({ "is": { "en": "fog", "fr": "brouillard" } }), "agree"),
    ] {
        check(question, &[("a1", a), ("b1", b)], expected);
    }
}

#[test]
fn one_statement_of_several_parties_is_no_agreement_of_accounts() {
    let joint = json!({ "jointWith": ["b1", "n1"], "answers": [{ "question": "was-it", "is": "yes" }] });
    let mut told = Told::of(vec![account("x", "a1", joint)]);
    assert_eq!(verdict(&told, "was-it").0, "joint-statement");
    let own = |answer: &str| json!({ "answers": [{ "question": "was-it", "is": answer }] });
    told.accounts.push(account("y", "b1", own("yes")));
    assert_eq!(verdict(&told, "was-it").0, "agree");
    told.accounts[1] = account("y", "b1", own("no"));
    assert_eq!(verdict(&told, "was-it"), ("dispute", vec!["b1".to_owned()]));
}

#[test]
fn a_party_may_contradict_itself() {
    for (given, expected, parties) in [
        (&[("a1", is("b1")), ("a1", is("n1"))] as &[_], "single", &["a1"] as &[&str]),
        (&[("a1", is("b1")), ("a1", is_not("b1"))], "single", &["a1"]),
        (&[("a1", is("b1")), ("a1", is_not("n1"))], "single", &[]),
        (&[("b1", is("b1")), ("b1", is("n1")), ("a1", is("n1"))], "dispute", &["b1"]),
    ] {
        let told = answers("who", given);
        let parties: Vec<String> = parties.iter().map(|&party| party.to_owned()).collect();
        assert_eq!(verdict(&told, "who"), (expected, parties), "{given:?}");
    }
}

#[test]
fn stances_stand_by_party_and_tell_what_was_implied() {
    let implied = json!({ "is": "b1", "implied": true });
    let told = answers("who", &[("n1", is("b1")), ("a1", implied), ("n1", is("a1"))]);
    let (dataset, compared) = told.compared();
    let stances = compared.questions[0].stances.iter();
    let stances: Vec<_> = stances
        .map(|stance| (ids(&dataset, &[stance.party]).remove(0), stance.account.index(), stance.implied))
        .collect();
    assert_eq!(stances, [("a1".into(), 1, true), ("n1".into(), 0, false), ("n1".into(), 2, false)]);
    assert_eq!(ids(&dataset, &compared.questions[0].parties()), ["a1", "n1"]);
}

#[test]
fn only_own_accounts_take_positions() {
    let mut told = answers("who", &[("a1", is("b1")), ("b1", is("a1"))]);
    told.accounts[1] = merged(told.accounts[1].clone(), json!({ "voice": "relay" }));
    assert_eq!(verdict(&told, "who").0, "single");
}
