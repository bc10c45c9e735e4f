//! The questions of an event with each party's position, parties of one position together.

use super::super::Page;
use super::super::texts::said;
use crate::markup::{Element, el};
use crate::model::EventId;
use crate::words;

/// Only questions that somebody answered.
pub fn questions(page: Page, id: EventId) -> Option<Element> {
    let event = &page.dataset().events[id];
    let mut list = el("dl").class("questions").attr("aria-label", words::questions());
    for (at, question) in event.questions.iter().enumerate() {
        let positions = positions(page, id, at);
        if positions.is_empty() {
            continue;
        }
        let mut row = el("div").child(el("dt").child(said(page, &question.text)));
        for (position, parties) in positions {
            let parties = el("span").child(format!("{}: ", words::list(&parties)));
            row = row.child(el("dd").child(parties).child(el("b").child(position)));
        }
        list = list.child(row);
    }
    (!list.content().children.is_empty()).then_some(list)
}

/// Each different answer to a question with the parties that gave it, in reading order.
fn positions(page: Page, id: EventId, question: usize) -> Vec<(String, Vec<String>)> {
    let dataset = page.dataset();
    let mut positions: Vec<(String, Vec<String>)> = Vec::new();
    for account in page.loaded.index.accounts_of(id) {
        let account = &dataset.accounts[*account];
        for answer in account.answers.iter().filter(|answer| answer.question == question) {
            let position = words::answer(dataset, answer, page.lang);
            for party in account.signatories() {
                let party = page.short(party).to_owned();
                match positions.iter_mut().find(|(known, _)| *known == position) {
                    Some((_, parties)) if parties.contains(&party) => {}
                    Some((_, parties)) => parties.push(party),
                    None => positions.push((position.clone(), vec![party])),
                }
            }
        }
    }
    positions
}
