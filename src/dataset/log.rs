//! Everything found wrong while reading, in the order of the file.

use std::cell::{Cell, RefCell};

use crate::list::ToList;
use crate::model::Slug;
use crate::order::in_order;

use super::nearest::nearest;
use super::problem::{Fault, Problem, RecordKind, cut_id};

/// A record that the page does without.
#[derive(Debug, Clone, PartialEq)]
pub struct LeftOut {
    pub kind: RecordKind,
    /// None where the record has no id that could be read.
    pub id: Option<Box<str>>,
    pub cause: Cause,
}

/// Why a record was left out.
#[derive(Debug, Clone, PartialEq)]
pub enum Cause {
    /// It has a problem of its own.
    Problem,
    /// It names a record that was left out.
    Names(RecordKind, Box<str>),
}

/// Collects problems while records are read, one record after the other.
pub(super) struct Log<'j> {
    text: &'j str,
    problems: RefCell<Vec<(usize, Problem)>>,
    left_out: RefCell<Vec<(usize, LeftOut)>>,
    /// How many problems there were before the present record.
    before: Cell<usize>,
    /// The first record left out that the present record names.
    lost: RefCell<Option<(RecordKind, Box<str>)>>,
    /// Whether a value of the present record is no value of the file.
    stands_in: Cell<bool>,
    guesses_left: Cell<u16>,
}

impl<'j> Log<'j> {
    /// Guessing a name costs a look at every name there is, so a file of nothing but mistakes
    /// gets guesses for the first of them only.
    const GUESSES: u16 = 200;

    pub fn new(text: &'j str) -> Self {
        Self {
            text,
            problems: RefCell::default(),
            left_out: RefCell::default(),
            before: Cell::new(0),
            lost: RefCell::default(),
            stands_in: Cell::new(false),
            guesses_left: Cell::new(Self::GUESSES),
        }
    }

    /// Where a slice of the text starts, in bytes.
    pub fn offset_of(&self, slice: &str) -> usize {
        (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize)
    }

    /// Adds a problem; one of the present record is signed with its name when that ends.
    pub fn add(
        &self,
        offset: usize,
        path: String,
        record: Option<(RecordKind, Box<str>)>,
        fault: Fault,
        nearest: Option<String>,
    ) {
        let problem = Problem { path, line: 0, column: 0, record, fault, nearest };
        self.problems.borrow_mut().push((offset, problem));
    }

    /// Whether the name is guessed that was meant by what is written.
    pub fn guesses(&self, written: &str) -> bool {
        // No name is that long, and to compare two such would take for ever.
        written.len() <= Slug::MAX_LEN && self.guesses_left.get() > 0
    }

    /// The name that was probably meant, for the first problems of a file.
    pub fn guess(&self, written: &str, words: &[&str]) -> Option<String> {
        if !self.guesses(written) {
            return None;
        }
        self.guesses_left.update(|left| left - 1);
        nearest(written, words).map(Into::into)
    }

    /// The present record names one that was left out.
    pub fn loses(&self, kind: RecordKind, id: &str) {
        self.lost.borrow_mut().get_or_insert_with(|| (kind, cut_id(id)));
    }

    /// The present record has a stand-in for a value that is missing or wrong, so it must not stay.
    pub fn stand_in(&self) {
        self.stands_in.set(true);
    }

    pub fn begin_record(&self) {
        self.stands_in.set(false);
        self.before.set(self.problems.borrow().len());
        self.lost.replace(None);
    }

    /// Whether the present record stays. Signs its problems with its name, and lists it if it falls.
    pub fn end_record(&self, offset: usize, kind: RecordKind, id: Option<&str>) -> bool {
        let mut problems = self.problems.borrow_mut();
        let own = problems.get_mut(self.before.get()..).unwrap_or_default();
        for (_, problem) in own.iter_mut() {
            problem.record = id.map(|id| (kind, cut_id(id)));
        }
        let cause = match self.lost.take() {
            Some((kind, id)) if own.is_empty() => Cause::Names(kind, id),
            None if own.is_empty() && !self.stands_in.get() => return true,
            _ => Cause::Problem,
        };
        self.leave_out(offset, LeftOut { kind, id: id.map(cut_id), cause });
        false
    }

    pub fn leave_out(&self, offset: usize, record: LeftOut) {
        self.left_out.borrow_mut().push((offset, record));
    }

    /// All problems with their lines, and all records left out, in the file's order.
    pub fn close(self) -> (Vec<Problem>, Vec<LeftOut>) {
        let problems = in_order(self.problems.into_inner(), |a, b| a.0.cmp(&b.0));
        let left_out = in_order(self.left_out.into_inner(), |a, b| a.0.cmp(&b.0));
        let mut position = Position::start(self.text);
        let located = problems.into_iter().map(|(offset, problem)| {
            position.advance_to(offset);
            Problem { line: position.line, column: position.column, ..problem }
        });
        (located.list(), left_out.into_iter().map(|(_, record)| record).list())
    }
}

/// A line and column that only move forward, so that many are found in one pass.
pub(super) struct Position<'j> {
    rest: std::str::CharIndices<'j>,
    pub line: usize,
    pub column: usize,
}

impl<'j> Position<'j> {
    pub fn start(text: &'j str) -> Self {
        Self { rest: text.char_indices(), line: 1, column: 1 }
    }

    /// Moves on to a byte of the text.
    pub fn advance_to(&mut self, offset: usize) {
        while self.rest.offset() < offset {
            match self.rest.next() {
                Some((_, '\n')) => (self.line, self.column) = (self.line + 1, 1),
                Some(_) => self.column += 1,
                None => return,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_with_a_stand_in_falls_and_the_next_one_does_not() {
        let log = Log::new("");
        log.begin_record();
        log.stand_in();
        assert!(!log.end_record(0, RecordKind::Topic, Some("a")));
        log.begin_record();
        assert!(log.end_record(0, RecordKind::Topic, Some("b")));
        let (_, left_out) = log.close();
        assert_eq!(
            left_out,
            [LeftOut { kind: RecordKind::Topic, id: Some("a".into()), cause: Cause::Problem }]
        );
    }
}
