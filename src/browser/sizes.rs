//! How large things are, and where in the window.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, ResizeObserver};

use super::element;

/// Calls with the width of an element's content in CSS px, as soon as it has one and whenever it changes,
/// as long as the element lives.
pub(super) fn on_width_change(element: &Element, changed: impl Fn(f64) + 'static) {
    // What is not in the document yet has no width.
    if element.is_connected() {
        changed(f64::from(element.client_width()));
    }
    let watched = element.clone();
    let callback = Closure::<dyn Fn()>::new(move || changed(f64::from(watched.client_width())));
    if let Ok(observer) = ResizeObserver::new(callback.as_ref().unchecked_ref()) {
        observer.observe(element);
        callback.forget();
    }
}

/// The height of the window in CSS px.
#[must_use]
pub fn view_height() -> f64 {
    let height =
        super::window().and_then(|window| window.inner_height().ok()).and_then(|height| height.as_f64());
    height.unwrap_or(0.0)
}

/// How far the top of the window is below the top of the element of an id, and the window's height.
#[must_use]
pub fn view_within(id: &str) -> (f64, f64) {
    (element::<Element>(id).map_or(0.0, |element| -element.get_bounding_client_rect().top()), view_height())
}

/// The ids and heights of the events directly within the element of an id.
#[must_use]
pub fn event_heights(list: &str) -> Vec<(String, f64)> {
    let Some(list) = element::<Element>(list) else { return Vec::new() };
    let children = list.children();
    let events = (0..children.length()).filter_map(|at| children.item(at));
    events
        .filter_map(|event| {
            Some((event.get_attribute("data-event")?, event.get_bounding_client_rect().height()))
        })
        .collect()
}
