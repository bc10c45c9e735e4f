//! `counterpoint compare`, as a script and a reader see it.

use std::process::{Command, Output};

use serde_json::Value;

const BUNDLED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/nk-2020.json");

fn compare(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_counterpoint")).arg("compare").args(arguments).output().unwrap()
}

#[test]
fn the_bundled_dataset_compares_as_it_always_did() {
    let output = compare(&[BUNDLED, "--format", "json"]);
    assert_eq!(output.status.code(), Some(0));
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    let expected: Value = serde_json::from_str(include_str!("../golden/nk-2020.comparisons.json")).unwrap();
    let (found, expected) = (found.as_object().unwrap(), expected.as_object().unwrap());
    assert_eq!(found.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>());
    for (comparison, expected) in expected {
        let (found, expected) = (found[comparison].as_array().unwrap(), expected.as_array().unwrap());
        for (found, expected) in found.iter().zip(expected) {
            assert_eq!(found, expected, "{comparison}");
        }
        assert_eq!(found.len(), expected.len(), "{comparison}");
    }
}

#[test]
fn the_report_gives_each_figure_with_its_population() {
    let output = compare(&[BUNDLED]);
    let report = String::from_utf8(output.stdout).unwrap();
    let event = report.split("\n\n").find(|event| event.starts_with("ganja-1011: ")).unwrap();
    let lines: Vec<&str> = event.lines().skip(1).take(6).collect();
    assert_eq!(
        lines,
        [
            "  1 party speaks, 1 side, 1 publisher",
            "  Figures: One account revises the other. So these do not conflict.",
            "    Azerbaijan (ganja-1011.az1): 9 killed · Azerbaijan (own side) · civilians · 11 Oct 2020 · as of 11 Oct 2020",
            "    Azerbaijan (ganja-1011.az2): 10 killed · Azerbaijan (own side) · civilians · 11 Oct 2020 · as of 12 Oct 2020",
            "  Blame: Nobody who is blamed blames back for the same.",
            "    Azerbaijan blames Armenia (ganja-1011.az1, ganja-1011.az2)",
        ]
    );
}

#[test]
fn a_file_that_cannot_be_read_is_told_apart() {
    let output = compare(&["no-such-file.json"]);
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(2), &[] as &[u8]));
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("no-such-file.json: "));
}

#[test]
fn what_is_wrong_with_a_file_is_said_beside_its_comparisons() {
    let small = include_str!("../fixtures/small.json");
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("compared.json");
    for (right, wrong, told) in [
        ("\"version\": \"1.2.0\"", "\"version\": \"1\"", "has 1 problem and was compared all the same; "),
        ("\"voice\": \"press\"", "\"voice\": \"pres\"", "has 1 problem and was compared without 1 record; "),
    ] {
        assert!(small.contains(right), "{right}");
        std::fs::write(&path, small.replacen(right, wrong, 1)).unwrap();
        let output = compare(&[path.to_str().unwrap()]);
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains(told) && output.status.code() == Some(1), "{said}");
        assert!(String::from_utf8(output.stdout).unwrap().starts_with("shots: Shots at the ford\n"));
    }
}
