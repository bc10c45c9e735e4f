//! What stands between the accounts: events, joint statements, corrections, relations and silences.

use crate::{
    facts::{FACTS, id, list, text, words},
    page::DESKTOP,
    reader::{TEXT, read},
};
use serde_json::Value;
use std::collections::BTreeSet;

#[test]
fn every_event_shows_its_names_questions_and_notes() {
    read("every_event", DESKTOP, async |reader| {
        reader.open("").await;
        let shown = "return Object.fromEntries(
            [...document.querySelectorAll('article[data-event]')].map(event => [event.dataset.event, text(event)]))";
        let shown = reader.page.ask(&format!("{TEXT} {shown}")).await;
        let mut lacking = Vec::new();
        for event in FACTS.records("events") {
            let topics =
                words(event, "topics").into_iter().map(|topic| text(FACTS.record("topics", topic), "name"));
            let places = words(event, "places").into_iter();
            let places = places.flat_map(|place| list(FACTS.record("places", place), "names"));
            let questions = list(event, "questions").iter().map(|question| text(question, "text"));
            let note = event.get("when").map_or("", |when| text(when, "note"));
            let parts = [text(event, "title"), text(event, "summary"), note].into_iter();
            for part in parts.chain(topics).chain(places.map(|name| text(name, "name"))).chain(questions) {
                if !text(&shown, id(event)).contains(part) {
                    lacking.push(format!("{}: {part}", id(event)));
                }
            }
        }
        assert_eq!(lacking, Vec::<String>::new());
    });
}

#[test]
fn every_editors_note_can_be_read() {
    read("editors_notes", DESKTOP, async |reader| {
        reader.open("").await;
        let timeline = reader.page.ask("return document.body.textContent").await;
        reader.open("view=sources").await;
        let sources = reader.page.ask("return document.body.textContent").await;
        let read = |note: &&Value| {
            [&timeline, &sources]
                .iter()
                .any(|page| page.as_str().is_some_and(|page| page.contains(text(note, "text"))))
        };
        let unread: Vec<&str> = FACTS.records("notes").iter().filter(|note| !read(note)).map(id).collect();
        assert_eq!(unread, Vec::<&str>::new());
    });
}

#[test]
fn every_partys_status_and_scope_can_be_read() {
    read("party_notes", DESKTOP, async |reader| {
        reader.open("").await;
        let page = reader.page.ask("return document.body.innerHTML").await;
        let page = page.as_str().unwrap_or_default();
        let parties = FACTS.records("parties").iter();
        let notes = parties
            .flat_map(|party| ["statusNote", "scopeNote"].map(|field| (id(party), text(party, field))));
        let unread: Vec<_> = notes.filter(|(_, note)| !page.contains(note)).collect();
        assert_eq!(unread, Vec::new());
    });
}

#[test]
fn a_joint_statement_is_named_in_every_signatorys_column() {
    read("joint_statements", DESKTOP, async |reader| {
        reader.open("").await;
        let pointers: BTreeSet<(String, String)> = reader
            .page
            .get(
                "return [...document.querySelectorAll('.column > .joint a')].map(a =>
                [a.getAttribute('href').replace('#account=', ''), a.closest('.column').dataset.party])",
            )
            .await;
        let accounts = FACTS.records("accounts").iter();
        let expected: BTreeSet<(String, String)> = accounts
            .flat_map(|account| {
                words(account, "jointWith").into_iter().map(move |party| (id(account), party))
            })
            .map(|(account, party)| (account.to_owned(), party.to_owned()))
            .collect();
        assert_eq!(expected.len(), 8, "the dataset has joint statements");
        assert_eq!(pointers, expected);
        reader.page.click("[data-event=truce1] .column[data-party=az] .joint a").await;
        reader.arrives_at_account("truce1.ru1").await;
        assert_eq!(reader.hash().await, "account=truce1.ru1");
    });
}

