//! Why a text is no EDTF date that this program reads.

/// What `words` tells whoever wrote the date. [`EdtfError::example`] shows how it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
    /// The month of the year has fewer days. Small, for every result of reading has room for it.
    MonthTooShort {
        year: i16,
        month: u8,
    },
    TimeWithoutDay,
    Time,
    Offset,
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
            Self::TimeWithoutDay | Self::Time | Self::Offset => "2020-12-11T20:40:00+04:00",
            Self::Slashes | Self::TimeInInterval | Self::StartAfterEnd | Self::Set => "2020-12-11/2020-12-14",
            Self::IntervalWithoutDate => "2020-12-11/..",
            Self::QualifiedPart => "2020-12-11?",
            Self::UnspecifiedPart => "2020-12-XX",
            Self::SignificantDigits => "195X",
        }
    }
}
