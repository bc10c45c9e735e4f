//! What a publication leaves in the one that takes its place, because it is still asked for.

use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;
use serde_json::{Map, Value};

use super::folder::MANIFEST;
use super::hosting::is_hashed;
use crate::desk::digest::sha256;
use crate::desk::pinned::is_pinned;
use crate::desk::program::PageFile;

/// Where the manifest lists the names of what was left.
pub(super) const LEFT: &str = "former";

/// Why a folder is not to be replaced.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotReplaced {
    #[error("--out must name a folder, and {} is a file. It was not touched.", .0.display())]
    File(PathBuf),
    #[error(
        "{} holds something else than a published page, and would be replaced whole. Name an empty folder, one that was \
         published before, or one that is not there yet. It was not touched.", .0.display()
    )]
    Foreign(PathBuf),
    #[error("What is there before could not be read: {0}. It was not touched.")]
    Disk(#[from] io::Error),
}

/// The files that the folder's next publication takes over from this one. Readers may have its page at hand for
/// minutes, and that names its program, styles and dataset; articles name the script that they pinned for good.
///
/// A folder that is empty or not there leaves nothing, and neither does a file that is not what the manifest says.
///
/// # Errors
/// Where something else is there than a publication, and where the disk refuses what the manifest lists.
pub(super) fn left_by(folder: &Path) -> Result<Vec<PageFile>, NotReplaced> {
    let mut left = Vec::new();
    if is_free(folder)? {
        return Ok(left);
    }
    let manifest = manifest_of(folder)?.ok_or_else(|| NotReplaced::Foreign(folder.to_owned()))?;
    let none = Map::new();
    for (name, hash) in manifest.get("files").and_then(Value::as_object).unwrap_or(&none) {
        if !is_file_name(name) || !is_hashed(name) || (is_left(&manifest, name) && !is_pinned(name)) {
            continue;
        }
        match fs::read(folder.join(name)) {
            Ok(bytes) if *hash == sha256(&bytes) => left.push((name.clone(), bytes)),
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            _ => {}
        }
    }
    Ok(left)
}

/// Whether a folder is a publication or empty, and so may go.
pub(super) fn is_ours(folder: &Path) -> bool {
    is_free(folder).is_ok_and(|free| free) || matches!(manifest_of(folder), Ok(Some(_)))
}

/// Whether nothing is there that a publication could replace.
fn is_free(folder: &Path) -> Result<bool, NotReplaced> {
    match fs::metadata(folder) {
        Ok(there) if !there.is_dir() => Err(NotReplaced::File(folder.to_owned())),
        Ok(_) => Ok(fs::read_dir(folder)?.next().is_none()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error.into()),
    }
}

/// The manifest of a publication; other programs have files of this name too. A publication holds no folder, so
/// that in which somebody has put one, as for the history of its files, is no longer ours to replace.
fn manifest_of(folder: &Path) -> io::Result<Option<Value>> {
    for entry in fs::read_dir(folder)? {
        if entry?.file_type()?.is_dir() {
            return Ok(None);
        }
    }
    let bytes = match fs::read(folder.join(MANIFEST)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        read => read?,
    };
    let manifest = serde_json::from_slice(&bytes).ok();
    Ok(manifest.filter(|manifest: &Value| {
        let has = |field, is: fn(&Value) -> bool| manifest.get(field).is_some_and(is);
        has("files", Value::is_object) && has(LEFT, Value::is_array)
    }))
}

/// Whether it was left already by the publication before.
fn is_left(manifest: &Value, name: &str) -> bool {
    let left = manifest.get(LEFT).and_then(Value::as_array);
    left.is_some_and(|names| names.iter().any(|left| left == name))
}

/// A manifest that somebody changed must not lead out of its folder.
fn is_file_name(name: &str) -> bool {
    !name.contains(['/', '\\', ':'])
}
