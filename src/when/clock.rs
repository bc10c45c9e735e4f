//! Times of day and offsets from UTC, which EDTF cannot qualify.

use std::fmt;

use super::digits::pair;

/// Minutes since midnight, 0 to 1439.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay(u16);

/// Minutes east of UTC, from -12:00 to +14:00.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UtcOffset(i16);

/// A time of day or a stretch of it, in the offset it was given in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock {
    pub from: TimeOfDay,
    /// Earlier than `from` where the stretch runs past midnight.
    pub to: Option<TimeOfDay>,
    /// Absent where none was given: the time is then taken as it stands.
    pub utc_offset: Option<UtcOffset>,
    /// Around that time: taken as up to 15 minutes before or after.
    pub approximate: bool,
}

/// Why a text is no time of day or no offset.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockError {
    Time,
    Offset,
}

impl TimeOfDay {
    /// Reads `HH:MM`, 00:00 to 23:59.
    ///
    /// # Errors
    /// [`ClockError::Time`] for any other text.
    pub fn parse(text: &str) -> Result<Self, ClockError> {
        let (hour, minute) = text.split_once(':').ok_or(ClockError::Time)?;
        match (pair(hour), pair(minute)) {
            (Some(hour @ 0..24), Some(minute @ 0..60)) => Ok(Self(u16::from(hour) * 60 + u16::from(minute))),
            _ => Err(ClockError::Time),
        }
    }

    /// Minutes since midnight.
    #[must_use]
    pub fn minutes(self) -> i64 {
        i64::from(self.0)
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

impl UtcOffset {
    pub const UTC: Self = Self(0);

    /// Reads `+04:00`, `-03:30`, `Z`, and whole hours as ISO 8601 also writes them, `+04`.
    ///
    /// # Errors
    /// [`ClockError::Offset`] for any other text and for an offset no place on earth keeps.
    pub fn parse(text: &str) -> Result<Self, ClockError> {
        if text == "Z" {
            return Ok(Self::UTC);
        }
        let (sign, shift) = match (text.strip_prefix('+'), text.strip_prefix('-')) {
            (Some(shift), _) => (1, shift),
            (None, Some(shift)) => (-1, shift),
            (None, None) => return Err(ClockError::Offset),
        };
        let (hours, minutes) = shift.split_once(':').unwrap_or((shift, "00"));
        let (Some(hours), Some(minutes @ 0..60)) = (pair(hours), pair(minutes)) else {
            return Err(ClockError::Offset);
        };
        let offset = sign * (i16::from(hours) * 60 + i16::from(minutes));
        if (-12 * 60..=14 * 60).contains(&offset) { Ok(Self(offset)) } else { Err(ClockError::Offset) }
    }

    /// Minutes east of UTC.
    #[must_use]
    pub fn minutes(self) -> i64 {
        i64::from(self.0)
    }
}

impl fmt::Display for UtcOffset {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.0 < 0 { '-' } else { '+' };
        let minutes = self.0.unsigned_abs();
        write!(formatter, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_of_day_are_hours_and_minutes() {
        for (text, minutes) in [("00:00", 0), ("20:40", 1240), ("23:59", 1439)] {
            let time = TimeOfDay::parse(text).unwrap();
            assert_eq!((time.minutes(), time.to_string().as_str()), (minutes, text));
        }
        for text in ["", "24:00", "20:60", "8:40", "20:4", "20.40", "20:40:00", "+2:40", "२०:४०"] {
            assert_eq!(TimeOfDay::parse(text), Err(ClockError::Time), "{text}");
        }
    }

    #[test]
    fn offsets_are_hours_and_minutes_east() {
        for (text, minutes, printed) in [
            ("+04:00", 240, "+04:00"),
            ("-03:30", -210, "-03:30"),
            ("Z", 0, "+00:00"),
            ("+04", 240, "+04:00"),
            ("-12:00", -720, "-12:00"),
            ("+14:00", 840, "+14:00"),
        ] {
            let offset = UtcOffset::parse(text).unwrap();
            assert_eq!((offset.minutes(), offset.to_string().as_str()), (minutes, printed));
        }
        for text in ["", "04:00", "+4:00", "+14:01", "-12:01", "+04:60", "z", "UTC", "+0400", "\u{2212}04:00"]
        {
            assert_eq!(UtcOffset::parse(text), Err(ClockError::Offset), "{text}");
        }
    }
}
