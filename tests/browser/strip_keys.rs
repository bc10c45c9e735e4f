//! The strip by keys alone.

use crate::{
    facts::{FACTS, text, words},
    page::DESKTOP,
    reader::{Reader, read},
    strip::STRIP,
};
use fantoccini::key::Key;
use serde_json::Value;

/// What is read out: the party, the date, the event and what the account does.
const SPOKEN: &str = "document.querySelector('.strip output').textContent";

#[test]
fn arrows_walk_along_a_lane_and_from_lane_to_lane() {
    read("strip_arrows", DESKTOP, async |reader| {
        reader.open("").await;
        reader.page.focus(STRIP).await;
        let first = starts_with(&reader, "Armenia, 27 Sept 2020: ").await;
        let second = moves(&reader, Key::Right, &first).await;
        assert!(second.starts_with("Armenia, "), "{second}");
        reader.page.press(Key::Left).await;
        reader.page.comes_to(SPOKEN, first.clone()).await;
        reader.page.press(Key::Down).await;
        starts_with(&reader, "Azerbaijan, 27 Sept 2020: ").await;
        reader.page.press(Key::Down).await;
        starts_with(&reader, "NK authorities, 27 Sept 2020: ").await;
        reader.page.press(Key::Up).await;
        starts_with(&reader, "Azerbaijan, ").await;
        reader.page.press(Key::Up).await;
        starts_with(&reader, "Armenia, 27 Sept 2020: ").await;
    });
}

#[test]
fn home_end_and_page_keys_leap() {
    read("strip_leaps", DESKTOP, async |reader| {
        reader.open("").await;
        reader.page.focus(STRIP).await;
        let first = starts_with(&reader, "Armenia, 27 Sept 2020: ").await;
        let last = moves(&reader, Key::End, &first).await;
        assert!(last.starts_with("Armenia, 27 Dec 2020, 15:30"), "{last}");
        let day_before = moves(&reader, Key::PageUp, &last).await;
        assert!(!day_before.contains("27 Dec"), "{day_before}");
        reader.page.press(Key::PageDown).await;
        reader.page.comes_to(SPOKEN, last).await;
        reader.page.press(Key::Home).await;
        reader.page.comes_to(SPOKEN, first.clone()).await;
        reader.page.press_with_shift(Key::PageDown).await;
        reader.page.until(&format!("{SPOKEN}.includes(' Oct 2020')")).await;
        reader.page.press_with_shift(Key::PageUp).await;
        reader.page.until(&format!("{SPOKEN}.includes(' Sept 2020')")).await;
    });
}

#[test]
fn as_many_steps_as_a_lane_has_accounts_lead_from_one_end_to_the_other() {
    read("strip_steps", DESKTOP, async |reader| {
        reader.open("").await;
        reader.page.focus(STRIP).await;
        reader.page.press(Key::Down).await;
        reader.page.press(Key::Down).await;
        let anywhere = starts_with(&reader, "NK authorities, ").await;
        let last = moves(&reader, Key::End, &anywhere).await;
        moves(&reader, Key::Home, &last).await;
        let signs =
            |account: &&Value| text(account, "party") == "nk" || words(account, "jointWith").contains(&"nk");
        let accounts = FACTS.records("accounts").iter().filter(signs).count();
        for _ in 2..accounts {
            reader.page.press(Key::Right).await;
        }
        let last_but_one = starts_with(&reader, "NK authorities, ").await;
        assert_ne!(last_but_one, last);
        assert_eq!(moves(&reader, Key::Right, &last_but_one).await, last);
    });
}

#[test]
fn enter_opens_the_event_and_escape_leaves_the_marks() {
    read("strip_enter", DESKTOP, async |reader| {
        reader.open("").await;
        reader.page.focus(STRIP).await;
        reader.page.find(".strip .focused").await;
        reader.page.press(Key::Escape).await;
        reader.page.until("!document.querySelector('.strip .focused, .tooltip')").await;
        reader.page.press(Key::Home).await;
        reader.page.press(Key::Right).await;
        reader.page.find(".strip .focused").await;
        let said = reader.page.ask(&format!("return {SPOKEN}")).await;
        reader.page.press(Key::Enter).await;
        reader.page.until("location.hash.startsWith('#event=')").await;
        let event = reader.hash_part("event").await.expect("an event in the address");
        reader.arrives_at_event(&event).await;
        let title = text(FACTS.record("events", &event), "title");
        assert!(said.as_str().is_some_and(|said| said.contains(title)), "{title} was read out: {said}");
    });
}

