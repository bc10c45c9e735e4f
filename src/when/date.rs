//! One EDTF date: what it says and which days it may stand for.

use std::fmt;

use super::minute::{day_number, days_in_month};
use super::{EdtfError, Precision, Qualifier, Span};

/// A year, season, month or day, perhaps with unspecified digits and a qualifier. Every `Date`
/// lies on the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Date {
    form: DateForm,
    qualifier: Qualifier,
}

/// The ways to write a date at EDTF levels 0 and 1. The year 0 precedes the year 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DateForm {
    /// `19XX`, from its first year to come: 1900, and -199 for `-01XX`.
    Century { first: i64 },
    /// `198X`, from its first year to come: 1980, and -49 for `-004X`.
    Decade { first: i64 },
    /// `1985`, or `Y170000002` beyond four digits.
    Year { year: i64 },
    /// `1985-21`.
    Season { year: i64, season: Season },
    /// `1985-XX`.
    SomeMonth { year: i64 },
    /// `1985-XX-XX`.
    SomeDay { year: i64 },
    /// `1985-04`.
    Month { year: i64, month: u8 },
    /// `1985-04-XX`.
    SomeDayOfMonth { year: i64, month: u8 },
    /// `1985-04-12`.
    Day { year: i64, month: u8, day: u8 },
}

/// The seasons as the north of the earth has them, in whole months.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Season {
    /// `21`, March to May.
    Spring,
    /// `22`, June to August.
    Summer,
    /// `23`, September to November.
    Autumn,
    /// `24`, December of the year to February of the next.
    Winter,
}

impl Date {
    /// Reads one date without a time.
    ///
    /// # Errors
    /// Whatever is not a date of EDTF level 0 or 1, and a day its month does not have.
    pub fn parse(text: &str) -> Result<Self, EdtfError> {
        let (plain, qualifier) = Qualifier::split(text);
        Ok(Self { form: DateForm::parse(plain)?, qualifier })
    }

    /// A day of a year with five digits or more.
    pub(super) fn of_long_year(text: &str) -> Option<Self> {
        let form = DateForm::of_long_year(text)?;
        Some(Self { form, qualifier: Qualifier::None })
    }

    #[must_use]
    pub fn form(&self) -> DateForm {
        self.form
    }

    #[must_use]
    pub fn qualifier(&self) -> Qualifier {
        self.qualifier
    }

    /// How much is known: an unspecified month or day counts for nothing, so that `1985-XX-XX` is as
    /// precise as `1985`.
    #[must_use]
    pub fn precision(&self) -> Precision {
        match self.form {
            DateForm::Century { .. } => Precision::Century,
            DateForm::Decade { .. } => Precision::Decade,
            DateForm::Year { .. } | DateForm::SomeMonth { .. } | DateForm::SomeDay { .. } => Precision::Year,
            DateForm::Season { .. } => Precision::Season,
            DateForm::Month { .. } | DateForm::SomeDayOfMonth { .. } => Precision::Month,
            DateForm::Day { .. } => Precision::Day,
        }
    }

    /// All the days it may stand for, from 00:00 to 23:59. A qualifier widens nothing.
    #[must_use]
    pub fn span(&self) -> Span {
        match self.form {
            DateForm::Century { first } => years(first, last_of(first, 100)),
            DateForm::Decade { first } => years(first, last_of(first, 10)),
            DateForm::Year { year } | DateForm::SomeMonth { year } | DateForm::SomeDay { year } => {
                years(year, year)
            }
            DateForm::Season { year, season } => {
                let (first, last) = season.months();
                months((year, first), (if last < first { year + 1 } else { year }, last))
            }
            DateForm::Month { year, month } | DateForm::SomeDayOfMonth { year, month } => {
                months((year, month), (year, month))
            }
            DateForm::Day { year, month, day } => days((year, month, day), (year, month, day)),
        }
    }
}

impl Season {
    /// The number EDTF writes in place of a month.
    #[must_use]
    pub fn number(self) -> u8 {
        21 + self as u8
    }

    /// The first and the last month; winter's last is in the next year.
    fn months(self) -> (u8, u8) {
        match self {
            Self::Spring => (3, 5),
            Self::Summer => (6, 8),
            Self::Autumn => (9, 11),
            Self::Winter => (12, 2),
        }
    }
}

/// The last year of a century or decade. The one just before the year 0 ends with -1.
fn last_of(first: i64, count: i64) -> i64 {
    let last = first + count - 1;
    if first < 0 { last.min(-1) } else { last }
}

fn years(first: i64, last: i64) -> Span {
    days((first, 1, 1), (last, 12, 31))
}

fn months(first: (i64, u8), last: (i64, u8)) -> Span {
    days((first.0, first.1, 1), (last.0, last.1, days_in_month(last.0, last.1)))
}

fn days(first: (i64, u8, u8), last: (i64, u8, u8)) -> Span {
    let number = |(year, month, day)| day_number(year, month, day);
    match (number(first), number(last)) {
        (Some(first), Some(last)) => Span::of_days(first, last),
        _ => Span::UNBOUNDED,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.form.fmt(formatter)?;
        formatter.write_str(self.qualifier.sign())
    }
}

impl fmt::Display for DateForm {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let minus = |first: i64| if first < 0 { "-" } else { "" };
        let (year, month, day, rest) = match *self {
            Self::Century { first } => {
                return write!(formatter, "{}{:02}XX", minus(first), first.unsigned_abs() / 100);
            }
            Self::Decade { first } => {
                return write!(formatter, "{}{:03}X", minus(first), first.unsigned_abs() / 10);
            }
            Self::Year { year } => (year, None, None, ""),
            Self::Season { year, season } => (year, Some(season.number()), None, ""),
            Self::SomeMonth { year } => (year, None, None, "-XX"),
            Self::SomeDay { year } => (year, None, None, "-XX-XX"),
            Self::Month { year, month } => (year, Some(month), None, ""),
            Self::SomeDayOfMonth { year, month } => (year, Some(month), None, "-XX"),
            Self::Day { year, month, day } => (year, Some(month), Some(day), ""),
        };
        let letter = if year.unsigned_abs() > 9999 { "Y" } else { "" };
        write!(formatter, "{letter}{}{:04}", minus(year), year.unsigned_abs())?;
        if let Some(month) = month {
            write!(formatter, "-{month:02}")?;
        }
        if let Some(day) = day {
            write!(formatter, "-{day:02}")?;
        }
        formatter.write_str(rest)
    }
}
