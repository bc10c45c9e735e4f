//! `cargo xtask bench`: the page is built, and measured in a browser with made-up datasets.

use anyhow::Result;
use clap::{Args, ValueEnum};

use crate::{
    browser::{self, Engine},
    build,
    checkout::Checkout,
    child,
    driver::Driver,
};

#[derive(Args)]
pub struct Options {
    /// Measure this part alone; may be given more than once
    #[arg(long, value_name = "PART")]
    only: Vec<Part>,
    /// Accounts in the dataset; may be given more than once
    #[arg(long, value_name = "N", default_values_t = [200, 1000, 5000, 20_000])]
    accounts: Vec<u32>,
    /// How to print the tables
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum Part {
    /// What the page weighs
    Size,
    /// How soon it can be read and used
    Load,
    /// How fast it answers, and what it takes
    Use,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Markdown,
}

/// Builds and measures; a missed budget is told and is no failure.
pub fn run(checkout: &Checkout, options: &Options) -> Result<()> {
    let parts = if options.only.is_empty() { Part::value_variants() } else { &options.only };
    let wanted = parts.iter().any(|part| *part != Part::Size);
    let browser = if wanted { browser::ready(&[Engine::Chromium])?.pop() } else { None };
    build(checkout, false)?;

    let mut bench = checkout.cargo();
    bench
        .args(["test", "--quiet", "--test", "bench"])
        .env("COUNTERPOINT_DIST", checkout.dist())
        .env("COUNTERPOINT_BENCH_PARTS", joined(parts.iter().map(|part| name(*part))))
        .env("COUNTERPOINT_BENCH_ACCOUNTS", joined(options.accounts.iter().map(u32::to_string)))
        .env("COUNTERPOINT_BENCH_FORMAT", name(options.format));
    let driver = browser.as_ref().map(Driver::start).transpose()?;
    if let (Some(browser), Some(driver)) = (&browser, &driver) {
        bench.env("COUNTERPOINT_BROWSER", &browser.program).env("COUNTERPOINT_WEBDRIVER", driver.address());
    }
    child::run(&mut bench)
}

fn name(value: impl ValueEnum) -> String {
    value.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
}

fn joined(words: impl Iterator<Item = String>) -> String {
    words.collect::<Vec<_>>().join(",")
}
