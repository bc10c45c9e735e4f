//! `counterpoint prerender`: finishes a page that was just built, and writes what the dataset says into it.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use fs_err as fs;

use super::finish::{NotFinished, finish};
use super::pinned::{Pinned, SCRIPT};
use super::publish::{NotMade, Order, dataset_named, pages};
use super::told::{say, warn};
use super::validate::{self, Unread};
use crate::view::PLAIN_PAGE;
use crate::words::Language;

/// Writes the dataset's first events into index.html, and all of them into a plain page
///
/// Run after each build of the page; `counterpoint publish` is for datasets of your own.
#[derive(Args)]
pub(super) struct Prerender {
    /// The folder that holds index.html and the dataset it names
    #[arg(env = "TRUNK_STAGING_DIR")]
    folder: PathBuf,
}

#[derive(Debug, thiserror::Error)]
enum Refusal {
    #[error("{0}.")]
    File(#[from] io::Error),
    #[error("index.html names no dataset.")]
    NoDataset,
    #[error(transparent)]
    Built(#[from] NotFinished),
    #[error(transparent)]
    Dataset(#[from] Unread),
    #[error(transparent)]
    Page(#[from] NotMade),
}

impl Prerender {
    pub(super) fn run(&self) -> ExitCode {
        match prerender(&self.folder) {
            Ok(events) => {
                say(format_args!("The first {} are in index.html", crate::words::events(events)));
                ExitCode::SUCCESS
            }
            Err(refusal) => {
                warn(refusal);
                2.into()
            }
        }
    }
}

/// A dataset with problems is written as far as it goes: the page shows it just so.
fn prerender(folder: &Path) -> Result<usize, Refusal> {
    let index = folder.join("index.html");
    let template = fs::read_to_string(&index)?;
    let template = finish(folder, &template)?;
    let name = dataset_named(&template).ok_or(Refusal::NoDataset)?.to_owned();
    let (bytes, reading) = validate::read(&folder.join(name.trim_start_matches("./")))?;
    let script = fs::read(folder.join(SCRIPT))?;
    let pinned = Pinned::of(&script);
    let pages = pages(&template, &name, &bytes, reading, Some(&pinned), &Order::default())?;
    let put = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes);
    put("index.html", pages.index.as_bytes())?;
    put(&pinned.name, &script)?;
    put("poster.png", &pages.poster)?;
    for language in Language::ALL {
        put(language.file(), language.published().as_bytes())?;
    }
    if let Some(plain) = &pages.plain {
        put(PLAIN_PAGE, plain.as_bytes())?;
    }
    Ok(pages.events)
}
