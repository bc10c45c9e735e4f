//! A made-up dataset of any size, built like the bundled one: as many accounts an event, as many
//! figures, answers, quotes and sources an account, and as many doubts about dates.

#[path = "account.rs"]
mod account;
#[path = "calendar.rs"]
mod calendar;
#[path = "cast.rs"]
mod cast;
#[path = "event.rs"]
mod event;
#[path = "prose.rs"]
mod prose;
#[path = "random.rs"]
mod random;

use serde_json::json;

use self::cast::Cast;
use self::event::Events;
use self::random::Random;

/// By number of accounts from 1: how many events of the bundled dataset have so many.
const EVENTS_WITH: [usize; 12] = [2, 5, 9, 9, 11, 3, 2, 2, 1, 0, 0, 3];

/// The bytes of a `counterpoint/1` file with exactly so many accounts; the same for the same seed.
pub fn sample(accounts: usize, seed: u64) -> Vec<u8> {
    let cast = Cast::of(accounts);
    let mut random = Random::new(seed);
    let (topics, speakers) = (cast.topics(&mut random), cast.speakers(&mut random));
    let (publishers, places) = (cast.publishers(&mut random), cast.places(&mut random));
    let mut made = Events {
        cast: &cast,
        random,
        events: Vec::new(),
        accounts: Vec::new(),
        sources: Vec::new(),
        relations: Vec::new(),
        notes: Vec::new(),
    };
    while made.accounts.len() < accounts {
        let on_this_event = 1 + made.random.weighted(&EVENTS_WITH);
        made.add(on_this_event.min(accounts - made.accounts.len()));
    }
    let file = json!({
        "format": "counterpoint/1",
        "meta": cast.meta(accounts),
        "topics": topics,
        "publishers": publishers,
        "parties": cast.parties(),
        "speakers": speakers,
        "places": places,
        "sources": made.sources,
        "events": made.events,
        "accounts": made.accounts,
        "relations": made.relations,
        "notes": made.notes,
        "changelog": [{ "version": "1.0.0", "kind": "added", "summary": "Made up." }],
    });
    file.to_string().into_bytes()
}
