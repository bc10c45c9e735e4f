//! `counterpoint publish`: a dataset as a complete folder of static files, to be read before the program
//! runs and without it.

mod base;
mod claims;
mod describe;
mod folder;
mod former;
mod hosting;
mod poster;
mod site;
mod template;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use self::base::NotABase;
use self::folder::{Folder, NotReplaceable, NotWritten, StillThere};
use self::former::NotReplaced;
use super::program::{NoProgram, PAGE, Program};
use super::told::{say, warn};
use super::validate::{self, Unread};
use crate::dataset::Reading;
use crate::desk::{counted, one_line};
use crate::words;
use crate::words::Language;

pub(super) use site::{NotMade, Order, pages, site};
pub(super) use template::{dataset_named, program_named};

/// Writes a page for a dataset: a folder to be put on any host of static files
///
/// Exit status: 0 written, 1 the dataset has problems, 2 something else is in the way; then nothing is written.
#[derive(Args)]
pub(super) struct Publish {
    /// A file of the format counterpoint/1
    dataset: PathBuf,
    /// The folder to write; an empty one, or one published before, is replaced when all is ready
    #[arg(long, value_name = "FOLDER")]
    out: PathBuf,
    /// The address the folder will have, as https://news.example/karabakh/
    #[arg(long, value_name = "ADDRESS")]
    base: Option<String>,
    /// A title in place of the dataset's own, in the language of the page
    #[arg(long, value_parser = title)]
    title: Option<String>,
    #[arg(long, value_name = "TAG", value_parser = language, help = language_help())]
    lang: Option<Language>,
    /// A built page, in place of the one this program carries
    #[arg(long, value_name = "FOLDER")]
    program: Option<PathBuf>,
}

/// Why nothing was published.
#[derive(Debug, thiserror::Error)]
pub(super) enum Refusal {
    #[error(transparent)]
    Dataset(#[from] Unread),
    #[error(transparent)]
    Problems(#[from] Problems),
    #[error(transparent)]
    Program(#[from] NoProgram),
    #[error(transparent)]
    Page(#[from] NotMade),
    #[error(transparent)]
    Base(#[from] NotABase),
    #[error(transparent)]
    Out(#[from] NotReplaceable),
    #[error(transparent)]
    Former(#[from] NotReplaced),
    #[error(transparent)]
    Folder(#[from] NotWritten),
}

/// How many problems of a dataset are told where validating it was not asked for.
const FIRST_PROBLEMS: usize = 3;

/// What keeps a dataset from being published: how many problems, and what the first are.
#[derive(Debug, thiserror::Error)]
#[error("The dataset has {count}:\n{first}`counterpoint validate` names each.")]
pub(super) struct Problems {
    count: String,
    first: String,
}

/// What was published.
struct Published {
    files: usize,
    still_there: Option<StillThere>,
}

impl Publish {
    pub(super) fn run(&self) -> ExitCode {
        match self.publish() {
            Ok(Published { files, still_there }) => {
                let files = counted(files, "file", "files");
                say(format_args!("{files} written to {}", self.out.display()));
                if let Some(still_there) = still_there {
                    warn(still_there);
                }
                if self.base.is_none() {
                    say(
                        "Without --base the page names no address of its own: no preview picture, no oEmbed.",
                    );
                }
                ExitCode::SUCCESS
            }
            Err(Refusal::Problems(problems)) => {
                warn(format_args!("{problems} Nothing was written."));
                1.into()
            }
            Err(refusal) => {
                warn(refusal);
                2.into()
            }
        }
    }

    fn publish(&self) -> Result<Published, Refusal> {
        // First, so that what a stopped run set aside has its place again however this one ends.
        let mut folder = Folder::claim(&self.out)?;
        let base = self.base.as_deref().map(base::whole).transpose()?;
        let program = Program::find(self.program.as_deref())?;
        let (bytes, reading) = sound(&self.dataset)?;
        let former = former::left_by(folder.path())?;
        let (base, title) = (base.as_deref(), self.title.as_deref());
        let order = Order { base, title, language: self.lang, former: &former };
        let files = site(&program, &self.dataset, bytes, reading, &order)?;
        let before = folder.write(&files)?;
        Ok(Published { files: files.len(), still_there: before.remove().err() })
    }
}

/// A file without any problem: what is published must not leave anything out.
pub(super) fn sound(file: &std::path::Path) -> Result<(Vec<u8>, Reading), Refusal> {
    let (bytes, reading) = validate::read(file)?;
    if reading.problems.is_empty() {
        return Ok((bytes, reading));
    }
    let line = |problem| format!("  {}\n", one_line(&words::problem(problem)));
    let first = reading.problems.iter().take(FIRST_PROBLEMS).map(line).collect();
    let count = counted(reading.problems.len(), "problem", "problems");
    Err(Problems { count, first }.into())
}

/// A title that says something.
fn title(words: &str) -> Result<String, &'static str> {
    let words = words.trim();
    if words.is_empty() {
        Err("a title has at least one letter; leave it out for the dataset's own")
    } else {
        Ok(words.to_owned())
    }
}

/// A language that the page can be in.
fn language(tag: &str) -> Result<Language, String> {
    Language::of(tag).ok_or_else(|| format!("the page can be in: {}", languages()))
}

fn language_help() -> String {
    format!("The language of the page: {}; without it that of the dataset, else English", languages())
}

fn languages() -> String {
    Language::ALL.map(Language::tag).join(", ")
}

/// The version of this program, with the page it carries.
pub(super) fn version() -> &'static str {
    PAGE.map_or(env!("CARGO_PKG_VERSION"), |_| concat!(env!("CARGO_PKG_VERSION"), " (carries its page)"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_says_something() {
        assert_eq!(title(" Ours "), Ok("Ours".to_owned()));
        assert!(title("").is_err() && title(" \n").is_err());
    }

    #[test]
    fn a_language_is_one_of_those_there_are() {
        assert_eq!(language("az-Latn"), Ok(Language::Azerbaijani));
        assert_eq!(language("de"), Err("the page can be in: en, ru, hy, az, ar".to_owned()));
    }
}
