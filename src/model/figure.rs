//! Numbers that accounts give, with all that qualifies them.

use super::vocabulary::vocabulary;
use super::{PartyId, PlaceId, SideId, Slug, Text};
use crate::when::Edtf;

/// A number, never to be shown without its population and scope in the same phrase.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// An open word for what is counted, as `killed`.
    pub metric: Slug,
    /// What one of it is, as `people` or `Su-25`.
    pub unit: Box<str>,
    pub amount: Amount,
    pub population: Option<Population>,
    pub class: Option<PersonClass>,
    pub scope: Scope,
    /// The day the number was true, where it is not the day it was stated.
    pub as_of: Option<Edtf>,
    pub note: Option<Text>,
}

/// A whole number as exactly as it was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Amount {
    Exact(u64),
    About(u64),
    AtLeast(u64),
    MoreThan(u64),
    UpTo(u64),
    /// Low and high, both given; low <= high.
    Range(u64, u64),
    /// A word ("dozens") read as low and perhaps high; low <= high.
    Vague(u64, Option<u64>),
}

/// Whose people or things are counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Population {
    Party(PartyId),
    Side(SideId),
    All,
    /// A word that names neither, as `journalists`.
    Other(Slug),
}

vocabulary!(
    /// What kind of people are counted.
    PersonClass {
        Military = "military",
        Civilian = "civilian",
        Peacekeeper = "peacekeeper",
        Mixed = "mixed",
    }
);

/// When, where and which part is counted; what is absent is the whole.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Scope {
    pub period: Option<Edtf>,
    pub place: Option<PlaceId>,
    pub subset: Option<Text>,
}
