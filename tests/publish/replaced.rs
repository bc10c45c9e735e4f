//! What a publication may take the place of.

use std::fs;
use std::path::Path;

use crate::folder::files;
use crate::place::place;
use crate::{BASE, publish, small};

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap());
    entries.map(|entry| entry.file_name().into_string().unwrap()).collect()
}

pub fn nothing_is_left_aside(place: &Path) {
    let beside = names(place);
    assert!(!beside.iter().any(|name| name.starts_with('.')), "nothing is left aside: {beside:?}");
}

#[test]
fn a_folder_is_replaced_whole() {
    let place = place("publish-replaced");
    fs::create_dir(place.join("site")).unwrap();
    assert!(publish(&place, &small(), &["--base", BASE]).status.success(), "an empty folder is filled");
    fs::write(place.join("site/left-over.txt"), "old").unwrap();
    assert!(publish(&place, &small(), &[]).status.success());
    let files = files(&place.join("site"));
    assert!(!files.contains_key("left-over.txt") && !files.contains_key("oembed.json"));
    nothing_is_left_aside(&place);
}

/// Publishing is refused, with the reason, before anything is written.
fn is_refused(place: &Path, what: &str) {
    let refused = publish(place, &small(), &[]);
    assert_eq!(refused.status.code(), Some(2), "{refused:?}");
    let told = String::from_utf8_lossy(&refused.stderr);
    assert!(told.contains(what) && told.contains("It was not touched."), "{told}");
    nothing_is_left_aside(place);
}

#[test]
fn a_file_is_not_replaced() {
    let place = place("publish-over-a-file");
    fs::write(place.join("site"), "notes").unwrap();
    is_refused(&place, "site is a file");
    assert_eq!(fs::read(place.join("site")).unwrap(), b"notes");
}

#[test]
fn a_folder_of_something_else_is_not_replaced() {
    let place = place("publish-over-a-folder");
    let site = place.join("site");
    fs::create_dir(&site).unwrap();
    fs::write(site.join("thesis.txt"), "the only copy").unwrap();
    for manifest in [None, Some("{"), Some(r#"{ "name": "A web app", "icons": [] }"#)] {
        if let Some(manifest) = manifest {
            fs::write(site.join("manifest.json"), manifest).unwrap();
        }
        is_refused(&place, "site holds something else than a published page");
        assert_eq!(files(&site)["thesis.txt"], b"the only copy");
    }
}

#[test]
fn a_page_whose_files_have_a_history_is_not_replaced() {
    let place = place("publish-over-a-history");
    assert!(publish(&place, &small(), &[]).status.success());
    let history = place.join("site/.git/HEAD");
    fs::create_dir(place.join("site/.git")).unwrap();
    fs::write(&history, "ref: refs/heads/main").unwrap();
    is_refused(&place, "site holds something else than a published page");
    assert!(history.exists());
}

#[test]
fn a_folder_without_a_page_is_named() {
    let place = place("publish-no-page");
    fs::remove_file(place.join("program/index.html")).unwrap();
    let refused = publish(&place, &small(), &[]);
    assert_eq!(refused.status.code(), Some(2));
    let told = String::from_utf8_lossy(&refused.stderr);
    assert!(told.contains("program has no index.html, so it is no built page."), "{told}");
}
