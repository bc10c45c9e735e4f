//! The built page that the desk carries: within itself in a release build, else from a folder.

use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;
use rust_embed::RustEmbed;

use super::pinned::is_pinned;

/// What `cargo xtask build` wrote. A build without optimisation reads the folder each time anew.
#[derive(RustEmbed)]
#[folder = "dist"]
#[allow_missing = true]
struct Carried;

/// Makes cargo build the desk anew when the page it carries is another (`cargo xtask desk` sets it).
pub(super) const PAGE: Option<&str> = option_env!("COUNTERPOINT_PAGE");

/// The name of a file of a page, and what it holds.
pub(super) type PageFile = (String, Vec<u8>);

/// The files that every dataset's page consists of, but for what is written of the dataset.
pub(super) struct Program {
    /// `index.html`, with the places that are to be filled.
    pub template: String,
    /// Programs, styles and scripts, by name.
    pub files: Vec<PageFile>,
}

/// Why there is no program to publish.
#[derive(Debug, thiserror::Error)]
pub(super) enum NoProgram {
    #[error(
        "This build carries no page. Run `cargo xtask build` first, or name a built page with --program."
    )]
    NotBuilt,
    #[error(
        "{} has no index.html, so it is no built page. Run `cargo xtask build`, and name the folder that it writes, dist, \
         with --program.", .0.display()
    )]
    NoPage(PathBuf),
    #[error("The page could not be read: {0}.")]
    Folder(#[from] io::Error),
}

impl Program {
    /// The page in a folder, or the one that this build carries.
    pub fn find(folder: Option<&Path>) -> Result<Self, NoProgram> {
        let files = match folder {
            Some(folder) => read_folder(folder)?,
            None => Carried::iter()
                .filter_map(|name| Some((name.to_string(), Carried::get(&name)?.data.into_owned())))
                .collect(),
        };
        let template = files.iter().find(|(name, _)| name == "index.html");
        let template = template.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned());
        let missing = || folder.map_or(NoProgram::NotBuilt, |folder| NoProgram::NoPage(folder.to_owned()));
        let template = template.ok_or_else(missing)?;
        Ok(Self { template, files: files.into_iter().filter(|(name, _)| is_part(name)).collect() })
    }
}

/// A built page also holds what was written of the dataset it was built with.
fn is_part(name: &str) -> bool {
    let is_catalogue = name.starts_with("words-") && name.ends_with(".txt");
    is_catalogue || (!is_pinned(name) && [".bin", ".js", ".css"].iter().any(|ending| name.ends_with(ending)))
}

fn read_folder(folder: &Path) -> io::Result<Vec<PageFile>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            files.push((entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path())?));
        }
    }
    files.sort();
    Ok(files)
}
