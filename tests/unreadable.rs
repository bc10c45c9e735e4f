//! Files that are no dataset at all are refused as a whole, in words that say what to do.

use counterpoint::dataset::{self, MAX_BYTES, MAX_DEPTH, Stumble, Unreadable};
use counterpoint::words;

#[track_caller]
fn check(file: impl AsRef<[u8]>, expected: Unreadable) {
    assert_eq!(dataset::read(file.as_ref()), Err(expected));
}

fn not_json(line: usize, column: usize, found: Stumble) -> Unreadable {
    Unreadable::NotJson { line, column, found }
}

#[test]
fn a_file_too_large_is_refused_unread() {
    check(vec![b'['; MAX_BYTES + 1], Unreadable::TooLarge);
}

#[test]
fn a_file_in_another_encoding_names_the_place() {
    check(b"{\n \"title\": \"\xc4\x89 \xe9t\xe9\"}", Unreadable::NotUtf8 { line: 2, column: 14 });
    check(b"\xef\xbb\xbf{\"a\":\"\xff\"}", Unreadable::NotUtf8 { line: 1, column: 7 });
}

#[test]
fn a_file_that_is_not_json_names_the_place() {
    check("", not_json(1, 1, Stumble::EndOfFile));
    check("{\n  \"format\": \"counterpoint/1\",\n", not_json(3, 1, Stumble::EndOfFile));
    check("{\n  \"é\": 1\n  \"b\": 2 }", not_json(3, 3, Stumble::Character('"')));
    check("{ \"é\": 1, }", not_json(1, 11, Stumble::Character('}')));
    check("{ \"a\": \"two\nlines\" }", not_json(1, 12, Stumble::LineBreak));
    check("{ \"a\": \"two\r\nlines\" }", not_json(1, 12, Stumble::LineBreak));
    check("<html>", not_json(1, 1, Stumble::Character('<')));
    check("{ \"a\": NaN }", not_json(1, 8, Stumble::Character('N')));
    check("{} {}", not_json(1, 4, Stumble::Character('{')));
}

/// A letter that nobody sees is told by its number, and nobody is sent to look for a comma.
#[test]
fn an_invisible_letter_is_named() {
    let utf_16: Vec<u8> = "{ \"format\": 1 }".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (file, code, column) in [
        (&*utf_16, "U+0000", 2),
        ("{\u{a0}\"a\": 1}".as_bytes(), "U+00A0", 2),
        ("{ \"a\":\u{202e}1}".as_bytes(), "U+202E", 7),
        ("{ \"a\": 1 }\u{200b}".as_bytes(), "U+200B", 11),
        ("{ \"a\": \"\t\" }".as_bytes(), "U+0009", 9),
        ("{ \"a\": 1,\u{3000}}".as_bytes(), "U+3000", 10),
    ] {
        let told = words::unreadable(&dataset::read(file).unwrap_err());
        let place = format!("line 1, column {column} has the invisible character {code} ");
        assert!(told.contains(&place) && !told.contains("comma"), "{told}");
    }
}

#[test]
fn a_file_too_deep_is_refused_without_being_followed() {
    for open in ["[", "{\"a\":"] {
        let place = Unreadable::TooDeep { line: 1, column: MAX_DEPTH * open.len() + 1 };
        check(open.repeat(100_000), place);
    }
    let fits = ["[".repeat(MAX_DEPTH), "]".repeat(MAX_DEPTH)].concat();
    check(fits, Unreadable::NotAnObject);
    check(
        r#"{"format": "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\"[[["}"#,
        Unreadable::UnknownFormat { found: r#""[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\"[[[""#.into() },
    );
}

#[test]
fn a_file_of_another_format_is_told_apart_from_a_newer_one() {
    check("[]", Unreadable::NotAnObject);
    check("null", Unreadable::NotAnObject);
    check("{}", Unreadable::NoFormat);
    let unknown = |found: &str| Unreadable::UnknownFormat { found: found.into() };
    check(r#"{"format": "geojson"}"#, unknown("\"geojson\""));
    check(r#"{"format": 1}"#, unknown("1"));
    check(r#"{"format": "counterpoint/0"}"#, unknown("\"counterpoint/0\""));
    check(r#"{"format": "counterpoint/"}"#, unknown("\"counterpoint/\""));
    check(r#"{"format": "counterpoint/2"}"#, Unreadable::NewerFormat { found: "\"counterpoint/2\"".into() });
    check(
        r#"{"format": "counterpoint/10"}"#,
        Unreadable::NewerFormat { found: "\"counterpoint/10\"".into() },
    );
}

#[test]
fn a_byte_order_mark_is_no_mistake() {
    let file = ["\u{feff}", include_str!("fixtures/small.json")].concat();
    assert_eq!(dataset::read(file.as_bytes()).unwrap().problems, []);
}

#[test]
fn every_refusal_says_what_to_do() {
    for file in ["", "[]", "{}", r#"{"format": 1}"#, r#"{"format": "counterpoint/2"}"#] {
        let sentences = words::unreadable(&dataset::read(file.as_bytes()).unwrap_err());
        assert!(sentences.matches(". ").count() >= 1 && sentences.ends_with('.'), "{sentences}");
    }
}
