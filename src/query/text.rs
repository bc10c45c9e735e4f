//! Search for words in what events and accounts say.

use super::find::find;
use super::fold::fold_into;
use crate::list::ToList;
use crate::model::{Account, AccountId, Dataset, Event, EventId};

/// Folded texts of every event and account.
#[derive(Debug, Default)]
pub struct TextIndex {
    events: Vec<Box<str>>,
    accounts: Vec<Box<str>>,
}

/// The folded words of a search, each to be found somewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    words: Vec<Box<str>>,
}

/// Which of a search's words an event's own text has already: one bit a word.
#[derive(Debug, Clone, Copy)]
pub struct Found {
    bits: u32,
    all: u32,
}

impl Found {
    #[must_use]
    pub const fn is_all(self) -> bool {
        self.bits == self.all
    }
}

impl TextIndex {
    /// Folds titles, summaries and places in every name for events; summaries, quotes, speakers
    /// and the places as named for accounts.
    #[must_use]
    pub fn new(dataset: &Dataset) -> Self {
        Self {
            events: dataset.events.records().map(|event| event_text(dataset, event)).list(),
            accounts: dataset.accounts.records().map(|account| account_text(dataset, account)).list(),
        }
    }
}

impl Words {
    /// The most words looked for; more are left aside.
    const MOST: usize = 16;

    #[must_use]
    pub fn parse(typed: &str) -> Self {
        let mut folded = String::new();
        fold_into(typed, &mut folded);
        Self { words: folded.split_whitespace().take(Self::MOST).map(Into::into).list() }
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| &**word)
    }

    /// Which words the event's own text has.
    #[must_use]
    pub fn in_event(&self, index: &TextIndex, event: EventId) -> Found {
        let all = (1u32 << self.words.len()) - 1;
        let text = index.events.get(event.index()).map_or("", |text| &**text);
        let bits = self
            .words
            .iter()
            .enumerate()
            .filter(|(_, word)| find(text, word, 0).is_some())
            .fold(0, |bits, (at, _)| bits | 1 << at);
        Found { bits, all }
    }

    /// Whether the words that the event's text lacks are all in the account's.
    #[must_use]
    pub fn all_in(&self, index: &TextIndex, event: Found, account: AccountId) -> bool {
        if event.is_all() {
            return true;
        }
        let text = index.accounts.get(account.index()).map_or("", |text| &**text);
        self.words
            .iter()
            .enumerate()
            .all(|(at, word)| event.bits & 1 << at != 0 || find(text, word, 0).is_some())
    }
}

fn event_text(dataset: &Dataset, event: &Event) -> Box<str> {
    let mut folded = String::new();
    let mut add = |text: &str| {
        fold_into(text, &mut folded);
        folded.push('\n');
    };
    event.title.wordings().for_each(&mut add);
    event.summary.wordings().for_each(&mut add);
    for place in &event.places {
        let names = &dataset.places[*place].names;
        names.iter().for_each(|name| name.name.wordings().for_each(&mut add));
    }
    folded.into()
}

fn account_text(dataset: &Dataset, account: &Account) -> Box<str> {
    let mut folded = String::new();
    let mut add = |text: &str| {
        fold_into(text, &mut folded);
        folded.push('\n');
    };
    account.summary.wordings().for_each(&mut add);
    if let Some(quote) = &account.quote {
        add(&quote.text);
    }
    if let Some(speaker) = account.speaker {
        let speaker = &dataset.speakers[speaker];
        speaker.name.wordings().for_each(&mut add);
        speaker.role.wordings().for_each(&mut add);
    }
    if let Some(place) = &account.place_name {
        place.wordings().for_each(&mut add);
    }
    folded.into()
}
