//! The house rules of CONTRIBUTING.md that files can be held to, and the links of the documents.

#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The files below a folder of the project whose names end so.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(Path::new(ROOT).join(folder)).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(path.to_str().unwrap(), ending));
        } else if path.to_str().unwrap().ends_with(ending) {
            found.push(path);
        }
    }
    found
}

fn documents() -> Vec<PathBuf> {
    let beside = fs::read_dir(ROOT).unwrap().map(|entry| entry.unwrap().path());
    let beside = beside.filter(|path| path.extension().is_some_and(|ending| ending == "md"));
    beside.chain(files("docs", ".md")).collect()
}

#[test]
fn every_file_says_what_for_and_is_small() {
    let folders = ["src", "tests", "xtask/src", "lang", "benches", "stubs"];
    let code: Vec<PathBuf> = folders.iter().flat_map(|folder| files(folder, ".rs")).collect();
    assert!(code.len() > 200, "the files were found");
    for path in code {
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.starts_with("//! "), "{} says in its first line what it is for", path.display());
        assert!(text.lines().count() <= 300, "{} has at most 300 lines", path.display());
    }
}

#[test]
fn every_decision_is_short() {
    for path in files("docs/decisions", ".md") {
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        assert!(lines <= 40, "{}: {lines} lines", path.display());
    }
}

/// The addresses of a document's links.
fn links(document: &str) -> impl Iterator<Item = &str> {
    document.split("](").skip(1).filter_map(|rest| rest.split(')').next())
}

/// What a link may lead to within a document: the headings as hosts of repositories name them, and ids.
fn anchors(document: &str) -> Vec<String> {
    let headings = document.lines().filter(|line| line.starts_with('#'));
    let headings = headings.filter_map(|line| line.trim_start_matches('#').strip_prefix(' '));
    let named = headings.map(|heading| {
        let kept = heading.chars().filter(|sign| sign.is_alphanumeric() || " -_".contains(*sign));
        kept.collect::<String>().to_lowercase().replace(' ', "-")
    });
    let ids = document.split("<a id=\"").skip(1).filter_map(|rest| rest.split('"').next());
    named.chain(ids.map(str::to_owned)).collect()
}

#[test]
fn links_within_the_documents_lead_somewhere() {
    let mut followed = 0;
    for path in documents() {
        let document = fs::read_to_string(&path).unwrap();
        for link in links(&document).filter(|link| !link.contains("://")) {
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() { path.clone() } else { path.parent().unwrap().join(file) };
            assert!(target.exists(), "{link} in {}", path.display());
            if !anchor.is_empty() {
                let anchors = anchors(&fs::read_to_string(&target).unwrap());
                assert!(anchors.iter().any(|known| known == anchor), "{link} in {}", path.display());
            }
            followed += 1;
        }
    }
    assert!(followed > 40, "{followed} links were followed");
}
