//! One event of a sample, with its accounts and the sources they rest on.

use counterpoint::when::iso_day;
use serde_json::{Value, json};

use super::account;
use super::calendar;
use super::cast::{Cast, PRINCIPALS};
use super::prose::{path, phrase, sentence};
use super::random::Random;

pub struct Events<'c> {
    pub cast: &'c Cast,
    pub random: Random,
    pub events: Vec<Value>,
    pub accounts: Vec<Value>,
    pub sources: Vec<Value>,
    pub relations: Vec<Value>,
    pub notes: Vec<Value>,
}

/// What the accounts of one event share.
pub struct Scene {
    pub event: String,
    pub day: i64,
    /// By question: its id and kind.
    pub questions: Vec<(String, &'static str)>,
    /// Indices of the sources found so far.
    pub sources: Vec<usize>,
}

impl Events<'_> {
    /// Adds an event on which there are so many accounts.
    pub fn add(&mut self, accounts: usize) {
        let event = format!("event-{}", self.events.len() + 1);
        let day = calendar::day(&mut self.random, self.cast.days);
        let questions = self.questions();
        let mut scene = Scene { event, day, questions, sources: Vec::new() };
        let first = self.accounts.len();
        for _ in 0..accounts {
            let account = account::account(self, &scene.event.clone(), &mut scene, first);
            self.accounts.push(account);
        }
        let event = self.event(&scene);
        self.events.push(event);
        if accounts > 1 && self.random.happens(360) {
            self.relate(first, first + 1);
        }
        if self.random.happens(250) {
            self.note(&scene);
        }
    }

    fn event(&mut self, scene: &Scene) -> Value {
        let random = &mut self.random;
        let mut when = calendar::date(random, scene.day, 170);
        when["facet"] = json!("occurred");
        when["basis"] = json!("made up");
        let questions = scene
            .questions
            .iter()
            .map(|(id, kind)| json!({ "id": id, "text": phrase(random, 32) + "?", "kind": kind }));
        let questions: Vec<Value> = questions.collect();
        let topics = one_or_two(random, self.cast.topics, 650);
        let places = one_or_two(random, self.cast.places, 300);
        let mut expected: Vec<String> = (1..=PRINCIPALS).map(|party| format!("party-{party}")).collect();
        if random.happens(300) {
            expected.push(format!("party-{}", random.within(5, self.cast.parties as i64)));
        }
        let mut event = json!({
            "id": scene.event,
            "title": phrase(random, 36),
            "kind": random.one_of(&["claim", "movement", "talks", "alleged-violation", "decision"]),
            "significance": random.within(1, 3),
            "topics": ids("topic", &topics),
            "places": ids("place", &places),
            "summary": sentence(random, 136),
            "when": when,
            "questions": questions,
            "expectedParties": expected,
        });
        if random.happens(110) {
            event["searchedParties"] = json!(["party-3"]);
        }
        if random.happens(25) {
            event["silences"] = json!([{
                "party": "party-2",
                "asOf": iso_day(scene.day + 2),
                "basis": "reported by the press",
                "source": source_id(scene.sources[0]),
                "words": sentence(random, 60),
            }]);
        }
        event
    }

    fn questions(&mut self) -> Vec<(String, &'static str)> {
        let count = self.random.weighted(&[3, 31, 8, 4, 1]);
        let kinds = [("yesNo", 31), ("party", 19), ("choice", 10), ("date", 4)];
        (1..=count).map(|number| (format!("question-{number}"), self.random.word(&kinds))).collect()
    }

    /// A source of the event: every other time one that an earlier account rests on already.
    pub fn source(&mut self, scene: &mut Scene) -> usize {
        if !scene.sources.is_empty() && self.random.happens(430) {
            return *self.random.one_of(&scene.sources);
        }
        let random = &mut self.random;
        let publisher = 1 + random.rank(self.cast.publishers);
        let published = iso_day(scene.day + random.within(0, 4));
        let at = self.sources.len();
        let mut source = json!({
            "id": source_id(at),
            "publisher": format!("publisher-{publisher}"),
            "url": format!("https://publisher-{publisher}.example/{published}/{}", path(random)),
            "title": phrase(random, 60),
            "published": published,
            "lang": random.word(&[("en", 20), ("fr", 2), ("de", 2), ("es", 1)]),
            "kind": random.one_of(&["news", "statement", "wire"]),
            "archive": null,
        });
        if random.happens(175) {
            source["origin"] = json!(format!("publisher-{}", 1 + random.rank(self.cast.publishers)));
        }
        self.sources.push(source);
        scene.sources.push(at);
        at
    }

    fn relate(&mut self, from: usize, to: usize) {
        let kinds = [("contradicts", 8), ("responds-to", 6), ("corroborates", 3), ("misreports", 1)];
        let relation = json!({
            "id": format!("relation-{}", self.relations.len() + 1),
            "type": self.random.word(&kinds),
            "from": self.accounts[from]["id"],
            "to": self.accounts[to]["id"],
            "basis": "editorial",
            "note": sentence(&mut self.random, 80),
        });
        self.relations.push(relation);
    }

    fn note(&mut self, scene: &Scene) {
        let note = json!({
            "id": format!("note-{}", self.notes.len() + 1),
            "kind": self.random.one_of(&["date-resolution", "correction", "attribution", "caveat"]),
            "on": { "event": scene.event },
            "text": sentence(&mut self.random, 140),
            "sources": [source_id(scene.sources[0])],
        });
        self.notes.push(note);
    }
}

pub fn source_id(at: usize) -> String {
    format!("source-{}", at + 1)
}

/// So many times in a thousand two indices, which differ, else one.
fn one_or_two(random: &mut Random, count: usize, two: usize) -> Vec<usize> {
    let first = random.rank(count);
    let second = (first + 1 + random.below(3)) % count;
    if second != first && random.happens(two) { vec![first, second] } else { vec![first] }
}

fn ids(kind: &str, numbers: &[usize]) -> Vec<String> {
    numbers.iter().map(|number| format!("{kind}-{}", number + 1)).collect()
}
