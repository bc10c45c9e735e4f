//! Elements, put together part by part.

use super::{Content, Event, Field, Handler, Make, Markup, Value};
use crate::said::{Said, digits};
use crate::words::{Label, Phrase, px, truth};

/// An element with all that hangs on it; cheap to hand on.
pub struct Element(Box<Content>);

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

/// Parts one after the other, without an element around them.
pub struct Parts(Element);

/// No part yet.
#[must_use]
pub fn parts() -> Parts {
    Parts(el(""))
}

/// They are gathered as an element's, whose name is never asked for.
impl Parts {
    #[must_use]
    pub fn child(self, child: impl Child) -> Self {
        Self(self.0.child(child))
    }

    #[must_use]
    pub fn children(self, children: impl IntoIterator<Item = impl Child>) -> Self {
        Self(self.0.children(children))
    }

    /// All of them as one.
    #[must_use]
    pub fn together(self) -> Markup {
        Markup::Many(self.0.0.children)
    }
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

    /// Itself, where anything is within.
    #[must_use]
    pub fn unless_empty(self) -> Option<Self> {
        (!self.0.children.is_empty()).then_some(self)
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

    /// The language (BCP 47) of what stands within, where that is not the page's; it may run the other way.
    #[must_use]
    pub fn in_language(self, lang: Option<impl Attribute>) -> Self {
        let dir = lang.is_some().then_some("auto");
        self.attr_if("lang", lang).attr_if("dir", dir)
    }

    #[must_use]
    pub fn class(self, class: impl Attribute) -> Self {
        self.attr("class", class)
    }

    #[must_use]
    pub fn live(self, name: &'static str, value: impl Fn() -> Option<Said> + 'static) -> Self {
        self.follow(name, Box::new(value))
    }

    #[inline(never)]
    fn follow(self, name: &'static str, value: Box<dyn Make<Option<Said>>>) -> Self {
        self.value(name, Value::Live(value))
    }

    /// A number in px that follows what it reads.
    #[must_use]
    pub fn live_px(self, name: &'static str, value: impl Fn() -> f64 + 'static) -> Self {
        self.live(name, move || Some(px(value())))
    }

    /// `true` while the condition holds, else `false`.
    #[must_use]
    pub fn live_truth(self, name: &'static str, condition: impl Fn() -> bool + 'static) -> Self {
        self.live(name, move || Some(truth(condition()).into()))
    }

    /// There, and empty, while the condition holds.
    #[must_use]
    pub fn live_if(self, name: &'static str, condition: impl Fn() -> bool + 'static) -> Self {
        self.live(name, move || condition().then(Said::default))
    }

    /// Not there for anybody while the condition holds.
    #[must_use]
    pub fn hidden_while(self, condition: impl Fn() -> bool + 'static) -> Self {
        self.live_if("hidden", condition)
    }

    #[must_use]
    pub fn field(self, name: &'static str, value: impl Fn() -> Field + 'static) -> Self {
        self.follow_field(name, Box::new(value))
    }

    #[inline(never)]
    fn follow_field(self, name: &'static str, value: Box<dyn Make<Field>>) -> Self {
        self.value(name, Value::LiveField(value))
    }

    #[must_use]
    pub fn style(self, name: &'static str, value: impl Fn() -> Said + 'static) -> Self {
        self.follow_style(name, Box::new(value))
    }

    #[inline(never)]
    fn follow_style(self, name: &'static str, value: Box<dyn Make<Said>>) -> Self {
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

    /// Told of the element's width and height in px, as soon as it is in the document and whenever they change.
    #[must_use]
    pub fn on_size(mut self, told: impl Fn(f64, f64) + 'static) -> Self {
        self.0.on_size = Some(Box::new(told));
        self
    }

    #[must_use]
    pub fn child(self, child: impl Child) -> Self {
        child.add(self)
    }

    /// A text behind a text is one text with it: read aloud, two are two.
    #[inline(never)]
    fn push(mut self, child: Markup) -> Self {
        if let Some(before) = self.0.children.last_mut()
            && let (Some(text), Some(behind)) = (before.fixed_text(), child.fixed_text())
        {
            *before = Markup::Made(Said::of(&[text, behind]));
        } else {
            self.0.children.push(child);
        }
        self
    }

    #[must_use]
    pub fn children(self, children: impl IntoIterator<Item = impl Child>) -> Self {
        children.into_iter().fold(self, |element, child| child.add(element))
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
        element.value(name, Value::Fixed(self))
    }
}

impl Attribute for Said {
    #[inline(never)]
    fn set(self, element: Element, name: &'static str) -> Element {
        element.value(name, Value::Made(self))
    }
}

impl Attribute for usize {
    #[inline(never)]
    fn set(self, element: Element, name: &'static str) -> Element {
        digits(self as i64).set(element, name)
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
        element.push(Markup::Text(self))
    }
}

impl Child for Label {
    #[inline(never)]
    fn add(self, element: Element) -> Element {
        self.text().add(element)
    }
}

impl Child for Said {
    #[inline(never)]
    fn add(self, element: Element) -> Element {
        element.push(self.into())
    }
}

impl Child for Box<dyn Make<Markup>> {
    #[inline(never)]
    fn add(self, element: Element) -> Element {
        element.push(Markup::Live(self))
    }
}

impl Child for Box<dyn Make<Said>> {
    #[inline(never)]
    fn add(self, element: Element) -> Element {
        element.push(Markup::LiveText(self))
    }
}

impl Child for Phrase {
    #[inline(never)]
    fn add(self, element: Element) -> Element {
        element.push(self.into())
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
