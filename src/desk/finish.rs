//! Makes the files of a page that was just built as light as they can be.

mod alike;
mod names;

use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;
use minifier::{css, js};

use self::alike::write_alike;
use self::names::{NotShortened, shorten};
use super::publish::program_named;

/// Why a page stays as it was built.
#[derive(Debug, thiserror::Error)]
pub(super) enum NotFinished {
    #[error("{0}.")]
    File(#[from] io::Error),
    #[error("index.html names no program.")]
    NoProgram,
    #[error(transparent)]
    Program(#[from] NotShortened),
    #[error("{0}: the styles cannot be read: {1}.")]
    Styles(PathBuf, String),
}

/// What is finished already stays as it is.
pub(super) fn finish(folder: &Path, template: &str) -> Result<(), NotFinished> {
    shorten_names(folder, template)?;
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        let light = match path.extension().and_then(|ending| ending.to_str()) {
            Some("css") => {
                let styles = fs::read_to_string(&path)?;
                let light = css::minify(&styles);
                light.map_err(|error| NotFinished::Styles(path.clone(), error.to_owned()))?.to_string()
            }
            Some("js") => js::minify(&fs::read_to_string(&path)?).to_string(),
            _ => continue,
        };
        fs::write(&path, light.trim())?;
    }
    Ok(())
}

fn shorten_names(folder: &Path, template: &str) -> Result<(), NotFinished> {
    let (glue, program) = program_named(template).ok_or(NotFinished::NoProgram)?;
    let (glue, program) = (folder.join(glue), folder.join(program));
    let long_program = fs::read(&program)?;
    let long_glue = fs::read_to_string(&glue)?;
    let (short_program, short_glue) = shorten(&long_program, &long_glue)?;
    let short_program = write_alike(&short_program).map_err(NotShortened::from)?;
    fs::write(&program, short_program)?;
    fs::write(&glue, short_glue)?;
    Ok(())
}
