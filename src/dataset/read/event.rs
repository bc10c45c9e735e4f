//! Events, their questions and the silences reported of them.

use crate::model::{Event, EventDate, Question, RecordedSilence, Significance};

use super::super::fates::{Fate, Fates};
use super::super::fields::{Fields, each_object};
use super::super::problem::{Fault, cut};
use super::Known;

pub(super) const FIELDS: &[&str] = &[
    "id",
    "title",
    "kind",
    "significance",
    "topics",
    "places",
    "summary",
    "when",
    "questions",
    "expectedParties",
    "searchedParties",
    "silences",
];

const DATE: &[&str] = &["edtf", "facet", "clock", "basis", "note"];
const QUESTION: &[&str] = &["id", "text", "kind"];
const SILENCE: &[&str] = &["party", "asOf", "basis", "source", "words"];

pub(super) fn event<'j>(row: &Fields<'_, 'j>, known: &Known<'j>) -> Event {
    Event {
        id: row.slug("id"),
        title: row.text("title"),
        kind: row.slug("kind"),
        significance: row.needed(
            "significance",
            |node| node.grade(1, 3, Significance::new),
            || Significance::LEAST,
        ),
        topics: known.topics.all_kept(row.get("topics")),
        places: known.places.all_kept(row.get("places")),
        summary: row.text("summary"),
        when: event_date(&row.object("when", DATE)),
        questions: questions(row),
        expected_parties: known.parties.all_kept(row.get("expectedParties")),
        searched_parties: known.parties.all_kept(row.get("searchedParties")),
        silences: each_object(row.get("silences"), SILENCE, |fields| silence(fields, known)),
    }
}

fn event_date(fields: &Fields<'_, '_>) -> EventDate {
    EventDate {
        when: fields.when(),
        facet: fields.slug("facet"),
        basis: fields.text("basis"),
        note: fields.maybe_text("note"),
    }
}

fn questions(row: &Fields<'_, '_>) -> Vec<Question> {
    let mut seen = Fates::default();
    each_object(row.get("questions"), QUESTION, |fields| {
        let id = fields.slug("id");
        let written = fields.own_id().filter(|written| **written == *id.as_str());
        if let (Some(written), Some(node)) = (written, fields.get("id"))
            && seen.set(written, Fate::LeftOut)
        {
            node.fault(Fault::RepeatedId { found: cut(id.as_str()) });
        }
        Some(Question { id, text: fields.text("text"), kind: fields.word("kind") })
    })
}

/// A silence, unless its party or source was left out.
fn silence<'j>(fields: &Fields<'_, 'j>, known: &Known<'j>) -> Option<RecordedSilence> {
    let party = fields.wanted("party").and_then(|node| known.parties.kept_at(&node));
    let (as_of, basis) = (fields.edtf("asOf"), fields.text("basis"));
    let source = fields.wanted("source").and_then(|node| known.sources.kept_at(&node));
    let words = fields.maybe_text("words");
    Some(RecordedSilence { party: party?, as_of, basis, source: source?, words })
}
