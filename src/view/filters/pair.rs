//! Two parties: only what they say, and only what divides or unites them.

use super::super::Page;
use super::super::signal::Signal;
use super::super::texts::button;
use super::menu::menu;
use crate::compare::Scope;
use crate::markup::{Element, Field, el, parts};
use crate::model::PartyId;
use crate::state::Action;
use crate::words::{self, Label};

/// The two choices, as far as they are made.
type Chosen = [Option<PartyId>; 2];

pub fn pair_menu(page: Page) -> Element {
    let label = move || words::menu_label(&words::pair(), usize::from(pair_of(page).is_some()));
    let chosen: Signal<Chosen> = Signal::new([None; 2]);
    menu("pair", words::pair(), label, move || {
        let pair = page.state.peek().query.scope.pair;
        chosen.replace_quietly(pair.map_or([None; 2], |pair| pair.map(Some)));
        let clear = button(words::all_parties(), move || choose(page, chosen, [None; 2])).class("button");
        parts()
            .child(el("p").child(words::pair_help()))
            .child(party_field(page, chosen, 0, words::first_party()))
            .child(party_field(page, chosen, 1, words::second_party()))
            .child(clear)
    })
}

fn pair_of(page: Page) -> Option<[PartyId; 2]> {
    page.state.read().query.scope.pair
}

fn party_field(page: Page, chosen: Signal<Chosen>, at: usize, label: Label) -> Element {
    let is_chosen = move |party: PartyId| chosen.read().get(at) == Some(&Some(party));
    let none = el("option").attr("value", "").child(words::no_party());
    let options = page.lanes().iter().copied().map(|party| {
        let record = &page.dataset().parties[party];
        let (lang, name) = page.pick(&record.short);
        el("option")
            .attr("value", record.id.as_str())
            .attr_if("lang", lang)
            .field("selected", move || Field::Checked(is_chosen(party)))
            .child(name)
    });
    let select = el("select")
        .attr("data-option", if at == 0 { "first" } else { "second" })
        .on("change", move |change| {
            let is_chosen = |party: &PartyId| page.dataset().parties[*party].id.as_str() == change.value;
            let party = page.lanes().iter().copied().find(is_chosen);
            let mut next = *chosen.peek();
            if let Some(choice) = next.get_mut(at) {
                *choice = party;
            }
            choose(page, chosen, next);
        })
        .child(none)
        .children(options);
    el("label").class("pair").child(el("span").child(label)).child(select)
}

/// A pair holds as soon as two different parties are chosen.
fn choose(page: Page, chosen: Signal<Chosen>, next: Chosen) {
    chosen.set(next);
    let pair = match next {
        [Some(first), Some(second)] if first != second => Some([first, second]),
        _ => None,
    };
    let scope = page.state.peek().query.scope;
    if scope.pair != pair {
        page.act(Action::Scope(Scope { pair, ..scope }));
    }
}
