//! The ways to narrow: each facet has options taken from the dataset.

use crate::compare::{Disagreement, EventState};
use crate::list::ToList;
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
    /// Whether the accounts differ, agree, or are one party's.
    State,
    /// What they differ on.
    Differ,
    /// Expected parties without an account of their own.
    Silent,
    /// What an account's figures count.
    Metric,
    /// Parties with accounts of their own: here all the chosen ones must have one.
    Speaks,
}

/// Where the options of a facet come from.
enum Options {
    Parties,
    Topics,
    Places,
    Speakers,
    Metrics,
    Words(&'static [&'static str]),
}

impl Facet {
    pub const ALL: [Self; 12] = [
        Self::Party,
        Self::Topic,
        Self::Place,
        Self::Speaker,
        Self::Act,
        Self::Voice,
        Self::Ownership,
        Self::State,
        Self::Differ,
        Self::Silent,
        Self::Metric,
        Self::Speaks,
    ];

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
            Self::State => "state",
            Self::Differ => "differ",
            Self::Silent => "silent",
            Self::Metric => "metric",
            Self::Speaks => "speaks",
        }
    }

    /// Whether the event answers, rather than one of its accounts.
    #[must_use]
    pub const fn is_of_event(self) -> bool {
        matches!(self, Self::Topic | Self::Place) || self.is_compared()
    }

    /// Whether only comparisons tell which options an event has.
    #[must_use]
    pub const fn is_compared(self) -> bool {
        matches!(self, Self::State | Self::Differ | Self::Silent | Self::Speaks)
    }

    /// Whether every chosen option must be met, rather than any.
    #[must_use]
    pub const fn wants_all(self) -> bool {
        matches!(self, Self::Speaks)
    }

    const fn options(self) -> Options {
        match self {
            Self::Party | Self::Silent | Self::Speaks => Options::Parties,
            Self::Topic => Options::Topics,
            Self::Place => Options::Places,
            Self::Speaker => Options::Speakers,
            Self::Metric => Options::Metrics,
            Self::Act => Options::Words(Act::WORDS),
            Self::Voice => Options::Words(Voice::WORDS),
            Self::Ownership => Options::Words(OwnershipKind::WORDS),
            Self::State => Options::Words(EventState::WORDS),
            Self::Differ => Options::Words(Disagreement::WORDS),
        }
    }

    /// How many options the dataset has for this facet.
    #[must_use]
    pub fn len(self, dataset: &Dataset) -> usize {
        match self.options() {
            Options::Parties => dataset.parties.len(),
            Options::Topics => dataset.topics.len(),
            Options::Places => dataset.places.len(),
            Options::Speakers => dataset.speakers.len(),
            Options::Metrics => dataset.metrics.len(),
            Options::Words(words) => words.len(),
        }
    }

    /// The stable name of an option, for addresses.
    #[must_use]
    pub fn slug(self, dataset: &Dataset, option: OptionId) -> Option<&str> {
        let at = option as usize;
        match self.options() {
            Options::Parties => dataset.parties.records().nth(at).map(|record| record.id.as_str()),
            Options::Topics => dataset.topics.records().nth(at).map(|record| record.id.as_str()),
            Options::Places => dataset.places.records().nth(at).map(|record| record.id.as_str()),
            Options::Speakers => dataset.speakers.records().nth(at).map(|record| record.id.as_str()),
            Options::Metrics => dataset.metrics.get(at).map(Slug::as_str),
            Options::Words(words) => words.get(at).copied(),
        }
    }

    /// The option of a stable name.
    #[must_use]
    pub fn option_named(self, dataset: &Dataset, slug: &str) -> Option<OptionId> {
        (0..self.len(dataset) as OptionId).find(|option| self.slug(dataset, *option) == Some(slug))
    }

    /// The texts that name an option where the dataset names it; a vocabulary is named by the interface.
    /// A place has several, none above the others.
    #[must_use]
    pub fn names(self, dataset: &Dataset, option: OptionId) -> Vec<&Text> {
        let at = option as usize;
        let name = match self.options() {
            Options::Parties => dataset.parties.records().nth(at).map(|record| &record.short),
            Options::Topics => dataset.topics.records().nth(at).map(|record| &record.name),
            Options::Speakers => dataset.speakers.records().nth(at).map(|record| &record.name),
            Options::Places => {
                let place = dataset.places.records().nth(at);
                return place
                    .map(|place| place.names.iter().map(|name| &name.name).list())
                    .unwrap_or_default();
            }
            Options::Metrics | Options::Words(_) => None,
        };
        name.into_iter().list()
    }
}
