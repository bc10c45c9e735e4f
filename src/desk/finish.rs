//! Makes the files of a page that was just built as light as they can be.

mod locals;
mod names;

use std::path::{Path, PathBuf};
use std::{fs, io};

use minifier::{css, js};

use self::locals::renumber;
use self::names::{NotShortened, shorten};
use super::publish::program_named;

/// Why a page stays as it was built.
#[derive(Debug, thiserror::Error)]
pub(super) enum NotFinished {
    #[error("{0}: {1}")]
    File(PathBuf, io::Error),
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
    for file in fs::read_dir(folder).map_err(failed(folder))? {
        let path = file.map_err(failed(folder))?.path();
        let light = match path.extension().and_then(|ending| ending.to_str()) {
            Some("css") => {
                let styles = fs::read_to_string(&path).map_err(failed(&path))?;
                let light = css::minify(&styles);
                light.map_err(|error| NotFinished::Styles(path.clone(), error.to_owned()))?.to_string()
            }
            Some("js") => js::minify(&fs::read_to_string(&path).map_err(failed(&path))?).to_string(),
            _ => continue,
        };
        fs::write(&path, light.trim()).map_err(failed(&path))?;
    }
    Ok(())
}

fn shorten_names(folder: &Path, template: &str) -> Result<(), NotFinished> {
    let (glue, program) = program_named(template).ok_or(NotFinished::NoProgram)?;
    let (glue, program) = (folder.join(glue), folder.join(program));
    let long_program = fs::read(&program).map_err(failed(&program))?;
    let long_glue = fs::read_to_string(&glue).map_err(failed(&glue))?;
    let (short_program, short_glue) = shorten(&long_program, &long_glue)?;
    let short_program = renumber(&short_program).map_err(NotShortened::from)?;
    fs::write(&program, short_program).map_err(failed(&program))?;
    fs::write(&glue, short_glue).map_err(failed(&glue))
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> NotFinished {
    let path = path.to_owned();
    move |error| NotFinished::File(path, error)
}
