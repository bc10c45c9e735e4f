//! What became of every id of one kind.

use std::borrow::Cow;

use crate::list::ToList;
use crate::model::{Handle, Table};

use super::cursor::{Node, visit};
use super::fates::{Fate, Fates};
use super::fields::Fields;
use super::log::Log;
use super::problem::{Fault, RecordKind, Wanted, cut};

/// The ids of one kind of record, those of records left out included.
pub(super) struct Index<'j> {
    pub kind: RecordKind,
    pub fates: Fates<'j>,
}

impl<'j> Index<'j> {
    pub fn new(kind: RecordKind) -> Self {
        Self { kind, fates: Fates::default() }
    }

    pub fn fate(&self, id: &str) -> Option<Fate> {
        self.fates.get(id)
    }

    pub fn set(&mut self, id: Cow<'j, str>, fate: Fate) {
        self.fates.set(id, fate);
    }

    /// The ids that may have been meant by one that there is not, where a guess is made.
    pub fn like(&self, written: &str, log: &Log<'_>) -> Vec<&str> {
        self.ids(if log.guesses(written) { usize::MAX } else { 0 })
    }

    /// The first ids in alphabetical order, so many at most.
    #[inline(never)]
    pub fn ids(&self, most: usize) -> Vec<&str> {
        self.fates.names().take(most).list()
    }

    /// The place of the kept record that the id at a node names. An id that nothing is called is a
    /// problem. Where the record was left out, the present one falls with it if it `needs` it.
    #[inline(never)]
    fn follow(&self, node: &Node<'_, 'j>, needs: bool) -> Option<usize> {
        let id = node.string()?;
        match self.fate(&id) {
            Some(Fate::Kept(at)) => return Some(at),
            Some(Fate::LeftOut) if needs => node.log.loses(self.kind, &id),
            Some(Fate::LeftOut) => {}
            None => {
                let fault = Fault::UnknownId { wanted: Wanted::Id(self.kind), found: cut(&id) };
                node.guess(fault, &id, &self.like(&id, node.log));
            }
        }
        None
    }

    /// As [`Index::follow`], for a field that every such object has.
    #[inline(never)]
    fn find(&self, row: &Fields<'_, 'j>, name: &'static str) -> usize {
        row.needed(name, |node| self.follow(node, true), || NOWHERE)
    }

    /// The place of the record of an id that may be no id at all.
    #[inline(never)]
    fn named(&self, id: &str, log: &Log<'_>) -> Option<usize> {
        match self.fate(id)? {
            Fate::Kept(at) => Some(at),
            Fate::LeftOut => {
                log.loses(self.kind, id);
                Some(NOWHERE)
            }
        }
    }

    /// The places of all records that a list names.
    #[inline(never)]
    fn find_all(&self, list: Option<Node<'_, 'j>>, needs: bool, take: &mut dyn FnMut(usize)) {
        visit(list, &mut |node| {
            if let Some(at) = self.follow(&node, needs) {
                take(at);
            }
        });
    }
}

/// A place that no record has.
const NOWHERE: usize = usize::MAX;

/// The kept records of one kind, found by id.
///
/// Where an object must name a record and does not name one that was kept, this is reported, and the
/// handle is one that [`Register::record`] finds nothing for; the object's record does not stay.
pub(super) struct Register<'j, T> {
    pub table: Table<T>,
    pub index: Index<'j>,
}

impl<'j, T> Register<'j, T> {
    pub fn of((records, index): (Vec<T>, Index<'j>)) -> Self {
        Self { table: records.into(), index }
    }

    /// A handle that stands in for one that could not be found.
    pub fn nothing(&self) -> Handle<T> {
        Handle::new(NOWHERE)
    }

    /// The record of a handle that was found, and none of one that stands in.
    pub fn record(&self, handle: Handle<T>) -> Option<&T> {
        self.table.records().as_slice().get(handle.index())
    }

    /// The record that a field names, which every such object has.
    pub fn find(&self, row: &Fields<'_, 'j>, name: &'static str) -> Handle<T> {
        Handle::new(self.index.find(row, name))
    }

    /// The record an id names. Where that one was left out, the present record falls with it.
    pub fn at(&self, node: &Node<'_, 'j>) -> Option<Handle<T>> {
        self.index.follow(node, true).map(Handle::new)
    }

    /// The record an id names, or none where that one was left out and the list can do without.
    pub fn kept_at(&self, node: &Node<'_, 'j>) -> Option<Handle<T>> {
        self.index.follow(node, false).map(Handle::new)
    }

    /// The records that a list names. Where one was left out, the present record falls with it.
    pub fn all(&self, list: Option<Node<'_, 'j>>) -> Vec<Handle<T>> {
        self.handles(list, true)
    }

    /// The records that a list names, without those that were left out.
    pub fn all_kept(&self, list: Option<Node<'_, 'j>>) -> Vec<Handle<T>> {
        self.handles(list, false)
    }

    fn handles(&self, list: Option<Node<'_, 'j>>, needs: bool) -> Vec<Handle<T>> {
        let mut found = Vec::new();
        self.index.find_all(list, needs, &mut |at| found.push(Handle::new(at)));
        found
    }

    /// The record of an id that may be no id at all. Where it was left out, the present record falls.
    pub fn named(&self, id: &str, log: &Log<'_>) -> Option<Handle<T>> {
        self.index.named(id, log).map(Handle::new)
    }
}
