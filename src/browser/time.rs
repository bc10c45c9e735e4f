//! Doing things later: in the next frame, after a while, once a frame while the page scrolls.

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// Lets something go on by itself, as it waits for what comes over the network.
pub fn spawn(task: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(task);
}

/// Acts before the browser paints next.
pub fn next_frame(act: impl FnOnce() + 'static) {
    let Some(window) = super::window() else { return };
    let act = Closure::once_into_js(act);
    drop(window.request_animation_frame(act.unchecked_ref()));
}

/// Acts after so many milliseconds.
pub fn after(milliseconds: i32, act: impl FnOnce() + 'static) {
    let Some(window) = super::window() else { return };
    let act = Closure::once_into_js(act);
    drop(window.set_timeout_with_callback_and_timeout_and_arguments_0(act.unchecked_ref(), milliseconds));
}

/// Acts once for each frame in which the page was scrolled.
pub fn on_scroll(act: impl Fn() + 'static) {
    if super::window().is_none() {
        return;
    }
    let waiting = Rc::new(Cell::new(false));
    let in_frame = {
        let waiting = waiting.clone();
        Closure::<dyn Fn()>::new(move || {
            waiting.set(false);
            act();
        })
    };
    let listener = move || {
        if let Some(window) = super::window()
            && !waiting.replace(true)
        {
            drop(window.request_animation_frame(in_frame.as_ref().unchecked_ref()));
        }
    };
    super::listen("scroll", listener);
}
