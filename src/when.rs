//! Time as the accounts give it: EDTF dates with their precision and qualifiers, clocks, and the
//! closed spans of minutes they stand for. The only layer that names `chrono`.

mod clock;
mod date;
mod edtf;
mod span;

pub use clock::{Clock, TimeOfDay, UtcOffset};
pub use date::{Date, Precision, Qualifier};
pub use edtf::{Edtf, EdtfError, Endpoint};
pub use span::{Minute, Span};

/// A date as precisely as it was given, with the time of day where one was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    pub edtf: Edtf,
    pub clock: Option<Clock>,
}
