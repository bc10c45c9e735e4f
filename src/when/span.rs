//! Minutes and closed spans of them.

/// Minutes since 1970-01-01T00:00Z in the proleptic Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minute(pub i64);

/// From the first minute to the last, both included; `first <= last`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Span {
    pub first: Minute,
    pub last: Minute,
}
