//! Small datasets: one event, told by parties of two sides and of none.

use counterpoint::compare::{Comparisons, EventComparisons};
use counterpoint::model::{AccountId, Dataset, PartyId};
use serde_json::{Value, json};

/// The accounts to be compared, with what else there is to know.
#[derive(Debug, Clone, Default)]
pub struct Told {
    pub accounts: Vec<Value>,
    pub relations: Vec<Value>,
    /// Fields of the event.
    pub event: Value,
    /// Fields of the dataset's own description.
    pub meta: Value,
}

/// `a1` and `a2` are of side `as`, `b1` of side `bs`, `n1` and `n2` of none.
pub const PARTIES: [&str; 5] = ["a1", "a2", "b1", "n1", "n2"];

/// An account of the party, stated on 2020-12-14, with the fields of `more`.
pub fn account(id: &str, party: &str, more: Value) -> Value {
    let plain = json!({
        "id": id, "event": "e", "party": party, "voice": "own", "acts": ["asserts"], "summary": "…",
        "stated": { "edtf": "2020-12-14", "basis": "dated" }, "sources": ["paper-1"], "confidence": "high",
    });
    merged(plain, more)
}

pub fn relation(kind: &str, from: &str, to: &str) -> Value {
    json!({ "id": format!("{kind}-{from}"), "type": kind, "from": from, "to": to, "basis": "editorial", "note": "found" })
}

pub fn merged(mut record: Value, more: Value) -> Value {
    if let Value::Object(more) = more {
        record.as_object_mut().unwrap().extend(more);
    }
    record
}

impl Told {
    pub fn of(accounts: Vec<Value>) -> Self {
        Self { accounts, ..Self::default() }
    }

    pub fn dataset(&self) -> Dataset {
        let party =
            |id: &&str| json!({ "id": id, "name": id, "short": id, "kind": "state", "role": "principal" });
        let publisher = |id: &str| json!({ "id": id, "name": id, "country": "XX", "ownership": { "kind": "unknown", "basis": "none" } });
        let source = |id: &str, publisher: &str, origin: Option<&str>| {
            let source = json!({ "id": id, "publisher": publisher, "url": null, "published": null, "lang": "en", "kind": "news", "archive": null });
            merged(source, origin.map_or(Value::Null, |origin| json!({ "origin": origin })))
        };
        let place = |id: &str| json!({ "id": id, "names": [{ "name": id, "usedBy": [] }], "lat": 0, "lon": 0, "precision": 1, "coordinatesBasis": "invented" });
        let event = json!({
            "id": "e", "title": "Event", "kind": "event", "significance": 1, "topics": ["t"], "places": ["ford"],
            "summary": "…", "when": { "edtf": "2020-12-11", "facet": "occurred", "basis": "all" },
            "questions": [
                { "id": "who", "text": "Who?", "kind": "party" },
                { "id": "was-it", "text": "Was it?", "kind": "yesNo" },
                { "id": "why", "text": "Why?", "kind": "choice" },
                { "id": "day", "text": "Which day?", "kind": "date" },
            ],
            "expectedParties": [],
        });
        let meta = json!({
            "id": "test", "title": "Test", "version": "1.0.0", "language": "en", "languages": ["en"],
            "utcOffset": "+04:00", "coverage": "2020", "principals": ["a1", "b1"],
            "sides": [
                { "id": "as", "name": "A side", "parties": ["a1", "a2"] },
                { "id": "bs", "name": "B side", "parties": ["b1"] },
            ],
            "namePolicy": "…", "limits": "…",
        });
        let file = json!({
            "format": "counterpoint/1",
            "meta": merged(meta, self.meta.clone()),
            "topics": [{ "id": "t", "name": "Topic" }],
            "publishers": [publisher("paper"), publisher("agency")],
            "parties": PARTIES.iter().map(party).collect::<Vec<_>>(),
            "speakers": [],
            "places": [place("ford"), place("bridge")],
            "sources": [
                source("paper-1", "paper", None), source("agency-1", "agency", None),
                source("copy-1", "paper", Some("agency")),
            ],
            "events": [merged(event, self.event.clone())],
            "accounts": self.accounts, "relations": self.relations, "notes": [], "changelog": [],
        });
        let reading = counterpoint::dataset::read(file.to_string().as_bytes()).unwrap();
        assert_eq!(reading.problems, []);
        reading.dataset
    }

    /// What is compared of the one event, with the dataset for its ids.
    pub fn compared(&self) -> (Dataset, EventComparisons) {
        let dataset = self.dataset();
        let mut comparisons = Comparisons::of(&dataset);
        let event = comparisons.events.remove(0);
        (dataset, event)
    }
}

pub fn ids(dataset: &Dataset, parties: &[PartyId]) -> Vec<String> {
    parties.iter().map(|party| dataset.parties[*party].id.to_string()).collect()
}

pub fn account_id(dataset: &Dataset, account: AccountId) -> String {
    dataset.accounts[account].id.to_string()
}
