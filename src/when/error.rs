//! Why a text is no EDTF date that this program reads.

use super::ClockError;

/// One sentence to whoever wrote the date. [`EdtfError::example`] shows how it is written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EdtfError {
    #[error("the date is empty")]
    Empty,
    #[error("a date is written year-month-day")]
    Shape,
    #[error("the year is written with four digits")]
    Year,
    #[error("the year zero has no minus sign")]
    NegativeZero,
    #[error("after Y stands a year of five digits or more")]
    LetterYear,
    #[error("the year has more than eighteen digits")]
    YearTooLong,
    #[error("the month is written 01 to 12, or 21 to 24 for a season")]
    Month,
    #[error("a season has no days")]
    SeasonDay,
    #[error("the day is written 01 to 31")]
    Day,
    #[error("{month} {year} has {days} days")]
    MonthTooShort { year: i64, month: &'static str, days: u8 },
    #[error("a time needs a full date, without X, ?, ~ or %")]
    TimeWithoutDay,
    #[error("the time is written 00:00:00 to 23:59:59, then its offset from UTC")]
    Time,
    #[error(transparent)]
    Offset(#[from] ClockError),
    #[error("an interval is written start/end, with one slash")]
    Slashes,
    #[error("an interval runs from date to date, without times")]
    TimeInInterval,
    #[error("an interval names at least one date")]
    IntervalWithoutDate,
    #[error("the start of the interval lies after its end")]
    StartAfterEnd,
    #[error("sets of dates are EDTF level 2; only levels 0 and 1 are read")]
    Set,
    #[error("?, ~ and % anywhere but at the end are EDTF level 2; only levels 0 and 1 are read")]
    QualifiedPart,
    #[error("X anywhere but in the last digits is EDTF level 2; only levels 0 and 1 are read")]
    UnspecifiedPart,
    #[error("years with an exponent are EDTF level 2; only levels 0 and 1 are read")]
    ExponentYear,
    #[error("significant digits are EDTF level 2; only levels 0 and 1 are read")]
    SignificantDigits,
    #[error("the seasons 25 to 41 are EDTF level 2; only levels 0 and 1 are read")]
    Grouping,
}

impl EdtfError {
    /// A date as it is written where this error stands.
    #[must_use]
    pub fn example(&self) -> &'static str {
        match self {
            Self::Empty | Self::Shape | Self::Day | Self::MonthTooShort { .. } => "2020-12-11",
            Self::Year => "2020",
            Self::NegativeZero => "0000",
            Self::LetterYear | Self::YearTooLong | Self::ExponentYear => "Y170000002",
            Self::Month => "2020-12",
            Self::SeasonDay | Self::Grouping => "2020-24",
            Self::TimeWithoutDay | Self::Time | Self::Offset(_) => "2020-12-11T20:40:00+04:00",
            Self::Slashes | Self::TimeInInterval | Self::StartAfterEnd | Self::Set => "2020-12-11/2020-12-14",
            Self::IntervalWithoutDate => "2020-12-11/..",
            Self::QualifiedPart => "2020-12-11?",
            Self::UnspecifiedPart => "2020-12-XX",
            Self::SignificantDigits => "195X",
        }
    }
}
