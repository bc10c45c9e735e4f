//! Why a text is no EDTF date that this program reads.

use super::ClockError;

/// What `words` tells whoever wrote the date. [`EdtfError::example`] shows how it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EdtfError {
    Empty,
    Shape,
    Year,
    NegativeZero,
    LetterYear,
    YearTooLong,
    Month,
    SeasonDay,
    Day,
    /// The month has so many days only.
    MonthTooShort {
        year: i64,
        month: u8,
        days: u8,
    },
    TimeWithoutDay,
    Time,
    Offset(ClockError),
    Slashes,
    TimeInInterval,
    IntervalWithoutDate,
    StartAfterEnd,
    Set,
    QualifiedPart,
    UnspecifiedPart,
    ExponentYear,
    SignificantDigits,
    Grouping,
}

impl From<ClockError> for EdtfError {
    fn from(error: ClockError) -> Self {
        Self::Offset(error)
    }
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
