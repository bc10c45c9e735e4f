//! Everything that accounts name, and the dataset's own description.

use serde_json::Value;

use super::super::problem::RecordKind;
use super::Object;
use crate::model::{
    Dataset, Event, EventDate, Party, PartyId, Place, PlaceName, Publisher, Question, RecordedSilence, Side,
    Source, Speaker, Topic,
};
use crate::when::{Clock, When};

pub(super) fn meta(dataset: &Dataset) -> Value {
    let meta = &dataset.meta;
    let mut out = Object::default();
    out.text("id", &meta.id);
    out.put("title", &meta.title);
    out.text("version", &meta.version);
    out.text("language", &meta.language);
    out.maybe_rows("languages", meta.languages.iter().map(|lang| lang.as_str().into()));
    out.text("utcOffset", meta.utc_offset);
    out.text("coverage", meta.coverage);
    out.rows("principals", party_ids(&meta.principals, dataset));
    out.rows(RecordKind::Side.table(), meta.sides.records().map(|it| side(it, dataset)));
    out.put("namePolicy", &meta.name_policy);
    out.put("limits", &meta.limits);
    out.maybe("timezoneNote", meta.timezone_note.as_ref());
    out.maybe("licence", meta.licence.as_ref());
    out.done()
}

fn side(side: &Side, dataset: &Dataset) -> Value {
    let mut out = Object::default();
    out.text("id", &side.id);
    out.put("name", &side.name);
    out.rows("parties", party_ids(&side.parties, dataset));
    out.done()
}

pub(super) fn topic(topic: &Topic) -> Value {
    let mut out = Object::default();
    out.text("id", &topic.id);
    out.put("name", &topic.name);
    out.done()
}

pub(super) fn publisher(publisher: &Publisher, dataset: &Dataset) -> Value {
    let mut ownership = Object::default();
    ownership.text("kind", publisher.ownership.kind.word());
    ownership.maybe("detail", publisher.ownership.detail.as_ref());
    ownership.maybe("party", publisher.ownership.party.map(|party| party_id(party, dataset)));
    ownership.put("basis", &publisher.ownership.basis);
    let mut out = Object::default();
    out.text("id", &publisher.id);
    out.put("name", &publisher.name);
    out.text("country", &publisher.country);
    out.put("ownership", ownership.done());
    out.done()
}

pub(super) fn party(party: &Party) -> Value {
    let mut out = Object::default();
    out.text("id", &party.id);
    out.put("name", &party.name);
    out.put("short", &party.short);
    out.text("kind", &party.kind);
    out.text("role", &party.role);
    out.maybe("statusNote", party.status_note.as_ref());
    out.maybe("scopeNote", party.scope_note.as_ref());
    out.done()
}

pub(super) fn speaker(speaker: &Speaker, dataset: &Dataset) -> Value {
    let mut out = Object::default();
    out.text("id", &speaker.id);
    out.put("party", party_id(speaker.party, dataset));
    out.put("name", &speaker.name);
    out.put("role", &speaker.role);
    out.done()
}

pub(super) fn place(place: &Place, dataset: &Dataset) -> Value {
    let name = |name: &PlaceName| {
        let mut out = Object::default();
        out.put("name", &name.name);
        out.rows("usedBy", party_ids(&name.used_by, dataset));
        out.done()
    };
    let mut out = Object::default();
    out.text("id", &place.id);
    out.rows("names", place.names.iter().map(name));
    out.maybe("lat", place.coordinate.map(|at| at.lat));
    out.maybe("lon", place.coordinate.map(|at| at.lon));
    out.put("precision", place.precision.get());
    out.put("coordinatesBasis", &place.coordinates_basis);
    out.maybe("note", place.note.as_ref());
    out.done()
}

pub(super) fn source(source: &Source, dataset: &Dataset) -> Value {
    let publisher = |id| dataset.publishers[id].id.as_str();
    let archive = source.archive.as_ref().map(|archive| {
        let mut out = Object::default();
        out.text("url", archive.url.as_str());
        out.text("captured", archive.captured);
        out.text("sha256", &archive.sha256);
        out.done()
    });
    let mut out = Object::default();
    out.text("id", &source.id);
    out.text("publisher", publisher(source.publisher));
    out.put("url", source.url.as_ref().map(|url| url.as_str()));
    out.maybe("title", source.title.as_ref());
    out.put("published", source.published.map(|date| date.to_string()));
    out.text("lang", &source.lang);
    out.text("kind", &source.kind);
    out.maybe("origin", source.origin.map(publisher));
    out.put("archive", archive);
    out.maybe("note", source.note.as_ref());
    out.done()
}

pub(super) fn event(event: &Event, dataset: &Dataset) -> Value {
    let mut out = Object::default();
    out.text("id", &event.id);
    out.put("title", &event.title);
    out.text("kind", &event.kind);
    out.put("significance", event.significance.get());
    out.rows("topics", event.topics.iter().map(|id| dataset.topics[*id].id.as_str().into()));
    out.rows("places", event.places.iter().map(|id| dataset.places[*id].id.as_str().into()));
    out.put("summary", &event.summary);
    out.put("when", event_date(&event.when));
    out.rows("questions", event.questions.iter().map(question));
    out.rows("expectedParties", party_ids(&event.expected_parties, dataset));
    out.maybe_rows("searchedParties", party_ids(&event.searched_parties, dataset));
    out.maybe_rows("silences", event.silences.iter().map(|it| silence(it, dataset)));
    out.done()
}

fn event_date(date: &EventDate) -> Value {
    let mut out = Object::default();
    put_when(&mut out, &date.when);
    out.text("facet", &date.facet);
    out.put("basis", &date.basis);
    out.maybe("note", date.note.as_ref());
    out.done()
}

fn question(question: &Question) -> Value {
    let mut out = Object::default();
    out.text("id", &question.id);
    out.put("text", &question.text);
    out.text("kind", question.kind.word());
    out.done()
}

fn silence(silence: &RecordedSilence, dataset: &Dataset) -> Value {
    let mut out = Object::default();
    out.put("party", party_id(silence.party, dataset));
    out.text("asOf", silence.as_of);
    out.put("basis", &silence.basis);
    out.text("source", &dataset.sources[silence.source].id);
    out.maybe("words", silence.words.as_ref());
    out.done()
}

/// Writes `edtf` and, where there is one, `clock`.
pub(super) fn put_when(out: &mut Object, when: &When) {
    out.text("edtf", when.edtf);
    out.maybe("clock", when.clock.map(clock));
}

fn clock(clock: Clock) -> Value {
    let mut out = Object::default();
    out.text("from", clock.from);
    out.maybe_text("to", clock.to);
    out.maybe_text("utcOffset", clock.utc_offset);
    out.maybe("approximate", clock.approximate.then_some(true));
    out.done()
}

pub(super) fn party_id(party: PartyId, dataset: &Dataset) -> Value {
    dataset.parties[party].id.as_str().into()
}

pub(super) fn party_ids(parties: &[PartyId], dataset: &Dataset) -> impl Iterator<Item = Value> {
    parties.iter().map(|party| party_id(*party, dataset))
}
