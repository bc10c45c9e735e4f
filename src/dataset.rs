//! The file `counterpoint/1` as it is written, and the one way from its bytes to typed records.
//!
//! A record that breaks a rule is left out, with those that name it; the rest is read. What the page
//! shows of a file and what `counterpoint validate` says of it come from the same [`read`].
//! Reading goes by hand, writing by `serde_json`, and only natively.

mod cursor;
mod door;
mod fates;
mod fields;
mod index;
mod json;
mod log;
mod nearest;
mod problem;
mod read;
mod values;
#[cfg(not(target_arch = "wasm32"))]
mod write;

pub use door::{MAX_BYTES, MAX_DEPTH, Stumble, Unreadable};
pub use json::JsonKind;
pub use log::{Cause, LeftOut};
pub use problem::{Fault, Problem, RecordKind, Wanted};
#[cfg(not(target_arch = "wasm32"))]
pub use write::write;

use crate::model::Dataset;

/// What could be read of a file, and all that is wrong with it.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading {
    /// The records that keep every rule.
    pub dataset: Dataset,
    /// Every broken rule, in the file's order.
    pub problems: Vec<Problem>,
    /// Every record that is in the file and not in the dataset, in the file's order.
    pub left_out: Vec<LeftOut>,
}

/// Reads a file of the format `counterpoint/1` (`docs/format.md`), with or without a byte order mark.
///
/// # Errors
/// [`Unreadable`] where the file as a whole is none; anything less is a [`Problem`] of the reading.
pub fn read(bytes: &[u8]) -> Result<Reading, Unreadable> {
    let text = door::text_of(bytes)?;
    let root = door::object_of(text)?;
    let log = log::Log::new(text);
    let dataset = read::dataset(cursor::Node::root(root, &log));
    let (problems, left_out) = log.close();
    Ok(Reading { dataset, problems, left_out })
}
