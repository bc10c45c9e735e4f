//! Every sentence, label and number the interface shows, in the language it is read in.
//!
//! Views hold no text of their own: they call a function here, named for what it says. The texts are
//! messages of the catalogues in `lang/`, one of which is spoken at a time. The dataset's texts pass
//! through unchanged.

mod accounts;
mod catalogue;
mod comparisons;
mod dates;
mod figures;
mod hidden_letters;
mod interface;
mod language;
mod letters;
mod links;
mod messages;
mod patterns;
mod phrase;
mod plural;
mod problems;
mod sharing;
mod silences;
mod vocabulary;

pub use accounts::{
    account_date, acts, answer, attributor, introduced, lag, list, named, ownership, source_line, standing,
    with_comma,
};
use catalogue::push_isolated;
pub use catalogue::{Catalogue, Label, in_picture, language, speak, tag};
pub use comparisons::{
    aspect, blame_flag, figure_verdict, figures_summary, gap, inconsistent, interval, metric, only_voice,
    question_verdict, speak_without_blame, stand,
};
pub use dates::{
    Dated, date_of, date_range, days_of, edtf, event_date, minute, range_first, range_last, tick, when,
};
pub use figures::{AmountPhrase, FigurePhrase, amount, figure, population};
pub use hidden_letters::with_visible_controls;
pub use interface::{
    arrived, as_known_on, clock, counts, fetch_failed, ignored_title, menu_label, standfirst,
};
pub use language::Language;
pub use links::text_fragment;
pub use messages::*;
pub use patterns::{balance_heads, claims_overview};
use phrase::marked_as;
pub use phrase::{Phrase, marked};
pub use plural::Plural;
pub use problems::{fault_expected, fault_found, left_out, problem, unreadable};
pub use sharing::{citation, form, part, theme_name};
pub use silences::{
    accused_without_account, missing_accounts, silence, silences_overview, without_account,
    without_account_all,
};
pub use vocabulary::{
    act, change_kind, confidence, disagreement, event_state, facet, note_kind, open_word, option,
    ownership_kind, relation, relation_basis, voice,
};

use crate::said::{Said, digits};

/// A whole number, its digits in groups of three.
#[must_use]
pub fn number(value: u64) -> Said {
    let digits = value.to_string();
    let mut grouped = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push_str(&number_group());
        }
        grouped.push(digit);
    }
    grouped.into()
}

/// A number that takes as much room as a greater one, by spaces of the width of a digit.
#[must_use]
pub fn as_wide_as(number: &str, greater: usize) -> Said {
    let letters = |text: &str| text.chars().count();
    let mut wide = number.to_owned();
    for _ in letters(number)..letters(&self::number(greater as u64)) {
        wide.push('\u{2007}');
    }
    wide.into()
}

/// A length in px for an attribute, to a tenth.
#[must_use]
pub fn px(length: f64) -> Said {
    let tenths = (length * 10.0).round() as i64;
    let mut text = String::new();
    if tenths < 0 {
        text.push('-');
    }
    text.push_str(&digits(tenths.abs() / 10));
    if tenths % 10 != 0 {
        text.push('.');
        text.push(char::from(b'0' + (tenths.abs() % 10) as u8));
    }
    text.into()
}

/// A part of a whole for an attribute, to a tenth of a hundredth.
#[must_use]
pub fn percent(hundredths: f64) -> Said {
    Said::of(&[&px(hundredths), "%"])
}

/// `true` or `false`, as ARIA wants them.
#[must_use]
pub const fn truth(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}
