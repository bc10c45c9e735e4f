//! Dates and times in words, as precisely and as surely as they were given.

use super::{Label, Said, digits, messages as say};
use crate::plan::TickLabel;
use crate::when::{
    Clock, Date, DateForm, Edtf, Endpoint, Minute, Qualifier, Season, Span, TimeOfDay, UtcOffset, When,
};

/// A date for a heading: the date itself, then the finer points below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    pub date: Said,
    /// `about 20:40 (UTC+4)`; absent where no time is known.
    pub time: Option<Said>,
}

/// The date of an event for its heading, with the day of the week where it is surely just one day.
#[must_use]
pub fn event_date(when: &When) -> Dated {
    let mut date = edtf(&when.edtf);
    if let Edtf::Date(day) = &when.edtf
        && let DateForm::Day { .. } = day.form()
        && day.qualifier() == Qualifier::None
    {
        date = say::date_weekday(nth(say::weekdays(), day.span().first.weekday()), &date);
    }
    Dated { date, time: when.clock.as_ref().map(clock) }
}

/// A date with its time in one line.
#[must_use]
pub fn when(when: &When) -> Said {
    let date = edtf(&when.edtf);
    match &when.clock {
        Some(time) => say::date_with_time(&date, &clock(time)),
        None => date,
    }
}

/// A date of the format in words; months short.
#[must_use]
pub fn edtf(date: &Edtf) -> Said {
    match date {
        Edtf::Date(date) => single(date),
        Edtf::DateTime(time) => in_zone(minute(time.as_given()), time.offset()),
        Edtf::Interval { start, end } => interval(start, end),
    }
}

/// A minute on the page's own axis: `11 Dec 2020, 20:40`.
#[must_use]
pub fn minute(at: Minute) -> Said {
    let civil = at.civil();
    say::date_with_time(&day(civil.year, civil.month, civil.day), &civil.iso_time())
}

/// The day of a minute on the page's own axis.
#[must_use]
pub fn date_of(at: Minute) -> Said {
    let civil = at.civil();
    day(civil.year, civil.month, civil.day)
}

/// A day in days since 1970.
pub(super) fn day_since_1970(day: i64) -> Said {
    date_of(Minute::start_of_day(day))
}

/// The days of a span on the page's own axis: `9–14 Dec 2020`; in little room `28 Sept – 1 Nov`, where
/// that is of one year.
#[must_use]
pub fn days_of(span: Span, tight: bool) -> Said {
    let (first, last) = (span.first.civil(), span.last.civil());
    if span.first.day() == span.last.day() {
        date_of(span.first)
    } else if first.year == last.year && first.month != last.month && tight {
        say::date_from_to(&day_and_month(first.day, first.month), &day_and_month(last.day, last.month))
    } else if first.year == last.year {
        days_of_year(first.year, (first.month, first.day), (last.month, last.day))
    } else {
        say::date_from_to(&date_of(span.first), &date_of(span.last))
    }
}

/// The first minute of a range: of a whole day the day alone, else with its time.
#[must_use]
pub fn range_first(at: Minute) -> Said {
    if at.is_start_of_day() { date_of(at) } else { minute(at) }
}

/// The last minute of a range, likewise.
#[must_use]
pub fn range_last(at: Minute) -> Said {
    if at.is_end_of_day() { date_of(at) } else { minute(at) }
}

/// A range of days or minutes that the reader chose.
#[must_use]
pub fn date_range(range: Span) -> Said {
    let first = (range.first != Minute::MIN).then(|| range_first(range.first));
    let last = (range.last != Minute::MAX).then(|| range_last(range.last));
    match (first, last) {
        (Some(first), Some(last)) if first == last => first,
        (Some(first), Some(last)) => say::date_from_to(&first, &last),
        (Some(first), None) => say::range_from(&first),
        (None, Some(last)) => say::range_to(&last),
        (None, None) => say::range_all().said(),
    }
}

/// The label of a tick on the time axis.
#[must_use]
pub fn tick(label: &TickLabel) -> Said {
    match *label {
        TickLabel::Year(year) if year > 0 => digits(year),
        TickLabel::Year(year) => year_words(year),
        TickLabel::Month { month, .. } => month_alone(month).into(),
        TickLabel::Day { month, day, .. } => day_and_month(day, month),
        TickLabel::Time { hour, minute } => {
            let mut text = String::new();
            push_time(&mut text, hour, minute);
            text.into()
        }
    }
}

fn interval(start: &Endpoint, end: &Endpoint) -> Said {
    match (start, end) {
        (Endpoint::Date(start), Endpoint::Date(end)) => {
            part_of_month(start, end).unwrap_or_else(|| between(start, end))
        }
        (Endpoint::Date(start), Endpoint::Open) => say::date_from_on(&single(start)),
        (Endpoint::Date(start), Endpoint::Unknown) => say::date_from_unknown_end(&single(start)),
        (Endpoint::Open, Endpoint::Date(end)) => say::date_until(&single(end)),
        (Endpoint::Unknown, Endpoint::Date(end)) => say::date_until_unknown_start(&single(end)),
        _ => say::date_unknown().said(),
    }
}

