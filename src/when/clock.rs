//! Times of day, which EDTF cannot qualify.

/// Minutes since midnight, 0 to 1439.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay(u16);

/// Minutes east of UTC.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UtcOffset(i16);

/// A time of day or a stretch of it, in the offset it was given in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    pub from: TimeOfDay,
    pub to: Option<TimeOfDay>,
    /// Absent where none was given: the time is then taken as it stands.
    pub utc_offset: Option<UtcOffset>,
    pub approximate: bool,
}
