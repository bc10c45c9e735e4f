//! The project's own commands: `cargo xtask serve`, `build`, `desk`, `test` and `bench`. Each installs what it lacks first.

mod bench;
mod browser;
mod checkout;
mod child;
mod display;
mod driver;
mod scratch;
mod serve;
mod steps;
mod tools;

use anyhow::{Result, bail};
use clap::Parser;

use crate::checkout::Checkout;

/// Counterpoint's own commands
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
enum Command {
    /// Open the page at http://127.0.0.1:8080 and keep it in step with the source
    Serve {
        /// Port to serve on
        #[arg(long, default_value_t = 8080)]
        port: u16,
    },
    /// Write the page to dist/, to be copied to any web host
    Build {
        /// Use no network; everything needed must be there already
        #[arg(long)]
        offline: bool,
    },
    /// Build the desk program with the page in it, ready to be handed to those who publish
    Desk,
    /// Run every check, in order, up to the first that fails
    Test(steps::Options),
    /// Measure the page's weight and speed
    Bench(bench::Options),
}

fn main() -> std::process::ExitCode {
    if let Some(code) = tools::compile() {
        return code;
    }
    match run(Command::parse()) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            std::process::ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<()> {
    child::stop_on_interrupt()?;
    let checkout = Checkout::here()?;
    match command {
        Command::Serve { port } => serve::serve(&checkout, port),
        Command::Build { offline } => build(&checkout, offline),
        Command::Desk => desk(&checkout),
        Command::Test(options) => steps::run(&checkout, &options),
        Command::Bench(options) => bench::run(&checkout, &options),
    }
}

fn build(checkout: &Checkout, offline: bool) -> Result<()> {
    let tools = tools::ready(checkout, offline)?;
    let mut trunk = tools.trunk(checkout, "build")?;
    if offline {
        trunk.arg("--offline");
    }
    child::run(&mut trunk)?;
    if !checkout.page().is_file() {
        bail!("trunk ended well but {} is not there", checkout.page().display());
    }
    println!("The page is in {}", checkout.dist().display());
    Ok(())
}

/// The page changes its file names with its content; cargo sees by the names that the desk is to be made anew.
fn desk(checkout: &Checkout) -> Result<()> {
    build(checkout, false)?;
    let mut names: Vec<String> = std::fs::read_dir(checkout.dist())?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<Result<_>>()?;
    names.sort();
    let mut cargo = checkout.cargo();
    cargo.args(["build", "--release", "--bin", "counterpoint"]).env("COUNTERPOINT_PAGE", names.join(" "));
    child::run(&mut cargo)?;
    println!("The desk program is target/release/counterpoint");
    Ok(())
}
