//! The strip's geometry, through its public interface.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on has failed")]

#[path = "plan/axis.rs"]
mod axis;
#[path = "plan/brush.rs"]
mod brush;
#[path = "plan/dataset.rs"]
mod dataset;
#[path = "plan/keys.rs"]
mod keys;
#[path = "plan/strip.rs"]
mod strip;
