//! The made-up datasets that the page is measured with are valid and built like the bundled one.

#![cfg(test)]

#[path = "sample/dataset.rs"]
mod dataset;

use counterpoint::dataset::read;
use counterpoint::model::Dataset;
use dataset::sample;

fn dataset_of(bytes: &[u8]) -> Dataset {
    let reading = read(bytes).unwrap();
    assert_eq!(reading.problems, []);
    assert_eq!(reading.left_out, []);
    reading.dataset
}

#[test]
fn samples_of_any_size_are_valid_and_have_so_many_accounts() {
    for (accounts, seed) in [(1, 1), (2, 2), (200, 3), (1000, 4), (5000, 5)] {
        assert_eq!(dataset_of(&sample(accounts, seed)).accounts.len(), accounts);
    }
}

#[test]
fn a_seed_gives_one_dataset_and_another_seed_another() {
    assert!(sample(200, 1) == sample(200, 1));
    assert!(sample(200, 1) != sample(200, 2));
}

/// Per thousand accounts.
fn shares(dataset: &Dataset) -> [(&'static str, usize); 10] {
    let accounts = || dataset.accounts.records();
    let share = |count: usize| count * 1000 / dataset.accounts.len();
    [
        ("events", share(dataset.events.len())),
        ("sources", share(dataset.sources.len())),
        ("source mentions", share(accounts().map(|account| account.sources.len()).sum())),
        ("figures", share(accounts().map(|account| account.figures.len()).sum())),
        ("answers", share(accounts().map(|account| account.answers.len()).sum())),
        ("quotes", share(accounts().filter(|account| account.quote.is_some()).count())),
        ("blames", share(accounts().filter(|account| !account.blames.is_empty()).count())),
        ("dates", share(accounts().map(|account| account.when.len()).sum())),
        ("revisions", share(accounts().filter(|account| account.revises.is_some()).count())),
        ("attributions", share(accounts().filter(|account| !account.attribution.is_empty()).count())),
    ]
}

#[test]
fn a_sample_has_the_proportions_of_the_bundled_dataset() {
    let bundled = shares(&dataset_of(include_bytes!("../assets/nk-2020.json")));
    let made_up = shares(&dataset_of(&sample(5000, 7)));
    for ((name, bundled), (_, made_up)) in bundled.into_iter().zip(made_up) {
        assert!(made_up.abs_diff(bundled) * 5 <= bundled, "{name}: {made_up} instead of {bundled}");
    }
}

#[test]
fn a_sample_of_the_bundled_size_weighs_what_the_bundled_dataset_does() {
    let bundled: serde_json::Value =
        serde_json::from_slice(include_bytes!("../assets/nk-2020.json")).unwrap();
    let (bundled, made_up) = (bundled.to_string().len(), sample(223, 7).len());
    assert!(made_up.abs_diff(bundled) * 5 <= bundled, "{made_up} bytes instead of {bundled}");
}
