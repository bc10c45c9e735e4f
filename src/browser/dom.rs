//! Puts markup into the document and keeps its live parts true.

use std::rc::Rc;

use leptos::prelude::RenderEffect;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Node};

use super::events::to_event;
use crate::list::ToList;
use crate::markup::{Content, Field, Handler, Markup, Value};
use crate::said::Said;

/// Parts in the document: their nodes, and what must live as long as they do.
#[derive(Default)]
struct Placed {
    nodes: Vec<Node>,
    /// Live parts among the nodes, whose own nodes stand beside them.
    parts: Vec<Following>,
    /// The rows of a part that consists of rows.
    rows: Vec<(usize, Placed)>,
    kept: Vec<Kept>,
}

/// Made anew whenever what it reads changes. One type for all that follows, since each costs.
type Following = RenderEffect<Placed>;

/// Dropped with the nodes it serves.
#[allow(dead_code, reason = "kept for what happens when it is dropped")]
enum Kept {
    Following(Following),
    Handler(Closure<dyn Fn(web_sys::Event)>),
    Size(super::SizeWatch),
}

fn following(make: Box<dyn FnMut(Option<Placed>) -> Placed>) -> Following {
    RenderEffect::new(make)
}

const SVG: &str = "http://www.w3.org/2000/svg";

/// Where new nodes go: before a node, within a parent.
struct Place<'a> {
    document: &'a Document,
    parent: &'a Node,
    before: Option<&'a Node>,
    svg: bool,
}

/// Appends markup to a node for as long as the page lives.
pub fn mount(parent: &web_sys::HtmlElement, markup: Markup) {
    if let Some(document) = parent.owner_document() {
        let place = Place { document: &document, parent, before: None, svg: false };
        let mut placed = Placed::default();
        put(markup, &place, &mut placed);
        std::mem::forget(placed);
    }
}

/// Acts now, and again whenever something it reads has changed, as long as the page lives. A page that
/// is written into a file does not change.
pub fn follow(act: Box<dyn Fn()>) {
    if cfg!(not(target_arch = "wasm32")) {
        return act();
    }
    let mut placed = Placed::default();
    placed.follow(act);
    std::mem::forget(placed);
}

fn put(markup: Markup, place: &Place, placed: &mut Placed) {
    match markup {
        Markup::Nothing => {}
        Markup::Text(text) => place.insert(place.document.create_text_node(text).into(), placed),
        Markup::Made(text) => place.insert(place.document.create_text_node(&text).into(), placed),
        Markup::Many(parts) => parts.into_iter().for_each(|part| put(part, place, placed)),
        Markup::Element(element) => put_element(element.into_content(), place, placed),
        Markup::LiveText(text) => {
            let node = place.document.create_text_node("");
            place.insert(node.clone().into(), placed);
            let mut shown = Said::default();
            placed.follow(Box::new(move || {
                let text = text.make();
                if shown != text {
                    node.set_data(&text);
                    shown = text;
                }
            }));
        }
        Markup::Follow(act) => placed.follow(Box::new(move || act.make())),
        Markup::Live(part) => {
            let anchor = Anchor::new(place, placed);
            placed.parts.push(following(Box::new(move |before| {
                let part = part.make();
                anchor.make_anew(before, part)
            })));
        }
        Markup::Keyed(part) => {
            let anchor = Anchor::new(place, placed);
            let mut made_of = Vec::new();
            placed.parts.push(following(Box::new(move |before| {
                let key = (part.key)();
                match before {
                    Some(before) if key == made_of => before,
                    before => {
                        let placed = anchor.make_anew(before, (part.make)(&key));
                        made_of = key;
                        placed
                    }
                }
            })));
        }
        Markup::Rows(rows) => {
            let anchor = Anchor::new(place, placed);
            placed.parts.push(following(Box::new(move |before| {
                let keys = (rows.keys)();
                let before = before.map(|before| before.rows).unwrap_or_default();
                let mut placed = Placed::default();
                anchor.with_place(|place| placed.rows = put_rows(&keys, &*rows.row, before, place));
                placed
            })));
        }
    }
}

/// Keeps the rows whose keys remain, in the order of the keys; makes those that are new.
fn put_rows(
    keys: &[usize],
    row: &dyn Fn(usize) -> Markup,
    before: Vec<(usize, Placed)>,
    place: &Place,
) -> Vec<(usize, Placed)> {
    let (mut old, gone): (Vec<_>, Vec<_>) = before.into_iter().partition(|(key, _)| keys.contains(key));
    gone.into_iter().for_each(|(_, gone)| gone.remove());
    // From the last to the first, so that each row is put before one that already stands.
    let mut next: Option<Node> = place.before.cloned();
    let mut rows = Vec::with_capacity(keys.len());
    for key in keys.iter().rev() {
        let here = Place { before: next.as_ref(), ..*place };
        let kept = old.iter().position(|(old, _)| old == key).map(|at| old.swap_remove(at));
        let placed = match kept {
            Some((_, kept)) => {
                kept.move_to(&here);
                kept
            }
            None => {
                let mut placed = Placed::default();
                put(row(*key), &here, &mut placed);
                placed
            }
        };
        next = placed.nodes.first().cloned().or(next);
        rows.push((*key, placed));
    }
    rows.reverse();
    rows
}

