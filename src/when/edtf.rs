//! EDTF text.

use super::Date;

/// A date, a date with a time, or an interval of EDTF level 0 or 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edtf {
    Date(Date),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Endpoint {
    Date(Date),
    Open,
    Unknown,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EdtfError {
    #[error("")]
    Stub,
}
