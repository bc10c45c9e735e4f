//! Dates and times in words, as precisely and as surely as they were given.

use crate::plan::TickLabel;
use crate::when::{Clock, Date, DateForm, Edtf, Endpoint, Minute, Season, Span, UtcOffset, When};

/// A date for a heading: the date itself, then the finer points below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dated {
    pub date: String,
    /// `about 20:40 (UTC+4)`; absent where no time is known.
    pub time: Option<String>,
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// The date of an event for its heading, with the day of the week where there is just one day.
#[must_use]
pub fn event_date(when: &When) -> Dated {
    let mut date = edtf(&when.edtf);
    if let Edtf::Date(day) = &when.edtf
        && let DateForm::Day { .. } = day.form()
    {
        date = format!("{} {date}", weekday(day.span().first));
    }
    Dated { date, time: when.clock.as_ref().map(clock) }
}

/// A date with its time in one line.
#[must_use]
pub fn when(when: &When) -> String {
    let mut text = edtf(&when.edtf);
    if let Some(time) = &when.clock {
        text.push_str(", ");
        text.push_str(&clock(time));
    }
    text
}

/// A date of the format in words; months short.
#[must_use]
pub fn edtf(date: &Edtf) -> String {
    match date {
        Edtf::Date(date) => single(date),
        Edtf::DateTime(time) => {
            let mut text = minute(time.as_given());
            if let Some(zone) = time.offset() {
                text.push_str(&offset(zone));
            }
            text
        }
        Edtf::Interval { start, end } => interval(start, end),
    }
}

/// A minute on the page's own axis: `11 Dec 2020, 20:40`.
#[must_use]
pub fn minute(at: Minute) -> String {
    let civil = at.civil();
    let mut text = day(civil.year, civil.month, civil.day);
    text.push_str(", ");
    text.push_str(&civil.iso_time());
    text
}

/// The day of a minute on the page's own axis.
#[must_use]
pub fn date_of(at: Minute) -> String {
    let civil = at.civil();
    day(civil.year, civil.month, civil.day)
}

/// A range of days or minutes that the reader chose.
#[must_use]
pub fn date_range(range: Span) -> String {
    let end = |at: Minute, whole: bool| {
        let civil = at.civil();
        if whole { day(civil.year, civil.month, civil.day) } else { minute(at) }
    };
    let first = (range.first != Minute::MIN).then(|| end(range.first, range.first.0.rem_euclid(1440) == 0));
    let last = (range.last != Minute::MAX).then(|| end(range.last, range.last.0.rem_euclid(1440) == 1439));
    match (first, last) {
        (Some(first), Some(last)) if first == last => first,
        (Some(first), Some(last)) => format!("{first} – {last}"),
        (Some(first), None) => format!("from {first}"),
        (None, Some(last)) => format!("to {last}"),
        (None, None) => "all dates".to_owned(),
    }
}

/// The label of a tick on the time axis.
#[must_use]
pub fn tick(label: &TickLabel) -> String {
    match *label {
        TickLabel::Year(year) => year_words(year),
        TickLabel::Month { month, .. } => short_month(month).to_owned(),
        TickLabel::Day { month, day, .. } => format!("{day} {}", short_month(month)),
        TickLabel::Time { hour, minute } => {
            let mut text = String::new();
            push_time(&mut text, hour, minute);
            text
        }
    }
}

fn interval(start: &Endpoint, end: &Endpoint) -> String {
    match (start, end) {
        (Endpoint::Date(start), Endpoint::Date(end)) => between(start, end),
        (Endpoint::Date(start), Endpoint::Open) => format!("from {} on", single(start)),
        (Endpoint::Date(start), Endpoint::Unknown) => format!("from {}, end unknown", single(start)),
        (Endpoint::Open, Endpoint::Date(end)) => format!("until {}", single(end)),
        (Endpoint::Unknown, Endpoint::Date(end)) => format!("start unknown, until {}", single(end)),
        _ => "at an unknown time".to_owned(),
    }
}

/// Says what two days share only once: `12–13 Dec 2020`, `28 Sep – 1 Nov 2020`.
fn between(start: &Date, end: &Date) -> String {
    let plain = start.qualifier() == end.qualifier() && start.qualifier().sign().is_empty();
    match (start.form(), end.form()) {
        (
            DateForm::Day { year, month, day: first },
            DateForm::Day { year: same_year, month: same_month, day: last },
        ) if plain && year == same_year => {
            if month == same_month {
                format!("{first}–{}", day(year, month, last))
            } else {
                format!("{first} {} – {}", short_month(month), day(year, same_month, last))
            }
        }
        _ => format!("{} – {}", single(start), single(end)),
    }
}

fn single(date: &Date) -> String {
    let text = match date.form() {
        DateForm::Century { first } => {
            format!("the years {} to {}", year_words(first), year_words(first + 99))
        }
        DateForm::Decade { first } => format!("the years {} to {}", year_words(first), year_words(first + 9)),
        DateForm::Year { year } => year_words(year),
        DateForm::Season { year, season } => format!("{} {}", season_name(season), year_words(year)),
        DateForm::SomeMonth { year } => format!("some month of {}", year_words(year)),
        DateForm::SomeDay { year } => format!("some day of {}", year_words(year)),
        DateForm::Month { year, month } => format!("{} {}", short_month(month), year_words(year)),
        DateForm::SomeDayOfMonth { year, month } => {
            format!("some day of {} {}", short_month(month), year_words(year))
        }
        DateForm::Day { year, month, day } => self::day(year, month, day),
    };
    let qualifier = date.qualifier();
    match (qualifier.is_approximate(), qualifier.is_uncertain()) {
        (false, false) => text,
        (true, false) => format!("about {text}"),
        (false, true) => format!("{text} (uncertain)"),
        (true, true) => format!("about {text} (uncertain)"),
    }
}

fn clock(clock: &Clock) -> String {
    let mut text = String::new();
    if clock.approximate {
        text.push_str("about ");
    }
    text.push_str(&clock.from.to_string());
    if let Some(to) = clock.to {
        text.push('–');
        text.push_str(&to.to_string());
    }
    if let Some(zone) = clock.utc_offset {
        text.push_str(&offset(zone));
    }
    text
}

/// ` (UTC+4)`, as an appendix to a time.
fn offset(zone: UtcOffset) -> String {
    let minutes = zone.minutes();
    let mut text = " (UTC".to_owned();
    if minutes != 0 {
        text.push(if minutes < 0 { '−' } else { '+' });
        text.push_str(&(minutes.abs() / 60).to_string());
        if minutes % 60 != 0 {
            text.push(':');
            push_two(&mut text, (minutes.abs() % 60) as u8);
        }
    }
    text.push(')');
    text
}

fn weekday(at: Minute) -> &'static str {
    usize::from(at.weekday()).checked_sub(1).and_then(|at| WEEKDAYS.get(at)).copied().unwrap_or("")
}

fn day(year: i64, month: u8, day: u8) -> String {
    format!("{day} {} {}", short_month(month), year_words(year))
}

/// The year 0 is 1 BCE.
fn year_words(year: i64) -> String {
    if year <= 0 { format!("{} BCE", 1 - year) } else { year.to_string() }
}

fn season_name(season: Season) -> &'static str {
    match season {
        Season::Spring => "spring",
        Season::Summer => "summer",
        Season::Autumn => "autumn",
        Season::Winter => "winter",
    }
}

fn short_month(month: u8) -> &'static str {
    let name = usize::from(month).checked_sub(1).and_then(|at| MONTHS.get(at)).copied().unwrap_or("");
    name.get(..3).unwrap_or(name)
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
