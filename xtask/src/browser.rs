//! The browser the tests run in: Debian's Chromium and its driver, found or installed.

use anyhow::{Result, bail};
use std::{path::PathBuf, process::Command};

use crate::{child, tools::on_path};

const PACKAGES: [&str; 2] = ["chromium", "chromium-driver"];

pub struct Browser {
    pub chromium: PathBuf,
    pub chromedriver: PathBuf,
}

/// Finds the browser, or installs it where that can be done without asking for a password.
pub fn ready() -> Result<Browser> {
    if let Some(browser) = find() {
        return Ok(browser);
    }
    let Some(apt_get) = apt_get() else { bail!("{}", advice()) };
    println!("Chromium or its driver is missing: installing Debian's");
    child::run(apt_get().arg("update"))?;
    child::run(apt_get().args(["install", "--yes", "--no-install-recommends"]).args(PACKAGES))?;
    find().ok_or_else(|| anyhow::anyhow!("{}", advice()))
}

fn find() -> Option<Browser> {
    let chromium = ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(on_path)?;
    Some(Browser { chromium, chromedriver: on_path("chromedriver")? })
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

fn advice() -> String {
    format!(
        "the browser tests need Chromium and chromedriver of the same version on PATH; \
        on Debian: sudo apt-get install {}",
        PACKAGES.join(" ")
    )
}
