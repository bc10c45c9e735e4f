//! The comparisons, through their public interface: every rule by cases, all of them by laws.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on has failed")]

#[path = "compare/blame.rs"]
mod blame;
#[path = "compare/command.rs"]
mod command;
#[path = "compare/dataset.rs"]
mod dataset;
#[path = "compare/dates.rs"]
mod dates;
#[path = "compare/dimensions.rs"]
mod dimensions;
#[path = "compare/figures.rs"]
mod figures;
#[path = "compare/laws.rs"]
mod laws;
#[path = "compare/outcome.rs"]
mod outcome;
#[path = "compare/questions.rs"]
mod questions;
#[path = "compare/voices.rs"]
mod voices;
