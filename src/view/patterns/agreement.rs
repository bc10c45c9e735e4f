//! The pairs of sides and what they agree on.

use super::super::Page;
use super::super::links::link_to;
use super::super::table::{cell, heads, row_head, table};
use super::super::texts::said;
use super::{overview, with_field};
use crate::compare::{Aspect, Bloc};
use crate::list::ToList;
use crate::markup::{Element, Parts, el};
use crate::model::EventId;
use crate::patterns::{Agreement, agreements};
use crate::said::Said;
use crate::state::Target;
use crate::words::{self, Phrase};

pub fn agreement_view(page: Page) -> Parts {
    let agreements = with_field(page, agreements);
    let sentence = overview(words::agreement_overview(agreements.len()));
    if agreements.is_empty() {
        return sentence;
    }
    let rows = agreements.iter().map(|row| pair_row(page, row));
    let columns = [words::sides(), words::agreements(), words::what_they_agree_on()];
    sentence.child(table(words::agreement_caption(), heads(&columns), rows.list()))
}

fn pair_row(page: Page, row: &Agreement) -> Vec<Element> {
    let names = Phrase::of(words::list(&row.blocs.map(|bloc| name(page, bloc))));
    let on = row.on.iter().map(|(event, aspect)| agreed(page, *event, *aspect));
    vec![row_head(names), cell(words::number(row.on.len() as u64)), cell(el("ul").children(on))]
}

fn agreed(page: Page, event: EventId, aspect: Aspect) -> Element {
    let label = words::aspect(&page.case(event), aspect, page.lang());
    let title = said(page, &page.dataset().events[event].title);
    el("li").child(link_to(page, Target::Event(event)).child(title)).child(words::colon()).child(label)
}

/// A side by the name declared for it, a party of none by its own.
fn name(page: Page, bloc: Bloc) -> Said {
    match bloc {
        Bloc::Side(side) => page.marked(&page.dataset().meta.sides[side].name),
        Bloc::Party(party) => page.named(party),
    }
}
