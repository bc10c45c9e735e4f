//! `counterpoint publish`: what it writes, and what it refuses.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on has failed")]

#[path = "publish/claims.rs"]
mod claims;
#[path = "publish/folder.rs"]
mod folder;
#[path = "publish/former.rs"]
mod former;
#[path = "publish/hostile.rs"]
mod hostile;
#[path = "publish/language.rs"]
mod language;
#[path = "publish/place.rs"]
mod place;
#[path = "publish/replaced.rs"]
mod replaced;
#[path = "publish/swap.rs"]
mod swap;

use folder::files;
use place::place;
use serde_json::{Value, json};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::process::{Command, Output};

const BASE: &str = "https://news.example/small/";

fn small() -> Value {
    serde_json::from_str(include_str!("fixtures/small.json")).unwrap()
}

fn publish(place: &Path, dataset: &Value, more: &[&str]) -> Output {
    let file = place.join("my data.json");
    fs::write(&file, dataset.to_string()).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_counterpoint"));
    command.arg("publish").arg(&file).arg("--out").arg(place.join("site"));
    command.arg("--program").arg(place.join("program")).args(more).output().unwrap()
}

fn text(files: &BTreeMap<String, Vec<u8>>, name: &str) -> String {
    String::from_utf8(files[name].clone()).unwrap()
}

fn json_of(files: &BTreeMap<String, Vec<u8>>, name: &str) -> Value {
    serde_json::from_str(&text(files, name)).unwrap()
}

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn json_ld(page: &str) -> Value {
    let (_, rest) = page.split_once("<script type=\"application/ld+json\">").unwrap();
    serde_json::from_str(rest.split_once("</script>").unwrap().0).unwrap()
}

#[test]
fn a_folder_has_all_that_a_page_needs() {
    let place = place("publish-whole");
    let output = publish(&place, &small(), &["--base", BASE.trim_end_matches('/')]);
    assert!(output.status.success(), "{output:?}");
    let files = files(&place.join("site"));
    for name in [
        "index.html",
        "plain.html",
        "poster.png",
        "oembed.json",
        "manifest.json",
        "_headers",
        "nginx.conf.sample",
        "htaccess.sample",
        "boot.js",
        "style-0123456789abcdef.css",
    ] {
        assert!(files.contains_key(name), "{name} in {:?}", files.keys());
    }
    assert!(!files.contains_key("nk-2020.json"), "another dataset is left behind");
    let manifest = json_of(&files, "manifest.json");
    for (name, hash) in manifest["files"].as_object().unwrap() {
        assert_eq!(hash, &json!(sha256(&files[name])), "{name}");
    }
    let dataset = manifest["dataset"]["file"].as_str().unwrap();
    assert_eq!(manifest["dataset"]["sha256"], json!(sha256(&files[dataset])));
    let embed = &manifest["embed"];
    assert_eq!(files[embed["file"].as_str().unwrap()], files["embed.js"], "pinned under a name of its own");
    assert!(embed["integrity"].as_str().unwrap().starts_with("sha384-"));
    let index = text(&files, "index.html");
    let named = format!("{} {}", embed["file"].as_str().unwrap(), embed["integrity"].as_str().unwrap());
    assert!(index.contains(&format!("<meta name=\"counterpoint-embed\" content=\"{named}\">")));
    assert!(index.contains(&format!("href=\"{dataset}\"")) && index.contains("id=\"written\""));
    assert_eq!(&files["poster.png"][1..4], b"PNG");
    assert_eq!(&files["poster.png"][16..24], &[0, 0, 4, 176, 0, 0, 2, 118], "1200 by 630");
    assert!(text(&files, "_headers").contains("script-src 'self' https://news.example 'wasm-unsafe-eval'"));
}

#[test]
fn what_lies_compressed_beside_a_file_is_that_file() {
    let place = place("publish-compressed");
    publish(&place, &small(), &[]);
    let files = files(&place.join("site"));
    let endings = [".html", ".css", ".js", ".json", ".txt"];
    let shrinking: Vec<&String> =
        files.keys().filter(|name| endings.iter().any(|ending| name.ends_with(ending))).collect();
    assert!(shrinking.iter().any(|name| name.starts_with("words-")), "catalogues are among {shrinking:?}");
    for name in shrinking {
        let (mut gzip, mut brotli) = (Vec::new(), Vec::new());
        flate2::read::GzDecoder::new(&*files[&format!("{name}.gz")]).read_to_end(&mut gzip).unwrap();
        brotli::Decompressor::new(&*files[&format!("{name}.br")], 4096).read_to_end(&mut brotli).unwrap();
        assert!(gzip == files[name] && brotli == files[name], "{name}");
    }
}

