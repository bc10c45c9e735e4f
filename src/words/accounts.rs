//! What an account does, when it was said, by whom, and what it rests on.

use super::messages as say;
use super::{Label, Phrase, Said, dates, letters, marked, marked_as, push_isolated, vocabulary};
use crate::list::ToList;
use crate::model::{
    Account, AccountDate, Act, Answer, AnswerValue, Attributor, Dataset, PartyId, Position, Publisher,
    Source, Status,
};

/// A party's short name for a phrase.
#[must_use]
pub fn named(dataset: &Dataset, party: PartyId, lang: &str) -> Said {
    marked(&dataset.parties[party].short, lang, &dataset.meta.language)
}

/// `a`, `a and b`, `a, b and c`; parts that are marked stay so.
#[must_use]
pub fn list(parts: &[Said]) -> Said {
    let mut text = String::new();
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            text.push_str(if at + 1 == parts.len() { say::list_last() } else { say::list_middle() }.text());
        }
        push_isolated(part, &mut text);
    }
    text.into()
}

/// Two texts, the second introduced by the first: `Blame: …`.
#[must_use]
pub fn introduced(first: &str, second: &str) -> Said {
    Said::of(&[first, &say::colon(), second])
}

/// Two texts, the second a finer point of the first: `Interfax, 11 Dec 2020`.
#[must_use]
pub fn with_comma(first: &str, second: &str) -> Said {
    Said::of(&[first, &say::list_comma(), second])
}

/// What the party does: `Blames Azerbaijan · denies · asserts`. Blame that no act names is said as well.
#[must_use]
pub fn acts(dataset: &Dataset, account: &Account, lang: &str) -> Phrase {
    let names = |parties: &[PartyId]| list(&parties.iter().map(|id| named(dataset, *id, lang)).list());
    let blames = || match account.blames.as_slice() {
        [only] if account.signatories().eq([*only]) => say::act_blames_itself().said(),
        blamed => say::act_blames_whom(&names(blamed)),
    };
    let mut phrases: Vec<Said> = Vec::new();
    for act in &account.acts {
        phrases.push(match act {
            Act::Blames if !account.blames.is_empty() => blames(),
            Act::Demands if !account.addressees.is_empty() => {
                say::act_demands_whom(&names(&account.addressees))
            }
            Act::Warns if !account.addressees.is_empty() => say::act_warns_whom(&names(&account.addressees)),
            _ => vocabulary::act(*act).said(),
        });
    }
    if !account.acts.contains(&Act::Blames) && !account.blames.is_empty() {
        phrases.push(blames());
    }
    if !account.counter_accuses.is_empty() {
        phrases.push(say::act_counter_accuses(&names(&account.counter_accuses)));
    }
    for phrase in phrases.iter_mut().skip(1) {
        *phrase = letters::begin_small(phrase);
    }
    Phrase::of(Said::joined(&phrases, " · "))
}

/// What is unusual about the account's voice or standing, to be said before its words.
#[must_use]
pub fn standing(account: &Account) -> Vec<Label> {
    let voice = match account.voice {
        crate::model::Voice::Own => None,
        other => Some(vocabulary::voice(other)),
    };
    let withdrawn = (account.status == Status::Withdrawn).then_some(say::withdrawn());
    voice.into_iter().chain(withdrawn).list()
}

/// `dates it 11 Dec 2020, about 20:40 (UTC+4)`, with what is dated.
#[must_use]
pub fn account_date(dataset: &Dataset, date: &AccountDate, lang: &str) -> Phrase {
    let (what, when) = (vocabulary::open_word(&date.facet), dates::when(&date.when));
    Phrase::of(match &date.occurrence {
        Some(occurrence) => {
            say::account_date_of(&what, &when, &marked_as(&dataset.meta.language, occurrence, lang))
        }
        None => say::account_date(&what, &when),
    })
}

/// How long after the event the account was stated.
#[must_use]
pub fn lag(days: i64) -> Said {
    say::days_later(usize::try_from(days).unwrap_or(0))
}

/// An answer to a question: its value, `not` its value, or the words that leave it open.
#[must_use]
pub fn answer(dataset: &Dataset, answer: &Answer, lang: &str) -> Phrase {
    let text = match &answer.position {
        Position::Is(value) => answer_value(dataset, value, lang),
        Position::IsNot(value) => say::answer_not(&answer_value(dataset, value, lang)),
        Position::Unstated(words) => say::answer_unstated(&marked(words, lang, &dataset.meta.language)),
    };
    Phrase::of(if answer.implied { say::answer_implied(&text) } else { text })
}

fn answer_value(dataset: &Dataset, value: &AnswerValue, lang: &str) -> Said {
    match value {
        AnswerValue::Yes => say::answer_yes().said(),
        AnswerValue::No => say::answer_no().said(),
        AnswerValue::Party(id) => named(dataset, *id, lang),
        AnswerValue::Side(side) => marked(&dataset.meta.sides[*side].name, lang, &dataset.meta.language),
        AnswerValue::Choice(words) => marked(words, lang, &dataset.meta.language),
        AnswerValue::Date(date) => dates::edtf(date),
    }
}

/// A link of the attribution chain.
#[must_use]
pub fn attributor(dataset: &Dataset, who: &Attributor, lang: &str) -> Phrase {
    let name = match who {
        Attributor::Speaker(speaker) => &dataset.speakers[*speaker].name,
        Attributor::Publisher(publisher) => &dataset.publishers[*publisher].name,
        Attributor::Party(id) => &dataset.parties[*id].short,
        Attributor::Source(source) => &dataset.publishers[dataset.sources[*source].publisher].name,
        Attributor::Named(name) => return Phrase::of(marked_as(&dataset.meta.language, name, lang)),
    };
    Phrase::of(marked(name, lang, &dataset.meta.language))
}

/// A publisher's ownership in a few words: `State-owned, Russia`, the owner's party where it is one here.
#[must_use]
pub fn ownership(dataset: &Dataset, publisher: &Publisher, lang: &str) -> Phrase {
    let kind = vocabulary::ownership_kind(publisher.ownership.kind);
    Phrase::of(match publisher.ownership.party {
        Some(owner) => with_comma(&kind, &named(dataset, owner, lang)),
        None => kind.said(),
    })
}

/// The name of a source's publisher with the day it was published.
#[must_use]
pub fn source_line(dataset: &Dataset, source: &Source, lang: &str) -> Phrase {
    let publisher = &dataset.publishers[source.publisher].name;
    let mut name = String::new();
    push_isolated(&marked(publisher, lang, &dataset.meta.language), &mut name);
    Phrase::of(match &source.published {
        Some(published) => with_comma(&name, &dates::edtf(published)),
        None => name.into(),
    })
}
