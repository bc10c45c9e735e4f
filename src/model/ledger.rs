//! How accounts relate, what editors noted, and what changed.

use super::vocabulary::vocabulary;
use super::{AccountId, EventId, PlaceId, Slug, SourceId, Text};
use crate::when::Edtf;

/// A relation from one account to another.
#[derive(Debug, Clone, PartialEq)]
pub struct Relation {
    pub id: Slug,
    pub kind: RelationType,
    pub from: AccountId,
    pub to: AccountId,
    pub basis: RelationBasis,
    pub note: Text,
}

vocabulary!(
    RelationType {
        Contradicts = "contradicts",
        RespondsTo = "responds-to",
        Corroborates = "corroborates",
        Revises = "revises",
        Relays = "relays",
        Misreports = "misreports",
    }
);

vocabulary!(
    /// Who says that the relation holds.
    RelationBasis {
        Stated = "stated",
        Editorial = "editorial",
        Computed = "computed",
    }
);

/// An editor's note on one record.
#[derive(Debug, Clone, PartialEq)]
pub struct Note {
    pub id: Slug,
    pub kind: NoteKind,
    pub on: NoteTarget,
    pub text: Text,
    pub sources: Vec<SourceId>,
}

vocabulary!(
    NoteKind {
        DateResolution = "date-resolution",
        Correction = "correction",
        Attribution = "attribution",
        Naming = "naming",
        Translation = "translation",
        Caveat = "caveat",
    }
);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoteTarget {
    Event(EventId),
    Account(AccountId),
    Place(PlaceId),
    Source(SourceId),
}

/// One entry of the dataset's changelog.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    pub version: Box<str>,
    pub date: Option<Edtf>,
    pub kind: ChangeKind,
    pub summary: Text,
    /// Ids of records the change touched, some perhaps gone since.
    pub refs: Vec<Slug>,
}

vocabulary!(
    ChangeKind {
        Added = "added",
        Changed = "changed",
        Corrected = "corrected",
        Removed = "removed",
        Retracted = "retracted",
    }
);
