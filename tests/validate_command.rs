//! `counterpoint validate` as a newsroom's script sees it.

#![cfg(test)]

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

const GOOD: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/small.json");

fn validate(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_counterpoint")).arg("validate").args(arguments).output().unwrap()
}

/// The good file with two slips, under a name of its own.
fn broken(name: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let text = fs::read_to_string(GOOD).unwrap();
    let text = text.replace(r#""voice": "press""#, r#""voice": "pres""#);
    fs::write(&path, text.replace(r#""exact": 3"#, r#""exact": -3"#)).unwrap();
    path
}

#[test]
fn the_status_tells_how_it_went() {
    let bad = broken("status.json");
    let bad = bad.to_str().unwrap();
    for (arguments, status) in [
        (&[GOOD] as &[&str], 0),
        (&[bad], 1),
        (&[GOOD, bad], 1),
        (&["no-such-file.json"], 2),
        (&[bad, "no-such-file.json"], 2),
        (&[], 2),
        (&["--format", "poem", GOOD], 2),
    ] {
        assert_eq!(validate(arguments).status.code(), Some(status), "{arguments:?}");
    }
}

#[test]
fn every_problem_is_printed_with_its_place() {
    let bad = broken("text.json");
    let bad = bad.to_str().unwrap();
    let expected = format!(
        "{bad}:144:70  $.accounts[0].figures[0].amount.exact
  in        account shots.n1
  found     the number -3
  expected  zero or more

{bad}:203:16  $.accounts[3].voice
  in        account bridge.f1
  found     \"pres\"
  expected  one of own, unofficial, relay, press
  did you mean \"press\"?

2 problems; the page would leave out 3 records (accounts 2, relations 1), 1 of them for naming another that is left out
"
    );
    assert_eq!(String::from_utf8(validate(&[bad]).stdout).unwrap(), expected);
}

#[test]
fn files_are_counted_as_far_as_they_can_be_read() {
    let closing = |arguments: &[&str]| {
        let told = String::from_utf8(validate(arguments).stdout).unwrap();
        told.lines().last().unwrap().to_owned()
    };
    assert_eq!(closing(&["no-such-file.json"]), "1 file that cannot be read");
    assert_eq!(closing(&[GOOD, "no-such-file.json"]), "0 problems; 1 file that cannot be read");
}

/// Escape begins commands to a terminal, and so does U+009B, which JSON lets stand as it is.
#[test]
fn no_control_character_of_a_file_reaches_a_terminal() {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("control.json");
    let text = fs::read_to_string(GOOD).unwrap();
    let text = text.replacen(r#""id": "northland""#, r#""id": "north\u001bland""#, 1);
    let text = text.replacen(r#""voice": "#, "\"\u{9b}2J\": 1, \"voice\": ", 1);
    fs::write(&path, text).unwrap();
    let told = String::from_utf8(validate(&[path.to_str().unwrap()]).stdout).unwrap();
    for part in ["[\" 2J\"]", "in        party north land", "did you mean \"north land\"?"] {
        assert!(told.contains(part), "{part} in {told}");
    }
    assert!(!told.contains(|letter: char| letter.is_control() && letter != '\n'), "{told:?}");

    fs::write(&path, "{\"format\": \"\u{9b}2J\"}").unwrap();
    let told = String::from_utf8(validate(&[path.to_str().unwrap()]).stdout).unwrap();
    assert!(told.contains("\" 2J\"") && !told.contains('\u{9b}'), "{told:?}");

    // What turns a line round is no control character, and hides as well what stands there.
    let text = fs::read_to_string(GOOD).unwrap();
    fs::write(&path, text.replace("\"press\"", "\"\u{202e}press\"")).unwrap();
    let told = String::from_utf8(validate(&[path.to_str().unwrap()]).stdout).unwrap();
    assert!(told.contains("found     \"\u{fffd}press\"\n"), "{told:?}");
}

#[test]
fn json_holds_the_same() {
    let bad = broken("json.json");
    let output = validate(&["--format", "json", bad.to_str().unwrap(), "no-such-file.json"]);
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let problem = &report["files"][0]["problems"][1];
    assert_eq!(problem["path"], "$.accounts[3].voice");
    assert_eq!((&problem["line"], &problem["column"]), (&203.into(), &16.into()));
    assert_eq!(problem["nearest"], "press");
    assert_eq!(report["files"][0]["leftOut"][2]["names"]["id"], "shots.n1");
    assert!(report["files"][1]["unreadable"].is_string());
}
