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

/// A text as one line of a terminal, which nothing of a file must reach that moves its cursor or turns the rest of
/// the line round.
fn one_line(text: &str) -> String {
    let plain = |letter: char| match letter {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        control if control.is_control() => ' ',
        letter => letter,
    };
    text.chars().map(plain).collect()
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
