//! Why a text is no date or time that this program reads.

use crate::said::Said;
use crate::when::{ClockError, EdtfError, days_in_month};
use crate::words::Label;
use crate::words::dates::{month_and_year, number};
use crate::words::messages as say;

/// The rule that a date breaks, in one sentence.
pub(super) fn reason(error: &EdtfError) -> Said {
    let fixed = match error {
        EdtfError::MonthTooShort { year, month } => {
            let year = (*year).into();
            let days = days_in_month(year, *month);
            return say::edtf_month_too_short(&month_and_year(*month, year), &number(days));
        }
        EdtfError::Empty => say::edtf_empty(),
        EdtfError::Shape => say::edtf_shape(),
        EdtfError::Year => say::edtf_year(),
        EdtfError::NegativeZero => say::edtf_negative_zero(),
        EdtfError::LetterYear => say::edtf_letter_year(),
        EdtfError::YearTooLong => say::edtf_year_too_long(),
        EdtfError::Month => say::edtf_month(),
        EdtfError::SeasonDay => say::edtf_season_day(),
        EdtfError::Day => say::edtf_day(),
        EdtfError::TimeWithoutDay => say::edtf_time_without_day(),
        EdtfError::Time => say::edtf_time(),
        EdtfError::Offset => say::clock_offset(),
        EdtfError::Slashes => say::edtf_slashes(),
        EdtfError::TimeInInterval => say::edtf_time_in_interval(),
        EdtfError::IntervalWithoutDate => say::edtf_interval_without_date(),
        EdtfError::StartAfterEnd => say::edtf_start_after_end(),
        EdtfError::Set => say::edtf_set(),
        EdtfError::QualifiedPart => say::edtf_qualified_part(),
        EdtfError::UnspecifiedPart => say::edtf_unspecified_part(),
        EdtfError::ExponentYear => say::edtf_exponent_year(),
        EdtfError::SignificantDigits => say::edtf_significant_digits(),
        EdtfError::Grouping => say::edtf_grouping(),
    };
    fixed.said()
}

pub(super) fn clock(error: ClockError) -> Label {
    match error {
        ClockError::Time => say::clock_time(),
        ClockError::Offset => say::clock_offset(),
    }
}
