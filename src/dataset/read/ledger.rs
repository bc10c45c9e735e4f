//! Relations, notes and the changelog.

use crate::model::{Account, Change, Event, Note, NoteTarget, Relation};

use super::super::cursor::Node;
use super::super::fields::{Fields, each};
use super::super::index::Register;
use super::super::problem::Fault;
use super::Known;

pub(super) const RELATION: &[&str] = &["id", "type", "from", "to", "basis", "note"];

pub(super) fn relation<'j>(row: &Fields<'_, 'j>, accounts: &Register<'j, Account>) -> Relation {
    let (id, kind) = (row.slug("id"), row.word("type"));
    let from = accounts.find(row, "from");
    let to = accounts.find(row, "to");
    if let (true, Some(_), Some(node)) = (from == to, accounts.record(to), row.get("to")) {
        node.fault(Fault::RelatesToItself);
    }
    Relation { id, kind, from, to, basis: row.word("basis"), note: row.text("note") }
}

pub(super) const NOTE: &[&str] = &["id", "kind", "on", "text", "sources"];

pub(super) fn note<'j>(
    row: &Fields<'_, 'j>,
    known: &Known<'j>,
    events: &Register<'j, Event>,
    accounts: &Register<'j, Account>,
) -> Note {
    Note {
        id: row.slug("id"),
        kind: row.word("kind"),
        on: row.needed(
            "on",
            |node| target(node, known, events, accounts),
            || NoteTarget::Event(events.nothing()),
        ),
        text: row.text("text"),
        sources: known.sources.all(row.wanted("sources")),
    }
}

const TARGETS: &[&str] = &["event", "account", "place", "source"];

fn target<'j>(
    node: &Node<'_, 'j>,
    known: &Known<'j>,
    events: &Register<'j, Event>,
    accounts: &Register<'j, Account>,
) -> Option<NoteTarget> {
    let fields = Fields::of(*node, TARGETS);
    let (target, node) = fields.exactly_one(TARGETS)?;
    match target {
        0 => events.at(&node).map(NoteTarget::Event),
        1 => accounts.at(&node).map(NoteTarget::Account),
        2 => known.places.at(&node).map(NoteTarget::Place),
        _ => known.sources.at(&node).map(NoteTarget::Source),
    }
}

pub(super) const CHANGE: &[&str] = &["version", "date", "kind", "summary", "refs"];

pub(super) fn change(row: &Fields<'_, '_>) -> Change {
    Change {
        version: row.plain("version"),
        date: row.maybe_edtf("date"),
        kind: row.word("kind"),
        summary: row.text("summary"),
        refs: each(row.get("refs"), |node| node.slug()),
    }
}
