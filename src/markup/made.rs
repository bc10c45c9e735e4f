//! What live parts are made by, and what is done when something happens: closures, of which the page has hundreds.
//!
//! `Box<dyn Fn()>` would bring along code for each to be called once and be gone, which nobody does
//! (docs/decisions/001-markup.md).

use super::Event;

/// Makes what is to be shown now.
pub trait Make<T> {
    fn make(&self) -> T;
}

impl<T, F: Fn() -> T> Make<T> for F {
    fn make(&self) -> T {
        self()
    }
}

/// Is told what happens to an element.
pub trait Hear {
    fn hear(&self, event: &Event);
}

impl<F: Fn(&Event)> Hear for F {
    fn hear(&self, event: &Event) {
        self(event);
    }
}
