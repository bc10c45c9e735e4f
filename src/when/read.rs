//! Reads the text of one date, sign by sign, so that every mistake gets its own sentence.

use super::digits::{has, number, pair};
use super::minute::days_in_month;
use super::{DateForm, EdtfError, Season};

/// What stands in the place of a month.
enum Part {
    Month(u8),
    Season(Season),
    Unspecified,
}

impl DateForm {
    /// Reads a date whose qualifier at the end has been taken off.
    pub(super) fn parse(text: &str) -> Result<Self, EdtfError> {
        if text.is_empty() {
            return Err(EdtfError::Empty);
        }
        refuse_level_2(text)?;
        if let Some(year) = text.strip_prefix('Y') {
            return letter_year(year).map(|year| Self::Year { year });
        }
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let Some((year, rest)) = unsigned.split_once('-') else { return year_alone(negative, unsigned) };
        match rest.split_once('-') {
            None => year_and_month(full_year(negative, year)?, rest),
            Some((_, day)) if has(day, b"-") => Err(EdtfError::Shape),
            Some((month, day)) => full_date(full_year(negative, year)?, month, day),
        }
    }

    /// Reads a day of a year with five digits or more.
    pub(super) fn of_long_year(text: &str) -> Option<Self> {
        let (year, rest) = text.split_at_checked(text.len().checked_sub("-12-11".len())?)?;
        let (month, day) = rest.strip_prefix('-')?.split_once('-')?;
        full_date(letter_year(year).ok()?, month, day).ok()
    }
}

fn refuse_level_2(text: &str) -> Result<(), EdtfError> {
    if has(text, b"?~%") {
        return Err(EdtfError::QualifiedPart);
    }
    if text.starts_with('Y') && has(text, b"E") {
        return Err(EdtfError::ExponentYear);
    }
    let digits = |text: &str| text.as_bytes().last().is_some_and(u8::is_ascii_digit);
    match text.split_once('S') {
        Some((year, count)) if digits(year) && digits(count) => Err(EdtfError::SignificantDigits),
        _ => Ok(()),
    }
}

/// The year after `Y`: a leading zero would be a second way to write a year.
fn letter_year(text: &str) -> Result<i64, EdtfError> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let all_digits = digits.bytes().all(|byte| byte.is_ascii_digit());
    if digits.len() < 5 || digits.starts_with('0') || !all_digits {
        return Err(EdtfError::LetterYear);
    }
    let year = number(digits, digits.len()).ok_or(EdtfError::YearTooLong)?;
    Ok(if text.starts_with('-') { -year } else { year })
}

fn year_alone(negative: bool, text: &str) -> Result<DateForm, EdtfError> {
    let century = text.strip_suffix("XX").and_then(|digits| number(digits, 2));
    let decade = text.strip_suffix('X').and_then(|digits| number(digits, 3));
    // The years of an era before the year 0 count backwards: the digits 99 come first.
    let first_of = |count: i64, nth: i64| if negative { -(nth * count + count - 1) } else { nth * count };
    match (century, decade) {
        (Some(century), _) => Ok(DateForm::Century { first: first_of(100, century) }),
        (None, Some(decade)) => Ok(DateForm::Decade { first: first_of(10, decade) }),
        (None, None) => Ok(DateForm::Year { year: full_year(negative, text)? }),
    }
}

fn full_year(negative: bool, text: &str) -> Result<i64, EdtfError> {
    let year = number(text, 4).ok_or(unspecified_or(text, 4, EdtfError::Year))?;
    match (negative, year) {
        (true, 0) => Err(EdtfError::NegativeZero),
        (true, _) => Ok(-year),
        (false, _) => Ok(year),
    }
}

fn year_and_month(year: i64, text: &str) -> Result<DateForm, EdtfError> {
    Ok(match month_part(text)? {
        Part::Month(month) => DateForm::Month { year, month },
        Part::Season(season) => DateForm::Season { year, season },
        Part::Unspecified => DateForm::SomeMonth { year },
    })
}

fn full_date(year: i64, month: &str, day: &str) -> Result<DateForm, EdtfError> {
    let month = match (month_part(month)?, day) {
        (Part::Month(month), "XX") => return Ok(DateForm::SomeDayOfMonth { year, month }),
        (Part::Unspecified, "XX") => return Ok(DateForm::SomeDay { year }),
        (Part::Month(month), _) => month,
        (Part::Unspecified, _) => return Err(EdtfError::UnspecifiedPart),
        (Part::Season(_), _) => return Err(EdtfError::SeasonDay),
    };
    let day = pair(day).ok_or(unspecified_or(day, 2, EdtfError::Day))?;
    if !(1..=31).contains(&day) {
        return Err(EdtfError::Day);
    }
    if day > days_in_month(year, month) {
        // A year too long for `i16` has no days in EDTF, and nobody is told what is wrong with them.
        return Err(EdtfError::MonthTooShort { year: year as i16, month });
    }
    Ok(DateForm::Day { year, month, day })
}

fn month_part(text: &str) -> Result<Part, EdtfError> {
    if text == "XX" {
        return Ok(Part::Unspecified);
    }
    match pair(text).ok_or(unspecified_or(text, 2, EdtfError::Month))? {
        month @ 1..=12 => Ok(Part::Month(month)),
        21 => Ok(Part::Season(Season::Spring)),
        22 => Ok(Part::Season(Season::Summer)),
        23 => Ok(Part::Season(Season::Autumn)),
        24 => Ok(Part::Season(Season::Winter)),
        25..=41 => Err(EdtfError::Grouping),
        _ => Err(EdtfError::Month),
    }
}

/// Digits in which `X` stands where level 1 does not allow it, or else the other mistake.
fn unspecified_or(text: &str, count: usize, other: EdtfError) -> EdtfError {
    let masked = text.len() == count
        && has(text, b"X")
        && text.bytes().all(|byte| byte == b'X' || byte.is_ascii_digit());
    if masked { EdtfError::UnspecifiedPart } else { other }
}
