//! Writing a folder whole or not at all.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use flate2::{Compression, write::GzEncoder};
use fs_err as fs;

use crate::desk::media::kind_of;
use crate::desk::program::PageFile;

/// Above this, brotli's strongest takes minutes.
const LARGE: usize = 4 << 20;

/// Writes the files aside and then puts the folder in the place of the one that is there.
///
/// # Errors
/// Where the disk refuses; the folder that was there is then as it was.
pub(super) fn write(out: &Path, files: &[PageFile]) -> io::Result<()> {
    let (aside, before) = (beside(out, "new")?, beside(out, "old")?);
    remove(&aside)?;
    fs::create_dir_all(&aside)?;
    for (name, bytes) in files {
        fs::write(aside.join(name), bytes)?;
        if kind_of(name).is_some_and(|kind| kind.shrinks) {
            fs::write(aside.join(format!("{name}.gz")), gzip(bytes)?)?;
            fs::write(aside.join(format!("{name}.br")), brotli(bytes)?)?;
        }
    }
    remove(&before)?;
    if out.exists() {
        fs::rename(out, &before)?;
    }
    if let Err(error) = fs::rename(&aside, out) {
        // Nobody is to be left without a page.
        if before.exists() {
            fs::rename(&before, out)?;
        }
        return Err(error);
    }
    remove(&before)
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
