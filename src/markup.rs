//! What a view is: elements, texts and parts that follow the reader's state, as plain data.
//!
//! One renderer puts it into the document ([`crate::browser`]) and one writes it as HTML
//! ([`Markup::to_html`]). Neither is generic over what is drawn, which is why the whole page weighs
//! less than half of the same page as typed Leptos views (docs/decisions/001-markup.md).

mod element;
mod event;
mod html;
mod made;

pub use element::{Attribute, Child, Element, Parts, el, parts};
pub use event::Event;
pub use made::{Hear, Make};

use crate::list::ToList;
use crate::said::Said;
use crate::words::{Label, Phrase};

/// A part of the page.
pub enum Markup {
    Nothing,
    /// A text of the program or of the dataset.
    Text(&'static str),
    /// A text made for the occasion.
    Made(Said),
    Element(Element),
    Many(Vec<Markup>),
    /// A text that follows what it reads.
    LiveText(Box<dyn Make<Said>>),
    /// A part that is made anew when what it reads changes.
    Live(Box<dyn Make<Markup>>),
    Keyed(Box<Keyed>),
    Rows(Box<Rows>),
    /// Nothing to be seen: acts now, and again whenever what it reads changes, as long as the parts around it
    /// are there.
    Follow(Box<dyn Make<()>>),
}

/// Rows, each one element, that are kept as long as their key is among the keys.
pub struct Rows {
    pub keys: Box<dyn Fn() -> Vec<usize>>,
    pub row: Box<dyn Fn(usize) -> Markup>,
}

/// A part that is made of its key alone. What the key reads may change often and leave it as it is.
pub struct Keyed {
    pub key: Box<dyn Fn() -> Vec<usize>>,
    pub make: MakeOf,
}

/// Makes a part of its key.
pub type MakeOf = Box<dyn Fn(&[usize]) -> Markup>;

/// What an element consists of.
pub struct Content {
    pub tag: &'static str,
    pub attributes: Vec<(&'static str, Value)>,
    pub children: Vec<Markup>,
    pub handlers: Vec<(&'static str, Handler)>,
    pub on_size: Option<Box<dyn Fn(f64, f64)>>,
}

/// What is done when something happens to an element.
pub type Handler = Box<dyn Hear>;

/// The value of an attribute.
pub enum Value {
    /// Of the program or of the dataset.
    Fixed(&'static str),
    /// Made for the occasion.
    Made(Said),
    /// Follows what it reads; `None` takes the attribute away.
    Live(Box<dyn Make<Option<Said>>>),
    /// A property of the element rather than an attribute: what a field holds now.
    LiveField(Box<dyn Make<Field>>),
    /// A style property, set in a way that a strict policy allows.
    LiveStyle(Box<dyn Make<Said>>),
}

/// What a field holds.
pub enum Field {
    Text(Said),
    Checked(bool),
}

/// A part that is made anew when what it reads changes.
#[must_use]
pub fn live<T: Into<Markup>>(make: impl Fn() -> T + 'static) -> Box<dyn Make<Markup>> {
    Box::new(move || make().into())
}

/// A part that is made of its key, and anew when that is another.
#[must_use]
pub fn keyed(key: impl Fn() -> Vec<usize> + 'static, make: impl Fn(&[usize]) -> Markup + 'static) -> Markup {
    Markup::Keyed(Box::new(Keyed { key: Box::new(key), make: Box::new(make) }))
}

/// A text that follows what it reads.
#[must_use]
pub fn live_text(make: impl Fn() -> Said + 'static) -> Box<dyn Make<Said>> {
    Box::new(make)
}

/// Rows that are kept as long as their key is among the keys.
#[must_use]
pub fn rows(keys: impl Fn() -> Vec<usize> + 'static, row: impl Fn(usize) -> Markup + 'static) -> Markup {
    Markup::Rows(Box::new(Rows { keys: Box::new(keys), row: Box::new(row) }))
}

/// Acts now, and again whenever what it reads changes, as long as the parts around it are there.
#[must_use]
pub fn following(act: impl Fn() + 'static) -> Markup {
    Markup::Follow(Box::new(act))
}

/// Several parts one after the other.
#[must_use]
pub fn many(parts: impl IntoIterator<Item = impl Into<Markup>>) -> Markup {
    Markup::Many(parts.into_iter().map(Into::into).list())
}

/// Parts with a text between every two that are something.
#[must_use]
pub fn joined(parts: Vec<Markup>, between: &'static str) -> Markup {
    let mut all: Vec<Markup> = Vec::new();
    for part in parts {
        if part.is_nothing() {
            continue;
        }
        if !all.is_empty() {
            all.push(between.into());
        }
        all.push(part);
    }
    Markup::Many(all)
}

impl Markup {
    /// The text that it is, where that stays as it is.
    fn fixed_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Made(text) => Some(text),
            _ => None,
        }
    }

    /// Whether there is no part at all.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        match self {
            Self::Nothing => true,
            Self::Many(parts) => parts.is_empty(),
            _ => false,
        }
    }
}

impl From<Element> for Markup {
    fn from(element: Element) -> Self {
        Self::Element(element)
    }
}

impl From<&'static str> for Markup {
    fn from(text: &'static str) -> Self {
        Self::Text(text)
    }
}

impl From<Label> for Markup {
    fn from(label: Label) -> Self {
        label.text().into()
    }
}

impl From<Said> for Markup {
    fn from(said: Said) -> Self {
        Self::Made(said)
    }
}

/// Its parts in other languages are marked as such.
impl From<Phrase> for Markup {
    fn from(phrase: Phrase) -> Self {
        let part = |(lang, text): (Option<&str>, &str)| -> Self {
            match lang {
                None => Said::from(text).into(),
                Some(lang) => el("span").in_language(Some(Said::from(lang))).child(Said::from(text)).into(),
            }
        };
        many(phrase.parts().into_iter().map(part))
    }
}

impl From<Box<dyn Make<Self>>> for Markup {
    fn from(part: Box<dyn Make<Self>>) -> Self {
        Self::Live(part)
    }
}

impl From<Vec<Markup>> for Markup {
    fn from(parts: Vec<Markup>) -> Self {
        Self::Many(parts)
    }
}

impl<T: Into<Markup>> From<Option<T>> for Markup {
    fn from(part: Option<T>) -> Self {
        part.map_or(Self::Nothing, Into::into)
    }
}
