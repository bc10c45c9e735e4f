//! The page within another one: a short head, and one event as a card.

use super::Page;
use super::event::event_view;
use super::links::full_page;
use super::notices::notices_view;
use super::score::arrive;
use super::texts::said;
use crate::browser;
use crate::markup::{Element, Markup, el, following, parts};
use crate::model::{EventId, Text};
use crate::words::{self, Label};

/// From now on a card has a height, which assets/frame.js tells the page around: before its event stands there,
/// it is as low as its head. Where its dataset does not come it stays as high as it is, and says so at its foot.
pub fn mark_drawn() {
    browser::set_on_root("data-card", None);
}

/// What this is in one line, with the way to the full page.
pub fn short_head(page: Page) -> Element {
    let dataset = page.dataset();
    let title = &dataset.meta.title;
    el("header")
        .class("head")
        .child(el("h1").child(full_page(page).attr("title", page.text(title)).child(said(page, title))))
        .child(el("small").child(words::counts(dataset)))
}

/// One event with all its accounts, without strip and filters; where the dataset does not have it, that.
pub fn card_view(page: Page) -> Markup {
    match page.card {
        Some(event) => event_card(page, event),
        None => missing_card(page),
    }
}

/// Not the dataset in place of the event: who asked for one has no room for all of them.
fn missing_card(page: Page) -> Markup {
    let told = el("p").child(words::event_not_here()).child(" ");
    let told = told.child(full_page(page).child(words::whole_dataset()));
    let main = el("main").attr("id", "main").child(notices_view(page)).child(told.class("notice"));
    parts().child(short_head(page)).child(main).together()
}

fn event_card(page: Page, event: EventId) -> Markup {
    let meta = &page.dataset().meta;
    let folded = |title: Label, text: &'static Text| {
        el("details").child(el("summary").child(title)).child(el("p").child(said(page, text)))
    };
    let main = el("main").attr("id", "main").child(notices_view(page)).child(event_view(page, event));
    let foot = el("footer")
        .class("foot")
        .child(el("p").child(full_page(page).child(words::event_on_full_page())))
        .child(el("p").class("creed").child(words::never_grades()))
        .child(folded(words::limits(), &meta.limits))
        .child(folded(words::name_policy(), &meta.name_policy));
    parts().child(following(move || arrive(page))).child(short_head(page)).child(main).child(foot).together()
}
