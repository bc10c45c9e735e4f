//! The filters: search, one menu a facet, dates; the chips of what is active, and the count.

mod chips;
mod dates;
mod menu;

use super::Page;
use crate::markup::{Element, Field, Markup, el, live, live_text};
use crate::query::{Facet, OptionId};
use crate::state::Action;
use crate::words;

pub fn filters_view(page: Page) -> Element {
    let search = el("input")
        .attr("type", "search")
        .attr("aria-label", words::search())
        .attr("placeholder", words::search())
        .field("value", move || Field::Text(page.state.read().query.text.clone()))
        .on("input", move |input| page.act(Action::Search(input.value.clone())));
    let bar = el("div")
        .class("bar")
        .child(search)
        .children(Facet::ALL.map(|facet| facet_menu(page, facet)))
        .child(dates::dates_menu(page))
        .child(count(page));
    el("section")
        .class("filters")
        .attr("aria-label", words::filters_label())
        .child(bar)
        .child(live(move || chips::chips(page)))
}

/// How many events are left, announced as it changes.
fn count(page: Page) -> Element {
    let shown = move || page.selection.read().events.len();
    el("p")
        .class("count")
        .attr("role", "status")
        .live("data-count", move || Some(shown().to_string().into()))
        .child(el("b").child(live_text(move || words::number(shown() as u64))))
        .child(words::of_events(page.dataset().events.len()))
}

/// The most options one menu lists.
const MOST_OPTIONS: usize = 250;

fn facet_menu(page: Page, facet: Facet) -> Element {
    let label = move || words::menu_label(words::facet(facet), page.state.read().query.chosen(facet).len());
    menu::menu(facet.key(), words::facet(facet), label, move || {
        let size = facet.len(page.dataset()) as OptionId;
        // What no event has at all would only be noise.
        let used: Vec<OptionId> = (0..size).filter(|option| page.loaded.index.has(facet, *option)).collect();
        let more = (used.len() > MOST_OPTIONS).then(|| el("p").child(words::more_options()));
        let options =
            used.into_iter().take(MOST_OPTIONS).map(|option| option_view(page, facet, option).into());
        let mut parts: Vec<Markup> = options.collect();
        parts.push(more.into());
        parts
    })
}

fn option_view(page: Page, facet: Facet, option: OptionId) -> Element {
    let count = move || page.selection.read().count(facet, option);
    let checkbox = el("input")
        .attr("type", "checkbox")
        .attr_if("data-option", facet.slug(page.dataset(), option).map(str::to_owned))
        .field("checked", move || Field::Checked(page.state.read().query.is_chosen(facet, option)))
        .on("change", move |_| page.act(Action::Toggle(facet, option)));
    el("label")
        .live("class", move || (count() == 0).then_some("none".into()))
        .child(checkbox)
        .child(el("span").child(words::option(page.dataset(), facet, option, page.lang)))
        .child(el("output").child(live_text(move || words::number(u64::from(count())))))
}
