//! The desk's commands where nobody reads what they say, or where there is no room for it.

#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "publish/place.rs"]
mod place;

use std::fs::OpenOptions;
use std::io;
use std::process::{Command, Output, Stdio};

const SMALL: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/small.json");

fn full() -> Stdio {
    OpenOptions::new().write(true).open("/dev/full").unwrap().into()
}

/// A pipe that nobody reads any more.
fn closed() -> Stdio {
    io::pipe().unwrap().1.into()
}

fn run(arguments: &[&str], out: Stdio, complaints: Stdio) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_counterpoint"));
    let child = command.args(arguments).stdout(out).stderr(complaints).spawn().unwrap();
    child.wait_with_output().unwrap()
}

#[test]
fn a_report_without_room_is_no_success() {
    for command in ["validate", "compare"] {
        for format in ["text", "json"] {
            let output = run(&[command, SMALL, "--format", format], full(), Stdio::piped());
            assert_eq!(output.status.code(), Some(2), "{command} {format}");
            let told = String::from_utf8_lossy(&output.stderr);
            assert!(told.contains("The report could not be printed: "), "{told}");
        }
    }
}

#[test]
fn who_closes_the_pipe_has_read_enough() {
    for command in ["validate", "compare"] {
        let output = run(&[command, SMALL], closed(), Stdio::piped());
        assert!(output.status.success() && output.stderr.is_empty(), "{command}: {output:?}");
        assert_eq!(run(&[command, "none.json"], closed(), closed()).status.code(), Some(2));
    }
}

#[test]
fn a_page_is_published_whether_anybody_hears_of_it_or_not() {
    let place = place::place("unheard-publish");
    let (program, site) = (place.join("program"), place.join("site"));
    let arguments =
        ["publish", SMALL, "--program", program.to_str().unwrap(), "--out", site.to_str().unwrap()];
    for (out, complaints) in [(full(), full()), (closed(), closed()), (closed(), full())] {
        assert!(run(&arguments, out, complaints).status.success());
        assert!(site.join("index.html").exists());
        std::fs::remove_dir_all(&site).unwrap();
    }
    let refused = run(&[&arguments[..], &["--base", "nowhere"]].concat(), closed(), closed());
    assert_eq!(refused.status.code(), Some(2));
}
