//! Several problems together, what falls with them, and what stays.

use counterpoint::dataset::{self, Fault, RecordKind};
use counterpoint::model::Slug;
use counterpoint::words;
use proptest::prelude::*;

use super::{GOOD, check, edited, read, text};

#[test]
fn the_good_file_is_good() {
    let reading = read(GOOD);
    assert_eq!(reading.problems, []);
    assert_eq!(reading.left_out, []);
}

#[test]
fn a_broken_field_of_meta_becomes_neutral() {
    let version = Fault::NotAVersion { found: text("1.2") };
    check(
        r#""version": "1.2.0",
    "lang"#,
        r#""version": "1.2",
    "lang"#,
        "$.meta.version",
        version,
        None,
        &[],
    );
    let meta = |passage, replacement| read(&edited(passage, replacement)).dataset.meta;
    let title = meta(r#"{ "en": "Fog at the ford", "eo": "Nebulo ĉe la vadejo" }"#, "0").title;
    assert_eq!(title.wordings().collect::<Vec<_>>(), ["fog-at-the-ford"]);
    assert_eq!(meta(r#""language": "en""#, r#""language": 1"#).language.as_str(), "und");
    assert_eq!(
        meta(
            r#""utcOffset": "+01:00",
    "cov"#,
            r#""utcOffset": "",
    "cov"#
        )
        .utc_offset
        .minutes(),
        0
    );
    assert_eq!(meta("1901-03-01/1901-04-30", "spring").coverage.to_string(), "../..");
    let without = read(&edited(r#""meta": {"#, r#""meta": null, "x": {"#));
    assert_eq!(without.dataset.accounts.len(), 4, "the records stand without it");
}

#[test]
fn a_missing_table_counts_as_empty() {
    let start = GOOD.find(r#"  "relations": ["#).unwrap();
    let end = GOOD.find(r#"  "notes": ["#).unwrap();
    let reading = read(&[&GOOD[..start], &GOOD[end..]].concat());
    let named: Vec<_> = reading.problems.iter().map(|problem| (&*problem.path, &problem.fault)).collect();
    assert_eq!(named, [("$", &Fault::MissingField { name: "relations" })]);
    assert_eq!((reading.dataset.relations.len(), reading.dataset.notes.len()), (0, 4));
}

#[test]
fn all_problems_of_a_record_are_named_in_order() {
    let broken = edited(r#""voice": "press""#, r#""voice": "pres", "revises": "nobody""#)
        .replace(r#""edtf": "1901-04-20""#, r#""edtf": "soon""#);
    let reading = read(&broken);
    let paths: Vec<&str> = reading.problems.iter().map(|problem| &*problem.path).collect();
    assert_eq!(paths, ["$.accounts[3].voice", "$.accounts[3].revises", "$.accounts[3].stated.edtf"]);
    for problem in &reading.problems {
        assert_eq!(problem.record, Some((RecordKind::Account, text("bridge.f1"))));
        let line = broken.lines().nth(problem.line - 1).unwrap();
        let field = problem.path.rsplit('.').next().unwrap();
        let before: String = line.chars().take(problem.column - 1).collect();
        assert!(before.ends_with(&format!("\"{field}\": ")), "{before} is before {field}");
    }
    assert_eq!(reading.left_out.len(), 1);
}

#[test]
fn columns_are_counted_in_characters() {
    let reading = read(&edited(r#""eo": "Nebulo ĉe la vadejo""#, r#""eo": "ĉ", "é": "x""#));
    let problem = &reading.problems[0];
    assert_eq!((problem.line, problem.column), (5, 57));
}

#[test]
fn lists_of_an_event_do_without_a_record_that_was_left_out() {
    let reading = read(&edited(r#""id": "hillfolk", "name": "Hillfolk""#, r#""id": "hillfolk", "name": 0"#));
    assert_eq!(reading.problems.len(), 1);
    let fallen: Vec<_> = reading.left_out.iter().filter_map(|record| record.id.as_deref()).collect();
    assert_eq!(fallen, ["hillfolk", "shots.n1", "r1"], "the joint signatory takes its account along");
    let dataset = reading.dataset;
    let shots = dataset.events.records().next().unwrap();
    assert_eq!((shots.expected_parties.len(), shots.searched_parties.len(), shots.silences.len()), (2, 0, 0));
    assert_eq!(dataset.places.records().next().unwrap().names[0].used_by.len(), 1);
    assert_eq!(dataset.meta.sides.records().next().unwrap().parties.len(), 1);
}

proptest! {
    #[test]
    fn no_damage_makes_the_reader_panic(
        damages in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_u8), 1..6)
    ) {
        let mut bytes = GOOD.as_bytes().to_vec();
        for (place, byte, damage) in damages {
            if bytes.is_empty() {
                break;
            }
            let at = place.index(bytes.len());
            match damage {
                0 => bytes[at] = byte,
                1 => bytes[at] ^= 1 << (byte % 8),
                2 => bytes.drain(at..(at + usize::from(byte)).min(bytes.len())).for_each(drop),
                _ if byte > 250 => bytes.truncate(at),
                _ => bytes.insert(at, b"{}[]\",:0-e\\"[usize::from(byte) % 11]),
            }
        }
        if let Ok(reading) = dataset::read(&bytes) {
            for problem in &reading.problems {
                prop_assert!(!words::fault_found(&problem.fault).is_empty() && !words::fault_expected(&problem.fault).is_empty());
            }
            prop_assert!(reading.problems.is_empty() <= reading.left_out.is_empty());
        }
    }
}

#[test]
fn what_is_quoted_of_a_file_fits_a_line() {
    let long = "a".repeat(1_000_000);
    let broken =
        edited(r#""voice": "press""#, &format!(r#""voice": "pres", "{long}": 1, "not {long}": {{}}"#));
    let broken = broken.replace("bridge.f1", &long).replace("\"letter-1\"", &format!("\"{long}\""));
    let reading = read(&broken);
    assert!(reading.problems.len() > 4 && reading.left_out.len() > 2);
    for problem in &reading.problems {
        let told =
            format!("{}{}{}", problem.path, words::problem(problem), words::fault_expected(&problem.fault));
        assert!(told.len() < 1_000, "{} bytes", told.len());
    }
    assert!(reading.left_out.iter().all(|record| words::left_out(record).len() < 500));
}

#[test]
fn an_id_is_whole_where_it_can_be_one() {
    let longest = "b".repeat(Slug::MAX_LEN);
    let broken = edited(r#""voice": "press""#, r#""voice": "pres""#).replace("bridge.f1", &longest);
    let reading = read(&broken);
    assert_eq!(reading.problems[0].record, Some((RecordKind::Account, text(&longest))));
}
