//! The fields of an object, each read by its rule.
//!
//! An object with a field that is missing or wrong makes its record fall. So the field's reader
//! reports that and goes on with a neutral value that stands in for it: no record that stays has one.

use std::borrow::Cow;

use crate::model::{LangTag, Slug, Text, Vocabulary};
use crate::when::{Edtf, Endpoint, UtcOffset, When};

use super::cursor::{Node, visit};
use super::json::Raw;
use super::problem::{Fault, Wanted, cut};

/// An object whose fields the format knows.
pub(super) struct Fields<'p, 'j> {
    pub node: Node<'p, 'j>,
    known: &'static [&'static str],
    /// One for each known field.
    values: Vec<Option<Raw<'j>>>,
    has_unknown: bool,
    /// There is no such object, which is reported already, so its fields are not missed.
    absent: bool,
}

impl<'p, 'j> Fields<'p, 'j> {
    /// The fields of a value that is to be an object.
    #[inline(never)]
    pub fn of(node: Node<'p, 'j>, known: &'static [&'static str]) -> Self {
        let members = node.members(Wanted::Object);
        let values = vec![None; known.len()];
        let mut fields = Self { node, known, values, has_unknown: false, absent: members.is_none() };
        for (name, value) in members.unwrap_or_default() {
            fields.take(&name, value);
        }
        fields
    }

    fn take(&mut self, name: &str, value: Raw<'j>) {
        let at = self.known.iter().position(|known| *known == name);
        match at.and_then(|at| self.values.get_mut(at)) {
            Some(slot @ None) => *slot = Some(value),
            Some(Some(_)) => {
                self.node.field(name, value).fault(Fault::RepeatedField { name: name.into() });
            }
            None => {
                self.has_unknown = true;
                let fault = Fault::UnknownField { name: cut(name), known: self.known };
                self.node.field(name, value).guess(fault, name, self.known);
            }
        }
    }

    /// The value of a field, where the object has it.
    #[inline(never)]
    pub fn get(&self, name: &'static str) -> Option<Node<'_, 'j>> {
        let at = self.known.iter().position(|known| *known == name);
        let raw = self.values.get(at?).copied().flatten()?;
        Some(self.node.field(name, raw))
    }

    /// The value of a field that every such object has.
    #[inline(never)]
    pub fn wanted(&self, name: &'static str) -> Option<Node<'_, 'j>> {
        let node = self.get(name);
        if node.is_none() && !self.absent {
            self.node.fault(Fault::MissingField { name });
        }
        node
    }

    /// The value of a field that may be absent or null.
    #[inline(never)]
    pub fn given(&self, name: &'static str) -> Option<Node<'_, 'j>> {
        self.get(name).filter(Node::is_given)
    }

    /// A list that needs at least one entry.
    #[inline(never)]
    pub fn filled(&self, name: &'static str) -> Option<Node<'_, 'j>> {
        self.wanted(name).filter(Node::is_filled)
    }

    /// What `read` makes of a field that every such object has, or something that stands in for it,
    /// for which the record falls. `read` reports why it makes nothing.
    pub fn needed<'f, T>(
        &'f self,
        name: &'static str,
        read: impl FnOnce(&Node<'f, 'j>) -> Option<T>,
        neutral: impl FnOnce() -> T,
    ) -> T {
        match self.wanted(name).as_ref().and_then(read) {
            Some(value) => value,
            None => {
                self.node.log.stand_in();
                neutral()
            }
        }
    }

    /// The object's id, whatever is wrong with it.
    #[inline(never)]
    pub fn own_id(&self) -> Option<Cow<'j, str>> {
        self.get("id").and_then(|node| node.readable())
    }

    #[inline(never)]
    pub fn slug(&self, name: &'static str) -> Slug {
        self.needed(name, Node::slug, Slug::unnamed)
    }

    #[inline(never)]
    pub fn text(&self, name: &'static str) -> Text {
        self.needed(name, Node::text, || Text::Plain("".into()))
    }

    /// A text that may be absent.
    #[inline(never)]
    pub fn maybe_text(&self, name: &'static str) -> Option<Text> {
        self.get(name).as_ref().and_then(Node::text)
    }

    #[inline(never)]
    pub fn plain(&self, name: &'static str) -> Box<str> {
        self.needed(name, Node::plain, || "".into())
    }

    pub fn version(&self, name: &'static str) -> Box<str> {
        self.needed(name, Node::version, || "".into())
    }

    pub fn sha256(&self, name: &'static str) -> Box<str> {
        self.needed(name, Node::sha256, || "".into())
    }

    #[inline(never)]
    pub fn lang(&self, name: &'static str) -> LangTag {
        self.needed(name, Node::lang, LangTag::undetermined)
    }

    #[inline(never)]
    pub fn edtf(&self, name: &'static str) -> Edtf {
        let always = || Edtf::Interval { start: Endpoint::Open, end: Endpoint::Open };
        self.needed(name, Node::edtf, always)
    }

    /// A date that may be absent.
    #[inline(never)]
    pub fn maybe_edtf(&self, name: &'static str) -> Option<Edtf> {
        self.get(name).as_ref().and_then(Node::edtf)
    }

    pub fn utc_offset(&self, name: &'static str) -> UtcOffset {
        self.needed(name, Node::utc_offset, || UtcOffset::UTC)
    }

    /// The date of an object that has `edtf` and perhaps `clock`.
    #[inline(never)]
    pub fn when(&self) -> When {
        When { edtf: self.edtf("edtf"), clock: self.get("clock").and_then(|node| node.clock()) }
    }

    /// What is false where it is absent.
    #[inline(never)]
    pub fn truth(&self, name: &'static str) -> bool {
        self.get(name).as_ref().and_then(Node::truth).unwrap_or(false)
    }

    /// Degrees, from `-limit` to `limit`.
    #[inline(never)]
    pub fn degrees(&self, name: &'static str, limit: i32) -> f64 {
        self.needed(name, |node| node.number_within(-limit, limit), || 0.0)
    }

    /// A word of a closed vocabulary.
    pub fn word<T: Vocabulary>(&self, name: &'static str) -> T {
        T::nth(self.word_place(name, T::WORDS))
    }

    #[inline(never)]
    fn word_place(&self, name: &'static str, words: &'static [&'static str]) -> usize {
        self.needed(name, |node| node.word_place(words), || 0)
    }

    /// A word of a closed vocabulary that may be absent.
    pub fn maybe_word<T: Vocabulary>(&self, name: &'static str) -> Option<T> {
        self.get(name).as_ref().and_then(Node::word)
    }

    /// An object that every such object has.
    #[inline(never)]
    pub fn object(&self, name: &'static str, known: &'static [&'static str]) -> Fields<'_, 'j> {
        if self.wanted(name).is_none() {
            self.node.log.stand_in();
        }
        self.part(name, known)
    }

    /// An object that may be absent, and then has no fields.
    #[inline(never)]
    pub fn part(&self, name: &'static str, known: &'static [&'static str]) -> Fields<'_, 'j> {
        match self.get(name) {
            Some(node) => Fields::of(node, known),
            None => Fields { node: self.node, known, values: Vec::new(), has_unknown: false, absent: true },
        }
    }

    /// The one field that the object has of several that exclude each other, as its place among them.
    /// Where it has none of them but an unknown field, that is already named and is the whole mistake.
    #[inline(never)]
    pub fn exactly_one(&self, choices: &'static [&'static str]) -> Option<(usize, Node<'_, 'j>)> {
        let mut one = None;
        let mut found = Vec::new();
        for (at, name) in choices.iter().enumerate() {
            if let Some(node) = self.get(name) {
                found.push(*name);
                one = Some((at, node));
            }
        }
        if found.len() == 1 {
            return one;
        }
        if !(self.absent || found.is_empty() && self.has_unknown) {
            self.node.fault(Fault::NotExactlyOne { choices, found });
        }
        None
    }
}

/// What `read` makes of the entries of a list.
pub(super) fn each<'j, T>(
    list: Option<Node<'_, 'j>>,
    mut read: impl FnMut(&Node<'_, 'j>) -> Option<T>,
) -> Vec<T> {
    let mut made = Vec::new();
    visit(list, &mut |node| {
        if let Some(entry) = read(&node) {
            made.push(entry);
        }
    });
    made
}

/// What `read` makes of the objects in a list.
pub(super) fn each_object<'j, T>(
    list: Option<Node<'_, 'j>>,
    known: &'static [&'static str],
    mut read: impl FnMut(&Fields<'_, 'j>) -> Option<T>,
) -> Vec<T> {
    let mut made = Vec::new();
    visit_objects(list, known, &mut |fields| {
        if let Some(entry) = read(fields) {
            made.push(entry);
        }
    });
    made
}

#[inline(never)]
fn visit_objects<'j>(
    list: Option<Node<'_, 'j>>,
    known: &'static [&'static str],
    show: &mut dyn FnMut(&Fields<'_, 'j>),
) {
    visit(list, &mut |node| show(&Fields::of(node, known)));
}
