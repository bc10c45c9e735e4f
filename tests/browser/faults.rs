//! The tests' own rule: a known fault of an engine gets one more visit, and nothing else does.

use crate::{
    engine::Engine,
    page::{DESKTOP, visit},
    webkit,
};
use std::{
    cell::Cell,
    panic::{AssertUnwindSafe, catch_unwind},
};

/// How many visits a test got that fails in its first one, and whether it passed in the end.
fn visits(problem: &str) -> (usize, bool) {
    let visits = Cell::new(0);
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        visit("fault", DESKTOP, async |site, _| {
            visits.set(visits.get() + 1);
            site.visitors().note(problem.to_owned());
            assert!(visits.get() > 1, "the first visit fails");
        });
    }));
    (visits.get(), outcome.is_ok())
}

#[test]
fn a_known_fault_of_an_engine_gets_one_more_visit() {
    let expected = if Engine::given() == Engine::Webkit { (2, true) } else { (1, false) };
    for fault in webkit::FAULTS {
        assert_eq!(visits(&format!("unhandled: {fault}start()')")), expected, "{fault}");
    }
}

#[test]
fn any_other_failure_counts() {
    assert_eq!(visits("unhandled: TypeError: null is not an object (evaluating 'wasm.start()')"), (1, false));
}
