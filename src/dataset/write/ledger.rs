//! Relations, notes and the changelog.

use serde_json::{Value, json};

use super::Object;
use crate::model::{Change, Dataset, Note, NoteTarget, Relation};

pub(super) fn relation(relation: &Relation, dataset: &Dataset) -> Value {
    let mut out = Object::default();
    out.text("id", &relation.id);
    out.text("type", relation.kind.word());
    out.text("from", &dataset.accounts[relation.from].id);
    out.text("to", &dataset.accounts[relation.to].id);
    out.text("basis", relation.basis.word());
    out.put("note", &relation.note);
    out.done()
}

pub(super) fn note(note: &Note, dataset: &Dataset) -> Value {
    let on = match note.on {
        NoteTarget::Event(event) => json!({ "event": dataset.events[event].id.as_str() }),
        NoteTarget::Account(account) => json!({ "account": dataset.accounts[account].id.as_str() }),
        NoteTarget::Place(place) => json!({ "place": dataset.places[place].id.as_str() }),
        NoteTarget::Source(source) => json!({ "source": dataset.sources[source].id.as_str() }),
    };
    let mut out = Object::default();
    out.text("id", &note.id);
    out.text("kind", note.kind.word());
    out.put("on", on);
    out.put("text", &note.text);
    out.rows("sources", note.sources.iter().map(|source| dataset.sources[*source].id.as_str().into()));
    out.done()
}

pub(super) fn change(change: &Change) -> Value {
    let mut out = Object::default();
    out.text("version", &change.version);
    out.maybe_text("date", change.date);
    out.text("kind", change.kind.word());
    out.put("summary", &change.summary);
    out.maybe_rows("refs", change.refs.iter().map(|id| id.as_str().into()));
    out.done()
}
