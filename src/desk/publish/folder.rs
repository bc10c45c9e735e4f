//! Writing a folder whole or not at all.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use flate2::{Compression, write::GzEncoder};
use fs_err as fs;

use crate::desk::media::kind_of;
use crate::desk::program::PageFile;

/// Above this, brotli's strongest takes minutes.
const LARGE: usize = 4 << 20;

/// Why a folder is not what was to be written.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotWritten {
    #[error("The folder could not be written: {0}. What was there before is as it was.")]
    Disk(#[from] io::Error),
    #[error("The folder could not be written: {why}. What was there before is whole, but now in {}.", before.display())]
    SetAside { why: io::Error, before: PathBuf },
}

/// Where that lies whose place a folder took.
#[must_use]
pub(super) struct Before(PathBuf);

/// Why what was there before is still on the disk.
#[derive(Debug, thiserror::Error)]
#[error("What was there before is set aside and could not be removed; you may do so: {0}.")]
pub(super) struct StillThere(#[from] io::Error);

impl Before {
    pub fn remove(self) -> Result<(), StillThere> {
        Ok(remove(&self.0)?)
    }
}

/// Writes the files aside and then puts the folder in the place of the one that is there.
///
/// # Errors
/// Where the disk refuses; what was there is then kept.
pub(super) fn write(out: &Path, files: &[PageFile]) -> Result<Before, NotWritten> {
    let (aside, before) = (beside(out, "new")?, beside(out, "old")?);
    remove(&aside)?;
    remove(&before)?;
    fs::create_dir_all(&aside)?;
    for (name, bytes) in files {
        fs::write(aside.join(name), bytes)?;
        if kind_of(name).is_some_and(|kind| kind.shrinks) {
            fs::write(aside.join(format!("{name}.gz")), gzip(bytes)?)?;
            fs::write(aside.join(format!("{name}.br")), brotli(bytes)?)?;
        }
    }
    replace(out, &aside, before)
}

fn replace(out: &Path, aside: &Path, before: PathBuf) -> Result<Before, NotWritten> {
    if out.exists() {
        fs::rename(out, &before)?;
    }
    let Err(why) = fs::rename(aside, out) else { return Ok(Before(before)) };
    // Nobody is to be left without a page.
    if before.exists() && fs::rename(&before, out).is_err() {
        return Err(NotWritten::SetAside { why, before });
    }
    Err(why.into())
}

/// Puts back what was set aside by a run that was stopped before the new folder had its place.
pub(super) fn put_back(out: &Path) -> io::Result<()> {
    let before = beside(out, "old")?;
    if before.exists() && !out.exists() { fs::rename(before, out) } else { Ok(()) }
}

fn beside(out: &Path, what: &str) -> io::Result<PathBuf> {
    let name = out.file_name().ok_or_else(|| io::Error::other("the folder has no name"))?;
    Ok(out.with_file_name(format!(".{}.{what}", name.to_string_lossy())))
}

fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(bytes)?;
    packed.finish()
}

fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let quality = if bytes.len() > LARGE { 9 } else { 11 };
    let mut packed = brotli::CompressorWriter::new(Vec::new(), 1 << 16, quality, 24);
    packed.write_all(bytes)?;
    packed.flush()?;
    Ok(packed.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of the test's own, in which a page is published.
    fn published(name: &str) -> PathBuf {
        let place = std::env::temp_dir().join(format!("counterpoint-{name}-{}", std::process::id()));
        remove(&place).unwrap();
        fs::create_dir_all(place.join("site")).unwrap();
        fs::write(place.join("site/index.html"), "old").unwrap();
        place
    }

    #[test]
    fn what_cannot_be_removed_is_named_when_the_new_folder_has_its_place() {
        let place = published("still-there");
        let out = place.join("site");
        let before = write(&out, &[("index.html".to_owned(), b"new".to_vec())]).unwrap();
        assert_eq!(fs::read(out.join("index.html")).unwrap(), b"new");
        // No file can be removed as a folder.
        let aside = place.join(".site.old");
        remove(&aside).unwrap();
        fs::write(&aside, "").unwrap();
        let told = before.remove().unwrap_err().to_string();
        assert!(told.contains(".site.old`") && !told.contains("as it was"), "{told}");
        remove(&place).unwrap();
    }

    #[test]
    fn a_folder_that_cannot_be_replaced_is_as_it_was() {
        let place = published("as-it-was");
        let (out, nothing) = (place.join("site"), place.join("nothing"));
        assert!(matches!(replace(&out, &nothing, place.join("old")), Err(NotWritten::Disk(_))));
        assert_eq!(fs::read(out.join("index.html")).unwrap(), b"old");
        remove(&place).unwrap();
    }
}
