//! Who speaks.

use super::{PartyId, Slug, Text};

/// One of those whose accounts stand side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct Party {
    pub id: Slug,
    pub name: Text,
    /// The name for lanes and columns.
    pub short: Text,
    /// An open word, as `state` or `ngo`.
    pub kind: Slug,
    /// An open word for its part in the events, as `principal` or `mediator`.
    pub role: Slug,
    /// A caution about its standing.
    pub status_note: Option<Text>,
    /// Whose words count as this party's.
    pub scope_note: Option<Text>,
}

/// A person or an office that speaks for a party. An anonymous one is named as such.
#[derive(Debug, Clone, PartialEq)]
pub struct Speaker {
    pub id: Slug,
    pub party: PartyId,
    pub name: Text,
    /// `anonymous` in one of its wordings where the source names nobody.
    pub role: Text,
}

impl Speaker {
    /// Whether nobody is named: such a speaker is shown as one.
    #[must_use]
    pub fn is_anonymous(&self) -> bool {
        self.role.wordings().any(|role| role == "anonymous")
    }
}
