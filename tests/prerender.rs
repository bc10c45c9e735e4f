//! `counterpoint prerender`: a page that was just built becomes lighter, and does what it did.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "publish/folder.rs"]
mod folder;
#[path = "publish/place.rs"]
mod place;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use folder::files;
use wasm_encoder::{EntityType, ImportSection, Module, TypeSection};

const GLUE: &str = "// Glue\nexport const glue = {\n  __wbg_log_0123456789abcdef: function() { },\n  own: function() { },\n};\n";

/// A program that takes functions of these names from its glue.
fn program(names: &[&str]) -> Vec<u8> {
    let mut types = TypeSection::new();
    types.ty().function([], []);
    let mut imports = ImportSection::new();
    for name in names {
        imports.import("./glue.js", name, EntityType::Function(0));
    }
    let mut module = Module::new();
    module.section(&types).section(&imports);
    module.finish()
}

/// A folder as trunk leaves it.
fn built(name: &str, glue: &str) -> PathBuf {
    let folder = place::place(name).join("program");
    let index = fs::read_to_string(folder.join("index.html")).unwrap();
    let index = index.replace(" data-js=", " data-program=\"./program.wasm\" data-js=");
    fs::write(folder.join("index.html"), index).unwrap();
    fs::write(folder.join("nk-2020.json"), include_str!("fixtures/small.json")).unwrap();
    fs::write(folder.join("style-0123456789abcdef.css"), "/* Paper */\na > b {\n  color: red;\n}\n").unwrap();
    fs::write(folder.join("program.wasm"), program(&["__wbg_log_0123456789abcdef", "own"])).unwrap();
    fs::write(folder.join("counterpoint-0123456789abcdef.js"), glue).unwrap();
    folder
}

/// The file of the program whose name ends like this.
fn named(files: &BTreeMap<String, Vec<u8>>, ending: &str) -> String {
    let is_named = |name: &&String| name.starts_with("counterpoint-") && name.ends_with(ending);
    files.keys().find(is_named).unwrap().clone()
}

fn prerender(folder: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_counterpoint")).arg("prerender").arg(folder).output().unwrap()
}

#[test]
fn the_files_of_a_page_become_light_and_stay_so() {
    let folder = built("prerender-light", GLUE);
    let output = prerender(&folder);
    assert!(output.status.success(), "{output:?}");
    let light = files(&folder);
    let [glue, packed] = [".js", ".bin"].map(|ending| named(&light, ending));
    let text = |name: &str| String::from_utf8(light.get(name).unwrap().clone()).unwrap();
    assert_eq!(text("style-0123456789abcdef.css"), "a>b{color:red;}");
    assert!(text("index.html").contains(&format!(" data-program=\"./{packed}\" data-js=\"./{glue}\"")));
    let glue = text(&glue);
    let (own, unpacks) = glue.split_once("export async function unpacked(response)").unwrap();
    assert_eq!(own.trim_end_matches(';'), "export const glue={a:function(){},own:function(){},}");
    assert!(unpacks.starts_with("{if(!response.ok)throw"), "{unpacks}");
    for built in ["program.wasm", "counterpoint-0123456789abcdef.js"] {
        assert!(!light.contains_key(built), "{built} is gone");
    }
    assert!(prerender(&folder).status.success());
    assert!(files(&folder) == light, "what is light already stays as it is");
}

#[test]
fn long_names_are_no_part_of_what_is_packed() {
    let long = built("prerender-long", GLUE);
    let short = built("prerender-short", &GLUE.replace("__wbg_log_0123456789abcdef", "a"));
    fs::write(short.join("program.wasm"), program(&["a", "own"])).unwrap();
    let packed = [long, short].map(|folder| {
        assert!(prerender(&folder).status.success());
        fs::read(folder.join(named(&files(&folder), ".bin"))).unwrap()
    });
    assert!(packed[0] == packed[1] && packed[0].starts_with(b"cp01"));
}

#[test]
fn what_is_told_of_a_page_is_told_in_english_whatever_the_page_speaks() {
    let folder = built("prerender-told", GLUE);
    let dataset = include_str!("fixtures/small.json").replace("\"language\": \"en\"", "\"language\": \"ru\"");
    fs::write(folder.join("nk-2020.json"), dataset).unwrap();
    let output = prerender(&folder);
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "The first 2 events are in index.html\n");
    assert!(fs::read_to_string(folder.join("index.html")).unwrap().contains("<html lang=\"ru\""));
}

#[test]
fn a_program_and_a_glue_that_do_not_fit_are_refused() {
    let folder = built("prerender-strange", "export const glue = {};");
    let refusal = |expected: &str| {
        let output = prerender(&folder);
        assert_eq!(output.status.code(), Some(2));
        let told = String::from_utf8(output.stderr).unwrap();
        assert!(told.contains(expected), "{told}");
    };
    refusal("0 functions called __wbg_log_0123456789abcdef, not one");
    fs::write(folder.join("program.wasm"), "<!DOCTYPE html>").unwrap();
    refusal("The program is no WebAssembly that this version knows");
    fs::remove_file(folder.join("program.wasm")).unwrap();
    refusal("program.wasm`: No such file");
}
