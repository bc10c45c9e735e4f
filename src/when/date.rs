//! One EDTF date.

/// A year, season, month or day, perhaps with unspecified digits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Date;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Precision {
    Day,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Qualifier {
    None,
}
