//! `cargo xtask test`: the checks, in order, each announced with its command line and its time.

use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use std::{
    process::Command,
    time::{Duration, Instant},
};

use crate::{browser, checkout::Checkout, child, driver::Driver, tools};

#[derive(Clone, Copy, Debug, PartialEq, ValueEnum)]
pub enum Step {
    /// The source is formatted
    Fmt,
    /// No lint complains, natively
    Clippy,
    /// No lint complains in what browsers run
    ClippyWasm,
    /// Native tests
    Test,
    /// The page is built
    Build,
    /// The built page works in a browser
    Browser,
}

/// Runs the steps named, or all of them, up to the first that fails.
pub fn run(checkout: &Checkout, only: &[Step]) -> Result<()> {
    let steps = chosen(only);
    let start = Instant::now();
    // Better to learn at once that there is no browser than after all the other steps.
    if steps.contains(&Step::Browser) {
        browser::ready()?;
    }
    for step in &steps {
        let name = step.name();
        let start = Instant::now();
        step.run(checkout).with_context(|| format!("{name} failed after {}", seconds(start.elapsed())))?;
        println!("== {name}: passed in {}\n", seconds(start.elapsed()));
    }
    println!("{} steps passed in {}", steps.len(), seconds(start.elapsed()));
    Ok(())
}

/// The order is ours, however they were named.
fn chosen(only: &[Step]) -> Vec<Step> {
    let wanted = |step: &&Step| only.is_empty() || only.contains(step);
    Step::value_variants().iter().filter(wanted).copied().collect()
}

impl Step {
    fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    fn run(self, checkout: &Checkout) -> Result<()> {
        match self {
            Step::Fmt => self.cargo(checkout, "fmt --all --check"),
            // Every target, with those that `--all-targets` alone leaves out.
            Step::Clippy => {
                self.cargo(checkout, "clippy --workspace --all-targets -- -D warnings")?;
                self.cargo(checkout, "clippy --workspace --test browser --test bench -- -D warnings")
            }
            Step::ClippyWasm => {
                let target = "clippy --package counterpoint --lib --bins --target wasm32-unknown-unknown";
                self.cargo(checkout, &format!("{target} -- -D warnings"))
            }
            Step::Test => self.cargo(checkout, "test --workspace"),
            Step::Build => {
                let tools = tools::ready(checkout, false)?;
                self.announced(&mut tools.trunk(checkout, "build"))
            }
            Step::Browser => self.browser(checkout),
        }
    }

    fn browser(self, checkout: &Checkout) -> Result<()> {
        if !checkout.page().is_file() {
            bail!("there is no page to test: run the build step too");
        }
        let browser = browser::ready()?;
        let driver = Driver::start(&browser.chromedriver)?;
        let mut tests = checkout.cargo();
        tests
            .args(["test", "--workspace", "--test", "browser"])
            .env("COUNTERPOINT_DIST", checkout.dist())
            .env("COUNTERPOINT_CHROMIUM", &browser.chromium)
            .env("COUNTERPOINT_WEBDRIVER", driver.address());
        self.announced(&mut tests)
    }

    fn cargo(self, checkout: &Checkout, words: &str) -> Result<()> {
        self.announced(checkout.cargo().args(words.split(' ')))
    }

    fn announced(self, command: &mut Command) -> Result<()> {
        println!("== {}: {}", self.name(), child::line(command));
        child::run(command)
    }
}

fn seconds(time: Duration) -> String {
    let tenths = time.as_millis() / 100;
    format!("{}.{} s", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_choice_every_step_runs() {
        assert_eq!(chosen(&[]), Step::value_variants());
    }

    #[test]
    fn chosen_steps_run_once_and_in_the_usual_order() {
        assert_eq!(chosen(&[Step::Browser, Step::Build, Step::Browser]), [Step::Build, Step::Browser]);
    }

    #[test]
    fn times_are_told_to_a_tenth_of_a_second() {
        assert_eq!(seconds(Duration::from_millis(61_250)), "61.2 s");
        assert_eq!(seconds(Duration::ZERO), "0.0 s");
    }
}
