//! The ways to narrow: each facet has options taken from the dataset.

use crate::model::{Act, Dataset, OwnershipKind, Slug, Text, Voice};

/// The place of an option among its facet's options.
pub type OptionId = u32;

/// What an event or an account is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    Party,
    Topic,
    Place,
    Speaker,
    Act,
    Voice,
    Ownership,
}

impl Facet {
    pub const ALL: [Self; 7] =
        [Self::Party, Self::Topic, Self::Place, Self::Speaker, Self::Act, Self::Voice, Self::Ownership];

    /// The facet's name in addresses and hooks.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Party => "party",
            Self::Topic => "topic",
            Self::Place => "place",
            Self::Speaker => "speaker",
            Self::Act => "act",
            Self::Voice => "voice",
            Self::Ownership => "ownership",
        }
    }

    /// Whether the event answers, rather than one of its accounts.
    #[must_use]
    pub const fn is_of_event(self) -> bool {
        matches!(self, Self::Topic | Self::Place)
    }

    /// How many options the dataset has for this facet.
    #[must_use]
    pub fn len(self, dataset: &Dataset) -> usize {
        match self {
            Self::Party => dataset.parties.len(),
            Self::Topic => dataset.topics.len(),
            Self::Place => dataset.places.len(),
            Self::Speaker => dataset.speakers.len(),
            Self::Act => Act::ALL.len(),
            Self::Voice => Voice::ALL.len(),
            Self::Ownership => OwnershipKind::ALL.len(),
        }
    }

    /// The stable name of an option, for addresses.
    #[must_use]
    pub fn slug(self, dataset: &Dataset, option: OptionId) -> Option<&str> {
        let at = option as usize;
        match self {
            Self::Party => dataset.parties.records().nth(at).map(|record| record.id.as_str()),
            Self::Topic => dataset.topics.records().nth(at).map(|record| record.id.as_str()),
            Self::Place => dataset.places.records().nth(at).map(|record| record.id.as_str()),
            Self::Speaker => dataset.speakers.records().nth(at).map(|record| record.id.as_str()),
            Self::Act => Act::WORDS.get(at).copied(),
            Self::Voice => Voice::WORDS.get(at).copied(),
            Self::Ownership => OwnershipKind::WORDS.get(at).copied(),
        }
    }

    /// The option of a stable name.
    #[must_use]
    pub fn option_named(self, dataset: &Dataset, slug: &str) -> Option<OptionId> {
        fn at<'a>(mut names: impl Iterator<Item = &'a str>, slug: &str) -> Option<OptionId> {
            names.position(|name| name == slug).and_then(|at| u32::try_from(at).ok())
        }
        fn ids<'a>(ids: impl Iterator<Item = &'a Slug>, slug: &str) -> Option<OptionId> {
            at(ids.map(Slug::as_str), slug)
        }
        match self {
            Self::Party => ids(dataset.parties.records().map(|record| &record.id), slug),
            Self::Topic => ids(dataset.topics.records().map(|record| &record.id), slug),
            Self::Place => ids(dataset.places.records().map(|record| &record.id), slug),
            Self::Speaker => ids(dataset.speakers.records().map(|record| &record.id), slug),
            Self::Act => at(Act::WORDS.iter().copied(), slug),
            Self::Voice => at(Voice::WORDS.iter().copied(), slug),
            Self::Ownership => at(OwnershipKind::WORDS.iter().copied(), slug),
        }
    }

    /// The texts that name an option where the dataset names it; a vocabulary is named by the interface.
    /// A place has several, none above the others.
    #[must_use]
    pub fn names(self, dataset: &Dataset, option: OptionId) -> Vec<&Text> {
        let at = option as usize;
        match self {
            Self::Party => {
                dataset.parties.records().nth(at).map(|record| &record.short).into_iter().collect()
            }
            Self::Topic => dataset.topics.records().nth(at).map(|record| &record.name).into_iter().collect(),
            Self::Place => {
                let place = dataset.places.records().nth(at);
                place.map(|place| place.names.iter().map(|name| &name.name).collect()).unwrap_or_default()
            }
            Self::Speaker => {
                dataset.speakers.records().nth(at).map(|record| &record.name).into_iter().collect()
            }
            Self::Act | Self::Voice | Self::Ownership => Vec::new(),
        }
    }
}
