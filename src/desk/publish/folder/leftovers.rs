//! What runs that were stopped left beside the folder they were writing.

use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;

use super::MANIFEST;
use crate::desk::publish::former::is_ours;

/// What a folder beside another is there for.
#[derive(Clone, Copy)]
pub(super) enum Aside {
    /// To take the place of the other.
    New,
    /// It gave its place away.
    Old,
}

/// The folder of this number beside another.
pub(super) fn beside(out: &Path, aside: Aside, number: u32) -> PathBuf {
    out.with_file_name(format!("{}-{number}", stem(out, aside)))
}

fn stem(out: &Path, aside: Aside) -> String {
    let name = out.file_name().unwrap_or_default().to_string_lossy();
    let what = match aside {
        Aside::New => "new",
        Aside::Old => "old",
    };
    format!(".{name}.{what}")
}

/// Puts back what was set aside by a run that was stopped before the new folder had its place.
pub(super) fn put_back(out: &Path) -> io::Result<()> {
    if out.try_exists()? {
        return Ok(());
    }
    let written = |folder: &PathBuf| fs::metadata(folder).and_then(|there| there.modified()).ok();
    match left(out, Aside::Old).into_iter().max_by_key(written) {
        Some(before) => fs::rename(before, out),
        None => Ok(()),
    }
}

/// Removes what is of no use any more. What cannot be removed is in nobody's way.
pub(super) fn clear(out: &Path) {
    for folder in [Aside::New, Aside::Old].into_iter().flat_map(|aside| left(out, aside)) {
        drop(remove(&folder));
    }
}

/// Removes a publication, and last what tells that it is one: it may be stopped half way, too.
pub(super) fn remove(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name() != MANIFEST {
            fs::remove_file(entry.path())?;
        }
    }
    fs::remove_dir_all(folder)
}

/// The folders of publications under the names that such are set aside by. Others may have such names too.
fn left(out: &Path, aside: Aside) -> Vec<PathBuf> {
    let stem = stem(out, aside);
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let has_name = |entry: &fs::DirEntry| {
        let name = entry.file_name();
        let behind = name.to_str().and_then(|name| name.strip_prefix(&*stem));
        behind.is_some_and(|behind| behind.is_empty() || behind.strip_prefix('-').is_some_and(is_number))
    };
    let is_folder = |entry: &fs::DirEntry| entry.file_type().is_ok_and(|kind| kind.is_dir());
    let entries = out.parent().and_then(|above| fs::read_dir(above).ok()).into_iter().flatten().flatten();
    let folders = entries.filter(|entry| has_name(entry) && is_folder(entry)).map(|entry| entry.path());
    folders.filter(|folder| is_ours(folder)).collect()
}
