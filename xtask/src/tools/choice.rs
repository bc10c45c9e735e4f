//! Which copy of a tool to use.

#[derive(Debug, PartialEq)]
pub enum Choice {
    /// The one the user has.
    OnPath,
    /// The one an earlier run installed.
    Cached,
    Install,
    /// It would have to be installed, and may not be.
    Missing,
}

pub fn choose(wanted: &str, on_path: Option<&str>, cached: bool, offline: bool) -> Choice {
    match (on_path == Some(wanted), cached, offline) {
        (true, _, _) => Choice::OnPath,
        (_, true, _) => Choice::Cached,
        (_, _, false) => Choice::Install,
        (_, _, true) => Choice::Missing,
    }
}

/// The version in what a program says to `--version`: `trunk 0.21.14` or `wasm-bindgen 0.2.130 (fa5e1d7)`.
pub fn version_in(said: &str) -> Option<&str> {
    let version = said.split_whitespace().nth(1)?;
    version.starts_with(|first: char| first.is_ascii_digit()).then_some(version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_the_second_word() {
        let check = |said, expected| assert_eq!(version_in(said), expected, "{said:?}");
        check("trunk 0.21.14\n", Some("0.21.14"));
        check("wasm-bindgen 0.2.130 (fa5e1d7 2026-01-01)\n", Some("0.2.130"));
        check("trunk\n", None);
        check("usage: trunk\n", None);
        check("", None);
    }

    #[test]
    fn the_users_own_copy_comes_first_if_it_is_the_right_one() {
        let check = |on_path, cached, offline, expected| {
            assert_eq!(
                choose("0.21.14", on_path, cached, offline),
                expected,
                "{on_path:?} {cached} {offline}"
            );
        };
        check(Some("0.21.14"), true, false, Choice::OnPath);
        check(Some("0.21.14"), false, true, Choice::OnPath);
        check(Some("0.22.1"), true, true, Choice::Cached);
        check(Some("0.22.1"), false, false, Choice::Install);
        check(None, true, false, Choice::Cached);
        check(None, false, false, Choice::Install);
        check(None, false, true, Choice::Missing);
    }
}
