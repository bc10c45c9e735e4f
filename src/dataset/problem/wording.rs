//! Problems in English: what was found, and what the format wants instead.

use crate::model::{QuestionKind, Quote, Slug};

use super::super::json::JsonKind;
use super::{Fault, Wanted};

impl Fault {
    /// What stands in the file, as a phrase.
    #[must_use]
    pub fn found(&self) -> String {
        match self {
            Self::UnknownField { name, .. } => quoted("the field ", name, ""),
            Self::MissingField { name } => quoted("no field ", name, ""),
            Self::RepeatedField { name } => quoted("the field ", name, " once more"),
            Self::WrongType { kind, found, .. } => wrong_type(*kind, found),
            Self::UnknownWord { found, .. }
            | Self::NotASlug { found }
            | Self::NotALanguageTag { found }
            | Self::NotAVersion { found }
            | Self::NotADate { found, .. }
            | Self::NotAClock { found, .. }
            | Self::NotAWebAddress { found }
            | Self::NotASha256 { found }
            | Self::UnfitAnswer { found, .. } => quoted("", found, ""),
            Self::ControlCharacter { character } => {
                ["the control character U+", &hex4(*character as u32)].concat()
            }
            Self::HalfCharacter { found } => ["half a character in ", found].concat(),
            Self::NoLanguage => "a text in no language".into(),
            Self::EmptyList => "an empty list".into(),
            Self::WrongLength { found, .. } => ["a list of ", &found.to_string()].concat(),
            Self::RepeatedEntry { found } => quoted("", found, " once more in the same list"),
            Self::RepeatedId { found } => quoted("", found, ", which an earlier one is called"),
            Self::UnknownId { found, .. } => quoted("", found, ", which nothing is called"),
            Self::NotExactlyOne { found, .. } if found.is_empty() => "none of them".into(),
            Self::NotExactlyOne { found, .. } => listed(found, " and "),
            Self::NotWhole { found }
            | Self::Negative { found }
            | Self::TooLarge { found }
            | Self::OutOfRange { found, .. } => ["the number ", found].concat(),
            Self::LowAboveHigh { low, high } => {
                ["from ", &low.to_string(), " to ", &high.to_string()].concat()
            }
            Self::SpeakerOfAnotherParty { speakers, accounts } => {
                ["a speaker of ", speakers, " in an account of ", accounts].concat()
            }
            Self::QuoteTooLong { characters } => {
                ["a quote of ", &characters.to_string(), " characters"].concat()
            }
            Self::QuoteSourceNotListed { found } => quoted("", found, ", which the account does not list"),
            Self::RevisesItself => "the account itself".into(),
            Self::RevisionCycle { accounts } => {
                let names: Vec<&str> = accounts.iter().map(|id| &**id).collect();
                ["accounts that revise each other in a circle: ", &names.join(", ")].concat()
            }
            Self::RelatesToItself => "one account at both ends".into(),
            Self::PartyOnTwoSides { other_side } => {
                quoted("a party that is on the side ", other_side, " too")
            }
        }
    }

