//! The programs that turn the crate into a page, and one that drives a browser: found, or installed into a per-user folder.

mod axe;
mod choice;
mod install;
mod pairs;
mod std_for_size;
mod toolchain;

pub use axe::axe;
pub use pairs::compile;

use anyhow::{Context, Result, bail};
use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    checkout::Checkout,
    child,
    tools::choice::{Choice, choose, version_in},
};

const TRUNK: &str = "0.21.14";
const GECKODRIVER: &str = "0.37.1";

/// One program of one version.
pub struct Tool {
    /// What the program is called.
    program: &'static str,
    /// What it is called on crates.io.
    package: &'static str,
    version: String,
    /// Further words for `cargo install`.
    install_with: &'static [&'static str],
}

/// The programs, ready to run.
pub struct Tools {
    search_path: OsString,
}

/// Makes the toolchain, trunk and wasm-bindgen ready; what is missing is installed unless `offline`.
pub fn ready(checkout: &Checkout, offline: bool) -> Result<Tools> {
    toolchain::ready(checkout, offline)?;
    let trunk = Tool {
        program: "trunk",
        package: "trunk",
        version: TRUNK.to_owned(),
        // Trunk only needs a secure connection to download what is provided here.
        install_with: &["--no-default-features"],
    };
    let wasm_bindgen = Tool {
        program: "wasm-bindgen",
        package: "wasm-bindgen-cli",
        // It must be the version of the library exactly.
        version: checkout.locked("wasm-bindgen")?,
        install_with: &[],
    };
    let mut folders = Vec::new();
    for tool in [trunk, wasm_bindgen] {
        folders.extend(tool.ready(offline)?);
    }
    folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
    Ok(Tools { search_path: env::join_paths(folders)? })
}

/// Firefox's driver, which Debian does not have; it is installed if missing.
pub fn geckodriver() -> Result<PathBuf> {
    let driver = Tool {
        program: "geckodriver",
        package: "geckodriver",
        version: GECKODRIVER.to_owned(),
        install_with: &[],
    };
    match driver.ready(false)? {
        Some(folder) => Ok(folder.join("geckodriver")),
        None => on_path("geckodriver").context("geckodriver is not on PATH any more"),
    }
}

impl Tools {
    /// `trunk build --release` or `trunk serve --release`, at the root of the checkout.
    pub fn trunk(&self, checkout: &Checkout, verb: &str) -> Result<Command> {
        let mut trunk = Command::new("trunk");
        trunk.current_dir(checkout.root()).env("PATH", &self.search_path).args([verb, "--release"]);
        std_for_size::choose(&mut trunk, checkout)?;
        // Trunk takes the value of NO_COLOR for true or false, and stops at the customary 1.
        if env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
            trunk.env("NO_COLOR", "true");
        }
        Ok(trunk)
    }
}

impl Tool {
    /// The folder to search before the others, if the program on PATH is not the one.
    fn ready(&self, offline: bool) -> Result<Option<PathBuf>> {
        let home = cache()?.join(format!("{}-{}", self.package, self.version));
        let on_path = child::output_of(Command::new(self.program).arg("--version"));
        let on_path = on_path.as_deref().and_then(version_in);
        let cached = self.program_in(&home).is_file();
        match choose(&self.version, on_path, cached, offline) {
            Choice::OnPath => return Ok(None),
            Choice::Cached => {}
            Choice::Install => install::install(self, &home)?,
            Choice::Missing => {
                bail!("{} {} is not installed; run once without --offline", self.package, self.version)
            }
        }
        Ok(Some(home.join("bin")))
    }

    fn program_in(&self, home: &Path) -> PathBuf {
        home.join("bin").join(format!("{}{}", self.program, env::consts::EXE_SUFFIX))
    }
}

/// The first file of this name in the folders of PATH.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let name = format!("{program}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(&name)).find(|path| path.is_file())
}

/// Outside the checkout, so that every checkout of this user shares what took minutes to build.
fn cache() -> Result<PathBuf> {
    let base = env::var_os("XDG_CACHE_HOME").map(PathBuf::from).filter(|path| path.is_absolute());
    let base = base.or_else(|| Some(env::home_dir()?.join(".cache")));
    Ok(base.context("neither XDG_CACHE_HOME nor a home folder is known")?.join("counterpoint"))
}
