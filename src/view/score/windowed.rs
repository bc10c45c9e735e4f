//! A long score: only what is near the view is in the document. Scrolling is the browser's own, and
//! two spacers keep its bar true.

use std::cell::RefCell;
use std::rc::Rc;

use super::super::Page;
use super::super::signal::Signal;
use super::{entry, go_to};
use crate::browser;
use crate::list::ToList;
use crate::markup::{Element, el, following, rows};
use crate::model::EventId;
use crate::plan::{Bulk, Heights, Window, estimate};
use crate::said::{Said, digits};
use crate::words;

/// The HTML id of the list.
const LIST: &str = "score";

pub fn windowed(page: Page) -> Element {
    let heights = Rc::new(RefCell::new(estimates(page)));
    let window = Signal::new(Window::default());
    let shown: Signal<Vec<usize>> = Signal::new(Vec::new());
    let measured = heights.clone();
    let look = Rc::new(move || {
        measure(page, &measured);
        let (top, view) = browser::view_within(LIST);
        let next = measured.borrow().window(&shown.peek(), top, view);
        window.put(next);
    });
    let look_again = look.clone();
    let scroll = following(move || {
        page.scrolled.read();
        look_again();
    });
    // Both in one go, so that the rows are made once.
    let select = following(move || {
        let events = page.selection.read().events.iter().map(|event| event.index()).list();
        shown.set(events);
        look();
    });
    let arrive = following(move || {
        let Some(target) = page.arrival.get() else { return };
        let event = page.open_event().map(EventId::index);
        let at = shown.peek().iter().position(|row| Some(*row) == event);
        if let Some(at) = at {
            let next = heights.borrow().window_at(&shown.peek(), at, browser::view_height());
            window.set(next);
            browser::next_frame(move || go_to(page, target));
        }
    });
    let rows = rows(
        move || shown.read().get(window.read().rows.clone()).unwrap_or(&[]).to_vec(),
        move |row| page.dataset().events.handle_at(row).map(|event| placed(page, event, shown)).into(),
    );
    let spacer = |height: fn(&Window) -> f64| {
        el("li")
            .attr("role", "presentation")
            .style("height", move || Said::of(&[&words::px(height(&window.read())), "px"]))
    };
    el("ol")
        .class("score windowed")
        .attr("role", "list")
        .attr("id", LIST)
        .child(scroll)
        .child(select)
        .child(arrive)
        .child(spacer(|window| window.before))
        .child(rows)
        .child(spacer(|window| window.after))
}

/// An entry that knows its place among all, for most of them are not in the document.
fn placed(page: Page, event: EventId, shown: Signal<Vec<usize>>) -> Element {
    let place = move || {
        let place = shown.read().iter().position(|row| *row == event.index())?;
        Some(digits(place as i64 + 1))
    };
    entry(page, event)
        .live("aria-posinset", place)
        .live("aria-setsize", move || Some(digits(shown.read().len() as i64)))
}

/// Takes the true heights of the events that are in the document.
fn measure(page: Page, heights: &RefCell<Heights>) {
    let mut heights = heights.borrow_mut();
    for (id, height) in browser::event_heights(LIST) {
        if let Some(event) = page.dataset().event_named(&id) {
            heights.measure(event.index(), height);
        }
    }
}

fn estimates(page: Page) -> Heights {
    let events = page.dataset().events.handles();
    Heights::new(events.map(|event| estimate(bulk(page, event))).list())
}

/// The fullest principal column decides, then come the rows of other voices.
fn bulk(page: Page, event: EventId) -> Bulk {
    let dataset = page.dataset();
    let index = page.index.peek();
    let accounts = index.accounts_of(event);
    let characters = |text| page.text(text).chars().count();
    let of_principal = |party| {
        let own = accounts.iter().filter(move |account| dataset.accounts[**account].party == party);
        own.fold((0, 0), |(count, sum), account| {
            (count + 1, sum + characters(&dataset.accounts[*account].summary))
        })
    };
    let principals = &dataset.meta.principals;
    let fullest = principals.iter().map(|party| of_principal(*party)).max().unwrap_or_default();
    let others = accounts.iter().filter(|account| !principals.contains(&dataset.accounts[**account].party));
    Bulk {
        summary: characters(&dataset.events[event].summary),
        accounts: fullest.0,
        characters: fullest.1,
        other_rows: others.count().div_ceil(4),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bulks(json: &str) -> Vec<Bulk> {
        let page = Page::of_file(json.as_bytes(), "");
        page.dataset().events.handles().map(|event| bulk(page, event)).collect()
    }

    #[test]
    fn a_text_is_as_long_in_every_alphabet() {
        let small = include_str!("../../../tests/fixtures/small.json");
        let cyrillic: String = small
            .lines()
            .map(|line| match line.trim_start().strip_prefix("\"summary\": ") {
                Some(summary) => line.replace(summary, &summary.replace(['a', 'e', 'i', 'o'], "ж")),
                None => line.to_owned(),
            })
            .collect();
        assert_ne!(small.len(), cyrillic.len());
        assert_eq!(bulks(small), bulks(&cyrillic));
    }
}
