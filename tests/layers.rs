//! The arrows of ARCHITECTURE.md, kept honest: which module may name which, and who may name a library.

#![cfg(test)]

use std::fs;
use std::path::{Path, PathBuf};

/// Every module names only itself and those before it.
const ORDER: [&str; 22] = [
    "list", "order", "said", "when", "model", "dataset", "compare", "query", "patterns", "plan", "state",
    "config", "share", "words", "export", "markup", "browser", "view", "desk", "lib", "memory", "main",
];

/// Words of code, and the parts of `src` that alone may use them.
const RESERVED: [(&[&str], &[&str]); 5] = [
    (&["web_sys", "js_sys", "gloo_net", "wasm_bindgen", "wasm_bindgen_futures"], &["browser"]),
    (&["chrono"], &["when"]),
    (&["leptos"], &["browser", "view"]),
    (&["serde", "serde_json"], &["dataset/write", "desk"]),
    (&["inner_html", "set_inner_html", "set_outer_html", "insert_adjacent_html"], &[]),
];

/// What breaks a rule in one statement of a file.
fn broken(file: &str, statement: &str) -> Vec<String> {
    let place = |name: &str| ORDER.iter().position(|other| *other == name);
    let own = place(file.split(['/', '.']).next().unwrap());
    assert!(own.is_some(), "{file} has no place in the order");
    let is_in = |part: &&str| file.strip_prefix(*part).is_some_and(|rest| rest.starts_with(['/', '.']));
    // As many steps up as a file is deep lead to the crate.
    let to_crate = "super::".repeat(file.split('/').count());
    let code = ungrouped(statement).replace(&to_crate, "crate::");
    let named = code.split("crate::").skip(1).filter_map(|path| words(path).next());
    let later = named.filter(|name| place(name) > own).map(|name| format!("crate::{name}"));
    let foreign = RESERVED.iter().filter(|(_, may)| !may.iter().any(is_in)).flat_map(|(names, _)| *names);
    let used = foreign.filter(|name| words(&code).any(|word| word == **name));
    later.chain(used.map(|name| name.to_string())).collect()
}

/// The code with each path of a group written out: `a::b, a::c::d` for `a::{b, c::{d}}`.
fn ungrouped(code: &str) -> String {
    let Some((before, rest)) = code.split_once("::{") else { return code.to_owned() };
    let stem = before.rsplit(|sign: char| !sign.is_alphanumeric() && !"_:".contains(sign)).next().unwrap();
    let (paths, after) = group(rest);
    let paths = paths.iter().map(|path| path.trim()).filter(|path| !path.is_empty());
    let paths: Vec<String> = paths.map(|path| format!("{stem}::{path}")).collect();
    ungrouped(&[before.strip_suffix(stem).unwrap(), &paths.join(", "), after].concat())
}

/// The paths of a group, and what follows its closing brace.
fn group(code: &str) -> (Vec<&str>, &str) {
    let (mut paths, mut start, mut depth) = (Vec::new(), 0, 0);
    for (at, sign) in code.char_indices() {
        match sign {
            '{' => depth += 1,
            ',' | '}' if depth == 0 => {
                paths.push(&code[start..at]);
                start = at + 1;
                if sign == '}' {
                    break;
                }
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
    (paths, &code[start..])
}

fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|sign: char| !sign.is_alphanumeric() && sign != '_').filter(|word| !word.is_empty())
}

/// The statements of a file, each with the line it begins in. Comments may point anywhere; a file's tests may
/// use what they need.
fn statements(text: &str) -> Vec<(usize, String)> {
    let lines = text.lines().take_while(|line| !line.starts_with("#[cfg(test)]")).zip(1..);
    let mut statements: Vec<(usize, String)> = Vec::new();
    let mut goes_on = false;
    for (line, number) in lines.filter(|(line, _)| !line.trim_start().starts_with("//")) {
        match statements.last_mut() {
            Some((_, statement)) if goes_on => statement.extend([" ", line.trim()]),
            _ => statements.push((number, line.to_owned())),
        }
        goes_on = !line.contains(';');
    }
    statements
}

fn breaches(file: &str, text: &str) -> Vec<(usize, String)> {
    let named = |(line, statement): (usize, String)| {
        broken(file, &statement).into_iter().map(move |name| (line, name))
    };
    statements(text).into_iter().flat_map(named).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn no_module_names_a_later_one_nor_a_library_that_is_not_its_own() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut told = Vec::new();
    for path in files(&root) {
        let file = path.strip_prefix(&root).unwrap().to_str().unwrap();
        let breaches = breaches(file, &fs::read_to_string(&path).unwrap());
        told.extend(breaches.iter().map(|(line, name)| format!("src/{file}, from line {line}: {name}")));
    }
    assert!(told.is_empty(), "{}", told.join("\n"));
}

#[test]
fn a_breach_is_noticed() {
    let check = |file, code, expected: &[&str]| {
        let named: Vec<String> = breaches(file, code).into_iter().map(|(_, name)| name).collect();
        assert_eq!(named, expected, "{code}");
    };
    check("plan.rs", "use crate::view::Page;", &["crate::view"]);
    check("plan.rs", "use crate::{model, browser};", &["crate::browser"]);
    check("view.rs", "use crate::{browser, words};", &[]);
    check("plan.rs", "use crate::{\n    model,\n    browser::{element},\n};", &["crate::browser"]);
    check("plan.rs", "use crate::{model, order::{view, desk}, when};", &[]);
    check("plan.rs", "use super::view::Page;", &["crate::view"]);
    check("plan/strip.rs", "use super::view;", &[]);
    check("plan/strip.rs", "use super::super::view::Page;", &["crate::view"]);
    check("plan/strip.rs", "use super::{scale, super::{model, browser}};", &["crate::browser"]);
    check(
        "plan/strip.rs",
        "let one = 1;\nlet size =\n    super::super::browser::size(one);",
        &["crate::browser"],
    );
    check("markup.rs", "crate::words::px(view)", &[]);
    check("markup.rs", "// crate::view\n#[cfg(test)]\nuse crate::view;", &[]);
    check("dataset/json.rs", "serde_json::from_str(text)", &["serde_json"]);
    check("dataset/write/record.rs", "use serde_json::json;", &[]);
    check("view.rs", "let window = web_sys::window();", &["web_sys"]);
    check("view.rs", "use web_sys::{Element, Node};", &["web_sys"]);
    check("model.rs", "element.set_inner_html(text)", &["set_inner_html"]);
}