fn put_element(element: Content, place: &Place, placed: &mut Placed) {
    let Content { tag, attributes, children, handlers, on_size } = element;
    let svg = place.svg || tag == "svg";
    let made = if svg {
        place.document.create_element_ns(Some(SVG), tag)
    } else {
        place.document.create_element(tag)
    };
    let Ok(made) = made else { return };
    for (name, value) in attributes {
        set(&made, name, value, placed);
    }
    let mut inner = Placed::default();
    let within = Place { document: place.document, parent: &made, before: None, svg };
    children.into_iter().for_each(|child| put(child, &within, &mut inner));
    placed.kept.append(&mut inner.kept);
    inner.parts.into_iter().map(Kept::Following).add_to(&mut placed.kept);
    for (name, handler) in handlers {
        listen(&made, name, handler, placed);
    }
    if let Some(told) = on_size
        && let Some(watch) = super::watch_size(&made, told)
    {
        placed.keep(Kept::Size(watch));
    }
    place.insert(made.into(), placed);
}

fn set(element: &web_sys::Element, name: &'static str, value: Value, placed: &mut Placed) {
    let target = element.clone();
    match value {
        Value::Fixed(value) => drop(element.set_attribute(name, value)),
        Value::Made(value) => drop(element.set_attribute(name, &value)),
        Value::Live(value) => {
            let mut shown = None;
            placed.follow(Box::new(move || {
                let value = value.make();
                if shown != value {
                    drop(match &value {
                        Some(value) => target.set_attribute(name, value),
                        None => target.remove_attribute(name),
                    });
                    shown = value;
                }
            }));
        }
        Value::LiveField(value) => placed.follow(Box::new(move || {
            let value = match value.make() {
                Field::Text(text) => JsValue::from_str(&text),
                Field::Checked(checked) => JsValue::from_bool(checked),
            };
            drop(js_sys::Reflect::set(&target, &name.into(), &value));
        })),
        Value::LiveStyle(value) => {
            let target: web_sys::HtmlElement = target.unchecked_into();
            placed.follow(Box::new(move || drop(target.style().set_property(name, &value.make()))));
        }
    }
}

fn listen(element: &web_sys::Element, name: &str, handler: Handler, placed: &mut Placed) {
    let closure = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
        let told = to_event(&event);
        handler.hear(&told);
        super::events::obey(&told, &event);
    });
    drop(element.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref()));
    placed.keep(Kept::Handler(closure));
}

impl Placed {
    fn keep(&mut self, kept: Kept) {
        self.kept.push(kept);
    }

    fn follow(&mut self, mut act: Box<dyn FnMut()>) {
        let following = following(Box::new(move |_| {
            act();
            Placed::default()
        }));
        self.keep(Kept::Following(following));
    }

    /// Takes the nodes out of the document, those of live parts among them too.
    fn remove(self) {
        for node in &self.nodes {
            if let Some(parent) = node.parent_node() {
                drop(parent.remove_child(node));
            }
        }
        self.parts.iter().filter_map(RenderEffect::take_value).for_each(Self::remove);
        self.rows.into_iter().for_each(|(_, row)| row.remove());
    }

    /// Moves the nodes of a row, an element. Only if it is not where it should be: moving takes the focus away.
    fn move_to(&self, place: &Place) {
        let stands = self.nodes.last().is_some_and(|last| last.next_sibling().as_ref() == place.before);
        if !stands {
            for node in &self.nodes {
                drop(place.parent.insert_before(node, place.before));
            }
        }
    }
}

impl Place<'_> {
    fn insert(&self, node: Node, placed: &mut Placed) {
        drop(self.parent.insert_before(&node, self.before));
        placed.nodes.push(node);
    }
}

/// An empty text that marks where a live part stands.
struct Anchor {
    document: Document,
    node: Rc<Node>,
    svg: bool,
}

impl Anchor {
    fn new(place: &Place, placed: &mut Placed) -> Self {
        let node: Node = place.document.create_text_node("").into();
        place.insert(node.clone(), placed);
        Self { document: place.document.clone(), node: Rc::new(node), svg: place.svg }
    }

    /// Puts a part in the place of what stood here before.
    fn make_anew(&self, before: Option<Placed>, part: Markup) -> Placed {
        before.into_iter().for_each(Placed::remove);
        let mut placed = Placed::default();
        self.with_place(|place| put(part, place, &mut placed));
        placed
    }

    fn with_place<T>(&self, act: impl FnOnce(&Place) -> T) -> T {
        let parent = self.node.parent_node();
        let parent = parent.as_ref().unwrap_or(&self.node);
        act(&Place { document: &self.document, parent, before: Some(&self.node), svg: self.svg })
    }
}
