//! What a view is: elements, texts and parts that follow the reader's state, as plain data.
//!
//! One renderer puts it into the document ([`crate::browser`]) and one writes it as HTML
//! ([`Markup::to_html`]). Neither is generic over what is drawn, which is why the whole page weighs
//! less than half of the same page as typed Leptos views (docs/decisions/001-markup.md).

mod event;
mod html;

pub use event::Event;

use std::borrow::Cow;

use crate::words::Label;

/// A text of the program, of the dataset, or made for the occasion.
pub type Words = Cow<'static, str>;

/// A part of the page.
pub enum Markup {
    Nothing,
    Text(Words),
    Element(Element),
    Many(Vec<Markup>),
    /// A text that follows what it reads.
    LiveText(Box<dyn Fn() -> String>),
    /// A part that is made anew when what it reads changes.
    Live(Box<dyn Fn() -> Markup>),
    Rows(Box<Rows>),
}

/// Rows, each one element, that are kept as long as their key is among the keys.
pub struct Rows {
    pub keys: Box<dyn Fn() -> Vec<usize>>,
    pub row: Box<dyn Fn(usize) -> Markup>,
}

/// An element with all that hangs on it; cheap to hand on.
pub struct Element(Box<Content>);

/// What an element consists of.
pub struct Content {
    pub tag: &'static str,
    pub attributes: Vec<(&'static str, Value)>,
    pub children: Vec<Markup>,
    pub handlers: Vec<(&'static str, Handler)>,
    pub on_size: Option<Box<dyn Fn(f64, f64)>>,
}

/// What is done when something happens to an element.
pub type Handler = Box<dyn Fn(&Event)>;

/// The value of an attribute.
pub enum Value {
    Fixed(Words),
    /// Follows what it reads; `None` takes the attribute away.
    Live(Box<dyn Fn() -> Option<Words>>),
    /// A property of the element rather than an attribute: what a field holds now.
    LiveField(Box<dyn Fn() -> Field>),
    /// A style property, set in a way that a strict policy allows.
    LiveStyle(Box<dyn Fn() -> String>),
}

/// What a field holds.
pub enum Field {
    Text(String),
    Checked(bool),
}

/// An element without anything yet.
#[must_use]
pub fn el(tag: &'static str) -> Element {
    Element(Box::new(Content {
        tag,
        attributes: Vec::new(),
        children: Vec::new(),
        handlers: Vec::new(),
        on_size: None,
    }))
}

/// A part that is made anew when what it reads changes.
#[must_use]
pub fn live<T: Into<Markup>>(make: impl Fn() -> T + 'static) -> Markup {
    Markup::Live(Box::new(move || make().into()))
}

/// A text that follows what it reads.
#[must_use]
pub fn live_text(make: impl Fn() -> String + 'static) -> Markup {
    Markup::LiveText(Box::new(make))
}

/// Rows that are kept as long as their key is among the keys.
#[must_use]
pub fn rows(keys: impl Fn() -> Vec<usize> + 'static, row: impl Fn(usize) -> Markup + 'static) -> Markup {
    Markup::Rows(Box::new(Rows { keys: Box::new(keys), row: Box::new(row) }))
}

/// Several parts one after the other.
#[must_use]
pub fn many(parts: impl IntoIterator<Item = impl Into<Markup>>) -> Markup {
    Markup::Many(parts.into_iter().map(Into::into).collect())
}

/// The generic methods only hand on to the others, which are in the program once.
impl Element {
    #[must_use]
    pub fn into_content(self) -> Content {
        *self.0
    }

    #[must_use]
    pub fn content(&self) -> &Content {
        &self.0
    }

    #[must_use]
    pub fn attr(self, name: &'static str, value: impl Attribute) -> Self {
        value.set(self, name)
    }

    #[inline(never)]
    fn value(mut self, name: &'static str, value: Value) -> Self {
        self.0.attributes.push((name, value));
        self
    }

    /// An attribute that is there or not.
    #[must_use]
    pub fn attr_if(self, name: &'static str, value: Option<impl Attribute>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    #[must_use]
    pub fn class(self, class: impl Attribute) -> Self {
        self.attr("class", class)
    }

    #[must_use]
    pub fn live(self, name: &'static str, value: impl Fn() -> Option<Words> + 'static) -> Self {
        self.live_boxed(name, Box::new(value))
    }

    #[inline(never)]
    fn live_boxed(self, name: &'static str, value: Box<dyn Fn() -> Option<Words>>) -> Self {
        self.value(name, Value::Live(value))
    }

    /// A number in px that follows what it reads.
    #[must_use]
    pub fn live_px(self, name: &'static str, value: impl Fn() -> f64 + 'static) -> Self {
        self.live(name, move || Some(crate::words::px(value()).into()))
    }

    /// Not there for anybody while the condition holds.
    #[must_use]
    pub fn hidden_while(self, condition: impl Fn() -> bool + 'static) -> Self {
        self.live("hidden", move || condition().then_some("".into()))
    }

    #[must_use]
    pub fn field(self, name: &'static str, value: impl Fn() -> Field + 'static) -> Self {
        self.field_boxed(name, Box::new(value))
    }

    #[inline(never)]
    fn field_boxed(self, name: &'static str, value: Box<dyn Fn() -> Field>) -> Self {
        self.value(name, Value::LiveField(value))
    }

    #[must_use]
    pub fn style(self, name: &'static str, value: impl Fn() -> String + 'static) -> Self {
        self.style_boxed(name, Box::new(value))
    }

    #[inline(never)]
    fn style_boxed(self, name: &'static str, value: Box<dyn Fn() -> String>) -> Self {
        self.value(name, Value::LiveStyle(value))
    }

    #[must_use]
    pub fn on(self, event: &'static str, handler: impl Fn(&Event) + 'static) -> Self {
        self.handler(event, Box::new(handler))
    }

    #[inline(never)]
    fn handler(mut self, event: &'static str, handler: Handler) -> Self {
        self.0.handlers.push((event, handler));
        self
    }

    /// Told of the element's width and height in px, now and whenever they change.
    #[must_use]
    pub fn on_size(mut self, told: impl Fn(f64, f64) + 'static) -> Self {
        self.0.on_size = Some(Box::new(told));
        self
    }

    #[must_use]
    pub fn child(self, child: impl Child) -> Self {
        child.add(self)
    }

    #[inline(never)]
    fn push(mut self, child: Markup) -> Self {
        self.0.children.push(child);
        self
    }

    #[must_use]
    pub fn children(mut self, children: impl IntoIterator<Item = impl Child>) -> Self {
        for child in children {
            self = child.add(self);
        }
        self
    }
}

/// What can be the value of an attribute. Each kind has a way of its own, which is in the program
/// once; that is what keeps the many places that set one small.
pub trait Attribute {
    #[must_use]
    fn set(self, element: Element, name: &'static str) -> Element;
}

impl Attribute for &'static str {
    #[inline(never)]
    fn set(self, element: Element, name: &'static str) -> Element {
        element.value(name, Value::Fixed(Cow::Borrowed(self)))
    }
}

impl Attribute for String {
    #[inline(never)]
    fn set(self, element: Element, name: &'static str) -> Element {
        element.value(name, Value::Fixed(Cow::Owned(self)))
    }
}

impl Attribute for Label {
    #[inline(never)]
    fn set(self, element: Element, name: &'static str) -> Element {
        self.text().set(element, name)
    }
}

/// What can stand within an element; as with [`Attribute`], a way for each kind.
pub trait Child {
    #[must_use]
    fn add(self, element: Element) -> Element;
}

impl Child for Markup {
    fn add(self, element: Element) -> Element {
        element.push(self)
    }
}

impl Child for Element {
    #[inline(never)]
    fn add(self, element: Element) -> Element {
        element.push(Markup::Element(self))
    }
}

impl Child for &'static str {
    #[inline(never)]
    fn add(self, element: Element) -> Element {
        element.push(Markup::Text(Cow::Borrowed(self)))
    }
}

impl Child for Label {
    #[inline(never)]
    fn add(self, element: Element) -> Element {
        self.text().add(element)
    }
}

impl Child for String {
    #[inline(never)]
    fn add(self, element: Element) -> Element {
        element.push(Markup::Text(Cow::Owned(self)))
    }
}

impl<T: Child> Child for Option<T> {
    fn add(self, element: Element) -> Element {
        match self {
            Some(child) => child.add(element),
            None => element,
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
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<Label> for Markup {
    fn from(label: Label) -> Self {
        label.text().into()
    }
}

impl From<String> for Markup {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
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