#[test]
fn the_page_says_what_it_is_about_and_rates_nothing() {
    let place = place("publish-described");
    publish(&place, &small(), &["--base", BASE, "--title", "Ours & \"theirs\""]);
    let files = files(&place.join("site"));
    let index = text(&files, "index.html");
    for tag in [
        "<title>Ours &amp; &quot;theirs&quot;</title>",
        "<link rel=\"canonical\" href=\"https://news.example/small/\">",
        "<meta name=\"counterpoint-title\" lang=\"en\" content=\"Ours &amp; &quot;theirs&quot;\">",
        "property=\"og:image\" content=\"https://news.example/small/poster.png\"",
        "type=\"application/json+oembed\" href=\"https://news.example/small/oembed.json\"",
    ] {
        assert!(index.contains(tag), "{tag}");
    }
    for page in ["index.html", "plain.html"] {
        let page = text(&files, page);
        let (_, heading) = page.split_once("<h1>").unwrap();
        assert!(heading.starts_with("Ours &amp; &quot;theirs&quot;</h1>"), "{}", &heading[..90]);
    }
    let named = json_of(&files, "manifest.json")["dataset"]["file"].as_str().unwrap().to_owned();
    assert_eq!(json_of(&files, &named), small(), "the dataset stays as it is");
    assert_eq!(json_ld(&index)["@type"], "Dataset");
    let plain = json_ld(&text(&files, "plain.html"));
    let claims = plain["hasPart"].as_array().unwrap();
    assert_eq!(claims[0]["@type"], "Claim");
    assert!(!plain.to_string().contains("Rating"));
    let oembed = json_of(&files, "oembed.json");
    assert_eq!((&oembed["type"], &oembed["version"]), (&json!("rich"), &json!("1.0")));
    let html = oembed["html"].as_str().unwrap();
    assert!(
        html.starts_with("<blockquote><a href=\"https://news.example/small/\">") && html.contains("<iframe")
    );
}

#[test]
fn a_dataset_with_problems_is_refused_and_what_was_there_stays() {
    let place = place("publish-refused");
    assert!(publish(&place, &small(), &[]).status.success());
    let before = files(&place.join("site"));
    let mut broken = small();
    broken["accounts"][0]["stated"]["edtf"] = json!("2020-13-45");
    let output = publish(&place, &broken, &[]);
    assert_eq!(output.status.code(), Some(1));
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    for part in
        ["has 1 problem:\n  ", "2020-13-45", "`counterpoint validate` names each. Nothing was written."]
    {
        assert!(told.contains(part), "{part} in {told}");
    }
    assert!(before == files(&place.join("site")), "nothing was touched");
    assert_eq!(publish(&place, &json!([]), &[]).status.code(), Some(2));
    assert_eq!(publish(&place, &small(), &["--base", "javascript:alert(1)"]).status.code(), Some(2));
    assert_eq!(publish(&place, &small(), &["--title", " "]).status.code(), Some(2), "an empty title");
    assert!(before == files(&place.join("site")));
}

#[test]
fn a_dataset_that_cannot_be_opened_is_named() {
    let place = place("publish-nothing");
    let mut command = Command::new(env!("CARGO_BIN_EXE_counterpoint"));
    command.arg("publish").arg(place.join("none.json")).arg("--out").arg(place.join("site"));
    let output = command.arg("--program").arg(place.join("program")).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("none.json: The file could not be opened"), "{said}");
}

/// A policy with a host in other letters than ASCII is none, and the page could not start.
#[test]
fn a_host_of_another_script_is_named_as_policies_need_it() {
    let place = place("publish-host");
    assert!(publish(&place, &small(), &["--base", "HTTPS://Новости.рф/x"]).status.success());
    let files = files(&place.join("site"));
    for name in ["_headers", "nginx.conf.sample", "htaccess.sample", "index.html", "oembed.json"] {
        assert!(text(&files, name).contains("https://xn--b1amnebsh.xn--p1ai"), "{name}");
        assert!(!text(&files, name).contains("овости"), "{name}");
    }
    assert!(text(&files, "_headers").starts_with("/x/*\n"));
}

#[test]
fn a_theme_that_the_page_names_is_kept() {
    let place = place("publish-theme");
    let index = place.join("program/index.html");
    let template = fs::read_to_string(&index).unwrap();
    fs::write(&index, template.replace("<html lang=\"en\">", "<html lang=\"en\" data-theme=\"dark\">"))
        .unwrap();
    assert!(publish(&place, &small(), &[]).status.success());
    let files = files(&place.join("site"));
    for name in ["index.html", "plain.html"] {
        assert!(text(&files, name).contains("<html lang=\"en\" dir=\"ltr\" data-theme=\"dark\""), "{name}");
    }
}
