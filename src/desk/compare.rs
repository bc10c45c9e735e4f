//! `counterpoint compare`: what follows from the accounts of a file, by the rules of `docs/comparisons.md`.

mod json;
mod text;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::told::{self, warn};
use super::validate::{Format, check};
use crate::compare::Comparisons;
use crate::dataset::Reading;
use crate::desk::counted;

/// Compares the accounts of every event: figures, blame, dates, questions, silences, lags, voices
///
/// Records with problems are left out, as the page leaves them out.
/// Exit status: 0 no problems, 1 problems, 2 a file that cannot be read, or a report that cannot be printed.
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
                warn(unread);
                return 2.into();
            }
        };
        let comparisons = Comparisons::of(&dataset);
        let report = match self.format {
            Format::Text => text::report(&dataset, &comparisons),
            Format::Json => json::report(&dataset, &comparisons),
        };
        if let Err(not_printed) = told::report(&report) {
            warn(not_printed);
            return 2.into();
        }
        if problems.is_empty() {
            return ExitCode::SUCCESS;
        }
        let without = match left_out.len() {
            0 => "all the same".to_owned(),
            records => format!("without {}", counted(records, "record", "records")),
        };
        warn(format_args!(
            "{} has {} and was compared {without}; `counterpoint validate` names each.",
            self.file.display(),
            counted(problems.len(), "problem", "problems"),
        ));
        1.into()
    }
}
