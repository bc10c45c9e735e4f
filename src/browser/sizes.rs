//! How large things are, and where in the window.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, ResizeObserver};

use super::element;

/// Calls with the width and height of an element's content in CSS px, as soon as it has them and whenever
/// they change, as long as the element lives.
pub(super) fn on_size_change(element: &Element, changed: impl Fn(f64, f64) + 'static) {
    let size = |element: &Element| (f64::from(element.client_width()), f64::from(element.client_height()));
    // What is not in the document yet has no size.
    if element.is_connected() {
        let (width, height) = size(element);
        changed(width, height);
    }
    let watched = element.clone();
    let callback = Closure::<dyn Fn()>::new(move || {
        let (width, height) = size(&watched);
        changed(width, height);
    });
    if let Ok(observer) = ResizeObserver::new(callback.as_ref().unchecked_ref()) {
        observer.observe(element);
        callback.forget();
    }
}

/// Keeps what is gone to or focused clear of a bar at the top of the window, so high in CSS px. Set on the
/// root alone: a value that all elements inherit would have all their styles computed anew.
pub fn set_bar_height(height: f64) {
    if let Some(root) = super::root_element() {
        drop(
            root.style()
                .set_property("scroll-padding-top", &[&(height as u32 + 8).to_string(), "px"].concat()),
        );
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

/// The ids and heights of the events whose entries are directly within the list of an id.
#[must_use]
pub fn event_heights(list: &str) -> Vec<(String, f64)> {
    let Some(list) = element::<Element>(list) else { return Vec::new() };
    let children = list.children();
    let events = (0..children.length()).filter_map(|at| children.item(at));
    events
        .filter_map(|event| {
            let id = event.first_element_child()?.get_attribute("data-event")?;
            Some((id, event.get_bounding_client_rect().height()))
        })
        .collect()
}
