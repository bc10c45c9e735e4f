//! Every rule of the format, broken once in a good file: each slip is named exactly, at its place,
//! and nothing but the record that has it, and those that name that, is left out.

#![cfg(test)]

mod accounts;
mod bounds;
mod fields;
mod ids;
mod whole;

use counterpoint::dataset::{self, Fault, JsonKind, Reading, Wanted};
use counterpoint::model::Dataset;
use counterpoint::words;

const GOOD: &str = include_str!("../fixtures/small.json");

/// The good file with one passage replaced, which has to be in it exactly once.
fn edited(passage: &str, replacement: &str) -> String {
    assert_eq!(GOOD.matches(passage).count(), 1, "{passage}");
    GOOD.replacen(passage, replacement, 1)
}

fn read(file: &str) -> Reading {
    dataset::read(file.as_bytes()).unwrap()
}

fn count_records(dataset: &Dataset) -> usize {
    dataset.meta.sides.len()
        + dataset.topics.len()
        + dataset.publishers.len()
        + dataset.parties.len()
        + dataset.speakers.len()
        + dataset.places.len()
        + dataset.sources.len()
        + dataset.events.len()
        + dataset.accounts.len()
        + dataset.relations.len()
        + dataset.notes.len()
        + dataset.changelog.len()
}

/// One slip, one problem: where, what, and which name was meant; and all that falls by it, in order.
#[track_caller]
fn check(passage: &str, replacement: &str, path: &str, fault: Fault, nearest: Option<&str>, falls: &[&str]) {
    let file = edited(passage, replacement);
    let reading = read(&file);
    let named: Vec<_> =
        reading.problems.iter().map(|it| (&*it.path, &it.fault, it.nearest.as_deref())).collect();
    assert_eq!(named, [(path, &fault, nearest)]);
    let fallen: Vec<&str> =
        reading.left_out.iter().map(|record| record.id.as_deref().unwrap_or_default()).collect();
    assert_eq!(fallen, falls);
    let whole = count_records(&read(GOOD).dataset);
    assert_eq!(count_records(&reading.dataset) + falls.len(), whole, "everything else is read");
    assert!(!words::fault_found(&fault).is_empty() && !words::fault_expected(&fault).is_empty());
}

/// What falls with the first account, with the second, and with the first event.
const WITH_N1: &[&str] = &["shots.n1", "r1"];
const WITH_S1: &[&str] = &["shots.s1", "shots.s2", "r1", "r2", "n3"];
const WITH_SHOTS: &[&str] = &["shots", "shots.n1", "shots.s1", "shots.s2", "r1", "r2", "n3"];
const F1: &[&str] = &["bridge.f1"];

fn text(text: &str) -> Box<str> {
    text.into()
}

fn wrong(wanted: Wanted, kind: JsonKind, found: &str) -> Fault {
    Fault::WrongType { wanted, kind, found: found.into() }
}
