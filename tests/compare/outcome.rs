//! What an event comes to: which aspects differ, which agree, and which states hold.

use counterpoint::compare::{
    Aspect, BlameFlag, Bloc, Case, EventComparisons, Ground, Scope, agreeing_blocs, findings, is_between,
    of_event, states,
};
use serde_json::{Value, json};

use super::dataset::{Told, account, relation};

/// The findings as `kind stand`, then the states.
fn outcome(told: &Told) -> (Vec<String>, Vec<&'static str>) {
    told_of(told, summary)
}

/// Compares the one event, and asks something of it.
fn told_of<T>(told: &Told, ask: impl FnOnce(&Case<'_>, &EventComparisons) -> T) -> T {
    told_between(told, None, ask)
}

/// The same seen between two parties.
fn told_between<T>(
    told: &Told,
    pair: Option<[&str; 2]>,
    ask: impl FnOnce(&Case<'_>, &EventComparisons) -> T,
) -> T {
    let dataset = told.dataset();
    let ground = Ground::of(&dataset);
    let named =
        |id: &str| dataset.parties.handles().find(|party| dataset.parties[*party].id.as_str() == id).unwrap();
    let scope = Scope { known_on: None, pair: pair.map(|pair| pair.map(named)) };
    let accounts: Vec<_> =
        dataset.accounts.handles().filter(|id| scope.holds(&dataset.accounts[*id])).collect();
    let case = Case::of(&dataset, &ground, dataset.event_named("e").unwrap(), &accounts).within(scope);
    ask(&case, &of_event(&case))
}

fn summary(case: &Case<'_>, compared: &EventComparisons) -> (Vec<String>, Vec<&'static str>) {
    let found = findings(case, compared);
    let name = |aspect: Aspect| aspect.kind().word();
    let lines = found.iter().map(|finding| format!("{} {}", name(finding.aspect), finding.stand.word()));
    (lines.collect(), states(case, &found, compared).into_iter().map(|state| state.word()).collect())
}

fn check(accounts: &[Value], findings: &[&str], states: &[&str]) {
    let told = Told::of(accounts.to_vec());
    let (found, held) = outcome(&told);
    assert_eq!(
        (found.as_slice(), held.as_slice()),
        (findings.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>().as_slice(), states,),
        "{accounts:?}"
    );
}

fn killed(id: &str, party: &str, voice: &str, amount: Value) -> Value {
    let figure = json!({ "metric": "killed", "unit": "people", "amount": amount });
    account(id, party, json!({ "voice": voice, "figures": [figure] }))
}

fn blames(id: &str, party: &str, blamed: &[&str]) -> Value {
    account(id, party, json!({ "blames": blamed }))
}

#[test]
fn sides_that_blame_each_other_differ_and_an_admission_agrees() {
    check(&[blames("x", "a1", &["b1"])], &["blame neither"], &["one-voice"]);
    check(&[blames("x", "a1", &["b1"]), blames("y", "b1", &["a2"])], &["blame differ"], &["disputed"]);
    check(&[blames("x", "a1", &["a2"]), blames("y", "a2", &["a1"])], &["blame differ"], &["disputed"]);
    check(&[blames("x", "a1", &["b1"]), blames("y", "b1", &["b1"])], &["blame agree"], &["agreed"]);
    check(&[blames("x", "a1", &["b1"]), blames("y", "n1", &["b1"])], &["blame neither"], &[]);
    check(&[blames("x", "a1", &["a2"]), blames("y", "a2", &["a2"])], &["blame neither"], &[]);
}

#[test]
fn figures_differ_by_one_conflict_and_agree_only_across_sides() {
    let exact = |n: u64| json!({ "exact": n });
    let own = |party: &str, id: &str, n: u64| killed(id, party, "own", exact(n));
    check(&[own("a1", "x", 58), own("b1", "y", 59)], &["figures differ"], &["disputed"]);
    check(
        &[own("a1", "x", 58), killed("y", "b1", "own", json!({ "about": 60 }))],
        &["figures agree"],
        &["agreed"],
    );
    check(&[own("a1", "x", 58), own("a2", "y", 58)], &["figures neither"], &[]);
    check(&[own("a1", "x", 58), killed("y", "b1", "press", exact(58))], &["figures neither"], &["one-voice"]);
    check(
        &[own("a1", "x", 58), killed("y", "n1", "press", exact(9))],
        &["figures differ"],
        &["disputed", "one-voice"],
    );
    check(&[own("a1", "x", 58), own("b1", "y", 58), own("b1", "z", 9)], &["figures differ"], &["disputed"]);
}

#[test]
fn a_misreport_makes_no_dispute() {
    let accounts = vec![
        killed("x", "a1", "own", json!({ "exact": 5 })),
        killed("y", "b1", "relay", json!({ "exact": 50 })),
    ];
    let told = Told { relations: vec![relation("misreports", "y", "x")], ..Told::of(accounts) };
    assert_eq!(outcome(&told), (vec!["figures neither".to_owned()], vec!["one-voice"]));
}

#[test]
fn questions_and_dates_stand_as_they_were_compared() {
    let answer = |id: &str, party: &str, is: &str| {
        account(id, party, json!({ "answers": [{ "question": "who", "is": is }] }))
    };
    check(&[answer("x", "a1", "b1")], &["questions one-voice"], &["one-voice"]);
    check(&[answer("x", "a1", "b1"), answer("y", "b1", "b1")], &["questions agree"], &["agreed"]);
    check(&[answer("x", "a1", "b1"), answer("y", "a2", "b1")], &["questions neither"], &[]);
    check(&[answer("x", "a1", "b1"), answer("y", "b1", "a1")], &["questions differ"], &["disputed"]);
    let denial = |id: &str, party: &str, is_not: &str| {
        account(id, party, json!({ "answers": [{ "question": "who", "isNot": is_not }] }))
    };
    check(&[denial("x", "a1", "a1"), denial("y", "b1", "b1")], &["questions neither"], &[]);
    check(&[denial("x", "a1", "n1"), denial("y", "b1", "n1")], &["questions agree"], &["agreed"]);
    check(&[denial("x", "a1", "a1"), answer("y", "b1", "b1")], &["questions agree"], &["agreed"]);
    let dated = |id: &str, party: &str, day: &str| {
        account(id, party, json!({ "when": [{ "facet": "occurred", "edtf": day }] }))
    };
    check(&[dated("x", "a1", "2020-12-11"), dated("y", "b1", "2020-12-11")], &[], &[]);
    check(
        &[dated("x", "a1", "2020-12-11"), dated("y", "b1", "2020-12-12")],
        &["dates differ"],
        &["disputed"],
    );
}

/// Every two sides that agree in the first finding of the event.
fn agreeing(told: &Told) -> Vec<[String; 2]> {
    told_of(told, |case, compared| {
        let pairs = agreeing_blocs(case, compared, findings(case, compared)[0].aspect);
        let id = |bloc: Bloc| bloc.id(case.dataset).to_owned();
        pairs.into_iter().map(|pair| pair.map(id)).collect()
    })
}

#[test]
fn only_those_whose_figures_fit_agree() {
    let figure = |id: &str, party: &str, population: &str, n: u64| {
        let figure = json!({ "metric": "killed", "unit": "people", "amount": { "exact": n }, "population": population });
        account(id, party, json!({ "figures": [figure] }))
    };
    let told =
        Told::of(vec![figure("x", "a1", "b1", 5), figure("y", "b1", "b1", 5), figure("z", "n1", "a1", 5)]);
    assert_eq!(agreeing(&told), [["as", "bs"]]);
}

#[test]
fn two_who_deny_different_things_do_not_agree_with_each_other() {
    let answer = |id: &str, party: &str, position: &str, value: &str| {
        account(id, party, json!({ "answers": [{ "question": "who", position: value }] }))
    };
    let told = Told::of(vec![
        answer("x", "a1", "is", "a2"),
        answer("y", "b1", "isNot", "b1"),
        answer("z", "n1", "isNot", "n1"),
        answer("w", "n2", "isNot", "n1"),
    ]);
    assert_eq!(agreeing(&told), [["as", "bs"], ["as", "n1"], ["as", "n2"], ["n1", "n2"]]);
}

#[test]
fn two_who_signed_one_statement_agree_with_others_and_not_with_each_other() {
    let answers = json!([{ "question": "who", "is": "a2" }]);
    let joint = account("x", "a1", json!({ "jointWith": ["b1"], "answers": answers }));
    let told = Told::of(vec![joint, account("y", "n1", json!({ "answers": answers }))]);
    assert_eq!(agreeing(&told), [["as", "n1"], ["bs", "n1"]]);
}

/// Whether the first finding of the event stands between the two.
fn between(accounts: Vec<Value>, pair: [&str; 2]) -> bool {
    told_of(&Told::of(accounts), |case, compared| {
        let pair = pair.map(|id| {
            case.dataset
                .parties
                .handles()
                .find(|party| case.dataset.parties[*party].id.as_str() == id)
                .unwrap()
        });
        is_between(case, compared, &findings(case, compared)[0], pair)
    })
}

#[test]
fn two_parties_are_divided_or_united_only_by_what_one_says_beside_the_other() {
    let exact = |id: &str, party: &str, n: u64| killed(id, party, "own", json!({ "exact": n }));
    let own_words = || vec![exact("x", "a1", 58), exact("y", "a1", 9), exact("z", "b1", 58)];
    assert!(between(own_words(), ["a1", "b1"]), "one of the two numbers conflicts");
    assert!(!between(vec![exact("x", "a1", 58), exact("y", "a1", 9)], ["a1", "b1"]));
    assert!(!between(own_words(), ["a1", "n1"]));
    assert!(!between(own_words(), ["a2", "b1"]));
    let blame = || vec![blames("x", "a1", &["b1"]), blames("y", "b1", &["a2"]), blames("z", "n1", &["b1"])];
    assert!(between(blame(), ["b1", "a1"]), "their sides blame each other");
    assert!(!between(blame(), ["n1", "b1"]));
    let answer = |id: &str, party: &str, is: &str| {
        account(id, party, json!({ "answers": [{ "question": "who", "is": is }] }))
    };
    let answers = || vec![answer("x", "a1", "b1"), answer("y", "b1", "a1"), answer("z", "n1", "b1")];
    assert!(between(answers(), ["a1", "b1"]));
    assert!(!between(answers(), ["a1", "n1"]));
    let dated = |id: &str, party: &str, day: &str| {
        account(id, party, json!({ "when": [{ "facet": "occurred", "edtf": day }] }))
    };
    let dates = || {
        vec![dated("x", "a1", "2020-12-11"), dated("y", "b1", "2020-12-12"), dated("z", "n1", "2020-12-11")]
    };
    assert!(between(dates(), ["a1", "b1"]));
    assert!(!between(dates(), ["a1", "n1"]));
}

#[test]
fn between_two_parties_nothing_is_said_of_what_others_do_not_say() {
    let told = |pair| {
        let accounts = vec![
            blames("x", "a1", &["b1"]),
            blames("y", "b1", &["a1"]),
            account("z", "n1", json!({ "answers": [{ "question": "who", "is": "b1" }] })),
            account("w", "b1", json!({ "jointWith": ["a1"], "voice": "press" })),
        ];
        told_between(&Told::of(accounts), pair, |case, compared| {
            let (findings, states) = summary(case, compared);
            let is_one_sided = compared.blame.flags.contains(&BlameFlag::OneSided);
            (findings.join(", "), states.join(", "), is_one_sided)
        })
    };
    let expect =
        |found: &str, states: &str, is_one_sided| (found.to_owned(), states.to_owned(), is_one_sided);
    assert_eq!(told(None), expect("blame differ, questions one-voice", "disputed", false));
    assert_eq!(told(Some(["a1", "n1"])), expect("blame neither", "", false), "b1 blames back, unseen");
    assert_eq!(told(Some(["a1", "b1"])), expect("blame differ", "disputed", false));
    assert_eq!(told(Some(["n1", "n2"])), expect("", "", false), "others have accounts, unseen");
}

#[test]
fn whoever_signed_with_one_of_two_parties_is_not_said_to_blame_nobody() {
    let accounts = vec![account("x", "n1", json!({ "jointWith": ["a1"] })), blames("y", "n1", &["b1"])];
    let speaking = told_between(&Told::of(accounts), Some(["a1", "b1"]), |_, compared| {
        compared.blame.speak_without_blame.len()
    });
    assert_eq!(speaking, 0);
}
