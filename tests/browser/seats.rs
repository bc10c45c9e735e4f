//! The running drivers: each has one browser at a time, and a test waits for a free one.

use crate::page::given;
use std::sync::{Condvar, LazyLock, Mutex, MutexGuard, PoisonError};

static FREE: LazyLock<Mutex<Vec<String>>> =
    LazyLock::new(|| Mutex::new(given("COUNTERPOINT_WEBDRIVER").split(',').map(str::to_owned).collect()));
static GIVEN_BACK: Condvar = Condvar::new();

/// A driver for one test alone.
pub struct Seat {
    pub driver: String,
}

impl Seat {
    pub fn wait() -> Self {
        let mut free = free();
        loop {
            if let Some(driver) = free.pop() {
                return Self { driver };
            }
            free = GIVEN_BACK.wait(free).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        free().push(std::mem::take(&mut self.driver));
        GIVEN_BACK.notify_one();
    }
}

fn free() -> MutexGuard<'static, Vec<String>> {
    FREE.lock().unwrap_or_else(PoisonError::into_inner)
}
