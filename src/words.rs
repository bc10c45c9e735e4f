//! Every sentence, label and number the interface shows, in English.
//!
//! Views hold no text of their own: they call a function here, named for what it says. The
//! dataset's texts pass through unchanged.

mod accounts;
mod comparisons;
mod dates;
mod figures;
mod hidden_letters;
mod interface;
mod links;
mod patterns;
mod problems;
mod sharing;
mod vocabulary;

pub use accounts::{
    account_date, acts, answer, attributor, lag, list, ownership, silence, source_line, standing,
};
pub use comparisons::{
    accused_without_account, aspect, blame_flag, figure_verdict, figures_summary, gap, inconsistent,
    interval, metric, only_voice, pairs, question_verdict, speak_without_blame, stand,
};
pub use dates::{Dated, date_of, date_range, edtf, event_date, minute, tick, when};
pub use figures::{FigurePhrase, amount, figure, population};
pub use hidden_letters::with_visible_controls;
pub use interface::*;
pub use links::text_fragment;
pub use patterns::*;
pub use problems::{left_out, problem, unreadable};
pub use sharing::*;
pub use vocabulary::{
    act, change_kind, confidence, disagreement, event_state, facet, note_kind, open_word, option,
    ownership_kind, relation, voice,
};

/// A whole number with a comma between thousands.
#[must_use]
pub fn number(value: u64) -> String {
    let digits = value.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// A number that takes as much room as a greater one, by spaces of the width of a digit.
#[must_use]
pub fn as_wide_as(mut number: String, greater: usize) -> String {
    for _ in number.len()..self::number(greater as u64).len() {
        number.push('\u{2007}');
    }
    number
}

/// A number and its noun: `1 event`, `2 events`.
#[must_use]
pub fn counted(value: usize, one: &str, many: &str) -> String {
    let mut text = number(value as u64);
    text.push(' ');
    text.push_str(if value == 1 { one } else { many });
    text
}

/// A length in px for an attribute, to a tenth.
#[must_use]
pub fn px(length: f64) -> String {
    let tenths = (length * 10.0).round() as i64;
    let mut text = String::new();
    if tenths < 0 {
        text.push('-');
    }
    text.push_str(&(tenths.abs() / 10).to_string());
    if tenths % 10 != 0 {
        text.push('.');
        text.push(char::from(b'0' + (tenths.abs() % 10) as u8));
    }
    text
}

/// `true` or `false`, as ARIA wants them.
#[must_use]
pub const fn truth(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}
