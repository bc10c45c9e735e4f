//! Counterpoint sets each party's account of contested events side by side, through time.
//!
//! The modules in order of dependence; each may use the ones above it, never one below.

pub mod model;
pub mod when;
