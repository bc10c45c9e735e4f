//! What the dataset says about itself.

use super::{LangTag, PartyId, SideId, Slug, Table, Text};
use crate::when::{Edtf, UtcOffset};

/// The dataset's own description, and the policy by which the page treats its parties.
#[derive(Debug, Clone, PartialEq)]
pub struct Meta {
    pub id: Slug,
    pub title: Text,
    /// Semantic version, as written.
    pub version: Box<str>,
    /// The language of every plain text.
    pub language: LangTag,
    pub languages: Vec<LangTag>,
    /// The offset in which times without one of their own are drawn.
    pub utc_offset: UtcOffset,
    /// The stretch of time the dataset set out to cover.
    pub coverage: Edtf,
    /// The parties with a column of their own, in the order of columns and lanes.
    pub principals: Vec<PartyId>,
    /// Declared groups of parties.
    pub sides: Table<Side>,
    /// How names of places and parties were chosen.
    pub name_policy: Text,
    /// What the dataset does not hold.
    pub limits: Text,
    pub timezone_note: Option<Text>,
    /// The terms of reuse.
    pub licence: Option<Text>,
}

/// A declared group of parties.
#[derive(Debug, Clone, PartialEq)]
pub struct Side {
    pub id: Slug,
    pub name: Text,
    pub parties: Vec<PartyId>,
}

impl Meta {
    /// Puts another title, in a language of its own (a BCP 47 tag), in place of the dataset's.
    pub fn rename(&mut self, language: &str, title: &str) {
        self.title = match LangTag::parse(language) {
            Some(tag) => Text::Tagged([(tag, title.into())].into()),
            None => Text::Plain(title.into()),
        };
    }

    /// The side a party was declared to belong to.
    #[must_use]
    pub fn side_of(&self, party: PartyId) -> Option<SideId> {
        self.sides.iter().find(|(_, side)| side.parties.contains(&party)).map(|(id, _)| id)
    }
}
