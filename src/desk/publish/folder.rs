//! Writing a folder whole or not at all.

mod fill;
mod leftovers;
mod place;

use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;

use self::fill::fill;
use self::leftovers::{Aside, beside};
use crate::desk::program::PageFile;
use crate::desk::told::warn;

pub(crate) use self::place::NotReplaceable;

/// The file that tells a publication from other folders.
pub(super) const MANIFEST: &str = "manifest.json";

/// The sample for Apache, renamed as it says, and perhaps changed.
const HOSTS_OWN: &str = ".htaccess";

/// Why a folder is not what was to be written.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotWritten {
    #[error("The folder could not be written: {0}. What was there before is as it was.")]
    Disk(#[from] io::Error),
    #[error("The folder could not be written: {why}. What was there before is whole, but now in {}.", before.display())]
    SetAside { why: io::Error, before: PathBuf },
    #[error("{} could not be replaced: a disk is mounted there, or a program keeps it. It is as it was.", .0.display())]
    Held(PathBuf),
}

/// Where that lies whose place a folder took.
#[must_use]
pub(super) struct Before(Option<PathBuf>);

/// Why what was there before is still on the disk.
#[derive(Debug, thiserror::Error)]
#[error("What was there before is set aside and could not be removed; you may do so: {0}.")]
pub(super) struct StillThere(#[from] io::Error);

impl Before {
    pub fn remove(self) -> Result<(), StillThere> {
        Ok(self.0.as_deref().map_or(Ok(()), leftovers::remove)?)
    }
}

/// A folder that no other run publishes into as long as this is there.
pub(super) struct Folder {
    out: PathBuf,
    /// None where the disk knows no locks, and where what the folder is to lie in is not there yet.
    lock: Option<File>,
}

impl Folder {
    /// Waits for the run that publishes there just now, and mends what one left that was stopped.
    ///
    /// # Errors
    /// Where the folder is not one that another can take the place of.
    pub fn claim(out: &Path) -> Result<Self, NotReplaceable> {
        let out = place::place_of(out)?;
        let lock = lock_around(&out);
        leftovers::put_back(&out)?;
        if lock.is_some() {
            leftovers::clear(&out);
        }
        Ok(Self { out, lock })
    }

    pub fn path(&self) -> &Path {
        &self.out
    }

    /// Writes the files aside and then puts the folder in the place of the one that is there.
    ///
    /// # Errors
    /// Where the disk refuses; what was there is then kept.
    pub fn write(&mut self, files: &[PageFile]) -> Result<Before, NotWritten> {
        if self.lock.is_none() {
            self.out.parent().map_or(Ok(()), fs::create_dir_all)?;
            self.lock = lock_around(&self.out);
        }
        let (aside, before) = self.free_names()?;
        let written = fill(&aside, files).map_err(NotWritten::from).and_then(|()| {
            keep_hosts_own(&self.out, &aside)?;
            replace(&self.out, &aside, before)
        });
        if written.is_err() {
            // The reason why nothing was written says more than one why this stays.
            drop(fs::remove_dir_all(aside));
        }
        written
    }

    /// A new folder beside this one, and a name for what it takes the place of; neither was there.
    fn free_names(&self) -> io::Result<(PathBuf, PathBuf)> {
        let mut number = 0;
        loop {
            let [aside, before] = [Aside::New, Aside::Old].map(|aside| beside(&self.out, aside, number));
            if fs::symlink_metadata(&before).is_err() {
                match fs::create_dir(&aside) {
                    Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                    made => return made.map(|()| (aside, before)),
                }
            }
            number += 1;
        }
    }
}

/// Locks what a folder lies in, as the folder itself is another afterwards. The system unlocks it with the end of
/// the run, however that ends.
fn lock_around(out: &Path) -> Option<File> {
    let around = File::open(out.parent()?).ok()?;
    match around.try_lock() {
        Ok(()) => Some(around),
        Err(TryLockError::WouldBlock) => {
            warn(format_args!("Another run publishes beside {}; this one waits for it.", out.display()));
            around.lock().ok().map(|()| around)
        }
        Err(TryLockError::Error(_)) => None,
    }
}

/// Who may read the folder, and what Apache is told there, was decided by whoever hosts it.
fn keep_hosts_own(out: &Path, aside: &Path) -> io::Result<()> {
    let is_missing = |error: &io::Error| error.kind() == io::ErrorKind::NotFound;
    match fs::copy(out.join(HOSTS_OWN), aside.join(HOSTS_OWN)) {
        Err(error) if !is_missing(&error) => return Err(error),
        _ => {}
    }
    match fs::metadata(out) {
        Ok(there) => fs::set_permissions(aside, there.permissions()),
        Err(error) if is_missing(&error) => Ok(()),
        Err(error) => Err(error),
    }
}

fn replace(out: &Path, aside: &Path, before: PathBuf) -> Result<Before, NotWritten> {
    let is_there = out.try_exists()?;
    if is_there {
        fs::rename(out, &before).map_err(|error| match error.kind() {
            io::ErrorKind::ResourceBusy => NotWritten::Held(out.to_owned()),
            _ => error.into(),
        })?;
    }
    let Err(why) = fs::rename(aside, out) else { return Ok(Before(is_there.then_some(before))) };
    // Nobody is to be left without a page.
    if is_there && fs::rename(&before, out).is_err() {
        return Err(NotWritten::SetAside { why, before });
    }
    Err(why.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    const MANIFEST_OF_NOTHING: &str = r#"{ "files": {}, "former": [] }"#;

    /// A folder of the test's own, in which a page is published.
    fn published(name: &str) -> PathBuf {
        let place = std::env::temp_dir().join(format!("counterpoint-{name}-{}", std::process::id()));
        drop(fs::remove_dir_all(&place));
        fs::create_dir_all(place.join("site")).unwrap();
        fs::write(place.join("site/index.html"), "old").unwrap();
        fs::write(place.join("site/manifest.json"), MANIFEST_OF_NOTHING).unwrap();
        place
    }

    fn names(place: &Path) -> Vec<String> {
        let entries = fs::read_dir(place).unwrap().map(|entry| entry.unwrap().file_name());
        let mut names: Vec<String> = entries.map(|name| name.into_string().unwrap()).collect();
        names.sort();
        names
    }

    fn page(name: &str) -> Vec<PageFile> {
        vec![(name.to_owned(), b"new".to_vec()), (MANIFEST.to_owned(), MANIFEST_OF_NOTHING.into())]
    }

    #[test]
    fn what_cannot_be_removed_is_named_when_the_new_folder_has_its_place() {
        let place = published("still-there");
        let out = place.join("site");
        let before = Folder::claim(&out).unwrap().write(&page("index.html")).unwrap();
        assert_eq!(fs::read(out.join("index.html")).unwrap(), b"new");
        // No file can be removed as a folder.
        let aside = place.join(".site.old-0");
        fs::remove_dir_all(&aside).unwrap();
        fs::write(&aside, "").unwrap();
        let told = before.remove().unwrap_err().to_string();
        assert!(told.contains(".site.old-0`") && !told.contains("as it was"), "{told}");
        fs::remove_dir_all(&place).unwrap();
    }

    #[test]
    fn a_folder_that_cannot_be_replaced_is_as_it_was() {
        let place = published("as-it-was");
        let (out, nothing) = (place.join("site"), place.join("nothing"));
        assert!(matches!(replace(&out, &nothing, place.join("old")), Err(NotWritten::Disk(_))));
        assert_eq!(fs::read(out.join("index.html")).unwrap(), b"old");
        fs::remove_dir_all(&place).unwrap();
    }

    #[test]
    fn nothing_is_left_aside_where_a_file_cannot_be_written() {
        let place = published("not-written");
        let out = place.join("site");
        let told = Folder::claim(&out).unwrap().write(&page("no-such-folder/index.html"));
        assert!(matches!(told, Err(NotWritten::Disk(_))));
        assert_eq!(names(&place), ["site"]);
        assert_eq!(fs::read(out.join("index.html")).unwrap(), b"old");
        fs::remove_dir_all(&place).unwrap();
    }

    #[test]
    fn a_folder_that_was_removed_in_part_is_still_known() {
        let place = published("in-part");
        let old = place.join(".site.old-0");
        fs::create_dir(&old).unwrap();
        fs::write(old.join(MANIFEST), MANIFEST_OF_NOTHING).unwrap();
        Folder::claim(&place.join("site")).unwrap();
        assert_eq!(names(&place), ["site"]);
        fs::remove_dir_all(&place).unwrap();
    }

    #[test]
    fn only_one_at_a_time_has_a_folder() {
        let place = published("one-at-a-time");
        let folder = Folder::claim(&place.join("site")).unwrap();
        assert!(folder.lock.is_some());
        assert!(matches!(File::open(&place).unwrap().try_lock(), Err(TryLockError::WouldBlock)));
        drop(folder);
        assert!(File::open(&place).unwrap().try_lock().is_ok());
        fs::remove_dir_all(&place).unwrap();
    }
}
