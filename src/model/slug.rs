//! Stable names of records, and open words.

use std::fmt;

/// An id (`hadrut-1211.nk1`) or an open word (`alleged-violation`) of the format.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(Box<str>);

impl Slug {
    /// The longest id accepted, in bytes.
    pub const MAX_LEN: usize = 128;

    /// Takes letters, digits and `-`, `_`, `.`, `:`, `+`; nothing that an address bar or an HTML id would change.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | ':' | '+');
        let fits = !text.is_empty() && text.len() <= Self::MAX_LEN && text.chars().all(allowed);
        fits.then(|| Self(text.into()))
    }

    /// The id of a dataset that has none.
    #[must_use]
    pub fn unnamed() -> Self {
        Self("unnamed".into())
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
