//! The texts of one language, and how a message is said.
//!
//! A catalogue is published as a file of lines, one for each message in the order of `lang/en.ftl`. In a
//! line, U+0001 and a digit stand for that argument. U+0002 and a digit begin a choice by that argument:
//! variants follow, each its key and its text, ended by U+0003, and U+0004 ends the choice. A key is a
//! digit for exactly that number, or the letter of a plural category. The last variant serves all others.

use std::cell::Cell;
use std::fmt;
use std::ops::Deref;

use super::{Language, Said, number};
use crate::list::ToList;

/// What a message is given.
#[derive(Clone, Copy)]
pub(super) enum Argument<'a> {
    Text(&'a str),
    Number(usize),
}

/// All texts of a language.
#[derive(Debug)]
pub struct Catalogue {
    language: Language,
    /// The language's tag, which most places that ask for the language want.
    tag: &'static str,
    lines: Vec<&'static str>,
}

const ARGUMENT: u8 = 1;
const CHOICE: u8 = 2;
const END_OF_VARIANT: u8 = 3;
const END_OF_CHOICE: u8 = 4;

impl Catalogue {
    /// Reads a published catalogue, some of whose messages are known better elsewhere. It is kept for good, as
    /// the page it is read for.
    #[must_use]
    pub fn read(language: Language, text: String, better: Vec<(Label, String)>) -> &'static Self {
        let text: &'static str = text.leak();
        let mut lines: Vec<&'static str> = text.split('\n').list();
        for (Label(message), said) in better {
            if let Some(line) = lines.get_mut(usize::from(message)) {
                *line = said.leak();
            }
        }
        Box::leak(Box::new(Self { language, tag: language.tag(), lines }))
    }

    /// The catalogue of a language, which native programs have with them.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub fn of(language: Language) -> &'static Self {
        use std::sync::LazyLock;
        static ALL: LazyLock<[&Catalogue; 5]> = LazyLock::new(|| {
            Language::ALL
                .map(|language| Catalogue::read(language, language.published().to_owned(), Vec::new()))
        });
        ALL.get(language as usize).copied().unwrap_or(&SILENT)
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl Language {
    /// Its catalogue as it is published.
    #[must_use]
    pub const fn published(self) -> &'static str {
        match self {
            Self::English => include_str!(concat!(env!("OUT_DIR"), "/en.words")),
            Self::Russian => include_str!(concat!(env!("OUT_DIR"), "/ru.words")),
            Self::Armenian => include_str!(concat!(env!("OUT_DIR"), "/hy.words")),
            Self::Azerbaijani => include_str!(concat!(env!("OUT_DIR"), "/az.words")),
            Self::Arabic => include_str!(concat!(env!("OUT_DIR"), "/ar.words")),
        }
    }
}

/// Without a single text.
static SILENT: Catalogue = Catalogue { language: Language::English, tag: "en", lines: Vec::new() };

// One page speaks one language at a time. It is kept here rather than handed to each of some hundred
// functions that only hand it on.
#[cfg(target_arch = "wasm32")]
thread_local!(static SPOKEN: Cell<&'static Catalogue> = const { Cell::new(&SILENT) });
#[cfg(not(target_arch = "wasm32"))]
thread_local!(static SPOKEN: Cell<&'static Catalogue> = Cell::new(Catalogue::of(Language::English)));

/// From now on every text is of this catalogue, in this thread.
pub fn speak(catalogue: &'static Catalogue) {
    SPOKEN.set(catalogue);
}

/// The language that is spoken.
#[must_use]
pub fn language() -> Language {
    SPOKEN.get().language
}

/// Its BCP 47 tag.
#[must_use]
pub fn tag() -> &'static str {
    SPOKEN.get().tag
}

/// A message without arguments, by its line in the catalogue. It is said where it is used: hundreds of places
/// hand it on, and a number is less to hand on than a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Label(pub(super) u16);

impl Label {
    /// What it says in the language that is spoken.
    #[must_use]
    pub fn text(self) -> &'static str {
        line(usize::from(self.0))
    }

    /// The same where other places give a text of their own.
    #[must_use]
    #[inline(never)]
    pub fn said(self) -> Said {
        self.text().into()
    }
}

