//! Makes functions of the catalogues: each message becomes one whose parameters are the message's
//! arguments, so that a missing text or argument is an error of the build.
//!
//! English is the source. Of every language comes a file of one line for each message, in the order of the
//! English ones; `src/words/catalogue.rs` reads it, and says how a line is written.

#[path = "build/message.rs"]
mod message;
#[path = "build/output.rs"]
mod output;
#[path = "../src/words/plural.rs"]
mod plural;

use std::path::{Path, PathBuf};
use std::{env, fs};

use message::Message;

/// The languages, English first.
const LANGUAGES: [&str; 5] = ["en", "ru", "hy", "az", "ar"];

fn main() {
    println!("cargo::rerun-if-changed=lang");
    println!("cargo::rerun-if-changed=src/words/plural.rs");
    if let Err(mistakes) = make() {
        for mistake in mistakes {
            println!("cargo::error={mistake}");
        }
        std::process::exit(1);
    }
}

/// Writes what the crate includes, or tells every mistake of every catalogue.
fn make() -> Result<(), Vec<String>> {
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or_else(|| vec!["no OUT_DIR".to_owned()])?);
    let catalogues: Vec<(&str, Vec<Message>)> =
        LANGUAGES.into_iter().map(|tag| Ok((tag, read(tag)?))).collect::<Result<_, Vec<String>>>()?;
    let [(_, english), others @ ..] = catalogues.as_slice() else { return Ok(()) };
    let mistakes: Vec<String> =
        others.iter().flat_map(|(tag, own)| message::compare(tag, english, own)).collect();
    if !mistakes.is_empty() {
        return Err(mistakes);
    }
    let mut files = Vec::new();
    for (tag, messages) in &catalogues {
        let lines = output::lines(english, messages);
        files.push((*tag, output::fingerprint(&lines)));
        write(&out.join(format!("{tag}.words")), &lines)?;
    }
    write(&out.join("messages.rs"), &output::functions(english))?;
    write(&out.join("files.rs"), &output::files(&files))
}

fn read(tag: &str) -> Result<Vec<Message>, Vec<String>> {
    let path = format!("lang/{tag}.ftl");
    let text = fs::read_to_string(&path).map_err(|error| vec![format!("{path}: {error}")])?;
    message::read(tag, &text)
}

fn write(path: &Path, text: &str) -> Result<(), Vec<String>> {
    fs::write(path, text).map_err(|error| vec![format!("{}: {error}", path.display())])
}
