//! The strip by pointer and wheel: marks, window of time, lanes and brush. Its keys are in `strip_keys`.

use crate::{
    facts::FACTS,
    hands::Spot,
    page::DESKTOP,
    reader::{Reader, read},
};
use fantoccini::key::Key;

pub const STRIP: &str = ".strip svg.time";

#[test]
fn lanes_stand_in_the_order_of_the_dataset_and_unfold() {
    read("lanes", DESKTOP, async |reader| {
        reader.open("").await;
        let lanes = "[...document.querySelectorAll('.strip [data-lane]')].map(lane => lane.dataset.lane)";
        let labels = "[...document.querySelectorAll('.lane-labels input')].map(label => label.dataset.party)";
        for parties in [FACTS.principals(), FACTS.lanes(), FACTS.principals()] {
            reader.page.comes_to(lanes, parties.clone()).await;
            reader.page.comes_to(labels, parties).await;
            reader.page.click(".strip-tools .fold").await;
        }
    });
}

#[test]
fn a_click_on_a_mark_leads_to_its_event() {
    read("click_mark", DESKTOP, async |reader| {
        reader.open("").await;
        let (event, spot) = lone_mark(&reader).await;
        reader.page.click_at(spot).await;
        reader.arrives_at_event(&event).await;
        assert_eq!(reader.hash().await, format!("event={event}"));
    });
}

#[test]
fn a_pointer_on_a_mark_tells_what_it_is() {
    read("point_at_mark", DESKTOP, async |reader| {
        reader.open("").await;
        let (event, spot) = lone_mark(&reader).await;
        reader.page.point_at(spot).await;
        let title = crate::facts::text(FACTS.record("events", &event), "title");
        reader
            .page
            .until(&format!("document.querySelector('.tooltip').textContent.includes({title:?})"))
            .await;
        reader.page.point_at(Spot { y: spot.y + 400.0, ..spot }).await;
        reader.page.until("!document.querySelector('.tooltip')").await;
    });
}

/// The event and the place of a mark of one account, found by walking there with the keys.
async fn lone_mark(reader: &Reader<'_>) -> (String, Spot) {
    reader.page.focus(STRIP).await;
    reader.page.find(".tooltip").await;
    let several = "return document.querySelector('.tooltip b').textContent.includes('accounts')";
    for _ in 0..40 {
        reader.page.press(Key::Right).await;
        reader.page.find(".tooltip").await;
        if reader.page.ask(several).await == false {
            let event = reader.page.ask("return document.querySelector('.tooltip').dataset.event").await;
            let spot = reader.page.middle_of(".strip .focused").await;
            reader.page.ask("document.activeElement.blur()").await;
            reader.page.until("!document.querySelector('.strip .focused')").await;
            return (event.as_str().unwrap_or_default().to_owned(), spot);
        }
    }
    panic!("every mark stands for several accounts");
}

#[test]
fn buttons_move_the_window_of_time() {
    read("strip_buttons", DESKTOP, async |reader| {
        reader.open("").await;
        let button = |name: &str| format!(".strip-tools button[aria-label={name:?}]");
        let whole = reader.ticks().await;
        reader.page.click(&button("Zoom in")).await;
        reader.ticks_change_from(&whole).await;
        let near = reader.ticks().await;
        for (there, back) in [("Later", "Earlier"), ("Zoom in", "Zoom out")] {
            reader.page.click(&button(there)).await;
            reader.ticks_change_from(&near).await;
            reader.page.click(&button(back)).await;
            reader.ticks_return_to(&near).await;
        }
        reader.page.click(".strip-tools > button:not([aria-label]):not(.fold)").await;
        reader.ticks_return_to(&whole).await;
    });
}

#[test]
fn the_wheel_scrolls_the_page_and_zooms_only_with_ctrl() {
    read("strip_wheel", DESKTOP, async |reader| {
        reader.open("").await;
        let whole = reader.ticks().await;
        let middle = reader.page.middle_of(STRIP).await;
        reader.page.wheel(middle, 100, false).await;
        reader.page.until("scrollY > 0").await;
        assert_eq!(reader.ticks().await, whole);
        reader.page.ask("scrollTo(0, 0)").await;
        reader.page.comes_to("scrollY", 0).await;
        reader.page.wheel(middle, -300, true).await;
        reader.ticks_change_from(&whole).await;
        assert_eq!(reader.page.ask("return scrollY").await, 0);
        for _ in 0..3 {
            reader.page.wheel(middle, 300, true).await;
        }
        reader.ticks_return_to(&whole).await;
        assert_eq!(reader.page.ask("return [scrollY, devicePixelRatio]").await, serde_json::json!([0, 1]));
    });
}

#[test]
fn dragging_the_strip_moves_the_window_and_opens_nothing() {
    read("strip_drag", DESKTOP, async |reader| {
        reader.open("").await;
        let whole = reader.ticks().await;
        reader.page.click(".strip-tools button[aria-label='Zoom in']").await;
        reader.ticks_change_from(&whole).await;
        let near = reader.ticks().await;
        let middle = reader.page.middle_of(STRIP).await;
        reader.page.drag(middle, Spot { x: middle.x - 250.0, ..middle }).await;
        reader.ticks_change_from(&near).await;
        assert_eq!(reader.hash().await, "");
    });
}

#[test]
fn dragging_a_handle_of_the_brush_narrows_the_dates() {
    read("brush_drag", DESKTOP, async |reader| {
        reader.open("").await;
        let from = reader.page.middle_of("[data-handle=from]").await;
        reader.page.drag(from, Spot { x: from.x + 300.0, ..from }).await;
        reader.page.until("location.hash.includes('from=')").await;
        let first = reader.hash_part("from").await.expect("the first day in the address");
        let left = FACTS.events_left(&[], &first, "9999-12-31");
        assert!(left.len() < 47, "{first} leaves some events out");
        reader.sees(&left).await;
        let to = reader.page.middle_of("[data-handle=to]").await;
        reader.page.drag(to, Spot { x: to.x - 500.0, ..to }).await;
        reader.page.until("location.hash.includes('to=')").await;
        let last = reader.hash_part("to").await.expect("the last day in the address");
        reader.sees(&FACTS.events_left(&[], &first, &last)).await;
        // Both handles are drawn where the range is.
        reader.page.until("document.querySelectorAll('.strip rect.shade').length === 1").await;
    });
}

#[test]
fn the_band_of_the_brush_moves_both_ends() {
    read("brush_band", DESKTOP, async |reader| {
        reader.open("from=2020-11-01&to=2020-11-20").await;
        let band = reader.page.middle_of(".strip rect.band").await;
        reader.page.drag(band, Spot { x: band.x + 100.0, ..band }).await;
        reader.page.until("!location.hash.includes('2020-11-01')").await;
        let [from, to] = [reader.hash_part("from").await, reader.hash_part("to").await];
        let (from, to) = (from.expect("a first day"), to.expect("a last day"));
        let days = format!("return (new Date('{to}') - new Date('{from}')) / 86400000");
        assert_eq!(reader.page.ask(&days).await, 19, "{from} to {to} is as long as before");
        reader.sees(&FACTS.events_left(&[], &from, &to)).await;
    });
}
