//! The messages of the catalogues: what the code does not say need not be translated.

#![cfg(test)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// All code of a folder, without comments and the tests of files.
fn sources(folder: &Path) -> String {
    let mut code = String::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            code.push_str(&sources(&path));
            continue;
        }
        let text = fs::read_to_string(path).unwrap();
        let lines = text.lines().take_while(|line| !line.starts_with("#[cfg(test)]"));
        for line in lines.filter(|line| !line.trim_start().starts_with("//")) {
            code.push_str(line);
            code.push('\n');
        }
    }
    code
}

/// The names of messages that code says: by `say` within the words, and by `words` elsewhere, where that has no
/// function of its own of this name.
fn said<'c>(code: &'c str, of_words: &str) -> BTreeSet<&'c str> {
    let named = |way| {
        let calls = code.split(way).skip(1);
        calls
            .map(|rest| rest.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_').next().unwrap())
    };
    let is_own = |name: &&str| of_words.contains(&format!("fn {name}("));
    named("say::").chain(named("words::").filter(|name| !is_own(name))).collect()
}

#[test]
fn every_message_is_used() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let code = sources(&source);
    let named = said(&code, &sources(&source.join("words")));
    let english = include_str!("../lang/en.ftl");
    let ids = english.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id);
    let ids: Vec<&str> = ids.filter(|id| !id.starts_with(['#', ' ']) && !id.starts_with("word-")).collect();
    assert!(ids.len() > 400, "the catalogue was read");
    let unused: Vec<&&str> = ids.iter().filter(|id| !named.contains(id.replace('-', "_").as_str())).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn a_message_is_used_where_it_is_said() {
    let code = "let party = say::voice(); words::silence(words::days(2)); words::list(names)";
    let of_words = "pub fn silence(days: &str) -> String { say::silent_for(days) }";
    assert_eq!(said(code, of_words), BTreeSet::from(["voice", "days", "list"]));
}
