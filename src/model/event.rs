//! What the accounts are about.

use super::vocabulary::vocabulary;
use super::{PartyId, PlaceId, Slug, SourceId, Text, TopicId};
use crate::when::{Edtf, When};

/// A subject that events share.
#[derive(Debug, Clone, PartialEq)]
pub struct Topic {
    pub id: Slug,
    pub name: Text,
}

/// One event, under a neutral title.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    pub id: Slug,
    pub title: Text,
    /// An open word, as `alleged-violation`.
    pub kind: Slug,
    pub significance: Significance,
    pub topics: Vec<TopicId>,
    pub places: Vec<PlaceId>,
    pub summary: Text,
    pub when: EventDate,
    pub questions: Vec<Question>,
    /// Parties that an account was to be expected of.
    pub expected_parties: Vec<PartyId>,
    /// Parties whose account was looked for and not found.
    pub searched_parties: Vec<PartyId>,
    /// Silences that a source reports.
    pub silences: Vec<RecordedSilence>,
}

/// How the dataset dates an event, and on what ground.
#[derive(Debug, Clone, PartialEq)]
pub struct EventDate {
    pub when: When,
    /// An open word for what is dated, as `occurred` or `signed`.
    pub facet: Slug,
    pub basis: Text,
    pub note: Option<Text>,
}

/// How much an event weighs in the whole, 1 to 3.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Significance(u8);

impl Significance {
    pub const LEAST: Self = Self(1);

    #[must_use]
    pub fn new(value: u64) -> Option<Self> {
        u8::try_from(value).ok().filter(|value| (1..=3).contains(value)).map(Self)
    }

    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// What the accounts of an event answer differently, or alike.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Unique within its event.
    pub id: Slug,
    pub text: Text,
    pub kind: QuestionKind,
}

vocabulary!(
    /// What an answer to a question can be.
    QuestionKind {
        /// `yes` or `no`.
        YesNo = "yesNo",
        /// A party or a side.
        Party = "party",
        /// Words.
        Choice = "choice",
        /// An EDTF date.
        Date = "date",
    }
);

/// A silence that a source reports of a party.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordedSilence {
    pub party: PartyId,
    pub as_of: Edtf,
    pub basis: Text,
    pub source: SourceId,
    /// The source's own words.
    pub words: Option<Text>,
}
