//! Who and what the events of a sample share: parties, speakers, publishers, places, topics.

use serde_json::{Value, json};

use super::calendar;
use super::prose::{letters, phrase, sentence};
use super::random::Random;

/// How many there are of everything but accounts. The bundled dataset's numbers grow with the
/// square root of the accounts: a longer conflict has the same parties, and not its double of places.
pub struct Cast {
    pub parties: usize,
    pub speakers: usize,
    pub publishers: usize,
    pub places: usize,
    pub topics: usize,
    pub days: i64,
    /// How often each party speaks, of all parties together.
    pub loudness: Vec<usize>,
}

pub const PRINCIPALS: usize = 3;
/// The party that is the press.
pub const PRESS: usize = 3;

impl Cast {
    pub fn of(accounts: usize) -> Self {
        let scaled = |bundled: usize| {
            (bundled * bundled * accounts / 223).isqrt().max(1) // the root of the ratio, in whole numbers
        };
        let parties = scaled(12).clamp(8, 17);
        // The principals and the press as in the bundled dataset; the others each less than the one before.
        let others = (PRESS + 1..parties).map(|party| 64 / party);
        let loudness = [65, 57, 29, 16].into_iter().chain(others).collect();
        Self {
            parties,
            speakers: scaled(64).max(parties),
            publishers: scaled(114),
            places: scaled(29),
            topics: scaled(12).min(30),
            days: scaled(92) as i64,
            loudness,
        }
    }

    pub fn meta(&self, accounts: usize) -> Value {
        json!({
            "id": format!("sample-{accounts}"),
            "title": format!("A made-up dispute told in {accounts} accounts"),
            "version": "1.0.0",
            "language": "en",
            "languages": ["en"],
            "utcOffset": "+02:00",
            "coverage": calendar::range(calendar::START, calendar::START + self.days - 1),
            "principals": ["party-1", "party-2", "party-3"],
            "sides": [
                { "id": "side-1", "name": "First side", "parties": ["party-1", "party-3"] },
                { "id": "side-2", "name": "Second side", "parties": ["party-2"] },
            ],
            "namePolicy": "Every name is made up.",
            "limits": "Nothing here happened. The records measure how fast the page is.",
        })
    }

    pub fn topics(&self, random: &mut Random) -> Vec<Value> {
        numbered(self.topics, |number| json!({ "id": format!("topic-{number}"), "name": phrase(random, 16) }))
    }

    pub fn parties(&self) -> Vec<Value> {
        numbered(self.parties, |number| {
            let name = format!("Party {}", letters(number - 1));
            let (kind, role) = match number - 1 {
                at if at < PRINCIPALS => ("state", "principal"),
                PRESS => ("press", "reporter"),
                at if at % 3 == 0 => ("igo", "monitor"),
                at if at % 3 == 1 => ("state", "third-state"),
                _ => ("state", "mediator"),
            };
            json!({ "id": format!("party-{number}"), "name": name, "short": name, "kind": kind, "role": role })
        })
    }

    /// The first speakers go round the parties, so that each party has one.
    pub fn party_of_speaker(&self, speaker: usize) -> usize {
        if speaker < self.parties { speaker } else { speaker * 7 % self.parties.min(6) }
    }

    /// Speakers of a party, from 0.
    pub fn speakers_of(&self, party: usize) -> Vec<usize> {
        (0..self.speakers).filter(|speaker| self.party_of_speaker(*speaker) == party).collect()
    }

    pub fn speakers(&self, random: &mut Random) -> Vec<Value> {
        numbered(self.speakers, |number| {
            json!({
                "id": format!("speaker-{number}"),
                "party": format!("party-{}", self.party_of_speaker(number - 1) + 1),
                "name": format!("Speaker {number}"),
                "role": phrase(random, 18),
            })
        })
    }

    pub fn publishers(&self, random: &mut Random) -> Vec<Value> {
        numbered(self.publishers, |number| {
            const KINDS: [&str; 7] = ["private", "state", "unknown", "ngo", "public-service", "igo", "party"];
            json!({
                "id": format!("publisher-{number}"),
                "name": format!("Publisher {number}"),
                "country": letters(26 + random.below(40)),
                "ownership": {
                    "kind": KINDS[random.rank(KINDS.len())],
                    "detail": sentence(random, 30),
                    "basis": "made up",
                },
            })
        })
    }

    /// Most places have one name; the others one for each side, or three.
    pub fn places(&self, random: &mut Random) -> Vec<Value> {
        numbered(self.places, |number| {
            let users: [&[&str]; 3] = [&["party-1", "party-3"], &["party-2"], &["party-4"]];
            let names = 1 + random.weighted(&[17, 11, 1]);
            let names = users.iter().take(names).enumerate().map(|(at, used_by)| {
                let part = ["Place", "Lieu", "Ort"][at];
                json!({ "name": format!("{part} {number}"), "usedBy": used_by })
            });
            json!({
                "id": format!("place-{number}"),
                "names": names.collect::<Vec<_>>(),
                "lat": random.within(-60, 60),
                "lon": random.within(-170, 170),
                "precision": random.within(1, 7),
                "coordinatesBasis": "made up",
            })
        })
    }
}

fn numbered(count: usize, record: impl FnMut(usize) -> Value) -> Vec<Value> {
    (1..=count).map(record).collect()
}
