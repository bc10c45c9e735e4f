//! The arrows of ARCHITECTURE.md, kept honest: which module may name which, and who may name a library.

#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};

/// Every module names only itself and those before it.
const ORDER: [&str; 19] = [
    "order", "when", "model", "dataset", "compare", "query", "patterns", "plan", "state", "config", "share",
    "words", "export", "markup", "browser", "view", "desk", "lib", "main",
];

/// Words of code, and the parts of `src` that alone may use them.
const RESERVED: [(&[&str], &[&str]); 5] = [
    (&["web_sys", "js_sys", "gloo_net", "wasm_bindgen", "wasm_bindgen_futures"], &["browser"]),
    (&["chrono"], &["when"]),
    (&["leptos"], &["browser", "view"]),
    (&["serde", "serde_json"], &["dataset/write", "desk"]),
    (&["inner_html", "set_inner_html", "set_outer_html", "insert_adjacent_html"], &[]),
];

/// What breaks a rule in one line of a file.
fn broken(file: &str, line: &str) -> Vec<String> {
    let place = |name: &str| ORDER.iter().position(|other| *other == name);
    let own = place(file.split(['/', '.']).next().unwrap());
    assert!(own.is_some(), "{file} has no place in the order");
    let is_in = |part: &&str| file.strip_prefix(*part).is_some_and(|rest| rest.starts_with(['/', '.']));
    let named = line.split("crate::").skip(1).flat_map(|path| match path.strip_prefix('{') {
        Some(group) => words(group).collect(),
        None => words(path).take(1).collect::<Vec<_>>(),
    });
    let later = named.filter(|name| place(name) > own).map(|name| format!("crate::{name}"));
    let foreign = RESERVED.iter().filter(|(_, may)| !may.iter().any(is_in)).flat_map(|(names, _)| *names);
    let used = foreign.filter(|name| words(line).any(|word| word == **name));
    later.chain(used.map(|name| name.to_string())).collect()
}

fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|sign: char| !sign.is_alphanumeric() && sign != '_').filter(|word| !word.is_empty())
}

/// Comments may point anywhere; a file's tests may use what they need.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text.lines().take_while(|line| !line.starts_with("#[cfg(test)]")).enumerate();
    lines.filter(|(_, line)| !line.trim_start().starts_with("//"))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn no_module_names_a_later_one_nor_a_library_that_is_not_its_own() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut breaches = Vec::new();
    for path in files(&root) {
        let file = path.strip_prefix(&root).unwrap().to_str().unwrap();
        for (at, line) in code(&fs::read_to_string(&path).unwrap()) {
            let told = |name| format!("src/{file}:{} names {name}", at + 1);
            breaches.extend(broken(file, line).into_iter().map(told));
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn a_breach_is_noticed() {
    let check = |file, line, expected: &[&str]| assert_eq!(broken(file, line), expected, "{line}");
    check("plan.rs", "use crate::view::Page;", &["crate::view"]);
    check("plan.rs", "use crate::{model, browser};", &["crate::browser"]);
    check("view.rs", "use crate::{browser, words};", &[]);
    check("markup.rs", "crate::words::px(view)", &[]);
    check("dataset/json.rs", "serde_json::from_str(text)", &["serde_json"]);
    check("dataset/write/record.rs", "use serde_json::json;", &[]);
    check("view.rs", "let window = web_sys::window();", &["web_sys"]);
    check("model.rs", "element.set_inner_html(text)", &["set_inner_html"]);
}
