//! The messages of the catalogues, a function each, made of `lang/en.ftl` while the crate is built.

use super::Said;
use super::catalogue::{Argument, Label, filled, with_number, with_text, with_texts};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

/// The text for an open word of the format beside a number, if there is one.
pub(super) fn known_word(word: &str, number: usize) -> Option<Said> {
    place_of_word(word).map(|at| with_number(usize::from(at), number))
}
