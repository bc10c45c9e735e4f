//! `cargo xtask test`: the checks, in order, each announced with its command line and its time.

use anyhow::{Context, Result, bail};
use clap::ValueEnum;
use std::{
    process::Command,
    time::{Duration, Instant},
};

use crate::{
    browser::{self, Browser, Engine},
    checkout::Checkout,
    child,
    driver::Driver,
    tools,
};

/// How many browsers of one engine run at once; each has a driver of its own.
const BROWSERS: usize = 2;

/// What to check.
#[derive(clap::Args)]
pub struct Options {
    /// Run this step alone; may be given more than once
    #[arg(long, value_name = "NAME")]
    only: Vec<Step>,
    /// Test the built page in this browser alone; may be given more than once
    #[arg(long, value_name = "NAME")]
    browser: Vec<Engine>,
    /// Of the browser tests only those whose names contain one of these
    #[arg(last = true, value_name = "NAME")]
    named: Vec<String>,
}

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
    /// The built page works in each browser
    Browser,
}

/// Runs the steps named, or all of them, up to the first that fails.
pub fn run(checkout: &Checkout, options: &Options) -> Result<()> {
    let steps = chosen(&options.only);
    let engines = chosen(&options.browser);
    let start = Instant::now();
    // Better to learn at once that there is no browser than after all the other steps.
    let wanted = steps.contains(&Step::Browser);
    let browsers = if wanted { browser::ready(&engines)? } else { Vec::new() };
    for step in &steps {
        let name = step.name();
        let start = Instant::now();
        step.run(checkout, &browsers, &options.named)
            .with_context(|| format!("{name} failed after {}", seconds(start.elapsed())))?;
        println!("== {name}: passed in {}\n", seconds(start.elapsed()));
    }
    println!("{} steps passed in {}", steps.len(), seconds(start.elapsed()));
    Ok(())
}

/// The order is ours, however they were named.
fn chosen<T: ValueEnum + Copy + PartialEq>(only: &[T]) -> Vec<T> {
    let wanted = |one: &&T| only.is_empty() || only.contains(one);
    T::value_variants().iter().filter(wanted).copied().collect()
}

impl Step {
    fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }

    fn run(self, checkout: &Checkout, browsers: &[Browser], named: &[String]) -> Result<()> {
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
                self.announced(&mut tools.trunk(checkout, "build")?)
            }
            Step::Browser => self.browsers(checkout, browsers, named),
        }
    }

    /// All of them, for what fails in one alone is often the page's mistake, and in all the test's.
    fn browsers(self, checkout: &Checkout, browsers: &[Browser], named: &[String]) -> Result<()> {
        if !checkout.page().is_file() {
            bail!("there is no page to test: run the build step too");
        }
        let mut failed = Vec::new();
        for browser in browsers {
            let (name, start) = (browser.engine.name(), Instant::now());
            let outcome = self.browser(checkout, browser, named);
            child::fail_if_interrupted()?;
            let took = seconds(start.elapsed());
            match outcome {
                Ok(()) => println!("== {} {name}: passed in {took}", self.name()),
                Err(error) => {
                    println!("== {} {name}: failed after {took}: {error:#}", self.name());
                    failed.push(name);
                }
            }
        }
        if !failed.is_empty() {
            bail!("failed in {}", failed.join(" and "));
        }
        Ok(())
    }

    fn browser(self, checkout: &Checkout, browser: &Browser, named: &[String]) -> Result<()> {
        let drivers: Vec<Driver> = (0..BROWSERS).map(|_| Driver::start(browser)).collect::<Result<_>>()?;
        let addresses: Vec<String> = drivers.iter().map(Driver::address).collect();
        let mut tests = checkout.cargo();
        tests
            .args(["test", "--workspace", "--test", "browser", "--"])
            .arg(format!("--test-threads={BROWSERS}"))
            .args(named)
            .env("COUNTERPOINT_DIST", checkout.dist())
            .env("COUNTERPOINT_AXE", tools::axe()?)
            .env("COUNTERPOINT_ENGINE", browser.engine.name())
            .env("COUNTERPOINT_BROWSER", &browser.program)
            .env("COUNTERPOINT_WEBDRIVER", addresses.join(","));
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
        assert_eq!(chosen::<Step>(&[]), Step::value_variants());
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
