//! What a publication takes over from the one whose place it takes.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::folder::files;
use crate::place::place;
use crate::{publish, sha256, small, text};

/// The program of another version: another style, and another script for pages around.
fn change_program(place: &Path, version: usize) {
    let program = place.join("program");
    for style in files(&program).keys().filter(|name| name.starts_with("style-")) {
        fs::remove_file(program.join(style)).unwrap();
    }
    fs::write(program.join(style(version)), "p {}").unwrap();
    fs::write(program.join("embed.js"), format!("// sets heights, {version}")).unwrap();
}

fn style(version: usize) -> String {
    format!("style-{version}123456789abcdef.css")
}

/// Readers may have the page at hand that was there before, and articles the script that they pinned.
#[test]
fn what_is_still_asked_for_stays_when_a_folder_is_replaced() {
    let place = place("publish-former");
    let site = place.join("site");
    let mut dataset = small();
    let mut editions = Vec::new();
    for version in 0..3 {
        change_program(&place, version);
        dataset["meta"]["version"] = json!(format!("{version}.0.0"));
        assert!(publish(&place, &dataset, &[]).status.success());
        editions.push(files(&site));
    }
    let manifest = |edition: usize| -> Value {
        serde_json::from_str(&text(&editions[edition], "manifest.json")).unwrap()
    };
    let dataset_of = |edition: usize| manifest(edition)["dataset"]["file"].as_str().unwrap().to_owned();
    let script_of = |edition: usize| manifest(edition)["embed"]["file"].as_str().unwrap().to_owned();

    for lasting in [dataset_of(1), style(1), script_of(1), format!("{}.br", dataset_of(1)), script_of(0)] {
        let then = editions[..2].iter().find_map(|edition| edition.get(&lasting)).unwrap();
        assert!(editions[2].get(&lasting) == Some(then), "{lasting} is what it was");
    }
    for gone in [dataset_of(0), style(0)] {
        assert!(editions[1].contains_key(&gone) && !editions[2].contains_key(&gone), "{gone} was kept once");
    }
    let former: Vec<String> = serde_json::from_value(manifest(2)["former"].clone()).unwrap();
    assert_eq!(former.len(), 4, "{former:?}");
    assert!(former.contains(&script_of(0)) && !former.contains(&script_of(2)));
    assert_eq!(manifest(2)["files"][script_of(0)], json!(sha256(&editions[0][&script_of(0)])));
}

#[test]
fn nothing_stays_that_is_not_what_the_manifest_says() {
    let place = place("publish-former-damaged");
    let site = place.join("site");
    assert!(publish(&place, &small(), &[]).status.success());
    let mut manifest: Value = serde_json::from_str(&text(&files(&site), "manifest.json")).unwrap();
    let secret = "../secret-0123456789abcdef.txt";
    fs::write(place.join("secret-0123456789abcdef.txt"), "not to be published").unwrap();
    manifest["files"][secret] = json!(sha256(b"not to be published"));
    fs::write(site.join("manifest.json"), manifest.to_string()).unwrap();
    fs::write(site.join("style-0123456789abcdef.css"), "damaged").unwrap();
    change_program(&place, 2);
    assert!(publish(&place, &small(), &[]).status.success());
    let later = files(&site);
    assert!(!later.contains_key("style-0123456789abcdef.css"), "what was damaged is not kept");
    let (names, manifest) = (format!("{:?}", later.keys()), text(&later, "manifest.json"));
    assert!(!names.contains("secret") && !manifest.contains("secret"), "{names}");
}

#[test]
fn what_a_server_is_told_by_hand_is_kept() {
    let place = place("publish-htaccess");
    let site = place.join("site");
    assert!(publish(&place, &small(), &[]).status.success());
    fs::rename(site.join("htaccess.sample"), site.join(".htaccess")).unwrap();
    let own = files(&site)[".htaccess"].clone();
    for _ in 0..2 {
        assert!(publish(&place, &small(), &["--base", "https://news.example/"]).status.success());
        let later = files(&site);
        assert!(later[".htaccess"] == own && later["htaccess.sample"] != own);
        assert!(!text(&later, "manifest.json").contains("\".htaccess\""), "it is no part of the publication");
    }
}