impl Deref for Label {
    type Target = str;

    fn deref(&self) -> &str {
        self.text()
    }
}

impl fmt::Display for Label {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.text())
    }
}

fn line(message: usize) -> &'static str {
    SPOKEN.get().lines.get(message).copied().unwrap_or_default()
}

// The commonest messages have a way of their own, so that no place that says one need make a list.

/// A message about a text.
#[inline(never)]
pub(super) fn with_text(message: usize, text: &str) -> Said {
    filled(message, &[Argument::Text(text)])
}

/// A message about two texts.
#[inline(never)]
pub(super) fn with_texts(message: usize, first: &str, second: &str) -> Said {
    filled(message, &[Argument::Text(first), Argument::Text(second)])
}

/// A message about a number.
#[inline(never)]
pub(super) fn with_number(message: usize, number: usize) -> Said {
    filled(message, &[Argument::Number(number)])
}

/// A message with its arguments.
pub(super) fn filled(message: usize, arguments: &[Argument<'_>]) -> Said {
    let mut text = String::new();
    fill(line(message), arguments, &mut text);
    text.into()
}

fn fill(mut line: &str, arguments: &[Argument<'_>], text: &mut String) {
    while let Some((before, mark, after)) = cut(line, |byte| byte == ARGUMENT || byte == CHOICE) {
        text.push_str(before);
        let (digit, rest) = after.split_at_checked(1).unwrap_or_default();
        let place = usize::from(digit.as_bytes().first().copied().unwrap_or_default().wrapping_sub(b'0'));
        let argument = arguments.get(place).copied().unwrap_or(Argument::Text(""));
        line = rest;
        match (mark, argument) {
            (ARGUMENT, Argument::Text(given)) => push_isolated(given, text),
            (ARGUMENT, Argument::Number(given)) => text.push_str(&number(given as u64)),
            (_, argument) => {
                let (variants, _, after) = cut(rest, |byte| byte == END_OF_CHOICE).unwrap_or((rest, 0, ""));
                let chosen =
                    if let Argument::Number(given) = argument { choose(variants, given) } else { "" };
                fill(chosen, arguments, text);
                line = after;
            }
        }
    }
    text.push_str(line);
}

/// A text within another. Among letters that run from right to left, one with letters that run the other
/// way is set apart, so that its neighbours keep their places (U+2068 and U+2069, as Fluent does).
pub(super) fn push_isolated(text: &str, within: &mut String) {
    // Latin, Greek, Cyrillic and Armenian.
    let runs_right = |letter: char| letter.is_ascii_alphabetic() || ('\u{c0}'..'\u{590}').contains(&letter);
    if language().direction() == "rtl" && text.contains(runs_right) {
        within.push('\u{2068}');
        within.push_str(text);
        within.push('\u{2069}');
    } else {
        within.push_str(text);
    }
}

/// A text for a picture, in which all runs from left to right, in its own direction (U+2067 and U+2069).
#[must_use]
pub fn in_picture(text: Said) -> Said {
    if language().direction() == "rtl" { Said::of(&["\u{2067}", &text, "\u{2069}"]) } else { text }
}

/// The text of the variant for a number.
fn choose(mut variants: &str, given: usize) -> &str {
    let category = language().plural(given as u64).letter();
    let mut chosen = "";
    while let Some((variant, _, after)) = cut(variants, |byte| byte == END_OF_VARIANT) {
        let (key, text) = variant.split_at_checked(1).unwrap_or_default();
        let key = key.as_bytes().first().copied().unwrap_or_default();
        chosen = text;
        let is_exact = key.is_ascii_digit() && usize::from(key - b'0') == given;
        if key == category || is_exact {
            break;
        }
        variants = after;
    }
    chosen
}

/// A text at its first byte of a kind: what is before, the byte, what is after.
fn cut(text: &str, is_mark: impl Fn(u8) -> bool) -> Option<(&str, u8, &str)> {
    let (at, mark) = text.bytes().enumerate().find(|(_, byte)| is_mark(*byte))?;
    Some((text.get(..at)?, mark, text.get(at + 1..)?))
}
