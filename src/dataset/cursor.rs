//! A value of the file that knows where it stands and reports what is wrong with it.

use std::borrow::Cow;

use super::json::{JsonKind, Raw};
use super::log::Log;
use super::problem::{Fault, Wanted, cut};

/// The way to a value, kept on the stack and written out only for a problem.
#[derive(Clone, Copy)]
pub(super) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    step: Step<'p>,
}

#[derive(Clone, Copy)]
enum Step<'p> {
    Root,
    Field(&'p str),
    Item(usize),
}

impl Path<'_> {
    fn write(&self, out: &mut String) {
        if let Some(parent) = self.parent {
            parent.write(out);
        }
        match self.step {
            Step::Root => out.push('$'),
            Step::Field(name)
                if name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_') && !name.is_empty() =>
            {
                out.push('.');
                out.push_str(&cut(name));
            }
            Step::Field(name) => {
                out.push_str("[\"");
                out.push_str(&cut(name));
                out.push_str("\"]");
            }
            Step::Item(at) => {
                out.push('[');
                out.push_str(&at.to_string());
                out.push(']');
            }
        }
    }
}

/// Shows each entry of a list, where there is one. In the program once, for lists of all kinds.
#[inline(never)]
pub(super) fn visit<'j>(list: Option<Node<'_, 'j>>, show: &mut dyn FnMut(Node<'_, 'j>)) {
    let Some(list) = &list else { return };
    for (at, raw) in list.items().unwrap_or_default().into_iter().enumerate() {
        show(Node { raw, path: Path { parent: Some(&list.path), step: Step::Item(at) }, log: list.log });
    }
}

/// One value.
#[derive(Clone, Copy)]
pub(super) struct Node<'p, 'j> {
    pub raw: Raw<'j>,
    path: Path<'p>,
    pub log: &'p Log<'j>,
}

impl<'p, 'j> Node<'p, 'j> {
    pub fn root(raw: Raw<'j>, log: &'p Log<'j>) -> Self {
        Self { raw, path: Path { parent: None, step: Step::Root }, log }
    }

    /// Where the value starts, in bytes of the text.
    pub fn offset(&self) -> usize {
        self.log.offset_of(self.raw.get())
    }

    /// Reports a problem of this value.
    pub fn fault(&self, fault: Fault) {
        self.report(fault, None);
    }

    /// Reports a misspelt word, with the one of `words` that was probably meant.
    pub fn guess(&self, fault: Fault, written: &str, words: &[&str]) {
        self.report(fault, self.log.guess(written, words));
    }

    fn report(&self, fault: Fault, nearest: Option<String>) {
        self.log.add(self.offset(), self.path_text(), None, fault, nearest);
    }

    pub fn path_text(&self) -> String {
        let mut text = String::new();
        self.path.write(&mut text);
        text
    }

    pub fn kind(&self) -> JsonKind {
        self.raw.kind()
    }

    pub fn is_given(&self) -> bool {
        self.kind() != JsonKind::Null
    }

    pub fn wrong_type(&self, wanted: Wanted) {
        self.fault(Fault::WrongType { wanted, kind: self.kind(), found: cut(self.raw.get()) });
    }

    /// The content of a text without control characters.
    pub fn string(&self) -> Option<Cow<'j, str>> {
        if self.kind() != JsonKind::Text {
            self.wrong_type(Wanted::Text);
            return None;
        }
        let Some(content) = self.raw.unescaped() else {
            self.fault(Fault::HalfCharacter { found: cut(self.raw.get()) });
            return None;
        };
        match content.chars().find(|&c| c.is_control() && c != '\n') {
            None => Some(content),
            Some(character) => {
                self.fault(Fault::ControlCharacter { character });
                None
            }
        }
    }

    /// The content of a text, whatever is wrong with it.
    pub fn readable(&self) -> Option<Cow<'j, str>> {
        if self.kind() == JsonKind::Text { self.raw.unescaped() } else { None }
    }

    pub fn truth(&self) -> Option<bool> {
        if self.kind() != JsonKind::Truth {
            self.wrong_type(Wanted::Truth);
            return None;
        }
        Some(self.raw.get() == "true")
    }

    /// Whether it is a list with at least one entry, and reports if not.
    pub fn is_filled(&self) -> bool {
        let Some(items) = self.items() else { return false };
        if items.is_empty() {
            self.fault(Fault::EmptyList);
        }
        !items.is_empty()
    }

    /// How many entries a list has, none if it is no list.
    pub fn count(&self) -> usize {
        if self.kind() == JsonKind::List { self.raw.parts().len() } else { 0 }
    }

    fn items(&self) -> Option<Vec<Raw<'j>>> {
        if self.kind() != JsonKind::List {
            self.wrong_type(Wanted::List);
            return None;
        }
        Some(self.raw.parts())
    }

    /// The object's fields in the file's order, repeated ones included.
    pub fn members(&self, wanted: Wanted) -> Option<Vec<(Cow<'j, str>, Raw<'j>)>> {
        if self.kind() != JsonKind::Object {
            self.wrong_type(wanted);
            return None;
        }
        let parts = self.raw.parts();
        let mut named = Vec::with_capacity(parts.len() / 2);
        for member in parts.chunks_exact(2) {
            let [name, value] = member else { continue };
            match name.unescaped() {
                Some(content) => named.push((content, *value)),
                None => self.fault(Fault::HalfCharacter { found: cut(name.get()) }),
            }
        }
        Some(named)
    }

    /// A field of this value, which is an object.
    pub fn field<'n>(&'n self, name: &'n str, raw: Raw<'j>) -> Node<'n, 'j> {
        Node { raw, path: Path { parent: Some(&self.path), step: Step::Field(name) }, log: self.log }
    }
}
