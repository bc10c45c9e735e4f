//! Which folder `--out` means, and whether another can take its place.

use std::env;
use std::io;
use std::path::{Path, PathBuf, absolute};

use fs_err as fs;

/// Why no folder can take the place of the one that `--out` names.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotReplaceable {
    #[error("--out must name a folder, and {} has no name of its own. Nothing was written.", .0.display())]
    Nameless(PathBuf),
    #[error(
        "--out is {}, the folder you are in, which cannot be replaced while you are there. Run this from another one, \
         such as that above. Nothing was written.", .0.display()
    )]
    Here(PathBuf),
    #[error(
        "--out is {}, where a disk is mounted, and that cannot be replaced. Name a folder within it. Nothing was written.",
        .0.display()
    )]
    Mounted(PathBuf),
    #[error("--out cannot be used: {0}. Nothing was written.")]
    Disk(#[from] io::Error),
}

/// The folder itself where a link leads to it, so that the link stays; it may not be there yet.
pub(super) fn place_of(out: &Path) -> Result<PathBuf, NotReplaceable> {
    let place = behind_links(&absolute(out)?)?;
    if place.file_name().is_none() {
        return Err(NotReplaceable::Nameless(out.to_owned()));
    }
    if env::current_dir().is_ok_and(|here| here.starts_with(&place)) {
        return Err(NotReplaceable::Here(place));
    }
    if is_mounted(&place) {
        return Err(NotReplaceable::Mounted(place));
    }
    Ok(place)
}

/// A link may lead to a folder that is not there, for instance because a run was stopped while it was set aside.
fn behind_links(path: &Path) -> io::Result<PathBuf> {
    match fs::canonicalize(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        whole => return whole,
    }
    let above = path.parent().unwrap_or(path);
    match (std::fs::read_link(path), path.file_name()) {
        (Ok(target), _) => behind_links(&above.join(target)),
        (Err(_), Some(name)) => Ok(behind_links(above)?.join(name)),
        (Err(_), None) => Ok(path.to_owned()),
    }
}

/// A disk that is mounted from itself is found out only when the folder does not move.
#[cfg(unix)]
fn is_mounted(place: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let device = |path: &Path| fs::metadata(path).ok().map(|there| there.dev());
    let (own, above) = (device(place), place.parent().and_then(device));
    own.is_some() && above.is_some() && own != above
}

#[cfg(not(unix))]
fn is_mounted(_: &Path) -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_replaced_is_told_apart() {
        assert!(matches!(place_of(Path::new("/")), Err(NotReplaceable::Nameless(_))));
        assert!(matches!(place_of(Path::new("")), Err(NotReplaceable::Disk(_))));
        for here in [".", "..", "src/.."] {
            assert!(matches!(place_of(Path::new(here)), Err(NotReplaceable::Here(_))), "{here}");
        }
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_mounted_disk_is_named() {
        let told = place_of(Path::new("/proc")).unwrap_err().to_string();
        assert!(told.contains("/proc, where a disk is mounted"), "{told}");
    }

    #[test]
    fn a_folder_that_is_not_there_has_a_place() {
        let place = place_of(Path::new("no/such/../folder")).unwrap();
        assert!(place.is_absolute() && place.ends_with("folder"), "{}", place.display());
    }
}
