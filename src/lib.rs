//! Counterpoint sets each party's account of contested events side by side, through time.
//!
//! In order of dependence: [`list`], [`order`], [`said`], [`when`], [`model`], [`dataset`], [`compare`], [`query`], [`patterns`],
//! [`plan`], [`state`], [`config`], [`share`], [`words`], [`export`], [`markup`], [`browser`], [`view`];
//! natively also `desk`. A module uses those before it, never one after it.

#![recursion_limit = "256"]

pub mod browser;
pub mod compare;
pub mod config;
pub mod dataset;
#[cfg(not(target_arch = "wasm32"))]
pub mod desk;
pub mod export;
pub mod list;
pub mod markup;
pub mod model;
pub mod order;
pub mod patterns;
pub mod plan;
pub mod query;
pub mod said;
pub mod share;
pub mod state;
pub mod view;
pub mod when;
pub mod words;
