//! How one publication takes the place of another: by no run half, by several not mixed, and after one that was stopped.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use serde_json::{Value, json};

use crate::folder::files;
use crate::place::place;
use crate::replaced::nothing_is_left_aside;
use crate::{publish, sha256, small, text};

fn command(place: &Path, dataset: &str, out: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_counterpoint"));
    command.arg("publish").arg(place.join(dataset)).arg("--out").arg(out);
    command.arg("--program").arg(place.join("program"));
    command
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// The name of the script that articles pin.
fn pinned(site: &Path) -> String {
    let manifest: Value = serde_json::from_str(&text(&files(site), "manifest.json")).unwrap();
    manifest["embed"]["file"].as_str().unwrap().to_owned()
}

#[test]
fn runs_at_the_same_time_do_not_mix_their_files() {
    let place = place("publish-at-once");
    let start = |number: usize| -> Child {
        let mut dataset = small();
        dataset["meta"]["title"] = json!(format!("Title {number}"));
        let name = format!("data-{number}.json");
        fs::write(place.join(&name), dataset.to_string()).unwrap();
        command(&place, &name, &place.join("deep/site"))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    };
    let runs: Vec<Child> = (0..3).map(start).collect();
    for mut run in runs {
        assert!(run.wait().unwrap().success());
    }
    let site = files(&place.join("deep/site"));
    let manifest: Value = serde_json::from_str(&text(&site, "manifest.json")).unwrap();
    for (name, hash) in manifest["files"].as_object().unwrap() {
        assert_eq!(hash, &json!(sha256(&site[name])), "{name}");
    }
    nothing_is_left_aside(&place.join("deep"));
}

#[test]
fn what_a_stopped_run_set_aside_is_put_back_first() {
    let place = place("publish-stopped");
    let site = place.join("site");
    assert!(publish(&place, &small(), &[]).status.success());
    let script = pinned(&site);
    for aside in [".site.old", ".site.old-7"] {
        // Stopped between its two last steps: what was there before is aside, and what is new has no place yet.
        fs::rename(&site, place.join(aside)).unwrap();
        assert_eq!(publish(&place, &json!([]), &[]).status.code(), Some(2));
        assert_eq!(pinned(&site), script, "a dataset that is broken, too, leaves a page there");
    }
    fs::rename(&site, place.join(".site.old-0")).unwrap();
    fs::write(place.join("program/embed.js"), "// sets heights otherwise").unwrap();
    assert!(publish(&place, &small(), &[]).status.success());
    assert!(files(&site).contains_key(&script), "what articles pinned is still taken over");
    nothing_is_left_aside(&place);
}

#[test]
fn what_a_stopped_run_was_writing_is_removed_and_nothing_of_others() {
    let place = place("publish-left-over");
    let site = place.join("site");
    assert!(publish(&place, &small(), &[]).status.success());
    for left in [".site.new-0", ".site.old-3"] {
        fs::create_dir(place.join(left)).unwrap();
        fs::copy(site.join("manifest.json"), place.join(left).join("manifest.json")).unwrap();
        fs::write(place.join(left).join("half.html"), "<").unwrap();
    }
    assert!(publish(&place, &small(), &[]).status.success());
    assert!(!files(&site).contains_key("half.html"));
    nothing_is_left_aside(&place);

    let theirs = [".site.new", ".site.new-0", ".site.old", ".site.old-0"];
    for folder in theirs {
        fs::create_dir(place.join(folder)).unwrap();
        fs::write(place.join(folder).join("thesis.txt"), "the only copy").unwrap();
    }
    assert!(publish(&place, &small(), &[]).status.success());
    for folder in theirs {
        assert_eq!(files(&place.join(folder))["thesis.txt"], b"the only copy");
        fs::remove_dir_all(place.join(folder)).unwrap();
    }
    nothing_is_left_aside(&place);
}

#[test]
fn the_folder_one_is_in_is_refused() {
    let place = place("publish-here");
    assert!(publish(&place, &small(), &[]).status.success());
    let before = files(&place.join("site"));
    let output =
        command(&place, "my data.json", Path::new(".")).current_dir(place.join("site")).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(told(&output).contains("site, the folder you are in"), "{output:?}");
    assert!(before == files(&place.join("site")));
}

#[test]
#[cfg(unix)]
fn a_link_stays_and_what_it_leads_to_is_replaced() {
    let place = place("publish-link");
    let (link, real) = (place.join("site"), place.join("disk/page"));
    fs::create_dir_all(&real).unwrap();
    std::os::unix::fs::symlink("disk/page", &link).unwrap();
    assert!(publish(&place, &small(), &[]).status.success());
    let script = pinned(&real);
    // Stopped between its two last steps, so that the link leads nowhere.
    fs::rename(&real, place.join("disk/.page.old-0")).unwrap();
    fs::write(place.join("program/embed.js"), "// sets heights otherwise").unwrap();
    assert!(publish(&place, &small(), &[]).status.success());
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(files(&real).contains_key(&script) && pinned(&real) != script);
    nothing_is_left_aside(&place);
    nothing_is_left_aside(&place.join("disk"));
}

#[test]
#[cfg(unix)]
fn a_folder_keeps_its_mode() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = place("publish-mode");
    let site = place.join("site");
    fs::create_dir(&site).unwrap();
    for mode in [0o750, 0o2775] {
        fs::set_permissions(&site, fs::Permissions::from_mode(mode)).unwrap();
        assert!(publish(&place, &small(), &[]).status.success());
        assert_eq!(fs::metadata(&site).unwrap().permissions().mode() & 0o7777, mode);
    }
}
