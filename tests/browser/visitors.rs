//! What the hosts of a test add to every page they serve, and what they hear back.

use crate::webkit;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Where the added script is, on every host.
pub const SCRIPT: &str = "/~before.js";
/// Where pages tell what went wrong.
pub const PROBLEM: &str = "/~problem";

/// Shared by all hosts of a test.
#[derive(Default)]
pub struct Visitors {
    scripts: Mutex<Vec<String>>,
    problems: Mutex<Vec<String>>,
    /// What the engine is known to do wrong, once it did.
    fault: Mutex<Option<String>>,
}

impl Visitors {
    /// Every page served from now on runs this before anything of its own.
    pub fn run_first(&self, script: &str) {
        locked(&self.scripts).push(script.to_owned());
    }

    /// All of it, each script kept apart from the others.
    pub fn script(&self) -> Vec<u8> {
        locked(&self.scripts)
            .iter()
            .map(|script| format!("{{ {script}\n}}\n"))
            .collect::<String>()
            .into_bytes()
    }

    /// The page with the script, as a file of its own: a page may forbid scripts that stand within it.
    pub fn with_script(&self, page: Vec<u8>) -> Vec<u8> {
        if locked(&self.scripts).is_empty() {
            return page;
        }
        let text = String::from_utf8_lossy(&page);
        let at = ["<head>", "<html lang=en>", "<!DOCTYPE html>"]
            .iter()
            .find_map(|tag| text.find(tag).map(|at| at + tag.len()))
            .unwrap_or_default();
        let (before, after) = text.split_at(at);
        format!("{before}<script src=\"{SCRIPT}\"></script>{after}").into_bytes()
    }

    pub fn note(&self, problem: String) {
        if webkit::FAULTS.iter().any(|fault| problem.contains(fault)) {
            *locked(&self.fault) = Some(problem.clone());
        }
        locked(&self.problems).push(problem);
    }

    /// The engine's own fault that this visit met, if it did: see [`webkit::FAULTS`].
    pub fn fault(&self) -> Option<String> {
        locked(&self.fault).clone()
    }

    pub fn take_problems(&self) -> Vec<String> {
        std::mem::take(&mut locked(&self.problems))
    }
}

fn locked<T>(value: &Mutex<T>) -> MutexGuard<'_, T> {
    value.lock().unwrap_or_else(PoisonError::into_inner)
}
