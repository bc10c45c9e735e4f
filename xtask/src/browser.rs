//! The browsers the tests run in, and their drivers: Debian's and crates.io's, found or installed.

use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{
    child,
    tools::{self, on_path},
};

#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
pub enum Engine {
    Chromium,
    Firefox,
    Webkit,
}

/// A browser that is there, with what drives it.
pub struct Browser {
    pub engine: Engine,
    pub program: PathBuf,
    pub driver: PathBuf,
}

/// Finds the browsers, or installs them where that can be done without asking for a password.
pub fn ready(engines: &[Engine]) -> Result<Vec<Browser>> {
    let missing = |engine: &&Engine| !engine.is_there();
    let packages: Vec<&str> =
        engines.iter().filter(missing).flat_map(|engine| engine.packages()).copied().collect();
    if !packages.is_empty() {
        let Some(apt_get) = apt_get() else { bail!("{}", advice(&packages)) };
        println!("Missing for the browser tests: installing Debian's {}", packages.join(", "));
        child::run(apt_get().arg("update"))?;
        child::run(apt_get().args(["install", "--yes", "--no-install-recommends"]).args(&packages))?;
    }
    engines.iter().map(|engine| engine.browser()).collect()
}

impl Engine {
    pub fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::Webkit => "webkit",
        }
    }

    fn packages(self) -> &'static [&'static str] {
        match self {
            Engine::Chromium => &["chromium", "chromium-driver"],
            Engine::Firefox => &["firefox-esr"],
            // It opens windows, and so needs a display.
            Engine::Webkit => &["webkit2gtk-driver", "xvfb"],
        }
    }

    /// Whether all is there that a package manager brings.
    fn is_there(self) -> bool {
        let driver = match self {
            Engine::Chromium => on_path("chromedriver").is_some(),
            Engine::Firefox => true,
            Engine::Webkit => on_path("WebKitWebDriver").is_some() && on_path("Xvfb").is_some(),
        };
        driver && self.program().is_some()
    }

    fn program(self) -> Option<PathBuf> {
        match self {
            Engine::Chromium => {
                ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(on_path)
            }
            Engine::Firefox => ["firefox-esr", "firefox"].into_iter().find_map(on_path),
            Engine::Webkit => mini_browser(),
        }
    }

    fn browser(self) -> Result<Browser> {
        let driver = match self {
            Engine::Chromium => on_path("chromedriver"),
            Engine::Firefox => Some(tools::geckodriver()?),
            Engine::Webkit => on_path("WebKitWebDriver"),
        };
        let advice = || advice(self.packages());
        let program = self.program().filter(|_| self.is_there()).with_context(advice)?;
        Ok(Browser { engine: self, program, driver: driver.with_context(advice)? })
    }
}

/// WebKitGTK's own small browser lies beside the library, in a folder that the machine's kind names.
fn mini_browser() -> Option<PathBuf> {
    let folders = ["/usr/lib", "/usr/libexec", "/usr/lib64"].map(Path::new);
    let within = folders.iter().filter_map(|folder| fs::read_dir(folder).ok()).flatten();
    let within = within.filter_map(|entry| Some(entry.ok()?.path()));
    let mut programs = folders.iter().map(|folder| folder.to_path_buf()).chain(within);
    programs.find_map(|folder| {
        let program = folder.join("webkit2gtk-4.1/MiniBrowser");
        program.is_file().then_some(program)
    })
}

/// How to call apt-get with the rights it needs, if there is a way.
fn apt_get() -> Option<fn() -> Command> {
    on_path("apt-get")?;
    let user = child::output_of(Command::new("id").arg("-u"))?;
    if user.trim() == "0" {
        return Some(|| {
            let mut command = Command::new("apt-get");
            command.env("DEBIAN_FRONTEND", "noninteractive");
            command
        });
    }
    child::output_of(Command::new("sudo").args(["-n", "true"]))?;
    Some(|| {
        let mut command = Command::new("sudo");
        command.args(["-n", "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
        command
    })
}

fn advice(packages: &[&str]) -> String {
    format!(
        "the browser tests need what Debian has as {0}; there: sudo apt-get install {0} \
        (or choose another browser with --browser)",
        packages.join(" ")
    )
}
