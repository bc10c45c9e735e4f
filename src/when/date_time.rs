//! A date with a time, as EDTF level 0 writes it.

use std::fmt;

use super::digits::pair;
use super::{Date, DateForm, EdtfError, Minute, Qualifier, Span, TimeOfDay, UtcOffset};

/// A second of a day, in the offset it was given in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct DateTime {
    as_given: Minute,
    second: u8,
    offset: Option<UtcOffset>,
}

impl DateTime {
    /// Reads the two sides of the `T` in `2020-12-11T20:40:30+04:00`.
    ///
    /// # Errors
    /// A date that is no certain day, a time without seconds, an offset no place keeps.
    pub(super) fn parse(date: &str, time: &str) -> Result<Self, EdtfError> {
        Self::at(Date::parse(date)?, time)
    }

    /// Reads a time of a date.
    pub(super) fn at(date: Date, time: &str) -> Result<Self, EdtfError> {
        let DateForm::Day { year, month, day } = date.form() else {
            return Err(EdtfError::TimeWithoutDay);
        };
        if date.qualifier() != Qualifier::None {
            return Err(EdtfError::TimeWithoutDay);
        }
        let (clock, offset) = time.split_at_checked(8).ok_or(EdtfError::Time)?;
        let (minutes, second) = clock.split_at_checked(5).ok_or(EdtfError::Time)?;
        let minutes = TimeOfDay::parse(minutes).map_err(|_| EdtfError::Time)?.minutes();
        let second =
            second.strip_prefix(':').and_then(pair).filter(|&second| second < 60).ok_or(EdtfError::Time)?;
        let midnight = Minute::from_civil(year, month, day, 0, 0).ok_or(EdtfError::Day)?;
        let offset = match offset {
            "" => None,
            offset => Some(UtcOffset::parse(offset).map_err(|_| EdtfError::Offset)?),
        };
        Ok(Self { as_given: midnight.plus(minutes), second, offset })
    }

    /// The minute by the clock it was given in.
    #[must_use]
    pub fn as_given(&self) -> Minute {
        self.as_given
    }

    /// Absent where none was given: the time is then taken as it stands.
    #[must_use]
    pub fn offset(&self) -> Option<UtcOffset> {
        self.offset
    }

    /// Its one minute, in UTC where the offset is known.
    #[must_use]
    pub fn span(&self) -> Span {
        let minute = self.as_given.plus(-self.offset.map_or(0, UtcOffset::minutes));
        Span { first: minute, last: minute }
    }
}

impl fmt::Display for DateTime {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let civil = self.as_given.civil();
        DateForm::Day { year: civil.year, month: civil.month, day: civil.day }.fmt(formatter)?;
        write!(formatter, "T{:02}:{:02}:{:02}", civil.hour, civil.minute, self.second)?;
        match self.offset {
            None => Ok(()),
            Some(UtcOffset::UTC) => formatter.write_str("Z"),
            Some(offset) => offset.fmt(formatter),
        }
    }
}
