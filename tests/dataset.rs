//! Datasets without a mistake are read whole, and written back as they were.

#![cfg(test)]

use counterpoint::dataset;

#[test]
fn the_bundled_dataset_has_no_problems() {
    let reading = dataset::read(include_bytes!("../assets/nk-2020.json")).unwrap();
    assert_eq!(reading.problems, []);
    assert_eq!(reading.left_out, []);
    let dataset = reading.dataset;
    let counts = [
        dataset.events.len(),
        dataset.accounts.len(),
        dataset.parties.len(),
        dataset.speakers.len(),
        dataset.sources.len(),
        dataset.accounts.records().map(|account| account.figures.len()).sum(),
        dataset.accounts.records().filter(|account| account.quote.is_some()).count(),
        dataset.accounts.records().filter(|account| account.revises.is_some()).count(),
    ];
    assert_eq!(counts, [47, 223, 17, 64, 200, 153, 71, 9]);
}

/// Reads a file, writes it and reads that again; the file as JSON, and the same as written.
fn round_trip(file: &[u8]) -> (serde_json::Value, serde_json::Value) {
    let first = dataset::read(file).unwrap();
    assert_eq!(first.problems, []);
    let written = dataset::write(&first.dataset);
    let second = dataset::read(written.to_string().as_bytes()).unwrap();
    assert_eq!(second, first);
    (serde_json::from_slice(file).unwrap(), written)
}

#[test]
fn the_bundled_dataset_is_written_as_it_was() {
    let (file, written) = round_trip(include_bytes!("../assets/nk-2020.json"));
    for (name, table) in file.as_object().unwrap() {
        assert_eq!(table, &written[name], "{name}");
    }
}

#[test]
fn every_field_of_the_format_survives_writing() {
    let (file, mut written) = round_trip(include_bytes!("fixtures/small.json"));
    // The fixture leaves away what is written as null.
    written["sources"][2].as_object_mut().unwrap().retain(|_, value| !value.is_null());
    written["sources"][2]["url"] = serde_json::Value::Null;
    for (name, table) in file.as_object().unwrap() {
        assert_eq!(table, &written[name], "{name}");
    }
}

#[test]
fn the_example_in_the_description_of_the_format_is_a_dataset() {
    let description = include_str!("../docs/format.md");
    let example = description.split("```json\n").nth(1).and_then(|rest| rest.split("```").next());
    let reading = dataset::read(example.unwrap().as_bytes()).unwrap();
    assert_eq!(reading.problems, []);
    assert_eq!(reading.dataset.accounts.len(), 1);
}
