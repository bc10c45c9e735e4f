//! The first visit: everything is there, nothing is left behind, nobody else is asked.

use crate::{
    facts::FACTS,
    page::DESKTOP,
    reader::{TEXT, read},
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

#[test]
fn a_first_visit_shows_the_whole_dataset() {
    read("first_visit", DESKTOP, async |reader| {
        reader.open("").await;
        let head = format!("{TEXT} return [...document.querySelectorAll('.byline > span')].map(text)");
        let head = reader.page.list(&head).await;
        for count in ["47 events", "223 accounts", "17 parties", "Version 0.2.0"] {
            assert!(head.iter().any(|part| part == count), "{count} in {head:?}");
        }
        reader.counts(47).await;
        for (table, hook) in [("events", "event"), ("accounts", "account")] {
            let there = format!(
                "return [...document.querySelectorAll('article[data-{hook}]')].map(e => e.dataset.{hook})"
            );
            let there = reader.page.list(&there).await;
            assert_eq!(there.len(), FACTS.ids(table).len(), "each of the {table} once");
            let there: BTreeSet<&str> = there.iter().map(String::as_str).collect();
            assert_eq!(there, BTreeSet::from_iter(FACTS.ids(table)));
        }
        let order = "return [...document.querySelectorAll('article[data-event]')].map(e => e.dataset.event)";
        assert_eq!(reader.page.list(order).await, FACTS.in_time(), "the events in the order of time");
        assert_eq!(reader.page.problems().await, Vec::<String>::new());
        let marks = "return performance.getEntriesByName('counterpoint:interactive').length";
        assert_eq!(reader.page.ask(marks).await, 1);
    });
}

#[test]
fn columns_stand_in_the_order_of_the_dataset() {
    read("columns_in_order", DESKTOP, async |reader| {
        reader.open("").await;
        let columns: Vec<(String, Vec<String>, Vec<String>)> = reader
            .page
            .get(
                "const parties = list => [...list].map(column => column.dataset.party);
            return [...document.querySelectorAll('article[data-event]')].map(event => [
                event.dataset.event,
                parties(event.querySelectorAll('.columns.principals > [data-party]')),
                parties(event.querySelectorAll('.others [data-party].column')),
            ])",
            )
            .await;
        assert_eq!(columns.len(), 47);
        for (event, principals, others) in columns {
            assert_eq!(principals, FACTS.principals(), "{event}");
            let speaking =
                FACTS.lanes().into_iter().filter(|party| others.iter().any(|other| other == party));
            assert_eq!(others, speaking.collect::<Vec<_>>(), "{event}");
        }
    });
}

#[test]
fn every_account_stands_in_its_partys_column_of_its_event() {
    read("accounts_in_place", DESKTOP, async |reader| {
        reader.open("").await;
        let placed: BTreeSet<[String; 3]> = reader
            .page
            .get(
                "return [...document.querySelectorAll('article[data-account]')].map(account => [
                account.dataset.account,
                account.closest('article[data-event]').dataset.event,
                account.closest('.column').dataset.party,
            ])",
            )
            .await;
        let owned = |account: &Value, field: &str| crate::facts::text(account, field).to_owned();
        let expected = FACTS.records("accounts").iter();
        let expected = expected.map(|account| ["id", "event", "party"].map(|field| owned(account, field)));
        assert_eq!(placed, expected.collect());
    });
}

#[test]
fn a_visit_leaves_no_trace_and_asks_nobody_else() {
    read("no_trace", DESKTOP, async |reader| {
        reader.open("event=hadrut-1211").await;
        reader.searches("Aliyev").await;
        reader.opens_menu("topic").await;
        reader.toggles("topic", "casualties").await;
        reader.page.click(".theme button:last-child").await;
        let elsewhere = "return performance.getEntriesByType('resource').map(entry => entry.name)
            .filter(name => new URL(name).origin !== location.origin)";
        assert_eq!(reader.page.list(elsewhere).await, Vec::<String>::new());
        assert_eq!(reader.site.times_asked("/nk-2020.json"), reader.page.dataset_requests());
        let kept = "return Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker.getRegistrations()])
            .then(lists => [document.cookie.length, localStorage.length, sessionStorage.length, ...lists.map(list => list.length)])";
        assert_eq!(reader.page.ask(kept).await, json!([0, 0, 0, 0, 0, 0]));
    });
}

#[test]
fn the_page_works_in_any_folder_of_a_host() {
    read("any_folder", DESKTOP, async |reader| {
        reader.site.move_to("/some/where");
        reader.open("account=hadrut-1211.nk1").await;
        reader.counts(47).await;
        reader.arrives_at_account("hadrut-1211.nk1").await;
        assert_eq!(reader.page.problems().await, Vec::<String>::new());
    });
}

#[test]
fn the_foot_names_the_very_file_that_is_shown() {
    read("fingerprint", DESKTOP, async |reader| {
        reader.open("").await;
        let digest = "return fetch('nk-2020.json').then(file => file.arrayBuffer())
            .then(bytes => crypto.subtle.digest('SHA-256', bytes))
            .then(digest => [...new Uint8Array(digest)].map(byte => byte.toString(16).padStart(2, '0')).join(''))";
        let digest = reader.page.ask(digest).await;
        assert_eq!(digest.as_str().map(str::len), Some(64));
        reader.page.comes_to("document.querySelector('.fingerprint code').textContent", digest).await;
    });
}

#[test]
fn the_page_is_drawn_once() {
    read("drawn_once", DESKTOP, async |reader| {
        // Timers go off when the test says so.
        reader.page.before_each_load(
            "window.timers = []; window.setTimeout = (act, wait) => window.timers.push([act, wait])",
        );
        reader.open("").await;
        reader.page.ask("window.drawn = document.querySelector('main')").await;
        // A driver may have set one of its own, to end a script that takes too long.
        let timers = "window.timers.filter(([, wait]) => !(wait >= 10000))";
        let timers =
            reader.page.ask(&format!("{timers}.forEach(([act]) => act()); return {timers}.length")).await;
        assert_ne!(timers, 0, "the page waits for something");
        reader.page.until("document.querySelector('.fingerprint code')").await;
        assert_eq!(reader.page.ask("return window.drawn === document.querySelector('main')").await, true);
        assert_eq!(reader.page.problems().await, Vec::<String>::new());
    });
}
