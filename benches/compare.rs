//! How long it takes to compare a dataset far larger than any newsroom has made.

#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, reason = "a measurement that cannot start has failed")]

use counterpoint::compare::{Comparisons, Ground};
use counterpoint::model::{AccountId, Dataset};
use divan::Bencher;

fn main() {
    divan::main();
}

#[divan::bench(args = [223, 20_000])]
fn all_comparisons(bencher: Bencher<'_, '_>, accounts: usize) {
    let dataset = repeated(accounts);
    bencher.bench_local(|| Comparisons::of(&dataset));
}

#[divan::bench(args = [20_000])]
fn misreports_revisions_and_sides(bencher: Bencher<'_, '_>, accounts: usize) {
    let dataset = repeated(accounts);
    bencher.bench_local(|| Ground::of(&dataset));
}

/// The bundled dataset, its events told over and over until there are so many accounts.
fn repeated(accounts: usize) -> Dataset {
    let bundled = counterpoint::dataset::read(include_bytes!("../assets/nk-2020.json")).unwrap().dataset;
    let mut dataset = bundled.clone();
    while dataset.accounts.len() < accounts {
        repeat(&bundled, &mut dataset);
    }
    dataset
}

fn repeat(bundled: &Dataset, dataset: &mut Dataset) {
    let (event_count, account_count) = (dataset.events.len(), dataset.accounts.len());
    for event in bundled.events.records() {
        dataset.events.push(event.clone());
    }
    for account in bundled.accounts.records() {
        dataset.accounts.push(account.clone());
    }
    let moved =
        |dataset: &Dataset, id: AccountId| dataset.accounts.handle_at(id.index() + account_count).unwrap();
    for id in bundled.accounts.handles() {
        let event = dataset.events.handle_at(bundled.accounts[id].event.index() + event_count).unwrap();
        let revises = bundled.accounts[id].revises.map(|earlier| moved(dataset, earlier));
        let copy = moved(dataset, id);
        let account = dataset.accounts.get_mut(copy).unwrap();
        (account.event, account.revises) = (event, revises);
    }
    for relation in &bundled.relations {
        let mut relation = relation.clone();
        (relation.from, relation.to) = (moved(dataset, relation.from), moved(dataset, relation.to));
        dataset.relations.push(relation);
    }
}
