//! A large dataset: only what is near the window is in the document, and nothing else is different.

use crate::{
    facts::{FACTS, Facts, text},
    page::DESKTOP,
    reader::{Reader, read},
};
use serde_json::Value;

const COPIES: usize = 10;
const ELEMENTS: u64 = 12_000;

const THERE: &str = "[...document.querySelectorAll('article[data-event]')].map(event => event.dataset.event)";

/// Opens a dataset of 470 events and 2,230 accounts.
async fn opens_large(reader: &Reader<'_>, hash: &str) -> Facts {
    let facts = FACTS.multiplied(COPIES);
    reader.site.replace("/nk-2020.json", facts.0.to_string().as_bytes());
    reader.open(hash).await;
    facts
}

async fn stays_light(reader: &Reader<'_>) {
    let elements = reader.page.ask("return document.querySelectorAll('*').length").await;
    assert!(elements.as_u64().is_some_and(|elements| elements < ELEMENTS), "{elements} elements");
}

#[test]
fn only_a_part_of_a_large_dataset_is_in_the_document() {
    read("large_part", DESKTOP, async |reader| {
        let facts = opens_large(&reader, "").await;
        reader.counts(470).await;
        reader.page.until(&format!("{THERE}.length > 0")).await;
        let there = reader.page.list(&format!("return {THERE}")).await;
        let order = facts.in_time();
        assert!(there.len() < 60, "{} events", there.len());
        assert!(order.iter().zip(&there).all(|(event, there)| event == there), "the first ones, in order");
        stays_light(&reader).await;
        // Every event is at least as high as its heading, so the bar must be long.
        let height = reader.page.ask("return document.documentElement.scrollHeight").await;
        assert!(height.as_u64().is_some_and(|height| height > 470 * 150), "{height} px");
        assert_eq!(reader.page.problems().await, Vec::<String>::new());
    });
}

#[test]
fn scrolling_a_large_dataset_brings_later_events() {
    read("large_scroll", DESKTOP, async |reader| {
        let facts = opens_large(&reader, "").await;
        reader.page.until(&format!("{THERE}.length > 0")).await;
        let order = facts.in_time();
        let mut reached = 0;
        for part in ["0.25", "0.5", "0.75"] {
            reader.page.ask(&format!("scrollTo(0, document.documentElement.scrollHeight * {part})")).await;
            // Where the window is there must be an event, and one that is farther on than before.
            reader.page.until(&format!("{IN_VIEW} && {IN_VIEW} !== {:?}", order[reached])).await;
            let event = reader.page.ask(&format!("return {IN_VIEW}")).await;
            let at = order.iter().position(|id| event == **id).expect("an event of the dataset");
            assert!(at > reached, "{event} at {part} comes after {}", order[reached]);
            reached = at;
            stays_light(&reader).await;
        }
        reader.page.ask("scrollTo(0, document.documentElement.scrollHeight)").await;
        reader.page.until(&format!("{THERE}.includes({:?})", order[469])).await;
        reader.page.ask("scrollTo(0, 0)").await;
        reader.page.until(&format!("{THERE}.includes({:?})", order[0])).await;
    });
}

/// The event in the middle of the window, or else the last one that begins above it.
const IN_VIEW: &str = "([...document.querySelectorAll('article[data-event]')]
    .filter(event => event.getBoundingClientRect().top < innerHeight / 2
        && event.getBoundingClientRect().bottom > 0).at(-1)?.dataset.event)";

#[test]
fn a_link_into_a_large_dataset_lands_where_it_should() {
    read("large_links", DESKTOP, async |reader| {
        let facts = FACTS.multiplied(COPIES);
        let order = facts.in_time();
        let [first, middle, last] = [0, 235, 469].map(|at| order[at].to_owned());
        opens_large(&reader, &format!("event={last}")).await;
        reader.arrives_at_event(&last).await;
        stays_light(&reader).await;
        for event in [&first, &middle, &last, &middle] {
            reader.write_address(&format!("event={event}")).await;
            reader.arrives_at_event(event).await;
        }
        let account = facts.accounts_of(facts.record("events", &last)).last().expect("an account").clone();
        reader.write_address(&format!("account={}", text(&account, "id"))).await;
        reader.arrives_at_account(text(&account, "id")).await;
        reader.back().await;
        reader.arrives_at_event(&middle).await;
    });
}

#[test]
fn filters_and_search_work_in_a_large_dataset() {
    read("large_filters", DESKTOP, async |reader| {
        let facts = opens_large(&reader, "").await;
        reader.counts(470).await;
        reader.page.ask("scrollTo(0, document.documentElement.scrollHeight)").await;
        reader.page.until("scrollY > 10000").await;
        reader.write_address("topic=weapons").await;
        let weapons = facts.left_by(&[("topic", &["weapons"])]);
        reader.counts(weapons.len()).await;
        holds_only(&reader, &weapons).await;
        reader.write_address("").await;
        reader.counts(470).await;
        reader.searches("kohne").await;
        let found = facts.events_saying("kohne");
        reader.counts(found.len()).await;
        holds_only(&reader, &found).await;
        reader.page.find("article[data-event] mark").await;
        reader.searches("xylophone").await;
        reader.counts(0).await;
        holds_only(&reader, &[]).await;
        reader.page.click(".empty button").await;
        reader.counts(470).await;
        reader.page.until(&format!("{THERE}.length > 0")).await;
        stays_light(&reader).await;
    });
}

/// Waits until what is in the document is nothing but some of these, and something if there is anything.
async fn holds_only(reader: &Reader<'_>, events: &[&str]) {
    let allowed = Value::from(events);
    reader
        .page
        .until(&format!(
            "{THERE}.every(event => {allowed}.includes(event)) && ({THERE}.length > 0) === ({} > 0)",
            events.len()
        ))
        .await;
}
