//! Who blames whom, and what is said of it as a whole.

use counterpoint::compare::Blame;
use serde_json::{Value, json};

use super::dataset::{Told, account, account_id, ids, relation};

/// One account for each word: `a1>b1` blames, `a1` blames nobody.
fn blaming(words: &str) -> Told {
    let accounts = words.split_whitespace().enumerate().map(|(at, word)| {
        let (from, to) = word.split_once('>').unwrap_or((word, ""));
        let blamed: Vec<&str> = to.split(',').filter(|party| !party.is_empty()).collect();
        account(&format!("x{at}"), from, json!({ "blames": blamed }))
    });
    Told::of(accounts.collect())
}

fn flags(blame: &Blame) -> Vec<&'static str> {
    blame.flags.iter().map(|flag| flag.word()).collect()
}

/// The flags, the parties and the sides that blame each other.
fn check(words: &str, expected: [&str; 3]) {
    let (dataset, compared) = blaming(words).compared();
    let blame = compared.blame;
    let parties: Vec<String> =
        blame.mutual_parties.iter().map(|pair| ids(&dataset, pair).join("-")).collect();
    let blocs: Vec<String> =
        blame.mutual_blocs.iter().map(|pair| pair.map(|bloc| bloc.id(&dataset)).join("-")).collect();
    assert_eq!([flags(&blame).join(" "), parties.join(" "), blocs.join(" ")], expected, "{words}");
}

#[test]
fn blame_is_mutual_between_sides() {
    for (words, expected) in [
        ("a1>b1 b1>a1", ["mutual", "a1-b1", "as-bs"]),
        ("a2>b1 b1>a1", ["mutual", "", "as-bs"]),
        ("n2>a1 a1>n2", ["mutual", "a1-n2", "as-n2"]),
        ("n2>n1 n1>n2", ["mutual", "n1-n2", "n1-n2"]),
        ("a1>b1 n1>a1", ["one-sided", "", ""]),
        ("n1>a1,b1", ["one-sided", "", ""]),
        ("a1>a1", ["self-acknowledged", "", ""]),
        ("a1>a2", ["one-sided within-side", "", ""]),
        ("a1>a2 a2>a1", ["within-side", "a1-a2", ""]),
        ("a1>a1,a2,b1 b1>a1", ["mutual self-acknowledged within-side", "a1-b1", "as-bs"]),
        ("a1", ["no-blame", "", ""]),
        ("", ["no-blame", "", ""]),
    ] {
        check(words, expected);
    }
}

#[test]
fn a_side_and_a_party_of_the_same_id_blame_each_other() {
    let sides = json!([{ "id": "n1", "name": "A side", "parties": ["a1"] }]);
    let told = Told { meta: json!({ "sides": sides }), ..blaming("a1>n1 n1>a1") };
    let (_, compared) = told.compared();
    assert_eq!(flags(&compared.blame), ["mutual"]);
    assert_eq!(compared.blame.mutual_blocs.len(), 1);
}

#[test]
fn an_accusation_in_return_is_no_blame() {
    let told = Told::of(vec![account("x", "a1", json!({ "counterAccuses": ["b1"] }))]);
    let (dataset, compared) = told.compared();
    assert_eq!(flags(&compared.blame), ["counter-accusation", "no-blame"]);
    assert_eq!(ids(&dataset, &compared.blame.speak_without_blame), ["a1"]);
}

/// Every edge as `from to: accounts`.
fn edges(told: &Told) -> Vec<String> {
    let (dataset, compared) = told.compared();
    let line = |edge: &counterpoint::compare::BlameEdge| {
        let accounts: Vec<String> = edge.accounts.iter().map(|id| account_id(&dataset, *id)).collect();
        format!("{}: {}", ids(&dataset, &[edge.from, edge.to]).join(" "), accounts.join(" "))
    };
    compared.blame.edges.iter().map(line).collect()
}

#[test]
fn edges_are_sorted_and_name_their_accounts() {
    let told = blaming("b1>a2,a1 a1>b1 b1>a1");
    assert_eq!(edges(&told), ["a1 b1: x1", "b1 a1: x0 x2", "b1 a2: x0"]);
}

#[test]
fn every_signatory_blames() {
    let told = Told::of(vec![account("x", "n1", json!({ "jointWith": ["n2"], "blames": ["a1"] }))]);
    assert_eq!(edges(&told), ["n1 a1: x", "n2 a1: x"]);
}

#[test]
fn only_own_accounts_blame() {
    for (more, relations, counts) in [
        (json!({ "voice": "own" }), vec![], true),
        (json!({ "voice": "unofficial" }), vec![], true),
        (json!({ "voice": "relay" }), vec![], false),
        (json!({ "voice": "press" }), vec![], false),
        (json!({ "status": "withdrawn" }), vec![], false),
        (json!({}), vec![relation("misreports", "x", "y")], false),
        (json!({}), vec![relation("misreports", "y", "x")], true),
        (json!({}), vec![relation("contradicts", "x", "y")], true),
    ] {
        let blames: Value = super::dataset::merged(json!({ "blames": ["b1"] }), more.clone());
        let told =
            Told { relations, ..Told::of(vec![account("x", "a1", blames), account("y", "n1", json!({}))]) };
        assert_eq!(edges(&told).len(), usize::from(counts), "{more} {:?}", told.relations);
    }
}

#[test]
fn the_accused_without_an_account_and_the_speakers_without_blame_are_named() {
    let told = Told::of(vec![
        account("x", "a1", json!({ "blames": ["b1", "n2", "n1"] })),
        account("y", "b1", json!({ "voice": "relay" })),
        account("z", "n1", json!({ "jointWith": ["n2"] })),
        account("w", "a2", json!({ "acts": ["no-comment"] })),
    ]);
    let (dataset, compared) = told.compared();
    assert_eq!(ids(&dataset, &compared.blame.accused_without_account), ["b1"]);
    assert_eq!(ids(&dataset, &compared.blame.speak_without_blame), ["n1"]);
}

#[test]
fn only_who_signed_alone_blames_itself() {
    let acts = |more: Value| {
        let dataset = Told::of(vec![account("x", "a1", more)]).dataset();
        let account = dataset.accounts.records().next().unwrap();
        counterpoint::words::acts(&dataset, account, "en").plain()
    };
    assert_eq!(acts(json!({ "acts": ["blames"], "blames": ["a1"] })), "Blames itself");
    let joint = acts(json!({ "acts": ["blames"], "blames": ["a1"], "jointWith": ["b1"] }));
    assert!(joint.starts_with("Blames ") && joint != "Blames itself", "{joint}");
}
