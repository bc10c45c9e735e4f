//! What happened to an element, as plain data, and what is to be done about it.

use std::cell::Cell;

/// Only the fields that fit the event say something; the others hold their default.
#[derive(Debug, Default)]
pub struct Event {
    /// The key, as `KeyboardEvent.key` names it.
    pub key: String,
    pub shift: bool,
    /// Ctrl, or Command on a Mac.
    pub command: bool,
    pub alt: bool,
    /// What the field holds.
    pub value: String,
    /// Px from the left and the top edge of the listening element.
    pub x: f64,
    pub y: f64,
    /// Px from the left edge of the window.
    pub window_x: f64,
    pub pointer: i32,
    /// 0 is the main one.
    pub button: i16,
    /// How far the wheel turned, down if positive.
    pub wheel: f64,
    /// It began at the listening element itself, not at something inside it.
    pub own: bool,
    /// The listening element has the focus.
    pub focused: bool,
    /// The focus went to something outside the listening element.
    pub left: bool,
    /// The listening element is an open disclosure.
    pub open: bool,
    answer: Answer,
}

/// What the browser is to do when the handler is done.
#[derive(Debug, Default)]
struct Answer {
    prevented: Cell<bool>,
    stopped: Cell<bool>,
    captured: Cell<bool>,
    closed: Cell<bool>,
}

impl Event {
    /// Keeps the browser from doing what it would.
    pub fn prevent(&self) {
        self.answer.prevented.set(true);
    }

    /// Keeps the elements around from hearing of it.
    pub fn stop(&self) {
        self.answer.stopped.set(true);
    }

    /// Has the pointer's next events come here until it is let go.
    pub fn capture(&self) {
        self.answer.captured.set(true);
    }

    /// Closes the listening disclosure.
    pub fn close(&self) {
        self.answer.closed.set(true);
    }

    #[must_use]
    pub fn is_prevented(&self) -> bool {
        self.answer.prevented.get()
    }

    #[must_use]
    pub fn is_stopped(&self) -> bool {
        self.answer.stopped.get()
    }

    #[must_use]
    pub fn captures(&self) -> bool {
        self.answer.captured.get()
    }

    #[must_use]
    pub fn closes(&self) -> bool {
        self.answer.closed.get()
    }
}
