//! Doing things later: in the next frame, after a while, once a frame while the page scrolls.

use std::cell::Cell;
use std::pin::Pin;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// Lets something go on by itself, as it waits for what comes over the network.
pub fn spawn(task: impl Future<Output = ()> + 'static) {
    // In a box all tasks are of one type, and what runs them is in the program once.
    let task: Pin<Box<dyn Future<Output = ()>>> = Box::pin(task);
    wasm_bindgen_futures::spawn_local(task);
}

/// Acts before the browser paints next.
pub fn next_frame(act: impl FnOnce() + 'static) {
    let Some(window) = super::window() else { return };
    drop(window.request_animation_frame(&once(Box::new(act))));
}

/// Acts after so many milliseconds.
pub fn after(milliseconds: i32, act: impl FnOnce() + 'static) {
    let Some(window) = super::window() else { return };
    let act = once(Box::new(act));
    drop(window.set_timeout_with_callback_and_timeout_and_arguments_0(&act, milliseconds));
}

/// A function of the browser that acts and is gone. What it does is boxed: it is in the program once, not for each.
fn once(act: Box<dyn FnOnce()>) -> Function {
    Closure::once_into_js(act).unchecked_into()
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
