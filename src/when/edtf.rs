//! A date, a date with a time or an interval, as the Extended Date/Time Format writes them
//! (<https://www.loc.gov/standards/datetime/>), levels 0 and 1.

use std::fmt;
use std::str::FromStr;

use super::digits::has;
use super::{Date, DateTime, EdtfError, Precision, Qualifier, Span};

/// What one EDTF text of level 0 or 1 says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Edtf {
    Date(Date),
    DateTime(DateTime),
    /// At least one end is a date, and the start does not lie after the end.
    Interval {
        start: Endpoint,
        end: Endpoint,
    },
}

/// One end of an interval.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Endpoint {
    Date(Date),
    /// `..`: it has no such end.
    Open,
    /// Left empty: nobody knows.
    Unknown,
}

impl Edtf {
    /// Reads levels 0 and 1. What is printed is the same text, but for an offset of zero, which is
    /// printed `Z`, and one of whole hours, which gets its minutes.
    ///
    /// # Errors
    /// One for each mistake, and for what belongs to level 2.
    pub fn parse(text: &str) -> Result<Self, EdtfError> {
        if has(text, b"[]{}") {
            return Err(EdtfError::Set);
        }
        if let Some((start, end)) = text.split_once('/') {
            return Self::interval(start, end);
        }
        match text.split_once('T') {
            Some((date, time)) => DateTime::parse(date, time).map(Self::DateTime),
            None => Date::parse(text).map(Self::Date),
        }
    }

    /// As [`Edtf::parse`], and also a day of a year with five digits or more, `12020-12-11`, with or without
    /// a time. No dataset may have such, but the ends of a range may lie on one.
    #[must_use]
    pub fn parse_any_year(text: &str) -> Option<Self> {
        if let Ok(edtf) = Self::parse(text) {
            return Some(edtf);
        }
        match text.split_once('T') {
            Some((date, time)) => DateTime::at(Date::of_long_year(date)?, time).ok().map(Self::DateTime),
            None => Date::of_long_year(text).map(Self::Date),
        }
    }

    fn interval(start: &str, end: &str) -> Result<Self, EdtfError> {
        if has(end, b"/") {
            return Err(EdtfError::Slashes);
        }
        let (start, end) = (Endpoint::parse(start)?, Endpoint::parse(end)?);
        if start.date().is_none() && end.date().is_none() {
            return Err(EdtfError::IntervalWithoutDate);
        }
        if start.span().first > end.span().last {
            return Err(EdtfError::StartAfterEnd);
        }
        Ok(Self::Interval { start, end })
    }

    /// All the minutes it may stand for. Days run from 00:00 to 23:59 as given, date-times with an
    /// offset are converted to UTC, and an interval has no bound where its end is open or unknown.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Self::Date(date) => date.span(),
            Self::DateTime(time) => time.span(),
            Self::Interval { start, end } => Span { first: start.span().first, last: end.span().last },
        }
    }

    /// An interval is as precise as the coarser of its dates.
    #[must_use]
    pub fn precision(&self) -> Precision {
        match self {
            Self::Date(date) => date.precision(),
            Self::DateTime(_) => Precision::Minute,
            Self::Interval { start, end } => {
                // An end without a date says nothing, so it coarsens nothing.
                let of = |end: &Endpoint| end.date().map_or(Precision::Minute, |date| date.precision());
                of(start).min(of(end))
            }
        }
    }

    /// An interval is uncertain or approximate if one of its ends is.
    #[must_use]
    pub fn qualifier(&self) -> Qualifier {
        match self {
            Self::Date(date) => date.qualifier(),
            Self::DateTime(_) => Qualifier::None,
            Self::Interval { start, end } => {
                let of = |end: &Endpoint| end.date().map_or(Qualifier::None, |date| date.qualifier());
                of(start).and(of(end))
            }
        }
    }

    #[must_use]
    pub fn is_interval(&self) -> bool {
        matches!(self, Self::Interval { .. })
    }

    /// Whether it may lie on a day, in days since 1970, or before; without a day it does. A date less exact
    /// than a day counts from its first day, and one without a known beginning is always before.
    #[must_use]
    pub fn begins_by(&self, day: Option<i64>) -> bool {
        match (day, self.first_day()) {
            (Some(day), Some(first)) => first <= day,
            _ => true,
        }
    }

    /// Whether every day it may stand for comes after every one of the other's. Of what is only about or
    /// perhaps a day, nothing is sure.
    #[must_use]
    pub fn is_surely_after(&self, other: &Self) -> bool {
        let is_sure = self.qualifier().and(other.qualifier()) == Qualifier::None;
        is_sure && matches!((other.last_day(), self.first_day()), (Some(last), Some(first)) if last < first)
    }

    /// The first day it may stand for, in days since 1970-01-01; None where it has no known start.
    /// A date-time lies on the day it was given for, whatever its offset.
    #[must_use]
    pub fn first_day(&self) -> Option<i64> {
        let first = self.span_as_given().first;
        first.is_bounded().then(|| first.day())
    }

    /// The last day it may stand for, as [`Edtf::first_day`].
    #[must_use]
    pub fn last_day(&self) -> Option<i64> {
        let last = self.span_as_given().last;
        last.is_bounded().then(|| last.day())
    }

    fn span_as_given(&self) -> Span {
        match self {
            Self::DateTime(time) => Span { first: time.as_given(), last: time.as_given() },
            Self::Date(_) | Self::Interval { .. } => self.span(),
        }
    }
}

impl Endpoint {
    fn parse(text: &str) -> Result<Self, EdtfError> {
        match text {
            "" => Ok(Self::Unknown),
            ".." => Ok(Self::Open),
            timed if has(timed, b"T") => Err(EdtfError::TimeInInterval),
            date => Date::parse(date).map(Self::Date),
        }
    }

    #[must_use]
    pub fn date(&self) -> Option<&Date> {
        match self {
            Self::Date(date) => Some(date),
            Self::Open | Self::Unknown => None,
        }
    }

    /// All of time where there is no date.
    #[must_use]
    pub fn span(&self) -> Span {
        self.date().map_or(Span::UNBOUNDED, Date::span)
    }
}

impl FromStr for Edtf {
    type Err = EdtfError;

    fn from_str(text: &str) -> Result<Self, EdtfError> {
        Self::parse(text)
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(date) => date.fmt(formatter),
            Self::DateTime(time) => time.fmt(formatter),
            Self::Interval { start, end } => {
                start.fmt(formatter)?;
                formatter.write_str("/")?;
                end.fmt(formatter)
            }
        }
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(date) => date.fmt(formatter),
            Self::Open => formatter.write_str(".."),
            Self::Unknown => Ok(()),
        }
    }
}
