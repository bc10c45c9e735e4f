//! The labels of the lanes, which are the filter of parties.

use super::super::Page;
use super::super::texts::{colour_class, said, symbol};
use super::stage::Stage;
use crate::compare::Scope;
use crate::list::ToList;
use crate::markup::{Element, Field, el, rows};
use crate::model::PartyId;
use crate::query::{Facet, OptionId};
use crate::said::Said;
use crate::state::Action;
use crate::words;

pub fn labels_view(page: Page, stage: Stage) -> Element {
    let rows = rows(
        move || stage.plan.read().lanes.iter().map(|lane| lane.party.index()).list(),
        move |party| page.dataset().parties.handle_at(party).map(|id| label(page, id)).into(),
    );
    el("div")
        .class("lane-labels")
        .attr("role", "group")
        .attr("aria-label", words::facet(Facet::Party))
        .style("--pitch", move || super::on_page(stage.plan.read().pitch))
        .child(rows)
}

fn label(page: Page, party: PartyId) -> Element {
    let record = &page.dataset().parties[party];
    let checkbox = el("input")
        .attr("type", "checkbox")
        .attr("data-party", record.id.as_str())
        .attr_if("disabled", page.config.lock.then_some(""))
        .field("checked", move || Field::Checked(page.wants(party)))
        .on("change", move |_| page.act(toggled(page, party)));
    el("label")
        .class(Said::of(&["lane-label ", &colour_class(page, party)]))
        .attr("title", page.text(&record.name))
        .child(checkbox)
        .child(symbol(page, party))
        .child(el("span").child(said(page, &record.short)))
}

/// All parties are shown where none is chosen, so taking one away chooses all the others. Two parties
/// looked at alone are no choice to build on: all come back.
fn toggled(page: Page, party: PartyId) -> Action {
    let scope = page.state.peek().query.scope;
    if scope.pair.is_some() {
        return Action::Scope(Scope { pair: None, ..scope });
    }
    let id = party.index() as OptionId;
    let all = page.dataset().parties.len() as OptionId;
    let mut chosen: Vec<OptionId> = page.parties.peek().to_vec();
    if chosen.is_empty() {
        chosen = (0..all).list();
    }
    match chosen.iter().position(|option| *option == id) {
        Some(at) => drop(chosen.remove(at)),
        None => chosen.push(id),
    }
    if chosen.len() == all as usize {
        chosen.clear();
    }
    Action::Choose(Facet::Party, chosen)
}
