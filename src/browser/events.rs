//! The browser's events as plain data, and its answers to them.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Element, HtmlDetailsElement, HtmlElement, KeyboardEvent, MouseEvent, Node, PointerEvent, WheelEvent,
};

use crate::markup::Event;

fn listener(event: &web_sys::Event) -> Option<Element> {
    event.current_target().and_then(|target| target.dyn_into().ok())
}

/// Reads what is of use from an event.
pub(super) fn to_event(event: &web_sys::Event) -> Event {
    let mut told = Event::default();
    told.own = event.target() == event.current_target();
    let Some(element) = listener(event) else { return told };
    if let Some(key) = event.dyn_ref::<KeyboardEvent>() {
        told.key = key.key();
        told.shift = key.shift_key();
        told.command = key.ctrl_key() || key.meta_key();
        told.alt = key.alt_key();
    } else if let Some(mouse) = event.dyn_ref::<MouseEvent>() {
        let corner = element.get_bounding_client_rect();
        told.window_x = f64::from(mouse.client_x());
        told.x = told.window_x - corner.left();
        told.y = f64::from(mouse.client_y()) - corner.top();
        told.button = mouse.button();
        told.command = mouse.ctrl_key() || mouse.meta_key();
        told.shift = mouse.shift_key();
        told.alt = mouse.alt_key();
        told.pointer = event.dyn_ref::<PointerEvent>().map_or(0, PointerEvent::pointer_id);
        told.wheel = event.dyn_ref::<WheelEvent>().map_or(0.0, WheelEvent::delta_y);
        told.focused = element.owner_document().and_then(|document| document.active_element()).as_ref()
            == Some(&element);
    } else if event.type_() == "focusout" {
        let related = js_sys::Reflect::get(event, &JsValue::from_str("relatedTarget")).ok();
        let went_to = related.and_then(|target| target.dyn_into::<Node>().ok());
        told.left = went_to.is_some_and(|node| !element.contains(Some(&node)));
    } else {
        let value = js_sys::Reflect::get(&element, &JsValue::from_str("value")).ok();
        told.value = value.and_then(|value| value.as_string()).unwrap_or_default();
    }
    told.open = element.dyn_ref::<HtmlDetailsElement>().is_some_and(HtmlDetailsElement::open);
    told
}

/// Does what the handler asked for.
pub(super) fn obey(told: &Event, event: &web_sys::Event) {
    if told.is_prevented() {
        event.prevent_default();
    }
    if told.is_stopped() {
        event.stop_propagation();
    }
    let Some(element) = listener(event) else { return };
    if told.captures() {
        drop(element.set_pointer_capture(told.pointer));
    }
    if told.closes() {
        close(&element, !told.left);
    }
}

/// Closes a disclosure; the focus goes back to its summary unless it has gone elsewhere.
fn close(element: &Element, focus: bool) {
    let Some(details) = element.dyn_ref::<HtmlDetailsElement>() else { return };
    details.set_open(false);
    let summary = details.query_selector("summary").ok().flatten();
    if let Some(summary) = summary.and_then(|summary| summary.dyn_into::<HtmlElement>().ok())
        && focus
    {
        drop(summary.focus());
    }
}
