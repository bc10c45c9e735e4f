//! Accounts as CSV and JSON: what is in them, and that nothing in them can do harm.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test that cannot go on has failed")]

use counterpoint::dataset;
use counterpoint::export::{csv, json};
use counterpoint::model::{AccountId, Dataset, Text};
use proptest::prelude::*;
use serde_json::Value;

const SMALL: &str = include_str!("fixtures/small.json");

fn read(json: &str) -> Dataset {
    let reading = dataset::read(json.as_bytes()).unwrap();
    assert_eq!(reading.problems, []);
    reading.dataset
}

fn all(dataset: &Dataset) -> Vec<AccountId> {
    dataset.accounts.handles().collect()
}

/// Reads CSV as RFC 4180 has it, and refuses what it does not allow.
fn records(csv: &str) -> Vec<Vec<String>> {
    let mut rest = csv.strip_prefix('\u{feff}').unwrap();
    let (mut records, mut record) = (Vec::new(), Vec::new());
    while !rest.is_empty() {
        let mut cell = String::new();
        rest = rest.strip_prefix('"').unwrap();
        loop {
            let (text, after) = rest.split_once('"').unwrap();
            cell.push_str(text);
            rest = after;
            match rest.strip_prefix('"') {
                Some(after) => {
                    cell.push('"');
                    rest = after;
                }
                None => break,
            }
        }
        record.push(cell);
        match rest.strip_prefix(',') {
            Some(after) => rest = after,
            None => {
                rest = rest.strip_prefix("\r\n").unwrap();
                records.push(std::mem::take(&mut record));
            }
        }
    }
    assert!(record.is_empty(), "the last line ends");
    records
}

/// One account's cells by their columns.
fn row(dataset: &Dataset, account: &str) -> Value {
    let account = dataset.account_named(account).unwrap();
    let rows: Value = serde_json::from_str(&json(dataset, &[account], "en")).unwrap();
    rows[0].clone()
}

#[test]
fn a_row_holds_what_the_account_says() {
    let bytes = include_str!("../assets/nk-2020.json");
    let dataset = read(bytes);
    let file: Value = serde_json::from_str(bytes).unwrap();
    let rows: Value = serde_json::from_str(&json(&dataset, &all(&dataset), "en")).unwrap();
    assert_eq!(rows.as_array().unwrap().len(), 223);
    for (row, account) in rows.as_array().unwrap().iter().zip(file["accounts"].as_array().unwrap()) {
        let record = |table: &str, id: &Value| {
            file[table].as_array().unwrap().iter().find(|record| record["id"] == *id).unwrap().clone()
        };
        let joined = |list: &Value| {
            let entries = list.as_array().into_iter().flatten().map(|entry| entry.as_str().unwrap());
            entries.collect::<Vec<_>>().join("; ")
        };
        let event = record("events", &account["event"]);
        assert_eq!(row["account"], account["id"]);
        assert_eq!(row["jointWith"], joined(&account["jointWith"]));
        assert_eq!(row["counterAccuses"], joined(&account["counterAccuses"]));
        assert_eq!(row["revises"], account["revises"].as_str().unwrap_or_default());
        assert_eq!(row["confidence"], account["confidence"]);
        let relations = file["relations"].as_array().unwrap().iter();
        let mut misreported =
            relations.filter(|it| it["type"] == "misreports" && it["from"] == account["id"]);
        assert_eq!(row["misreports"], misreported.next().map_or("", |it| it["to"].as_str().unwrap()));
        assert_eq!(row["event"], account["event"]);
        assert_eq!(row["eventTitle"], event["title"]["en"]);
        assert_eq!(row["eventDate"], event["when"]["edtf"]);
        assert_eq!(row["party"], account["party"]);
        assert_eq!(row["partyName"], record("parties", &account["party"])["name"]["en"]);
        assert_eq!(row["voice"], account["voice"]);
        assert_eq!(row["acts"], joined(&account["acts"]));
        assert_eq!(row["summary"], account["summary"]);
        assert_eq!(row["quote"], *account["quote"].get("text").unwrap_or(&Value::from("")));
        assert_eq!(row["blames"], joined(&account["blames"]));
        assert_eq!(row["stated"], account["stated"]["edtf"]);
        let addresses = account["sources"].as_array().unwrap().iter().map(|id| {
            let source = record("sources", id);
            source["url"].as_str().or(source["id"].as_str()).unwrap().to_owned()
        });
        assert_eq!(row["sources"], addresses.collect::<Vec<_>>().join("; "));
    }
}

