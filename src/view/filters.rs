//! The filters: search, one menu a facet, dates; the chips of what is active, and the count.

mod chips;
mod dates;
mod menu;
mod pair;
mod states;

use super::Page;
use super::signal::Signal;
use super::texts::button;
use crate::list::ToList;
use crate::markup::{Element, Field, el, live, live_text, parts};
use crate::query::{Facet, OptionId};
use crate::said::digits;
use crate::state::Action;
use crate::{browser, words};

/// What is asked for most, and what is a press of a button away; the states have a place of their own.
const FIRST: [Facet; 5] = [Facet::Topic, Facet::Place, Facet::Speaker, Facet::Act, Facet::Differ];
const MORE: [Facet; 6] =
    [Facet::Party, Facet::Voice, Facet::Ownership, Facet::Metric, Facet::Silent, Facet::Speaks];

pub fn filters_view(page: Page) -> Element {
    let section = el("section")
        .class("filters")
        .attr("id", "filters")
        .attr("tabindex", "-1")
        .attr("aria-label", words::filters_label())
        .on_size(|_, height| browser::set_bar_height(height));
    if page.config.lock {
        let told = live(move || chips::chips(page));
        return section.child(el("div").class("bar").child(count(page))).child(told);
    }
    let open = Signal::new(false);
    let search = el("input")
        .attr("type", "search")
        .attr("aria-label", words::search())
        .attr("placeholder", words::search())
        .field("value", move || Field::Text(page.state.read().query.text.clone()))
        .on("input", move |input| page.act(Action::Search(input.value.as_str().into())));
    // Together they stand beside the search or below it.
    let menus = el("div")
        .class("menus")
        .children(FIRST.iter().map(|facet| facet_menu(page, *facet)))
        .child(dates::dates_menu(page))
        .child(more_button(open))
        .child(count(page));
    let bar = el("div")
        .class("bar")
        .live_if("data-open", move || open.get())
        .child(search)
        .child(states::states_view(page))
        .child(menus);
    let more = el("div")
        .class("bar more")
        .hidden_while(move || !open.get())
        .children(MORE.iter().map(|facet| facet_menu(page, *facet)))
        .child(pair::pair_menu(page));
    section.child(bar).child(more).child(live(move || chips::chips(page)))
}

fn more_button(open: Signal<bool>) -> Element {
    let label = move || (if open.get() { words::fewer_filters() } else { words::more_filters() }).said();
    button(live_text(label), move || open.set(!open.get()))
        .class("button")
        .attr("data-more", "")
        .live_truth("aria-expanded", move || open.get())
}

/// How many events are left, announced as it changes.
fn count(page: Page) -> Element {
    let shown = move || page.selection.read().events.len();
    el("p")
        .class("count")
        .attr("role", "status")
        .live("data-count", move || Some(digits(shown() as i64)))
        .child(el("b").child(live_text(move || words::number(shown() as u64))))
        .child(words::of_events(page.dataset().events.len()))
}

/// The most options one menu lists.
const MOST_OPTIONS: usize = 250;

fn facet_menu(page: Page, facet: Facet) -> Element {
    let label = move || words::menu_label(&words::facet(facet), page.state.read().query.chosen(facet).len());
    menu::menu(facet.key(), words::facet(facet), label, move || {
        let size = facet.len(page.dataset()) as OptionId;
        // What no event has at all would only be noise.
        let used: Vec<OptionId> = (0..size).filter(|option| page.index.peek().has(facet, *option)).list();
        let more = (used.len() > MOST_OPTIONS).then(|| el("p").child(words::more_options()));
        let options = used.into_iter().take(MOST_OPTIONS).map(|option| option_view(page, facet, option));
        parts().children(options).child(more)
    })
}

fn option_view(page: Page, facet: Facet, option: OptionId) -> Element {
    let count = move || page.selection.read().count(facet, option);
    let checkbox = el("input")
        .attr("type", "checkbox")
        .attr_if("data-option", facet.slug(page.dataset(), option))
        .field("checked", move || Field::Checked(page.state.read().query.is_chosen(facet, option)))
        .on("change", move |_| page.act(Action::Toggle(facet, option)));
    el("label")
        .live("class", move || (count() == 0).then_some("none".into()))
        .child(checkbox)
        .child(el("span").child(words::option(page.dataset(), facet, option, page.lang())))
        .child(el("small").child(live_text(move || words::number(u64::from(count())))))
}
