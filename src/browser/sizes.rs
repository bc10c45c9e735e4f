//! How large things are, and where in the window.

use crate::list::ToList;
use crate::said::{Said, digits};

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, ResizeObserver};

use super::element;

/// Watches the size of an element until it is dropped.
pub(super) struct SizeWatch {
    observer: ResizeObserver,
    #[allow(dead_code, reason = "what the observer calls")]
    told: Closure<dyn Fn()>,
}

/// Calls with the width and height of an element's content in CSS px, as soon as it has them and whenever
/// they change, as long as the watch lives.
pub(super) fn watch_size(element: &Element, changed: impl Fn(f64, f64) + 'static) -> Option<SizeWatch> {
    let watched = element.clone();
    let told = Closure::<dyn Fn()>::new(move || {
        changed(f64::from(watched.client_width()), f64::from(watched.client_height()));
    });
    let observer = ResizeObserver::new(told.as_ref().unchecked_ref()).ok()?;
    observer.observe(element);
    Some(SizeWatch { observer, told })
}

impl Drop for SizeWatch {
    /// An element that is taken away has another size too, and nobody is there any more to be told.
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Keeps what is gone to or focused clear of a bar at the top of the window, so high in CSS px. Set on the
/// root alone: a value that all elements inherit would have all their styles computed anew.
pub fn set_bar_height(height: f64) {
    if let Some(root) = super::root_element() {
        drop(
            root.style().set_property(
                "scroll-padding-top",
                &Said::of(&[&digits(i64::from(height as u32) + 8), "px"]),
            ),
        );
    }
}

/// How large the reader has letters, as a multiple of the 16 px that browsers begin with.
#[must_use]
pub fn letters() -> f64 {
    let size = super::root_style("font-size").map_or(0.0, |size| js_sys::parse_float(&size));
    if size > 0.0 { size / 16.0 } else { 1.0 }
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
        .list()
}
