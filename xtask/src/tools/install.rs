//! Installing a tool from crates.io, whole or not at all.

use anyhow::{Context, Result, bail};
use std::{fs, path::Path, process::Command};

use super::{Tool, on_path};
use crate::child;

/// A tool that runs for seconds need not be built for minutes.
const QUICK_BUILD: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_LTO", "off"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "false"),
];

/// Installs `tool` so that `home/bin` holds it. An install cut short leaves `home` untouched.
pub fn install(tool: &Tool, home: &Path) -> Result<()> {
    println!("Installing {} {} into {} (a few minutes, once)", tool.package, tool.version, home.display());
    let unfinished = home.with_added_extension("unfinished");
    fs::create_dir_all(&unfinished).with_context(|| format!("cannot make {}", unfinished.display()))?;
    let mut ways = ways(tool, &unfinished).into_iter().peekable();
    while let Some(mut way) = ways.next() {
        println!("$ {}", child::line(&way));
        match child::run(&mut way) {
            Ok(()) => break,
            Err(error) if ways.peek().is_none() => return Err(error),
            Err(error) => {
                child::fail_if_interrupted()?;
                println!("{error:#}; trying another way");
            }
        }
    }
    if !tool.program_in(&unfinished).is_file() {
        bail!("{} was installed but holds no program called {}", tool.package, tool.program);
    }
    fs::rename(&unfinished, home)
        .with_context(|| format!("cannot move the finished install to {}", home.display()))
}

/// The ways to install, the quickest first: a ready-made binary, the locked source, the source as it resolves.
fn ways(tool: &Tool, root: &Path) -> Vec<Command> {
    let mut ways = Vec::new();
    if on_path("cargo-binstall").is_some() {
        let mut binstall = Command::new("cargo");
        binstall.args(["binstall", "--no-confirm", "--disable-strategies", "compile"]);
        ways.push(binstall);
    }
    for lock in [Some("--locked"), None] {
        let mut install = Command::new("cargo");
        install.arg("install").args(tool.install_with).args(lock).envs(QUICK_BUILD);
        ways.push(install);
    }
    for way in &mut ways {
        way.arg("--root").arg(root).args(["--version", &tool.version, tool.package]);
    }
    ways
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_names_the_version_and_the_last_one_is_free_of_the_lock() {
        let tool = Tool {
            program: "trunk",
            package: "trunk",
            version: "0.21.14".into(),
            install_with: &["--quiet"],
        };
        let lines: Vec<_> = ways(&tool, Path::new("/root")).iter().map(child::line).collect();
        assert!(
            lines.iter().all(|line| line.ends_with("--root /root --version 0.21.14 trunk")),
            "{lines:#?}"
        );
        assert!(lines.last().unwrap().contains("cargo install --quiet --root"), "{lines:#?}");
    }
}