/// How each kind of relation is said at the account it starts from, and at the other.
const RELATIONS: [(&str, &str, &str); 5] = [
    ("contradicts", "Contradicts", "Contradicted by"),
    ("responds-to", "Responds to", "Answered by"),
    ("corroborates", "Corroborates", "Corroborated by"),
    ("relays", "Relays", "Relayed by"),
    ("misreports", "Misreports", "Misreported by"),
];

#[test]
fn corrections_and_relations_are_linked_at_both_ends() {
    read("relations", DESKTOP, async |reader| {
        reader.open("").await;
        let linked: BTreeSet<[String; 3]> = reader.page.get(
            "return [...document.querySelectorAll('article[data-account] dd a[href^=\"#account=\"]')].map(a => {
                let label = a.closest('dd').previousElementSibling;
                return [a.closest('article').dataset.account, label.textContent, a.getAttribute('href').replace('#account=', '')];
            })",
        ).await;
        let mut expected = BTreeSet::new();
        let mut both = |from: &str, there: &str, back: &str, to: &str| {
            expected.insert([from, there, to].map(str::to_owned));
            expected.insert([to, back, from].map(str::to_owned));
        };
        for account in FACTS.records("accounts") {
            if let Some(earlier) = account.get("revises").and_then(Value::as_str) {
                both(id(account), "Revises", "Revised by", earlier);
            }
        }
        for relation in FACTS.records("relations") {
            let kind = RELATIONS.iter().find(|(kind, ..)| *kind == text(relation, "type"));
            let (_, there, back) = kind.expect("a kind of relation that is listed here");
            both(text(relation, "from"), there, back, text(relation, "to"));
        }
        assert_eq!(linked, expected);
        reader.page.click("article[data-account='war-dead.am2'] details summary").await;
        reader.page.click("article[data-account='war-dead.am2'] a[href='#account=war-dead.am1']").await;
        reader.arrives_at_account("war-dead.am1").await;
        let notes = reader.page.list(
            "return [...document.querySelectorAll('article[data-account] dd')].map(dd => dd.textContent)",
        );
        let notes = notes.await;
        for relation in FACTS.records("relations") {
            let told = notes.iter().filter(|shown| shown.contains(text(relation, "note"))).count();
            assert!(told >= 2, "the reason of {} stands at both ends", id(relation));
        }
    });
}

#[test]
fn a_silence_is_worded_no_further_than_the_rules_allow() {
    read("silences", DESKTOP, async |reader| {
        reader.open("").await;
        let said = "return [...document.querySelectorAll('.silence')].map(silence => [
            silence.closest('article').dataset.event, silence.closest('.column').dataset.party, text(silence)])";
        let said: BTreeSet<(String, String, String)> = reader.page.get(&format!("{TEXT} {said}")).await;
        let mut expected = BTreeSet::new();
        for event in FACTS.records("events") {
            // Of a party that others only relay, the dataset has no account where one was expected.
            let is_expected = |party: &str| words(event, "expectedParties").contains(&party);
            let speaks = |party: &str| {
                FACTS.accounts_of(event).any(|account| {
                    let is_relayed = text(account, "voice") == "relay" && is_expected(party);
                    let signs =
                        text(account, "party") == party || words(account, "jointWith").contains(&party);
                    signs && !is_relayed
                })
            };
            for party in FACTS.principals().into_iter().filter(|party| !speaks(party)) {
                let reported = list(event, "silences").iter().any(|silence| text(silence, "party") == party);
                let words =
                    if reported { "Reported silent as of 28 Dec 2020" } else { "No account in this dataset" };
                expected.insert((id(event).to_owned(), party.to_owned(), words.to_owned()));
            }
        }
        assert_eq!(expected.iter().filter(|(.., words)| words.starts_with("Reported")).count(), 1);
        assert_eq!(said, expected);
        let column = format!(
            "{TEXT} return text(document.querySelector('[data-event=akaku-1227] .column[data-party=nk]'))"
        );
        let column = reader.page.ask(&column).await;
        for words in ["Neither Armenian or Nagorno-Karabakh officials have so far commented", "Rustavi 2"] {
            assert!(column.as_str().is_some_and(|column| column.contains(words)), "{words} in {column}");
        }
    });
}
