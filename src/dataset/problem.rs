//! What can be wrong in a file that is read all the same.

use crate::model::{QuestionKind, Slug};
use crate::said::Said;
use crate::when::{ClockError, EdtfError};

use super::json::JsonKind;

/// One broken rule, and where. The record that has it is left out; nothing else is.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// A JSON path, as `$.accounts[12].stated.edtf`. For a missing field, that of its object.
    pub path: String,
    /// Counted from 1.
    pub line: usize,
    /// In characters, counted from 1.
    pub column: usize,
    /// The record and its id; none for what stands outside the records, and where the id is missing.
    pub record: Option<(RecordKind, Box<str>)>,
    pub fault: Fault,
    /// The name that was probably meant.
    pub nearest: Option<String>,
}

/// A kind of record, each a list of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RecordKind {
    Topic,
    Publisher,
    Party,
    Side,
    Speaker,
    Place,
    Source,
    Event,
    Account,
    Relation,
    Note,
    Change,
}

/// A rule that was broken. Texts of the file are cut to a length that fits a line.
#[derive(Debug, Clone, PartialEq)]
pub enum Fault {
    UnknownField {
        name: Box<str>,
        known: &'static [&'static str],
    },
    MissingField {
        name: &'static str,
    },
    /// The object has the field twice.
    RepeatedField {
        name: Box<str>,
    },
    /// `found` is the value as JSON.
    WrongType {
        wanted: Wanted,
        kind: JsonKind,
        found: Box<str>,
    },
    /// A word that a closed vocabulary does not have.
    UnknownWord {
        found: Box<str>,
        words: &'static [&'static str],
    },
    NotASlug {
        found: Box<str>,
    },
    NotALanguageTag {
        found: Box<str>,
    },
    NotAVersion {
        found: Box<str>,
    },
    NotADate {
        found: Box<str>,
        reason: EdtfError,
    },
    NotAClock {
        found: Box<str>,
        reason: ClockError,
    },
    NotAWebAddress {
        found: Box<str>,
    },
    NotASha256 {
        found: Box<str>,
    },
    /// A character that no text may have, as NUL; line breaks are no such character.
    ControlCharacter {
        character: char,
    },
    /// An escape that stands for half a character.
    HalfCharacter {
        found: Box<str>,
    },
    /// A text in several languages that has none.
    NoLanguage,
    /// A list that needs at least one entry.
    EmptyList,
    /// A list of the wrong length.
    WrongLength {
        wanted: usize,
        found: usize,
    },
    /// An entry that its list has already.
    RepeatedEntry {
        found: Box<str>,
    },
    /// An id that an earlier record of the kind, or question of the event, has already.
    RepeatedId {
        found: Box<str>,
    },
    /// No record has this id.
    UnknownId {
        wanted: Wanted,
        found: Box<str>,
    },
    /// Not exactly one of the fields that exclude each other.
    NotExactlyOne {
        choices: &'static [&'static str],
        found: Vec<&'static str>,
    },
    NotWhole {
        found: Box<str>,
    },
    Negative {
        found: Box<str>,
    },
    /// More than [`Fault::MAX_WHOLE`], or more than any number a computer holds.
    TooLarge {
        found: Box<str>,
    },
    LowAboveHigh {
        low: u64,
        high: u64,
    },
    OutOfRange {
        low: i32,
        high: i32,
        found: Box<str>,
    },
    SpeakerOfAnotherParty {
        speakers: Box<str>,
        accounts: Box<str>,
    },
    UnfitAnswer {
        kind: QuestionKind,
        found: Box<str>,
    },
    QuoteTooLong {
        characters: usize,
    },
    /// The quote's source is not among the account's.
    QuoteSourceNotListed {
        found: Box<str>,
    },
    RevisesItself,
    /// Accounts that each revise the next, and the last the first.
    RevisionCycle {
        accounts: Vec<Box<str>>,
    },
    RelatesToItself,
    /// The party has been declared for another side.
    PartyOnTwoSides {
        other_side: Box<str>,
    },
}

/// What a field wants: a kind of JSON value, or the id of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wanted {
    Object,
    List,
    Text,
    /// A string, or an object of language to string.
    TextOrTranslations,
    Number,
    Truth,
    Id(RecordKind),
    /// The id of a party or a side.
    PartyOrSideId,
    /// The id of one of the event's questions.
    QuestionId,
}

impl Fault {
    /// The largest whole number that every reader of JSON keeps exact.
    pub const MAX_WHOLE: u64 = (1 << 53) - 1;
}

impl RecordKind {
    /// The list of the file that has these records; sides are a list of `meta`.
    #[must_use]
    pub const fn table(self) -> &'static str {
        match self {
            Self::Topic => "topics",
            Self::Publisher => "publishers",
            Self::Party => "parties",
            Self::Side => "sides",
            Self::Speaker => "speakers",
            Self::Place => "places",
            Self::Source => "sources",
            Self::Event => "events",
            Self::Account => "accounts",
            Self::Relation => "relations",
            Self::Note => "notes",
            Self::Change => "changelog",
        }
    }

    /// One of them, in English.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Topic => "topic",
            Self::Publisher => "publisher",
            Self::Party => "party",
            Self::Side => "side",
            Self::Speaker => "speaker",
            Self::Place => "place",
            Self::Source => "source",
            Self::Event => "event",
            Self::Account => "account",
            Self::Relation => "relation",
            Self::Note => "note",
            Self::Change => "changelog entry",
        }
    }
}

/// The start of a text of the file, with an ellipsis where it was cut.
pub(super) fn cut(text: &str) -> Box<str> {
    const LONGEST: usize = 80;
    match text.char_indices().nth(LONGEST) {
        None => text.into(),
        Some((end, _)) => Said::of(&[text.get(..end).unwrap_or(text), "…"]).into(),
    }
}

/// A whole id, by which a record can be found again; what is too long to be one is cut.
pub(super) fn cut_id(id: &str) -> Box<str> {
    if id.len() <= Slug::MAX_LEN { id.into() } else { cut(id) }
}
