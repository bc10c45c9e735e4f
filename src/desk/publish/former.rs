//! What a publication leaves in the one that takes its place, because it is still asked for.

use std::io;
use std::path::Path;

use fs_err as fs;
use serde_json::{Map, Value};

use super::hosting::is_hashed;
use crate::desk::digest::sha256;
use crate::desk::pinned::is_pinned;
use crate::desk::program::PageFile;

/// Where the manifest lists the names of what was left.
pub(super) const LEFT: &str = "former";

/// The files that the folder's next publication takes over from this one. Readers may have its page at hand for
/// minutes, and that names its program, styles and dataset; articles name the script that they pinned for good.
///
/// A folder without a manifest that can be read leaves nothing, and neither does a file that is not what the
/// manifest says.
///
/// # Errors
/// Where the disk refuses what the manifest lists.
pub(super) fn left_by(folder: &Path) -> io::Result<Vec<PageFile>> {
    let mut left = Vec::new();
    let manifest = fs::read(folder.join("manifest.json")).ok();
    let manifest: Value = manifest.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
    let none = Map::new();
    for (name, hash) in manifest.get("files").and_then(Value::as_object).unwrap_or(&none) {
        if !is_file_name(name) || !is_hashed(name) || (is_left(&manifest, name) && !is_pinned(name)) {
            continue;
        }
        match fs::read(folder.join(name)) {
            Ok(bytes) if *hash == sha256(&bytes) => left.push((name.clone(), bytes)),
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
    }
    Ok(left)
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
