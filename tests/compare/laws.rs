//! Laws that hold for every dataset.

use counterpoint::compare::{
    Bloc, Case, Comparisons, EventComparisons, FigurePair, FigureVerdict, Fit, Ground, Which, of_event,
};
use counterpoint::model::{AccountId, Dataset};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

use super::dataset::{PARTIES, Told, account, merged};

fn maybe(field: &'static str, values: Vec<Value>) -> impl Strategy<Value = Value> {
    proptest::option::of(select(values))
        .prop_map(move |value| value.map_or(json!({}), |value| json!({ field: value })))
}

fn figure() -> impl Strategy<Value = Value> {
    let amount = prop_oneof![
        (0..70u64).prop_map(|n| json!({ "exact": n })),
        (0..70u64).prop_map(|n| json!({ "about": n })),
        (0..70u64).prop_map(|n| json!({ "moreThan": n })),
        (0..70u64).prop_map(|n| json!({ "upTo": n })),
        (0..70u64).prop_map(|n| json!({ "vague": [n, n + 9] })),
    ];
    let words = |words: &[&str]| words.iter().map(|&word| json!(word)).collect::<Vec<Value>>();
    let metric = select(vec!["killed", "missing", "tanks-lost"]);
    let qualities = (
        maybe("population", words(&["a1", "as", "b1", "all", "journalists"])),
        maybe("class", words(&["military", "mixed"])),
        maybe("asOf", words(&["2020-12-11", "2020-12-12", "2020-12"])),
        maybe(
            "scope",
            vec![json!({ "period": "2020-12" }), json!({ "period": "2020-12-11", "place": "ford" })],
        ),
    );
    (metric, amount, qualities).prop_map(|(metric, amount, (population, class, as_of, scope))| {
        let plain = json!({ "metric": metric, "unit": "people", "amount": amount });
        merged(merged(merged(merged(plain, population), class), as_of), scope)
    })
}

fn answer() -> impl Strategy<Value = Value> {
    let value = select(vec!["a1", "as", "b1", "contested"]);
    (select(vec!["is", "isNot"]), value)
        .prop_map(|(position, value)| json!({ "question": "who", position: value }))
}

/// Everything of an account but its id.
fn fields() -> impl Strategy<Value = Value> {
    let parties = || subsequence(PARTIES.to_vec(), 0..3);
    let dates = select(vec!["2020-12-10", "2020-12-11", "2020-12"])
        .prop_map(|edtf| json!([{ "facet": "occurred", "edtf": edtf }]));
    let voice = select(vec!["own", "own", "unofficial", "relay", "press"]);
    (
        (select(PARTIES.to_vec()), parties(), parties(), voice),
        (proptest::collection::vec(figure(), 0..3), dates, proptest::option::of(answer())),
    )
        .prop_map(|((party, joint, blames, voice), (figures, when, answer))| {
            let joint: Vec<&str> = joint.into_iter().filter(|joint| *joint != party).collect();
            json!({
                "party": party, "jointWith": joint, "blames": blames, "voice": voice, "figures": figures,
                "when": when, "answers": answer.into_iter().collect::<Vec<_>>(),
            })
        })
}

/// Accounts x0, x1 and so on; each may revise the one before it.
fn told() -> impl Strategy<Value = Told> {
    let row = (fields(), proptest::bool::weighted(0.2));
    proptest::collection::vec(row, 1..6).prop_map(|rows| {
        let accounts = rows.into_iter().enumerate().map(|(at, (fields, revises))| {
            let account = account(&format!("x{at}"), "a1", fields);
            match at.checked_sub(1) {
                Some(before) if revises => merged(account, json!({ "revises": format!("x{before}") })),
                _ => account,
            }
        });
        let event = json!({ "expectedParties": PARTIES });
        Told { event, ..Told::of(accounts.collect()) }
    })
}

/// The pair as it is read the other way round.
fn turned(pair: &FigurePair) -> FigurePair {
    let other = |which: Which| match which {
        Which::First => Which::Second,
        Which::Second => Which::First,
    };
    let mut turned = FigurePair {
        first: pair.second,
        second: pair.first,
        intervals: [pair.intervals[1], pair.intervals[0]],
        verdict: match pair.verdict {
            FigureVerdict::Revised { later } => FigureVerdict::Revised { later: other(later) },
            FigureVerdict::PartOfWhole { part } => FigureVerdict::PartOfWhole { part: other(part) },
            FigureVerdict::MayBeUpdate { later, is_sure } => {
                FigureVerdict::MayBeUpdate { later: other(later), is_sure }
            }
            same => same,
        },
        ..*pair
    };
    let fits = &mut turned.fits;
    for fit in [&mut fits.population, &mut fits.class, &mut fits.period, &mut fits.place, &mut fits.subset] {
        *fit = match *fit {
            Fit::FirstInSecond => Fit::SecondInFirst,
            Fit::SecondInFirst => Fit::FirstInSecond,
            same => same,
        };
    }
    turned
}

