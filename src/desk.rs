//! The newsroom's commands, for those who make a dataset. Native only: the page has none of this.

mod compare;
mod digest;
mod finish;
mod media;
mod pinned;
mod prerender;
mod program;
mod publish;
mod serve;
mod told;
mod validate;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Counterpoint sets each party's account of contested events side by side, through time.
#[derive(Parser)]
#[command(name = "counterpoint", version = publish::version())]
struct Desk {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Compare(compare::Compare),
    Prerender(prerender::Prerender),
    Publish(publish::Publish),
    Serve(serve::Serve),
    Validate(validate::Validate),
}

/// A number and its noun, as the desk's own messages have it.
fn counted(count: usize, one: &str, many: &str) -> String {
    format!("{count} {}", if count == 1 { one } else { many })
}

/// A text as one line of a terminal, which control characters of a file must not reach.
fn one_line(text: &str) -> String {
    text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect()
}

/// Runs the command that the program was called with.
///
/// The exit status is 0 where all is well, 1 where a file has problems, and 2 where a file could not be
/// read or the arguments make no sense.
#[must_use]
pub fn run() -> ExitCode {
    match Desk::parse().command {
        Command::Compare(compare) => compare.run(),
        Command::Prerender(prerender) => prerender.run(),
        Command::Publish(publish) => publish.run(),
        Command::Serve(serve) => serve.run(),
        Command::Validate(validate) => validate.run(),
    }
}
