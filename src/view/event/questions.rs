//! The questions of an event with each party's position, parties of one position together.

use super::super::Page;
use super::super::texts::said;
use super::findings::Compared;
use crate::compare::QuestionComparison;
use crate::markup::{Element, el};
use crate::said::Said;
use crate::words::{self, Phrase};

/// Only questions that somebody takes a position on.
pub fn questions(page: Page, compared: &Compared) -> Option<Element> {
    let mut list = el("dl").class("questions").attr("aria-label", words::questions());
    for (question, answered) in compared.case.event.questions.iter().zip(&compared.comparisons.questions) {
        if answered.stances.is_empty() {
            continue;
        }
        let mut row = el("div").child(el("dt").child(said(page, &question.text)));
        for (position, parties) in positions(page, answered) {
            let parties = Phrase::of(words::introduced(&words::list(&parties), ""));
            row = row.child(el("dd").child(el("span").child(parties)).child(el("b").child(position)));
        }
        list = list.child(row);
    }
    list.unless_empty()
}

/// Each different position on a question with the parties that take it.
fn positions(page: Page, answered: &QuestionComparison) -> Vec<(Phrase, Vec<Said>)> {
    let dataset = page.dataset();
    let mut positions: Vec<(Phrase, Vec<Said>)> = Vec::new();
    for stance in page.by_lane(&answered.stances, |stance| stance.party) {
        let Some(answer) = dataset.accounts[stance.account].answers.get(stance.answer) else { continue };
        let position = words::answer(dataset, answer, page.lang());
        let party = page.named(stance.party);
        match positions.iter_mut().find(|(known, _)| *known == position) {
            Some((_, parties)) if parties.contains(&party) => {}
            Some((_, parties)) => parties.push(party),
            None => positions.push((position, vec![party])),
        }
    }
    positions
}
