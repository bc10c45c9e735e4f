//! `counterpoint validate`: every problem of a file, as the page would find it.

mod report;

use std::fs::File;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use crate::dataset::{self, MAX_BYTES, Reading, Unreadable};
use crate::desk::{one_line, told};
use crate::words;

/// Names every problem of dataset files, and what the page would leave out
///
/// Exit status: 0 no problems, 1 problems, 2 a file that cannot be read, or a report that cannot be printed.
#[derive(Args)]
pub(super) struct Validate {
    /// Files of the format counterpoint/1
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// How to print what was found
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, ValueEnum)]
pub(super) enum Format {
    Text,
    Json,
}

/// Why there is nothing to say about a file's records.
#[derive(Debug, thiserror::Error)]
enum Failure {
    #[error("The file could not be opened: {0}.")]
    File(#[from] io::Error),
    #[error("{}", one_line(&words::unreadable(.0)))]
    Unreadable(Unreadable),
}

/// A file that nothing can be said about.
#[derive(Debug, thiserror::Error)]
#[error("{}: {why}", file.display())]
pub(super) struct Unread {
    file: PathBuf,
    why: Failure,
}

/// One file and what came of it.
struct Checked<'a> {
    file: &'a Path,
    outcome: Result<Reading, Unread>,
}

impl Validate {
    pub(super) fn run(&self) -> ExitCode {
        let checked: Vec<Checked<'_>> =
            self.files.iter().map(|file| Checked { file, outcome: check(file) }).collect();
        let report = match self.format {
            Format::Text => report::text(&checked),
            Format::Json => report::json(&checked),
        };
        if let Err(not_printed) = told::report(&report) {
            told::warn(not_printed);
            return 2.into();
        }
        checked.iter().map(Checked::status).max().unwrap_or(0).into()
    }
}

impl Checked<'_> {
    fn status(&self) -> u8 {
        match &self.outcome {
            Ok(reading) if reading.problems.is_empty() => 0,
            Ok(_) => 1,
            Err(_) => 2,
        }
    }
}

pub(super) fn check(file: &Path) -> Result<Reading, Unread> {
    read(file).map(|(_, reading)| reading)
}

/// A file's bytes with what could be read of them.
pub(super) fn read(file: &Path) -> Result<(Vec<u8>, Reading), Unread> {
    open(file).map_err(|why| Unread { file: file.to_owned(), why })
}

fn open(file: &Path) -> Result<(Vec<u8>, Reading), Failure> {
    let most = MAX_BYTES as u64;
    let opened = File::open(file)?;
    if opened.metadata()?.len() > most {
        return Err(Failure::Unreadable(Unreadable::TooLarge));
    }
    let mut bytes = Vec::new();
    // A pipe does not tell its length beforehand.
    opened.take(most + 1).read_to_end(&mut bytes)?;
    let reading = dataset::read(&bytes).map_err(Failure::Unreadable)?;
    Ok((bytes, reading))
}