/// The third of a month that an interval of approximate days covers, as EDTF says "late September".
fn part_of_month(start: &Date, end: &Date) -> Option<Said> {
    let (DateForm::Day { year, month, day: first }, DateForm::Day { day: last, .. }) =
        (start.form(), end.form())
    else {
        return None;
    };
    let is_approximate = [start, end].iter().all(|date| date.qualifier() == Qualifier::Approximate);
    let month_of = |at: Minute| (at.civil().year, at.civil().month);
    let is_one_month = month_of(start.span().first) == month_of(end.span().last);
    let is_last_of_month = Minute(end.span().last.0.saturating_add(1)).civil().day == 1;
    let part: fn(&str, &str) -> Said = match (first, last) {
        (1, 10) => say::date_month_early,
        (11, 20) => say::date_month_middle,
        (21, _) if is_last_of_month => say::date_month_late,
        _ => return None,
    };
    (is_approximate && is_one_month).then(|| part(month_in_date(month), &year_in_date(year)))
}

/// Says what two days share only once.
fn between(start: &Date, end: &Date) -> Said {
    let plain = start.qualifier() == end.qualifier() && start.qualifier().sign().is_empty();
    match (start.form(), end.form()) {
        (
            DateForm::Day { year, month, day: first },
            DateForm::Day { year: same_year, month: same_month, day: last },
        ) if plain && year == same_year => days_of_year(year, (month, first), (same_month, last)),
        _ => say::date_from_to(&single(start), &single(end)),
    }
}

/// `12–13 Dec 2020`, `28 Sept – 1 Nov 2020`.
fn days_of_year(year: i64, (month, first): (u8, u8), (last_month, last): (u8, u8)) -> Said {
    if month == last_month {
        let (first, last) = (number(first), number(last));
        say::date_days_of_month(&first, &last, month_in_date(month), &year_in_date(year))
    } else {
        say::date_from_to(&day_and_month(first, month), &day(year, last_month, last))
    }
}

fn single(date: &Date) -> Said {
    let text = match date.form() {
        DateForm::Century { first } | DateForm::Decade { first } => {
            let last = date.span().last.civil().year;
            say::date_years(&year_in_date(first), &year_in_date(last))
        }
        DateForm::Year { year } => year_words(year),
        DateForm::Season { year, season } => season_of(season, &year_in_date(year)),
        DateForm::SomeMonth { year } => say::date_some_month(&year_in_date(year)),
        DateForm::SomeDay { year } => say::date_some_day(&year_in_date(year)),
        DateForm::Month { year, month } => month_and_year(month, year),
        DateForm::SomeDayOfMonth { year, month } => {
            say::date_some_day_of_month(month_alone(month), &year_in_date(year))
        }
        DateForm::Day { year, month, day } => self::day(year, month, day),
    };
    let qualifier = date.qualifier();
    match (qualifier.is_approximate(), qualifier.is_uncertain()) {
        (false, false) => text,
        (true, false) => say::date_about(&text),
        (false, true) => say::date_uncertain(&text),
        (true, true) => say::date_about_uncertain(&text),
    }
}

fn clock(clock: &Clock) -> Said {
    let time = |time: TimeOfDay| {
        let text = time.to_string();
        if clock.approximate { say::date_about(&text) } else { text.into() }
    };
    let from = time(clock.from);
    let text = match clock.to {
        Some(to) => say::time_between(&from, &time(to)),
        None => from,
    };
    in_zone(text, clock.utc_offset)
}

/// `20:40 (UTC+4)`, where the zone is known.
fn in_zone(time: Said, zone: Option<UtcOffset>) -> Said {
    let Some(zone) = zone else { return time };
    let minutes = zone.minutes();
    let mut offset = String::new();
    if minutes != 0 {
        offset.push(if minutes < 0 { '−' } else { '+' });
        offset.push_str(&digits(minutes.abs() / 60));
        if minutes % 60 != 0 {
            offset.push(':');
            push_two(&mut offset, (minutes.abs() % 60) as u8);
        }
    }
    say::time_with_offset(&time, &offset)
}

fn day(year: i64, month: u8, day: u8) -> Said {
    say::date_day(&number(day), month_in_date(month), &year_in_date(year))
}

fn day_and_month(day: u8, month: u8) -> Said {
    say::date_day_month(&number(day), month_in_date(month))
}

/// The year 0 is 1 BCE.
fn year_words(year: i64) -> Said {
    if year <= 0 { say::date_year_bce(&digits(1 - year)) } else { say::date_year(&digits(year)) }
}

/// The year within a longer date.
fn year_in_date(year: i64) -> Said {
    if year <= 0 { say::year_bce(&digits(1 - year)) } else { say::year(&digits(year)) }
}

fn season_of(season: Season, year: &str) -> Said {
    match season {
        Season::Spring => say::date_spring(year),
        Season::Summer => say::date_summer(year),
        Season::Autumn => say::date_autumn(year),
        Season::Winter => say::date_winter(year),
    }
}

/// The name of a month beside a day.
fn month_in_date(month: u8) -> &'static str {
    nth(say::months_in_date(), month)
}

/// `Dec 2020`.
pub(super) fn month_and_year(month: u8, year: i64) -> Said {
    say::date_month(month_alone(month), &year_in_date(year))
}

/// A small number, written as large ones are: each type of number has code of its own for it.
pub(super) fn number(number: u8) -> Said {
    digits(number.into())
}

/// The name of a month by itself.
fn month_alone(month: u8) -> &'static str {
    nth(say::months_alone(), month)
}

/// An entry of a message that is a list, counted from 1.
fn nth(list: Label, place: u8) -> &'static str {
    let mut entries = (1..).zip(list.text().split('|'));
    entries.find(|(at, _)| *at == place).map_or("", |(_, entry)| entry.trim())
}

fn push_time(text: &mut String, hour: u8, minute: u8) {
    push_two(text, hour);
    text.push(':');
    push_two(text, minute);
}

fn push_two(text: &mut String, number: u8) {
    text.push(char::from(b'0' + number / 10 % 10));
    text.push(char::from(b'0' + number % 10));
}
