//! What the accounts differ on and agree on: one chip for each aspect, which opens its explanation.

use std::rc::Rc;

use super::super::Page;
use super::super::texts::button;
use super::explained::explained;
use crate::compare::{self, Aspect, Case, EventComparisons, Finding, Stand, speaking_parties};
use crate::list::ToList;
use crate::markup::{Element, el, live, many};
use crate::model::{EventId, PartyId};
use crate::words::{self, Phrase};

/// The event as it is compared, for its views.
pub struct Compared {
    pub case: Case<'static>,
    pub comparisons: EventComparisons,
    pub findings: Vec<Finding>,
}

/// A row for each way to stand, in the same form whichever it is.
pub fn findings_view(page: Page, compared: &Rc<Compared>) -> Option<Element> {
    let only = compare::only_voice(&compared.case, &compared.comparisons);
    let mut view = el("div").class("findings");
    for stand in Stand::ALL {
        view = with_stand(view, page, compared, *stand);
    }
    view.child(only.map(|only| el("p").class("only").child(only_voice(page, compared, only)))).unless_empty()
}

fn only_voice(page: Page, compared: &Compared, only: PartyId) -> Phrase {
    let others = speaking_parties(&compared.case).into_iter().filter(|party| *party != only).list();
    words::only_voice(&page.named(only), &page.names(&others))
}

fn with_stand(view: Element, page: Page, compared: &Rc<Compared>, stand: Stand) -> Element {
    let aspects = compared.findings.iter().filter(|finding| finding.stand == stand);
    let aspects: Vec<Aspect> = aspects.map(|finding| finding.aspect).list();
    if aspects.is_empty() {
        return view;
    }
    let chips = aspects.iter().map(|aspect| chip(page, compared, *aspect));
    let row = el("div")
        .class("stand")
        .attr("data-stand", stand.word())
        .child(el("span").child(words::stand(stand)))
        .children(chips);
    let compared = compared.clone();
    let explanations = live(move || {
        let shown = |aspect: &&Aspect| page.printing.get() || is_open(page, compared.case.id, **aspect);
        many(aspects.iter().filter(shown).map(|aspect| explained(page, &compared, *aspect)))
    });
    view.child(row).child(explanations)
}

fn chip(page: Page, compared: &Compared, aspect: Aspect) -> Element {
    let event = compared.case.id;
    button(words::aspect(&compared.case, aspect, page.lang()), move || explain(page, event, aspect))
        .class("chip")
        .attr("data-aspect", aspect.kind().word())
        .live_truth("aria-expanded", move || is_open(page, event, aspect))
}

fn is_open(page: Page, event: EventId, aspect: Aspect) -> bool {
    page.explained.read().contains(&(event, aspect))
}

/// Opens the explanation, or closes it again. Of an event one is open at a time.
fn explain(page: Page, event: EventId, aspect: Aspect) {
    let was_open = page.explained.peek().contains(&(event, aspect));
    let mut explained = page.explained.peek().iter().copied().filter(|(other, _)| *other != event).list();
    if !was_open {
        explained.push((event, aspect));
    }
    page.explained.set(explained);
}