    /// What the format wants there, as a phrase.
    #[must_use]
    pub fn expected(&self) -> String {
        match self {
            Self::UnknownField { known, .. } => ["one of ", &known.join(", ")].concat(),
            Self::MissingField { name } => quoted("the field ", name, ", which is required"),
            Self::RepeatedField { .. } => "each field once".into(),
            Self::WrongType { wanted, .. } => wanted.phrase().into(),
            Self::UnknownWord { words, .. } => ["one of ", &words.join(", ")].concat(),
            Self::NotASlug { .. } => {
                ["letters a to z, digits and - _ . : +, at most ", &Slug::MAX_LEN.to_string()].concat()
            }
            Self::NotALanguageTag { .. } => "a language tag, as \"en\" or \"az-Latn\"".into(),
            Self::NotAVersion { .. } => "a version of three numbers, as \"1.4.0\"".into(),
            Self::NotADate { reason, .. } => {
                ["an EDTF date, as \"", reason.example(), "\": ", &reason.to_string()].concat()
            }
            Self::NotAClock { reason, .. } => reason.to_string(),
            Self::NotAWebAddress { .. } => {
                "a web address that starts with https:// or http://, its host in ASCII letters".into()
            }
            Self::NotASha256 { .. } => "64 hexadecimal digits".into(),
            Self::ControlCharacter { .. } => "no control characters but line breaks".into(),
            Self::HalfCharacter { .. } => {
                "whole characters, \\u escapes in pairs where they need to be".into()
            }
            Self::NoLanguage | Self::EmptyList => "at least one".into(),
            Self::WrongLength { wanted, .. } => ["a list of ", &wanted.to_string()].concat(),
            Self::RepeatedEntry { .. } => "each entry once".into(),
            Self::RepeatedId { .. } => "an id of its own".into(),
            Self::UnknownId { wanted, .. } => wanted.phrase().into(),
            Self::NotExactlyOne { choices, .. } => ["exactly one of ", &listed(choices, ", ")].concat(),
            Self::NotWhole { .. } => "a whole number".into(),
            Self::Negative { .. } => "zero or more".into(),
            Self::TooLarge { .. } => ["at most ", &Self::MAX_WHOLE.to_string()].concat(),
            Self::LowAboveHigh { .. } => "the lower number first".into(),
            Self::OutOfRange { low, high, .. } => [&low.to_string(), " to ", &high.to_string()].concat(),
            Self::SpeakerOfAnotherParty { .. } => "a speaker of the account's own party".into(),
            Self::UnfitAnswer { kind, .. } => answer_to(*kind).into(),
            Self::QuoteTooLong { .. } => ["at most ", &Quote::MAX_CHARS.to_string(), " characters"].concat(),
            Self::QuoteSourceNotListed { .. } => "one of the account's sources".into(),
            Self::RevisesItself | Self::RevisionCycle { .. } => "an earlier account".into(),
            Self::RelatesToItself => "two accounts".into(),
            Self::PartyOnTwoSides { .. } => "each party on one side at most".into(),
        }
    }
}

impl Wanted {
    fn phrase(self) -> &'static str {
        use super::RecordKind as Kind;
        match self {
            Self::Object => "an object",
            Self::List => "a list",
            Self::Text => "a text",
            Self::TextOrTranslations => "a text, or an object of language to text",
            Self::Number => "a number",
            Self::Truth => "true or false",
            Self::Id(Kind::Topic) => "the id of a topic",
            Self::Id(Kind::Publisher) => "the id of a publisher",
            Self::Id(Kind::Party) => "the id of a party",
            Self::Id(Kind::Side) => "the id of a side",
            Self::Id(Kind::Speaker) => "the id of a speaker",
            Self::Id(Kind::Place) => "the id of a place",
            Self::Id(Kind::Source) => "the id of a source",
            Self::Id(Kind::Event) => "the id of an event",
            Self::Id(Kind::Account) => "the id of an account",
            Self::Id(Kind::Relation | Kind::Note | Kind::Change) => "the id of a record",
            Self::PartyOrSideId => "the id of a party or a side",
            Self::QuestionId => "the id of one of the event's questions",
        }
    }
}

fn answer_to(kind: QuestionKind) -> &'static str {
    match kind {
        QuestionKind::YesNo => "\"yes\" or \"no\"",
        QuestionKind::Party => "the id of a party or a side, or one word for neither",
        QuestionKind::Choice => "a text",
        QuestionKind::Date => "an EDTF date",
    }
}

fn wrong_type(kind: JsonKind, found: &str) -> String {
    match kind {
        JsonKind::Object => "an object".into(),
        JsonKind::List => "a list".into(),
        JsonKind::Text => ["the text ", found].concat(),
        JsonKind::Number => ["the number ", found].concat(),
        JsonKind::Truth | JsonKind::Null => found.into(),
    }
}

fn quoted(before: &str, text: &str, after: &str) -> String {
    [before, "\"", text, "\"", after].concat()
}

fn listed(names: &[&str], between: &str) -> String {
    let names: Vec<String> = names.iter().map(|name| quoted("", name, "")).collect();
    names.join(between)
}

/// Four hexadecimal digits, enough for every control character.
fn hex4(code: u32) -> String {
    (0..4).rev().filter_map(|place| char::from_digit(code >> (4 * place) & 0xf, 16)).collect::<String>()
}
