//! The page's functions hand back two values at once (docs/decisions/011-pairs.md). It takes a target that differs from the
//! built-in one in its calling convention, and Trunk knows the built-in one alone: so cargo is given this program to stand
//! before rustc, and it puts the one in place of the other.

use anyhow::{Context, Result};
use std::{
    env,
    ffi::OsString,
    fs,
    process::{Command, ExitCode},
};

use crate::{
    checkout::Checkout,
    child,
    tools::toolchain::{TARGET as BUILT_IN, rustc},
};

/// LLVM's name of the convention.
const CONVENTION: &str = r#""llvm-abiname": "experimental-mv","#;

/// Where rustc finds the target; when it is set, this program stands before rustc.
const TARGET: &str = "COUNTERPOINT_TARGET";

/// For rustc's flags. The first tells cargo apart what was compiled for the one target and for the other; with the second
/// no function is called by another convention than it was compiled with.
pub const FLAGS: [&str; 2] = ["-Cmetadata=pairs", "-Clink-arg=--fatal-warnings"];

/// Has a build of the page compile for the target, which needs rustc's unstable options.
pub fn choose(build: &mut Command, checkout: &Checkout) -> Result<()> {
    let folder = checkout.root().join("target");
    let target = folder.join("pairs.json");
    let described = described(checkout)?;
    // Another build may be reading it.
    if fs::read(&target).ok().as_deref() != Some(described.as_bytes()) {
        fs::create_dir_all(folder)?;
        fs::write(&target, described).with_context(|| format!("cannot write {}", target.display()))?;
    }
    build.env(TARGET, target).env("RUSTC_WRAPPER", env::current_exe()?);
    Ok(())
}

/// The built-in target as rustc describes it, and the convention.
fn described(checkout: &Checkout) -> Result<String> {
    let mut rustc = rustc(checkout);
    rustc.env("RUSTC_BOOTSTRAP", "1");
    rustc.args(["-Zunstable-options", "--print", "target-spec-json", "--target", BUILT_IN]);
    let described =
        child::output_of(&mut rustc).context("rustc does not describe its target for browsers")?;
    Ok(described.replacen('{', &format!("{{{CONVENTION}"), 1))
}

/// Runs rustc, if that is what cargo started this program for: `xtask RUSTC ARGUMENT...`.
pub fn compile() -> Option<ExitCode> {
    let target = env::var_os(TARGET)?;
    let mut line = env::args_os().skip(1);
    let rustc = line.next()?;
    let status = Command::new(&rustc).args(line.map(|word| aimed(word, &target))).status();
    let code = match status {
        // A program that was stopped has no code.
        Ok(status) => status.code().and_then(|code| u8::try_from(code).ok()),
        Err(error) => {
            eprintln!("cannot start {}: {error}", rustc.display());
            None
        }
    };
    Some(code.map_or(ExitCode::FAILURE, ExitCode::from))
}

/// Native code, of build scripts and macros, is compiled without naming a target.
fn aimed(word: OsString, target: &OsString) -> OsString {
    if word == BUILT_IN { target.clone() } else { word }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_target_is_the_built_in_one_but_for_its_convention() -> Result<()> {
        let described = described(&Checkout::here()?)?;
        let built_in = described.replacen(CONVENTION, "", 1);
        assert!(described.len() > built_in.len() && built_in.contains(r#""arch": "wasm32""#), "{described}");
        Ok(())
    }

    #[test]
    fn only_the_name_of_the_target_is_replaced() {
        let target = OsString::from("/somewhere/pairs.json");
        assert_eq!(aimed(BUILT_IN.into(), &target), target);
        assert_eq!(aimed("--crate-name".into(), &target), "--crate-name");
    }
}
