//! What the accounts differ on and agree on: one chip for each aspect, which opens its explanation.

use std::rc::Rc;

use super::super::Page;
use super::super::signal::Signal;
use super::super::texts::button;
use super::explained::explained;
use crate::compare::{Aspect, Case, EventComparisons, Finding, Stand};
use crate::markup::{Element, Markup, el, live, many};
use crate::words::{self, Phrase};

/// The event as it is compared, for its views.
pub struct Compared {
    pub case: Case<'static>,
    pub comparisons: EventComparisons,
    pub findings: Vec<Finding>,
}

/// A row for each way to stand, in the same form whichever it is. One explanation is open at a time.
pub fn findings_view(page: Page, compared: &Rc<Compared>) -> Option<Element> {
    let open = Signal::new(None);
    let rows: Vec<Markup> = Stand::ALL.iter().map(|stand| stand_view(page, compared, *stand, open)).collect();
    let only = match compared.comparisons.independence.parties.as_slice() {
        [only] => Some(el("p").class("only").child(Phrase::of(words::only_voice(&page.named(*only))))),
        _ => None,
    };
    (!compared.findings.is_empty() || only.is_some())
        .then(|| el("div").class("findings").children(rows).child(only))
}

fn stand_view(page: Page, compared: &Rc<Compared>, stand: Stand, open: Signal<Option<Aspect>>) -> Markup {
    let aspects = compared.findings.iter().filter(|finding| finding.stand == stand);
    let aspects: Vec<Aspect> = aspects.map(|finding| finding.aspect).collect();
    if aspects.is_empty() {
        return Markup::Nothing;
    }
    let chips = aspects.iter().map(|aspect| chip(page, compared, *aspect, open));
    let row = el("div")
        .class("stand")
        .attr("data-stand", stand.word())
        .child(el("span").child(words::stand(stand)))
        .children(chips);
    let compared = compared.clone();
    let explanations = live(move || {
        let shown = |aspect: &&Aspect| page.printing.get() || open.get() == Some(**aspect);
        many(aspects.iter().filter(shown).map(|aspect| explained(page, &compared, *aspect)))
    });
    Markup::Many(vec![row.into(), explanations])
}

fn chip(page: Page, compared: &Compared, aspect: Aspect, open: Signal<Option<Aspect>>) -> Element {
    let is_open = move || open.get() == Some(aspect);
    button(words::aspect(&compared.case, aspect, page.lang()), move || {
        let next = if *open.peek() == Some(aspect) { None } else { Some(aspect) };
        open.set(next);
    })
    .class("chip")
    .attr("data-aspect", aspect.kind().word())
    .live_truth("aria-expanded", is_open)
}
