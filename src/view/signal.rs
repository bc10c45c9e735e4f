//! Values that views follow.
//!
//! A change is announced by a Leptos trigger, which has no content; the content lies beside it.
//! Leptos' own signals and memos are generic over what they hold, and every kind of content would
//! cost the page kilobytes (docs/decisions/001-markup.md).

use std::cell::{Ref, RefCell};

use leptos::prelude::{ArcTrigger, Notify, Track};

/// A value that lives as long as the page.
pub struct Signal<T: 'static> {
    content: &'static Content<T>,
}

struct Content<T> {
    value: RefCell<T>,
    changed: ArcTrigger,
}

impl<T> Clone for Signal<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Signal<T> {}

impl<T> Signal<T> {
    pub fn new(value: T) -> Self {
        let content = Content { value: RefCell::new(value), changed: ArcTrigger::new() };
        Self { content: Box::leak(Box::new(content)) }
    }

    /// The value now; the view that asks is made anew when it changes. Nothing may be set while the
    /// answer is held.
    pub fn read(self) -> Ref<'static, T> {
        // What is written into a file is written once.
        if cfg!(target_arch = "wasm32") {
            self.content.changed.track();
        }
        self.content.value.borrow()
    }

    /// The value now, whatever becomes of it.
    pub fn peek(self) -> Ref<'static, T> {
        self.content.value.borrow()
    }

    /// Tells everybody of a new value.
    pub fn set(self, value: T) {
        self.replace_quietly(value);
        self.announce();
    }

    /// Changes the value and tells nobody yet.
    pub fn replace_quietly(self, value: T) {
        self.content.value.replace(value);
    }

    /// Changes something within the value and tells nobody yet.
    pub fn change_quietly(self, change: impl FnOnce(&mut T)) {
        change(&mut self.content.value.borrow_mut());
    }

    /// Tells everybody that the value is another.
    pub fn announce(self) {
        self.content.changed.notify();
    }
}

impl<T: PartialEq> Signal<T> {
    /// Tells everybody of a value if it is new.
    pub fn put(self, value: T) {
        if *self.peek() != value {
            self.set(value);
        }
    }
}

impl<T: Clone> Signal<T> {
    pub fn get(self) -> T {
        self.read().clone()
    }
}

/// Acts now, and again whenever something it reads has changed, as long as the page lives.
pub fn follow(act: impl Fn() + 'static) {
    crate::browser::follow(Box::new(act));
}
