//! The records of a file, each after those it names.

mod account;
mod answer;
mod event;
mod figure;
mod ledger;
mod meta;
mod names;
mod revisions;
mod source;

use crate::model::{Account, Dataset, Party, Place, Publisher, Side, Slug, Source, Speaker, Table, Topic};

use super::cursor::{Node, visit};
use super::fates::Fate;
use super::fields::Fields;
use super::index::{Index, Register};
use super::problem::{Fault, RecordKind, cut};

const FILE: &[&str] = &[
    "format",
    "meta",
    "topics",
    "publishers",
    "parties",
    "speakers",
    "places",
    "sources",
    "events",
    "accounts",
    "relations",
    "notes",
    "changelog",
];

/// The kept records that events and accounts may name.
struct Known<'j> {
    topics: Register<'j, Topic>,
    parties: Register<'j, Party>,
    sides: Register<'j, Side>,
    publishers: Register<'j, Publisher>,
    speakers: Register<'j, Speaker>,
    places: Register<'j, Place>,
    sources: Register<'j, Source>,
}

/// Reads every table of the file, which is an object.
pub(super) fn dataset(root: Node<'_, '_>) -> Dataset {
    let file = &Fields::of(root, FILE);
    let meta = &file.object("meta", meta::FIELDS);

    let topics = Register::of(records(file, RecordKind::Topic, names::TOPIC, names::topic));
    let parties = Register::of(records(file, RecordKind::Party, names::PARTY, names::party));
    let sides = Register::of(meta::sides(meta, &parties));
    let publishers = Register::of(records(file, RecordKind::Publisher, source::PUBLISHER, |row| {
        source::publisher(row, &parties)
    }));
    let speakers =
        Register::of(records(file, RecordKind::Speaker, names::SPEAKER, |row| names::speaker(row, &parties)));
    let places =
        Register::of(records(file, RecordKind::Place, names::PLACE, |row| names::place(row, &parties)));
    let sources = Register::of(records(file, RecordKind::Source, source::SOURCE, |row| {
        source::source(row, &publishers)
    }));
    let known = Known { topics, parties, sides, publishers, speakers, places, sources };
    let events =
        Register::of(records(file, RecordKind::Event, event::FIELDS, |row| event::event(row, &known)));

    let mut revisions = Vec::new();
    let drafts = records(file, RecordKind::Account, account::FIELDS, |row| {
        account::account(row, &known, &events, &mut revisions)
    });
    let accounts = revisions::settled(drafts, &revisions, root.log);
    let (relations, _) =
        records(file, RecordKind::Relation, ledger::RELATION, |row| ledger::relation(row, &accounts));
    let (notes, _) =
        records(file, RecordKind::Note, ledger::NOTE, |row| ledger::note(row, &known, &events, &accounts));
    let (changelog, _) = records(file, RecordKind::Change, ledger::CHANGE, ledger::change);

    Dataset {
        metrics: metrics(&accounts.table),
        meta: meta::meta(meta, &known.parties, known.sides.table),
        topics: known.topics.table,
        publishers: known.publishers.table,
        parties: known.parties.table,
        speakers: known.speakers.table,
        places: known.places.table,
        sources: known.sources.table,
        events: events.table,
        accounts: accounts.table,
        relations,
        notes,
        changelog,
    }
}

fn metrics(accounts: &Table<Account>) -> Vec<Slug> {
    let mut metrics: Vec<Slug> = Vec::new();
    for figure in accounts.records().flat_map(|account| &account.figures) {
        if !metrics.contains(&figure.metric) {
            metrics.push(figure.metric.clone());
        }
    }
    metrics
}

/// Reads one table of an object: the records that `read` makes and no problem touches, and what
/// became of every id.
fn records<'j, T>(
    tables: &Fields<'_, 'j>,
    kind: RecordKind,
    known: &'static [&'static str],
    mut read: impl FnMut(&Fields<'_, 'j>) -> T,
) -> (Vec<T>, Index<'j>) {
    let mut kept = Vec::new();
    let index = each_record(tables, kind, known, &mut |row, index| {
        let record = read(row);
        if close_record(row, index, kept.len()) {
            kept.push(record);
        } else {
            // A dataset is read once and kept. Code to free each kind of record would weigh more than what falls.
            std::mem::forget(record);
        }
    });
    (kept, index)
}

/// Shows each row of a table. In the program once, for tables of all kinds.
#[inline(never)]
fn each_record<'j>(
    tables: &Fields<'_, 'j>,
    kind: RecordKind,
    known: &'static [&'static str],
    show: &mut dyn FnMut(&Fields<'_, 'j>, &mut Index<'j>),
) -> Index<'j> {
    let mut index = Index::new(kind);
    visit(tables.wanted(kind.table()), &mut |row| {
        row.log.begin_record();
        show(&Fields::of(row, known), &mut index);
    });
    index
}

/// Whether the record just read stays. Its id, if it has one, is then that of the `at`th kept record.
#[inline(never)]
fn close_record<'j>(row: &Fields<'_, 'j>, index: &mut Index<'j>, at: usize) -> bool {
    let log = row.node.log;
    let id = row.own_id();
    let taken = id.as_ref().is_some_and(|id| index.fate(id).is_some());
    if let (Some(node), Some(id), true) = (row.get("id"), &id, taken) {
        node.fault(Fault::RepeatedId { found: cut(id) });
    }
    let stays = log.end_record(row.node.offset(), index.kind, id.as_deref());
    if let (Some(id), false) = (id, taken) {
        index.set(id, if stays { Fate::Kept(at) } else { Fate::LeftOut });
    }
    stays
}
