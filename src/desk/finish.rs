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
mod pack;
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
use self::pack::pack;
use super::digest::{sha256, short};
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

/// The script that unpacks the program, part of the glue: what packed it and what unpacks it come and go together.
const UNPACK: &str = include_str!("../../assets/unpack.js");

/// The page with its program packed. What is finished already stays as it is.
pub(super) fn finish(folder: &Path, template: &str) -> Result<String, NotFinished> {
    let (glue_name, program_name) = program_named(template).ok_or(NotFinished::NoProgram)?;
    if !program_name.ends_with(".wasm") {
        return Ok(template.to_owned());
    }
    let (glue, program) = (folder.join(glue_name), folder.join(program_name));
    let (short_program, short_glue) = shorten(&fs::read(&program)?, &fs::read_to_string(&glue)?)?;
    let light_program = write_alike(&short_program).and_then(|program| put_in_order(&program));
    let packed = light_program.and_then(|program| Ok(pack(&program)?)).map_err(NotShortened::from)?;
    fs::remove_file(&glue)?;
    fs::remove_file(&program)?;
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        match path.extension().and_then(|ending| ending.to_str()) {
            Some("css") => fs::write(&path, light_styles(&path)?)?,
            Some("js") => fs::write(&path, light_script(&fs::read_to_string(&path)?))?,
            _ => {}
        }
    }
    let finished = template
        .replace(glue_name, &put(folder, "js", light_script(&(short_glue + UNPACK)).as_bytes())?)
        .replace(program_name, &put(folder, "bin", &packed)?);
    fs::write(folder.join("index.html"), &finished)?;
    Ok(finished)
}

/// Named by what it holds now, so that who keeps files by their names joins no program to the glue of another.
fn put(folder: &Path, ending: &str, bytes: &[u8]) -> io::Result<String> {
    let name = format!("counterpoint-{}.{ending}", short(&sha256(bytes)));
    fs::write(folder.join(&name), bytes)?;
    Ok(format!("./{name}"))
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
