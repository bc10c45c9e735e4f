//! Where the checkout is, and where in it things are.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

pub struct Checkout {
    root: PathBuf,
}

impl Checkout {
    /// The checkout that cargo runs this program in, whatever the current folder. Several checkouts
    /// may share a target folder, and with it this program, so where it was built comes second.
    pub fn here() -> Result<Self> {
        let folder = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or(env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&folder).parent().context("xtask has no folder above it")?;
        Ok(Self { root: root.to_owned() })
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The folder the finished page is written to.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    pub fn page(&self) -> PathBuf {
        self.dist().join("index.html")
    }

    /// Cargo, to be run at the root: the very one that runs us, when it says so.
    pub fn cargo(&self) -> std::process::Command {
        let mut cargo = std::process::Command::new(std::env::var_os("CARGO").unwrap_or("cargo".into()));
        cargo.current_dir(&self.root);
        cargo
    }

    /// The locked version of a package that appears once in Cargo.lock.
    pub fn locked(&self, package: &str) -> Result<String> {
        let path = self.root.join("Cargo.lock");
        let lock =
            std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
        locked_version(&lock, package).with_context(|| format!("{package} is not in {}", path.display()))
    }
}

fn locked_version(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.next()?;
    Some(lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')?.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "version = 4\n\n[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.1\"\n\n\
        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"registry\"\n";

    #[test]
    fn a_locked_version_is_found_by_the_whole_name() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(locked_version(LOCK, "wasm-bindgen-futures").as_deref(), Some("0.4.1"));
        assert_eq!(locked_version(LOCK, "wasm"), None);
    }

    #[test]
    fn this_checkout_locks_the_library_whose_tool_is_installed() {
        assert!(Checkout::here().unwrap().locked("wasm-bindgen").is_ok());
    }
}
