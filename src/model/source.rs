//! Where the words were found, and who owns the publisher.

use super::vocabulary::vocabulary;
use super::{LangTag, PartyId, PublisherId, Slug, Text};
use crate::when::Edtf;

/// One who publishes sources.
#[derive(Debug, Clone, PartialEq)]
pub struct Publisher {
    pub id: Slug,
    pub name: Text,
    /// ISO 3166-1 alpha-2 where known, as written.
    pub country: Box<str>,
    pub ownership: Ownership,
}

/// Who owns a publisher, and how that is known.
#[derive(Debug, Clone, PartialEq)]
pub struct Ownership {
    pub kind: OwnershipKind,
    pub detail: Option<Text>,
    /// The party that the owner belongs to.
    pub party: Option<PartyId>,
    pub basis: Text,
}

vocabulary!(
    /// Who a publisher belongs to.
    OwnershipKind {
        State = "state",
        PublicService = "public-service",
        Private = "private",
        Party = "party",
        Ngo = "ngo",
        Igo = "igo",
        Unknown = "unknown",
    }
);

/// A page, broadcast or document that accounts rest on.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    pub id: Slug,
    pub publisher: PublisherId,
    pub url: Option<WebAddress>,
    pub title: Option<Text>,
    pub published: Option<Edtf>,
    pub lang: LangTag,
    /// An open word, as `news` or `primary`.
    pub kind: Slug,
    /// The publisher whose text this page copies.
    pub origin: Option<PublisherId>,
    pub archive: Option<Archive>,
    pub note: Option<Text>,
}

/// A stored copy of a source.
#[derive(Debug, Clone, PartialEq)]
pub struct Archive {
    pub url: WebAddress,
    pub captured: Edtf,
    /// 64 hexadecimal digits.
    pub sha256: Box<str>,
}

/// An address that is safe to follow: `http` or `https`, a host, no user name, no blanks or control characters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WebAddress(Box<str>);

impl WebAddress {
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (scheme, rest) = text.split_once(':')?;
        let rest = rest.strip_prefix("//")?;
        let known = scheme.eq_ignore_ascii_case("http") || scheme.eq_ignore_ascii_case("https");
        let clean = !text.chars().any(|c| c.is_control() || c.is_whitespace() || c == '\\' || c == '"');
        let authority = up_to(b"/?#", rest);
        let host = up_to(b":", authority);
        // A host in other letters can look like one that it is not.
        let fits = known && clean && !host.is_empty() && host.is_ascii() && !authority.contains('@');
        fits.then(|| Self(text.into()))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The host as written, without a port.
    #[must_use]
    pub fn host(&self) -> &str {
        let rest = self.0.split_once(':').and_then(|(_, rest)| rest.strip_prefix("//"));
        up_to(b"/?#:", rest.unwrap_or(&self.0))
    }
}

/// The text before the first of some signs.
fn up_to<'t>(signs: &[u8], text: &'t str) -> &'t str {
    let end = text.bytes().position(|byte| signs.contains(&byte)).unwrap_or(text.len());
    text.get(..end).unwrap_or(text)
}
