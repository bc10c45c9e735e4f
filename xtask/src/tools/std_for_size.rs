//! The standard library made for size along with the page (docs/decisions/004-std-for-size.md).

use anyhow::Result;
use std::process::Command;

use crate::{
    checkout::Checkout,
    tools::{pairs, toolchain},
};

/// Cargo's and rustc's unstable options, which the pinned toolchain takes when told that it may.
const SETTINGS: [(&str, &str); 3] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
];

/// The passes of LLVM that are left out make loops faster and code longer. That instructions and calls count for
/// less where functions are put into one another, and stay in the order they were written in, makes code shorter.
const FLAGS: [&str; 12] = [
    "-Zunstable-options",
    "-Cpanic=immediate-abort",
    "-Zlocation-detail=none",
    "-Zfmt-debug=none",
    "-Cllvm-args=-disable-lsr",
    "-Cllvm-args=-disable-machine-licm",
    "-Cllvm-args=-disable-machine-cse",
    "-Cllvm-args=-enable-load-pre=false",
    "-Cllvm-args=-opt-disable=licm",
    "-Cllvm-args=-inline-instr-cost=4",
    "-Cllvm-args=-inline-call-penalty=15",
    "-Cllvm-args=-pre-RA-sched=source",
];

/// Sets them for a build of the page, if the library's source is there.
pub fn choose(build: &mut Command, checkout: &Checkout) -> Result<()> {
    if !toolchain::has_source(checkout) {
        println!("Rust's own source is missing (`rustup component add rust-src`): the page will be heavier");
        return Ok(());
    }
    build.envs(SETTINGS).env(
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        [&FLAGS[..], &pairs::FLAGS[..]].concat().join(" "),
    );
    pairs::choose(build, checkout)
}
