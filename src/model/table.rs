//! A typed list of records and the handles that point into it.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Index;

/// Points at one record of a [`Table`]. Only a table mints handles, and `dataset` while it reads one, so one always
/// finds its record.
pub struct Handle<T> {
    index: u32,
    kind: PhantomData<fn() -> T>,
}

impl<T> Handle<T> {
    pub(crate) const fn new(index: usize) -> Self {
        Self { index: index as u32, kind: PhantomData }
    }

    /// The record's place in the file's order, from 0.
    #[must_use]
    pub const fn index(self) -> usize {
        self.index as usize
    }
}

impl<T> Clone for Handle<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Handle<T> {}
impl<T> PartialEq for Handle<T> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}
impl<T> Eq for Handle<T> {}
impl<T> PartialOrd for Handle<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Handle<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.index.cmp(&other.index)
    }
}
impl<T> Hash for Handle<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.index.hash(state);
    }
}
impl<T> fmt::Debug for Handle<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "#{}", self.index)
    }
}

/// Records of one kind in the file's order.
#[derive(Debug, Clone, PartialEq)]
pub struct Table<T> {
    records: Vec<T>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { records: Vec::new() }
    }
}

impl<T> From<Vec<T>> for Table<T> {
    fn from(records: Vec<T>) -> Self {
        Self { records }
    }
}

impl<T> Table<T> {
    /// Adds a record and gives the handle to it.
    pub fn push(&mut self, record: T) -> Handle<T> {
        self.records.push(record);
        Handle::new(self.records.len() - 1)
    }

    /// How many records there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// The handle of the record at a place in the file's order.
    #[must_use]
    pub fn handle_at(&self, index: usize) -> Option<Handle<T>> {
        (index < self.records.len()).then(|| Handle::new(index))
    }

    /// The record of a handle, to be changed in place.
    pub fn get_mut(&mut self, handle: Handle<T>) -> Option<&mut T> {
        self.records.get_mut(handle.index())
    }

    pub fn handles(&self) -> impl DoubleEndedIterator<Item = Handle<T>> + ExactSizeIterator + use<T> {
        (0..self.records.len()).map(Handle::new)
    }

    pub fn records(&self) -> std::slice::Iter<'_, T> {
        self.records.iter()
    }

    /// Handles and records together, in the file's order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (Handle<T>, &T)> + ExactSizeIterator {
        self.records.iter().enumerate().map(|(index, record)| (Handle::new(index), record))
    }
}

#[allow(clippy::indexing_slicing, reason = "a handle comes from its table, which never shrinks")]
impl<T> Index<Handle<T>> for Table<T> {
    type Output = T;

    #[inline(never)]
    fn index(&self, handle: Handle<T>) -> &T {
        &self.records[handle.index()]
    }
}
