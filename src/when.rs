//! Time as the accounts give it: EDTF dates with their precision and qualifiers, clocks, and the
//! closed spans of minutes they stand for. The only layer that names `chrono`.

mod clock;
mod date;
mod date_time;
mod digits;
mod edtf;
mod error;
mod minute;
mod precision;
mod read;
mod span;

pub use clock::{Clock, ClockError, TimeOfDay, UtcOffset};
pub use date::{Date, DateForm, Season};
pub use date_time::DateTime;
pub use edtf::{Edtf, Endpoint};
pub use error::EdtfError;
pub use minute::{Civil, Minute, days_in_month, html_day, iso_day, times};
pub use precision::{Precision, Qualifier};
pub use span::Span;

/// How far an approximate clock may be off, before and after, in minutes (docs/comparisons.md, Dates).
const APPROXIMATE_MINUTES: i64 = 15;

/// A date as precisely as it was given, with the time of day where one was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct When {
    pub edtf: Edtf,
    /// Not consulted beside a date-time, which has a time of its own.
    pub clock: Option<Clock>,
}

impl When {
    /// Whether a time of day is known, be it a clock's or a date-time's own.
    #[must_use]
    pub fn has_clock(&self) -> bool {
        self.clock.is_some() || matches!(self.edtf, Edtf::DateTime(_))
    }

    /// The minutes of UTC that two accounts' dates are compared by (docs/comparisons.md, Dates): days from
    /// 00:00 to 23:59 as given, clocks converted from their offset, or taken as given without one,
    /// and approximate clocks 15 minutes wider on both sides.
    ///
    /// A clock runs from `from` on the first day to `to`, or `from` again, on the last. Where `to` is
    /// earlier than `from` it runs past midnight into the day after the last one, except in an
    /// interval of several days, which says itself on which day it ends.
    #[must_use]
    pub fn utc_span(&self) -> Span {
        match self.clock_beside_date() {
            Some(clock) => {
                let offset = clock.utc_offset.map_or(0, UtcOffset::minutes);
                self.clock_span(clock).shifted(-offset)
            }
            None => self.edtf.span(),
        }
    }

    /// Where it lies on an axis of the local time of `zone`: days and times without an offset as
    /// given, times with one converted to the zone.
    #[must_use]
    pub fn drawn_span(&self, zone: UtcOffset) -> Span {
        let span = self.utc_span();
        if self.utc_offset().is_some() { span.shifted(zone.minutes()) } else { span }
    }

    /// The offset its time was given in; None where there is no time or no offset.
    fn utc_offset(&self) -> Option<UtcOffset> {
        match self.edtf {
            Edtf::DateTime(time) => time.offset(),
            Edtf::Date(_) | Edtf::Interval { .. } => self.clock?.utc_offset,
        }
    }

    fn clock_beside_date(&self) -> Option<Clock> {
        match self.edtf {
            Edtf::DateTime(_) => None,
            Edtf::Date(_) | Edtf::Interval { .. } => self.clock,
        }
    }

    /// From the clock's start on the first day to its end on the last, in the clock's own offset.
    fn clock_span(&self, clock: Clock) -> Span {
        let (first_day, last_day) = (self.edtf.first_day(), self.edtf.last_day());
        let to = clock.to.unwrap_or(clock.from);
        let several_days = self.edtf.is_interval() && first_day != last_day;
        let past_midnight = if to < clock.from && !several_days { 1 } else { 0 };
        let slack = if clock.approximate { APPROXIMATE_MINUTES } else { 0 };
        let at = |day: i64, minutes: i64| Minute::start_of_day(day).plus(minutes);
        Span {
            first: first_day.map_or(Minute::MIN, |day| at(day, clock.from.minutes() - slack)),
            last: last_day.map_or(Minute::MAX, |day| at(day + past_midnight, to.minutes() + slack)),
        }
    }
}