#[test]
fn figures_are_given_with_whose_they_are() {
    let dataset = read(include_str!("../assets/nk-2020.json"));
    let row = row(&dataset, "hadrut-1211.nk1");
    assert_eq!(row["figures"], "3 wounded · NK authorities (own side) · military · 11 Dec 2020 · reservists");
    assert_eq!(row["status"], "current");
}

#[test]
fn the_table_and_the_list_hold_the_same() {
    for file in [SMALL, include_str!("../assets/nk-2020.json")] {
        let dataset = read(file);
        let records = records(&csv(&dataset, &all(&dataset), "en"));
        let rows: Value = serde_json::from_str(&json(&dataset, &all(&dataset), "en")).unwrap();
        let (heads, records) = records.split_first().unwrap();
        assert_eq!(records.len(), dataset.accounts.len());
        for (record, row) in records.iter().zip(rows.as_array().unwrap()) {
            assert_eq!(record.len(), heads.len());
            assert_eq!(row.as_object().unwrap().len(), heads.len());
            for (head, cell) in heads.iter().zip(record) {
                let plain = row[head].as_str().unwrap();
                assert!(cell == plain || *cell == format!("'{plain}"), "{head}: {cell}");
            }
        }
    }
}

#[test]
fn without_accounts_there_are_heads_and_an_empty_list() {
    let dataset = read(SMALL);
    assert_eq!(records(&csv(&dataset, &[], "en")).len(), 1);
    assert_eq!(serde_json::from_str::<Value>(&json(&dataset, &[], "en")).unwrap(), Value::Array(Vec::new()));
}

/// The small dataset with this summary in its first account; the cell of the table, the text of the list.
fn with_summary(summary: &str) -> (String, String) {
    let mut dataset = read(SMALL);
    let first = all(&dataset)[0];
    // Reading would refuse some of these texts; the writers do not rely on it.
    dataset.accounts.get_mut(first).unwrap().summary = Text::Plain(summary.into());
    let table = records(&csv(&dataset, &[first], "en"));
    let column = table[0].iter().position(|head| head == "summary").unwrap();
    let list: Value = serde_json::from_str(&json(&dataset, &[first], "en")).unwrap();
    (table[1][column].clone(), list[0]["summary"].as_str().unwrap().to_owned())
}

#[test]
fn no_cell_is_a_formula() {
    let hostile = [
        "=HYPERLINK(\"https://evil.example\",\"a\")",
        "+1+cmd|' /C calc'!A0",
        "-2+3",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
    ];
    for text in hostile {
        assert_eq!(with_summary(text), (format!("'{text}"), text.to_owned()));
    }
    for text in ["a=1", " =1", "'=1", "\"=1\"", "a\",\"=1", "a\r\n=1,=1", "1-2", "“=1”"] {
        assert_eq!(with_summary(text), (text.to_owned(), text.to_owned()));
    }
}

#[test]
fn every_control_character_is_escaped() {
    let controls: String = ('\0'..='\u{1f}').chain(['"', '\\', '/', '\u{7f}', '\u{2028}']).collect();
    let text = format!("a{controls}");
    assert_eq!(with_summary(&text).1, text);
}

proptest! {
    #[test]
    fn any_text_comes_out_as_it_was(text in "\\PC{1,40}") {
        let text = format!("a{text}");
        prop_assert_eq!(with_summary(&text), (text.clone(), text.clone()));
    }
}
