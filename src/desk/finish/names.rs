//! Short names for what the program takes from its glue.
//!
//! wasm-bindgen calls each such function by its path and a hash, once in the program and once in the glue. No reader
//! needs to know them, and no two hashes have anything in common: by brotli they are five KB of the page. Half a KB more
//! are names and notes that only tools read.

use std::convert::Infallible;

use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{ImportSection, Module};
use wasmparser::{CustomSectionReader, Import, Imports, Parser};

/// Why the names stay as they are.
#[derive(Debug, thiserror::Error)]
pub enum NotShortened {
    #[error("The program is no WebAssembly that this version knows: {0}.")]
    Program(#[from] Error),
    #[error("The glue has {found} functions called {name}, not one: another wasm-bindgen wrote it.")]
    Glue { name: String, found: usize },
}

/// What the names of wasm-bindgen begin with.
const LONG: &str = "__wb";

/// The program and its glue with short names.
pub fn shorten(program: &[u8], glue: &str) -> Result<(Vec<u8>, String), NotShortened> {
    let mut names = Names::default();
    let mut module = Module::new();
    names.parse_core_module(&mut module, Parser::new(0), program)?;
    let mut short = glue.to_owned();
    for (at, name) in names.0.iter().enumerate() {
        let function = format!(" {name}: function");
        let found = short.matches(&function).count();
        if found != 1 {
            return Err(NotShortened::Glue { name: name.clone(), found });
        }
        short = short.replace(&function, &format!(" {}: function", letters(at)));
    }
    Ok((module.finish(), short))
}

/// The long names, in the order in which the program has them.
#[derive(Default)]
struct Names(Vec<String>);

impl Reencode for Names {
    type Error = Infallible;

    /// What no program runs: names for those who look for faults, and notes of the tools it was made with.
    fn parse_custom_section(&mut self, _: &mut Module, _: CustomSectionReader<'_>) -> Result<(), Error> {
        Ok(())
    }

    fn parse_imports(&mut self, section: &mut ImportSection, imports: Imports<'_>) -> Result<(), Error> {
        match imports {
            Imports::Single(at, import) if import.name.starts_with(LONG) => {
                let name = letters(self.0.len());
                self.0.push(import.name.to_owned());
                utils::parse_imports(self, section, Imports::Single(at, Import { name: &name, ..import }))
            }
            imports => utils::parse_imports(self, section, imports),
        }
    }
}

/// `a` to `z`, then `aa` to `zz`, and so on.
fn letters(number: usize) -> String {
    let last = char::from(b'a' + (number % 26) as u8);
    match number / 26 {
        0 => last.to_string(),
        before => format!("{}{last}", letters(before - 1)),
    }
}

#[cfg(test)]
mod tests {
    use super::letters;

    #[test]
    fn no_two_numbers_have_the_same_letters() {
        let all: Vec<String> = (0..2_000).map(letters).collect();
        assert_eq!((&*all[0], &*all[25], &*all[26], &*all[701], &*all[702]), ("a", "z", "aa", "zz", "aaa"));
        let different: std::collections::BTreeSet<&String> = all.iter().collect();
        assert_eq!(different.len(), all.len());
    }
}
