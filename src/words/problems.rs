//! What is wrong with a dataset, in words a journalist understands.

use crate::dataset::{Cause, LeftOut, Problem, RecordKind, Unreadable};

/// One broken rule: which record, what was found, what was expected, and where in the file.
#[must_use]
pub fn problem(problem: &Problem) -> String {
    let named =
        problem.record.as_ref().map_or(String::new(), |(kind, id)| format!("{} {id}: ", record(*kind)));
    let meant =
        problem.nearest.as_ref().map_or(String::new(), |nearest| format!("; did you mean {nearest}?"));
    let (found, expected) = (problem.fault.found(), problem.fault.expected());
    format!(
        "{named}found {found}, expected {expected}{meant} (line {}, column {})",
        problem.line, problem.column
    )
}

/// One record that is not shown, and why.
#[must_use]
pub fn left_out(left: &LeftOut) -> String {
    let id = left.id.as_deref().unwrap_or("without an id");
    match &left.cause {
        Cause::Problem => format!("{} {id}", record(left.kind)),
        Cause::Names(kind, other) => {
            format!(
                "{} {id}, because it names {} {other}",
                record(left.kind),
                record(*kind).to_ascii_lowercase()
            )
        }
    }
}

/// Why nothing can be shown at all.
#[must_use]
pub fn unreadable(why: &Unreadable) -> String {
    why.to_string()
}

const fn record(kind: RecordKind) -> &'static str {
    match kind {
        RecordKind::Topic => "Topic",
        RecordKind::Publisher => "Publisher",
        RecordKind::Party => "Party",
        RecordKind::Side => "Side",
        RecordKind::Speaker => "Speaker",
        RecordKind::Place => "Place",
        RecordKind::Source => "Source",
        RecordKind::Event => "Event",
        RecordKind::Account => "Account",
        RecordKind::Relation => "Relation",
        RecordKind::Note => "Note",
        RecordKind::Change => "Changelog entry",
    }
}
