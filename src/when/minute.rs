//! Minutes, and the calendar dates they fall on.

use chrono::{Datelike, NaiveDate};

/// The Gregorian calendar repeats after this many years and days.
const CYCLE_YEARS: i64 = 400;
const CYCLE_DAYS: i64 = 146_097;
/// Days from 0000-01-01, where a cycle begins, to 1970-01-01.
const EPOCH_IN_CYCLES: i64 = 719_528;

/// Minutes since 1970-01-01T00:00Z in the proleptic Gregorian calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minute(pub i64);

/// A minute as the calendar names it; the year 0 precedes the year 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Civil {
    pub year: i64,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
    pub hour: u8,
    pub minute: u8,
}

impl Minute {
    /// Before every minute: a span that begins here has no known beginning.
    pub const MIN: Self = Self(i64::MIN);
    /// After every minute: a span that ends here has no known end.
    pub const MAX: Self = Self(i64::MAX);

    /// How many make a day.
    pub const A_DAY: i64 = 1440;

    /// None where the calendar has no such day or the day no such time. A year too far away for
    /// minutes to count becomes [`Minute::MIN`] or [`Minute::MAX`].
    #[must_use]
    pub fn from_civil(year: i64, month: u8, day: u8, hour: u8, minute: u8) -> Option<Self> {
        let days = day_number(year, month, day)?;
        let time = i64::from(hour) * 60 + i64::from(minute);
        (hour < 24 && minute < 60).then(|| Self::start_of_day(days).plus(time))
    }

    /// The first minute of a day counted from 1970-01-01.
    #[must_use]
    pub fn start_of_day(day: i64) -> Self {
        Self(times(day, Self::A_DAY))
    }

    /// The last minute of a day counted from 1970-01-01.
    #[must_use]
    pub fn end_of_day(day: i64) -> Self {
        Self::start_of_day(day).plus(Self::A_DAY - 1)
    }

    /// Whether its day begins with it.
    #[must_use]
    pub fn is_start_of_day(self) -> bool {
        self == Self::start_of_day(self.day())
    }

    /// Whether its day ends with it.
    #[must_use]
    pub fn is_end_of_day(self) -> bool {
        self == Self::end_of_day(self.day())
    }

    /// Days since 1970-01-01.
    #[must_use]
    pub fn day(self) -> i64 {
        self.0.div_euclid(Self::A_DAY)
    }

    /// The minute so many minutes later, or earlier if negative; the unbounded stay unbounded.
    #[must_use]
    pub fn plus(self, minutes: i64) -> Self {
        if self.is_bounded() { Self(self.0.saturating_add(minutes)) } else { self }
    }

    #[must_use]
    pub fn is_bounded(self) -> bool {
        self != Self::MIN && self != Self::MAX
    }

    /// The day of the week as ISO 8601 counts: 1 for Monday to 7 for Sunday.
    #[must_use]
    pub fn weekday(self) -> u8 {
        // 1970-01-01 was a Thursday.
        (self.day() + 3).rem_euclid(7) as u8 + 1
    }

    #[must_use]
    pub fn civil(self) -> Civil {
        let days = self.day() + EPOCH_IN_CYCLES;
        let time = self.0.rem_euclid(Self::A_DAY);
        // chrono counts from 0001-01-01 as day 1; the year 0 is the leap year before it.
        let date = NaiveDate::from_num_days_from_ce_opt(days.rem_euclid(CYCLE_DAYS) as i32 - 365)
            .unwrap_or_default();
        Civil {
            year: days.div_euclid(CYCLE_DAYS) * CYCLE_YEARS + i64::from(date.year()),
            month: date.month() as u8,
            day: date.day() as u8,
            hour: (time / 60) as u8,
            minute: (time % 60) as u8,
        }
    }
}

impl Civil {
    /// The day after ISO 8601, with more digits where the year needs them, as HTML has it. EDTF has no days
    /// of such years, but [`super::Edtf::parse_any_year`] reads them.
    #[must_use]
    pub fn iso_day(&self) -> String {
        let sign = if self.year < 0 { "-" } else { "" };
        format!("{sign}{:04}-{:02}-{:02}", self.year.abs(), self.month, self.day)
    }

    /// The time as ISO 8601 writes it, without seconds.
    #[must_use]
    pub fn iso_time(&self) -> String {
        format!("{:02}:{:02}", self.hour, self.minute)
    }
}

/// The product of a number and a positive one, or the bound that it would lie beyond. WebAssembly does not tell when a
/// product is too large, and the library would reckon it in 128 bits (docs/decisions/011-pairs.md).
#[must_use]
pub fn times(number: i64, positive: i64) -> i64 {
    if number > i64::MAX / positive {
        i64::MAX
    } else if number < i64::MIN / positive {
        i64::MIN
    } else {
        number * positive
    }
}

/// A day, counted from 1970-01-01, as [`Civil::iso_day`] writes it.
#[must_use]
pub fn iso_day(day: i64) -> String {
    Minute::start_of_day(day).civil().iso_day()
}

/// The same for an attribute of HTML, which has no years before the year 1.
#[must_use]
pub fn html_day(day: i64) -> Option<String> {
    let civil = Minute::start_of_day(day).civil();
    (civil.year > 0).then(|| civil.iso_day())
}

/// Days from 1970-01-01 to a date of any year; None where the calendar has no such date. chrono
/// reckons the date within its 400-year cycle, for it knows only some 262,000 years either way.
pub(super) fn day_number(year: i64, month: u8, day: u8) -> Option<i64> {
    let date =
        NaiveDate::from_ymd_opt(year.rem_euclid(CYCLE_YEARS) as i32, u32::from(month), u32::from(day))?;
    let within = i64::from(date.num_days_from_ce()) + 365 - EPOCH_IN_CYCLES;
    Some(times(year.div_euclid(CYCLE_YEARS), CYCLE_DAYS).saturating_add(within))
}

/// How many days a month has; 0 where there is no such month.
#[must_use]
pub fn days_in_month(year: i64, month: u8) -> u8 {
    (28..=31).rev().find(|&day| day_number(year, month, day).is_some()).unwrap_or(0)
}
