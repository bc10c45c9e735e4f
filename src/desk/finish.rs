//! Makes the files of a page that was just built as light as they can be.

mod alike;
mod code;
mod flow;
#[cfg(test)]
mod held;
mod locals;
mod names;
mod numbering;
mod order;
mod seen;
mod values;
mod webs;

use std::io;
use std::path::{Path, PathBuf};

use fs_err as fs;
use minifier::{css, js};

use self::alike::write_alike;
use self::names::{NotShortened, shorten};
use self::order::put_in_order;
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
    let (glue, program) = program_named(template).ok_or(NotFinished::NoProgram)?;
    let (glue, program) = (folder.join(glue), folder.join(program));
    let Some((short_program, short_glue)) = shorten(&fs::read(&program)?, &fs::read_to_string(&glue)?)?
    else {
        return Ok(());
    };
    let light_program = write_alike(&short_program).and_then(|program| put_in_order(&program));
    fs::write(&program, light_program.map_err(NotShortened::from)?)?;
    fs::write(&glue, light_script(&short_glue))?;
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        match path.extension().and_then(|ending| ending.to_str()) {
            Some("css") => fs::write(&path, light_styles(&path)?)?,
            Some("js") if path != glue => fs::write(&path, light_script(&fs::read_to_string(&path)?))?,
            _ => {}
        }
    }
    Ok(())
}

fn light_script(script: &str) -> String {
    js::minify(script).to_string().trim().to_owned()
}

fn light_styles(file: &Path) -> Result<String, NotFinished> {
    let styles = fs::read_to_string(file)?;
    match css::minify(&styles) {
        Ok(light) => Ok(light.to_string().trim().to_owned()),
        Err(why) => Err(NotFinished::Styles(file.to_owned(), why.to_owned())),
    }
}