#[test]
fn back_from_an_event_that_the_keys_opened_leads_to_its_mark() {
    read("strip_back", DESKTOP, async |reader| {
        reader.open("").await;
        reader.page.focus(STRIP).await;
        let first = starts_with(&reader, "Armenia, 27 Sept 2020: ").await;
        let last = moves(&reader, Key::End, &first).await;
        reader.page.press(Key::Enter).await;
        reader.page.until("location.hash.startsWith('#event=')").await;
        let event = reader.hash_part("event").await.expect("an event in the address");
        reader.arrives_at_event(&event).await;
        reader.back().await;
        reader.page.until(&format!("document.activeElement === document.querySelector('{STRIP}')")).await;
        reader.page.comes_to(SPOKEN, last).await;
        // Back from what a link has opened leaves the focus where it is.
        reader.page.click("[data-event=war-start] h2 a").await;
        reader.arrives_at_event("war-start").await;
        reader.back().await;
        reader.page.comes_to("location.hash", "").await;
        reader.page.until("document.activeElement.id === 'heading=war-start'").await;
    });
}

#[test]
fn plus_minus_and_zero_zoom() {
    read("strip_zoom_keys", DESKTOP, async |reader| {
        reader.open("").await;
        let whole = reader.ticks().await;
        reader.page.focus(STRIP).await;
        reader.page.press('+').await;
        reader.ticks_change_from(&whole).await;
        let near = reader.ticks().await;
        reader.page.press('+').await;
        reader.ticks_change_from(&near).await;
        reader.page.press('-').await;
        reader.ticks_return_to(&near).await;
        reader.page.press('0').await;
        reader.ticks_return_to(&whole).await;
    });
}

#[test]
fn the_brush_is_moved_by_keys() {
    read("brush_keys", DESKTOP, async |reader| {
        reader.open("").await;
        reader.page.focus("[data-handle=from]").await;
        let value = "document.querySelector('[data-handle=from]').getAttribute('aria-valuetext')";
        reader.page.comes_to(value, "27 Sept 2020").await;
        for (key, day, words) in [
            (Key::PageUp, "2020-10-27", "27 Oct 2020"),
            (Key::Right, "2020-10-28", "28 Oct 2020"),
            (Key::Left, "2020-10-27", "27 Oct 2020"),
            (Key::PageUp, "2020-11-27", "27 Nov 2020"),
            (Key::PageDown, "2020-10-27", "27 Oct 2020"),
        ] {
            reader.page.press(key).await;
            reader.page.comes_to(value, words).await;
            assert_eq!(reader.hash_part("from").await.as_deref(), Some(day));
            reader.sees(&FACTS.events_left(&[], day, "9999-12-31")).await;
        }
        reader.page.focus("[data-handle=to]").await;
        reader.page.press(Key::PageDown).await;
        reader.page.until("location.hash.includes('to=')").await;
        let last = reader.hash_part("to").await.expect("a last day");
        reader.sees(&FACTS.events_left(&[], "2020-10-27", &last)).await;
        reader.page.press(Key::End).await;
        reader.page.focus("[data-handle=from]").await;
        reader.page.press(Key::Home).await;
        reader.counts(47).await;
        assert_eq!(reader.hash().await, "", "the whole range is no condition");
    });
}

/// Waits until what is read out begins so, and gives all of it.
async fn starts_with(reader: &Reader<'_>, words: &str) -> String {
    reader.page.until(&format!("{SPOKEN}.startsWith({words:?})")).await;
    spoken(reader).await
}

/// Presses a key that leads away from where `before` was read out.
async fn moves(reader: &Reader<'_>, key: Key, before: &str) -> String {
    reader.page.press(key).await;
    reader.page.until(&format!("{SPOKEN} !== {before:?}")).await;
    spoken(reader).await
}

async fn spoken(reader: &Reader<'_>) -> String {
    let said = reader.page.ask(&format!("return {SPOKEN}")).await;
    said.as_str().unwrap_or_default().to_owned()
}
