//! `counterpoint compare`: what follows from the accounts of a file, by the rules of `docs/comparisons.md`.

mod json;
mod text;

use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::validate::{Format, check};
use crate::compare::Comparisons;
use crate::dataset::Reading;
use crate::desk::counted;

/// Compares the accounts of every event: figures, blame, dates, questions, silences, lags, voices
///
/// Records with problems are left out, as the page leaves them out.
/// Exit status: 0 no problems, 1 problems, 2 a file that cannot be read.
#[derive(Args)]
pub(super) struct Compare {
    /// A file of the format counterpoint/1
    file: PathBuf,
    /// How to print the comparisons
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

impl Compare {
    pub(super) fn run(&self) -> ExitCode {
        let Reading { dataset, problems, left_out } = match check(&self.file) {
            Ok(reading) => reading,
            Err(unread) => {
                eprintln!("{unread}");
                return 2.into();
            }
        };
        let comparisons = Comparisons::of(&dataset);
        let report = match self.format {
            Format::Text => text::report(&dataset, &comparisons),
            Format::Json => json::report(&dataset, &comparisons),
        };
        // Whoever closes the pipe has read enough, and the status still tells how it went.
        let _ = io::stdout().lock().write_all(report.as_bytes());
        if problems.is_empty() {
            return ExitCode::SUCCESS;
        }
        eprintln!(
            "{}: compared without {} that have problems or name one that has; `counterpoint validate` lists them",
            self.file.display(),
            counted(left_out.len(), "record", "records"),
        );
        1.into()
    }
}