fn in_order(mut pairs: Vec<FigurePair>) -> Vec<FigurePair> {
    pairs
        .sort_by_key(|pair| (pair.first.account, pair.first.figure, pair.second.account, pair.second.figure));
    pairs
}

fn compared(dataset: &Dataset, accounts: &[AccountId]) -> EventComparisons {
    of_event(&Case::of(dataset, &Ground::of(dataset), dataset.event_named("e").unwrap(), accounts))
}

proptest! {
    #[test]
    fn verdicts_do_not_depend_on_who_is_read_first(told in told()) {
        let dataset = told.dataset();
        let accounts: Vec<AccountId> = dataset.accounts.handles().collect();
        let reversed: Vec<AccountId> = accounts.iter().rev().copied().collect();
        let (forth, back) = (compared(&dataset, &accounts), compared(&dataset, &reversed));
        prop_assert_eq!(in_order(back.figures.iter().map(turned).collect()), in_order(forth.figures));
        prop_assert_eq!(back.dates.len(), forth.dates.len());
        prop_assert_eq!(back.blame.flags, forth.blame.flags);
        prop_assert_eq!(back.independence, forth.independence);
        let verdicts = |event: &EventComparisons| event.questions.iter().map(|q| q.verdict).collect::<Vec<_>>();
        prop_assert_eq!(verdicts(&compared(&dataset, &reversed)), verdicts(&compared(&dataset, &accounts)));
    }

    #[test]
    fn one_more_account_changes_no_verdict_among_the_others(told in told(), more in fields()) {
        let (_, before) = told.compared();
        let mut larger = told.clone();
        larger.accounts.push(account("more", "a1", more));
        let (dataset, after) = larger.compared();
        let more = dataset.account_named("more").unwrap();
        let figures: Vec<_> =
            after.figures.into_iter().filter(|pair| pair.second.account != more).collect();
        prop_assert_eq!(figures, before.figures);
        let dates: Vec<_> = after.dates.into_iter().filter(|gap| gap.second.account != more).collect();
        prop_assert_eq!(dates, before.dates);
        let known = |edge: &counterpoint::compare::BlameEdge| {
            after.blame.edges.iter().any(|found| (found.from, found.to) == (edge.from, edge.to))
        };
        prop_assert!(before.blame.edges.iter().all(known));
    }

    #[test]
    fn a_withdrawn_account_changes_nothing(told in told(), more in fields(), at in 0..6usize) {
        let (_, before) = told.compared();
        let mut larger = told.clone();
        larger.accounts.push(account("more", "a1", merged(more, json!({ "status": "withdrawn" }))));
        prop_assert_eq!(&larger.compared().1, &before);
        // As if it had never been in the file at all, wherever it stands.
        let dataset = larger.dataset();
        let mut accounts: Vec<AccountId> = dataset.accounts.handles().collect();
        let withdrawn = accounts.pop().unwrap();
        let without = compared(&dataset, &accounts);
        accounts.insert(at.min(accounts.len()), withdrawn);
        prop_assert_eq!(compared(&dataset, &accounts), without);
    }

    #[test]
    fn what_is_sorted_is_sorted(told in told()) {
        let (dataset, compared) = told.compared();
        let id = |party| dataset.parties[party].id.as_str();
        prop_assert!(compared.blame.edges.is_sorted_by_key(|edge| (id(edge.from), id(edge.to))));
        prop_assert!(compared.blame.mutual_parties.is_sorted_by_key(|pair| pair.map(id)));
        let bloc_ids = |pair: &[Bloc; 2]| pair.map(|bloc| bloc.id(&dataset));
        prop_assert!(compared.blame.mutual_blocs.is_sorted_by_key(bloc_ids));
        for question in &compared.questions {
            prop_assert!(question.stances.is_sorted_by_key(|stance| id(stance.party)));
        }
        let order = |pair: &FigurePair| {
            (pair.first.account, pair.first.figure, pair.second.account, pair.second.figure)
        };
        prop_assert!(compared.figures.is_sorted_by_key(order));
    }

    #[test]
    fn every_expected_party_speaks_or_is_silent(told in told()) {
        let (dataset, compared) = told.compared();
        let silent: Vec<_> = compared.silences.iter().map(|silence| silence.party).collect();
        for party in dataset.parties.handles() {
            let speaks = dataset.accounts.iter().any(|(id, account)| {
                Ground::of(&dataset).is_own(id, account) && account.signatories().any(|by| by == party)
            });
            prop_assert_eq!(silent.contains(&party), !speaks);
        }
    }

    #[test]
    fn the_whole_dataset_is_compared_event_by_event(told in told()) {
        let dataset = told.dataset();
        let accounts: Vec<AccountId> = dataset.accounts.handles().collect();
        let whole = Comparisons::of(&dataset);
        prop_assert_eq!(whole.events, [compared(&dataset, &accounts)]);
    }
}
