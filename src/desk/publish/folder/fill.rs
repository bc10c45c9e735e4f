//! What is put into a folder: the files, and each text compressed beside itself.

use std::io::{self, Write as _};
use std::path::Path;

use flate2::{Compression, write::GzEncoder};
use fs_err as fs;

use super::MANIFEST;
use crate::desk::media::kind_of;
use crate::desk::program::PageFile;

/// Above this, brotli's strongest takes minutes.
const LARGE: usize = 4 << 20;

/// The manifest comes first: by it a run that is stopped can be known by what it leaves.
pub(super) fn fill(aside: &Path, files: &[PageFile]) -> io::Result<()> {
    let (manifest, others): (Vec<_>, Vec<_>) = files.iter().partition(|(name, _)| name == MANIFEST);
    for (name, bytes) in manifest.into_iter().chain(others) {
        fs::write(aside.join(name), bytes)?;
        if kind_of(name).is_some_and(|kind| kind.shrinks) {
            fs::write(aside.join(format!("{name}.gz")), gzip(bytes)?)?;
            fs::write(aside.join(format!("{name}.br")), brotli(bytes)?)?;
        }
    }
    Ok(())
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
