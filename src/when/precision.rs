//! How precise and how sure a date is.

/// From coarse to fine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    Century,
    Decade,
    Year,
    Season,
    Month,
    Day,
    Minute,
}

/// What EDTF writes after a date that is not certain and exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Qualifier {
    None,
    /// `?`: the source is in doubt.
    Uncertain,
    /// `~`: the source says "around".
    Approximate,
    /// `%`: both.
    Both,
}

impl Qualifier {
    #[must_use]
    pub fn is_uncertain(self) -> bool {
        matches!(self, Self::Uncertain | Self::Both)
    }

    #[must_use]
    pub fn is_approximate(self) -> bool {
        matches!(self, Self::Approximate | Self::Both)
    }

    /// Uncertain if either is, approximate if either is.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::None, only) | (only, Self::None) => only,
            (one, same) if one == same => one,
            _ => Self::Both,
        }
    }

    /// The sign EDTF writes at the end of the date.
    #[must_use]
    pub fn sign(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Uncertain => "?",
            Self::Approximate => "~",
            Self::Both => "%",
        }
    }

    /// Takes the sign from the end of a date.
    pub(super) fn split(text: &str) -> (&str, Self) {
        let qualifier = match text.as_bytes() {
            [.., b'?'] => Self::Uncertain,
            [.., b'~'] => Self::Approximate,
            [.., b'%'] => Self::Both,
            _ => Self::None,
        };
        (text.strip_suffix(qualifier.sign()).unwrap_or(text), qualifier)
    }
}
