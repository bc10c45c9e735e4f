//! What a reader sees when something is broken or slow, and how it is got over.

use crate::{
    facts::FACTS,
    page::DESKTOP,
    reader::{Reader, TEXT, read},
};
use serde_json::{Value, json};

const DATASET: &str = "/nk-2020.json";

#[test]
fn a_server_error_is_told_and_retry_gets_over_it() {
    read("server_error", DESKTOP, async |reader| {
        reader.site.fail_next(DATASET, 500, 100);
        let words = fails(&reader, "The dataset did not arrive").await;
        assert!(words.contains("500"), "{words}");
        // Still broken: said again, and Retry stays.
        reader.page.click(".failure button").await;
        fails_still(&reader, "The dataset did not arrive").await;
        reader.site.fail_next(DATASET, 500, 0);
        reader.page.click(".failure button").await;
        reader.counts(47).await;
    });
}

#[test]
fn a_missing_dataset_is_told_as_such() {
    read("missing_dataset", DESKTOP, async |reader| {
        reader.site.fail_next(DATASET, 404, 100);
        let words = fails(&reader, "The dataset did not arrive").await;
        assert!(words.contains("there is no dataset at this address (404)"), "{words}");
    });
}

#[test]
fn a_file_that_is_not_json_is_told_and_retry_gets_over_it() {
    read("not_json", DESKTOP, async |reader| {
        reader.site.replace(DATASET, b"<!DOCTYPE html>\n<title>Sign in</title>");
        let words = fails(&reader, "This dataset cannot be shown").await;
        assert!(words.contains("The file is not JSON: line 1, column 1"), "{words}");
        reader.site.replace(DATASET, FACTS.0.to_string().as_bytes());
        reader.page.click(".failure button").await;
        reader.counts(47).await;
    });
}

#[test]
fn half_a_file_is_told() {
    read("half_a_file", DESKTOP, async |reader| {
        let whole = FACTS.0.to_string();
        let half = whole.get(..whole.len() / 2).or(whole.get(..whole.len() / 2 + 1));
        reader.site.replace(DATASET, half.expect("half of the file").as_bytes());
        let words = fails(&reader, "This dataset cannot be shown").await;
        assert!(words.contains("the end of the file where it cannot stand"), "{words}");
    });
}

#[test]
fn a_newer_format_names_the_program_that_is_needed() {
    read("newer_format", DESKTOP, async |reader| {
        let mut newer = FACTS.0.clone();
        set(&mut newer, "/format", json!("counterpoint/2"));
        reader.site.replace(DATASET, newer.to_string().as_bytes());
        let words = fails(&reader, "This dataset cannot be shown").await;
        for part in ["counterpoint/2", "counterpoint/1", "newer version of Counterpoint"] {
            assert!(words.contains(part), "{part} in {words}");
        }
    });
}

#[test]
fn one_bad_record_costs_that_record_alone() {
    read("one_bad_record", DESKTOP, async |reader| {
        let mut broken = FACTS.0.clone();
        let at = FACTS.ids("accounts").iter().position(|id| *id == "war-start.am2").expect("the account");
        set(&mut broken, &format!("/accounts/{at}/stated/edtf"), json!("2020-13-45"));
        reader.site.replace(DATASET, broken.to_string().as_bytes());
        reader.open("").await;
        reader.counts(47).await;
        let there = "return [...document.querySelectorAll('article[data-account]')].map(account => account.dataset.account).sort()";
        let mut others: Vec<&str> =
            FACTS.ids("accounts").into_iter().filter(|id| *id != "war-start.am2").collect();
        others.sort_unstable();
        assert_eq!(reader.page.list(there).await, others);
        let notices = reader.notices().await;
        let [notice] = notices.as_slice() else { panic!("one notice, not {notices:?}") };
        for part in ["1 record was left out", "Account war-start.am2", "2020-13-45", "line 1"] {
            assert!(notice.contains(part), "{part} in {notice}");
        }
        reader.page.click("details.notice summary").await;
        reader.page.until("document.querySelector('details.notice').open").await;
    });
}

#[test]
fn after_half_a_second_a_slow_dataset_is_waited_for_visibly() {
    read("slow_dataset", DESKTOP, async |reader| {
        // Timers go off when the test says so.
        let timers = "window.timers = []; window.setTimeout = (act, wait) => window.timers.push([act, wait])";
        reader.page.before_each_load(timers);
        reader.site.hold(DATASET);
        reader.page.open(&reader.site.address()).await;
        reader.page.until("window.timers.some(([, wait]) => wait === 500)").await;
        assert_eq!(reader.page.ask("return document.querySelectorAll('progress').length").await, 0);
        let written = "return document.querySelectorAll('#written article[data-event]').length";
        assert_ne!(reader.page.ask(written).await, 0, "the first events can be read meanwhile");
        reader.page.ask("window.timers.filter(([, wait]) => wait === 500).forEach(([act]) => act())").await;
        reader.page.find(".arriving[role=status] progress").await;
        assert!(reader.page.text(".arriving").await.contains("Loading the dataset"));
        reader.site.release(DATASET);
        reader.counts(47).await;
        reader.page.until("!document.querySelector('progress')").await;
    });
}

/// Opens the page, which must fail, and gives what it says.
async fn fails(reader: &Reader<'_>, title: &str) -> String {
    reader.page.open(&reader.site.address()).await;
    fails_still(reader, title).await
}

async fn fails_still(reader: &Reader<'_>, title: &str) -> String {
    reader.page.comes_to("document.querySelector('.failure[role=alert] h2').textContent", title).await;
    assert_eq!(reader.page.text(".failure[role=alert] button").await, "Retry");
    let words = reader.page.ask(&format!("{TEXT} return text(document.querySelector('.failure'))")).await;
    words.as_str().unwrap_or_default().to_owned()
}

fn set(dataset: &mut Value, pointer: &str, value: Value) {
    *dataset.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer} in the dataset")) = value;
}
