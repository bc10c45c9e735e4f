//! What the page needs of Rust itself: the wasm target, and the source of the standard library.
//! rust-toolchain.toml names both, so that rustup has brought them, as a rule; where it installs nothing by itself, they are added.

use anyhow::{Context, Result, bail};
use std::{path::Path, process::Command};

use crate::{checkout::Checkout, child};

/// Rust's own for browsers.
pub const TARGET: &str = "wasm32-unknown-unknown";
const SOURCE: &str = "rust-src";

/// Adds what is missing unless `offline`. There is no page without the target; without the source it is heavier.
pub fn ready(checkout: &Checkout, offline: bool) -> Result<()> {
    if !has_target(checkout)? {
        if offline {
            bail!("Rust's {TARGET} target is not installed; run once without --offline");
        }
        println!("Rust's {TARGET} target is missing: adding it with rustup");
        add(checkout, ["target", "add", TARGET])?;
    }
    if !has_source(checkout) && !offline {
        println!("Rust's own source is missing: adding it with rustup");
        if let Err(error) = add(checkout, ["component", "add", SOURCE]) {
            println!("{error}");
        }
    }
    Ok(())
}

/// Whether the source of the standard library is there.
pub fn has_source(checkout: &Checkout) -> bool {
    let sysroot = rustc_says(checkout, &["--print", "sysroot"]).unwrap_or_default();
    Path::new(&sysroot).join("lib/rustlib/src/rust/library/Cargo.lock").is_file()
}

fn has_target(checkout: &Checkout) -> Result<bool> {
    let folder = rustc_says(checkout, &["--print", "target-libdir", "--target", TARGET]);
    Ok(Path::new(&folder.context("rustc is not installed; see https://rustup.rs")?).is_dir())
}

fn rustc_says(checkout: &Checkout, arguments: &[&str]) -> Option<String> {
    let said = child::output_of(rustc(checkout).args(arguments))?;
    Some(said.trim().to_owned())
}

/// The compiler that the checkout is pinned to.
pub fn rustc(checkout: &Checkout) -> Command {
    let mut rustc = Command::new("rustc");
    rustc.current_dir(checkout.root());
    rustc
}

fn add(checkout: &Checkout, words: [&str; 3]) -> Result<()> {
    child::run(Command::new("rustup").current_dir(checkout.root()).args(words))
}
