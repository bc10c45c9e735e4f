//! What the pointer or the keys are on, in words.

use super::super::Page;
use super::super::texts::said;
use super::stage::Stage;
use crate::compare;
use crate::list::ToList;
use crate::markup::{Element, el};
use crate::model::{AccountDate, AccountId};
use crate::plan::Clock;
use crate::said::Said;
use crate::words::{self, Phrase};

/// How wide the note beside a mark may be, in px of the drawing.
const WIDTH: f64 = 290.0;

/// A note beside the mark.
pub fn tooltip(page: Page, stage: Stage) -> Option<Element> {
    let plan = stage.plan.read();
    let pointed = stage.pointed.get();
    let mark = pointed.or_else(|| stage.drawn_spot(&plan).copied())?;
    let dataset = page.dataset();
    let event = &dataset.events[mark.event];
    let mut heading = page.named(plan.lanes.get(mark.lane)?.party);
    if mark.count > 1 {
        heading = words::with_comma(&heading, &words::accounts(mark.count));
    }
    let left = (mark.x + plan.frame.label_column()).min(plan.frame.width - WIDTH).max(0.0);
    let tooltip = el("div")
        .class("tooltip")
        .attr("data-event", event.id.as_str())
        .attr("data-account", dataset.accounts[mark.first_account].id.as_str())
        .style("left", move || super::on_page(left))
        .style("top", move || super::on_page(mark.y + 14.0))
        .child(el("b").child(Phrase::of(heading)))
        .child(words::when(&event.when.when))
        .child(words::colon())
        .child(said(page, &event.title));
    // A mark of several accounts has no date of its own.
    let dated = if mark.count == 1 { own_dates(page, mark.first_account) } else { Vec::new() };
    Some(tooltip.children(dated.into_iter().map(|date| el("p").child(date))))
}

/// The mark that the keys stand on, for a screen reader.
pub fn spoken(page: Page, stage: Stage) -> Option<Said> {
    let spot = stage.spot.get()?;
    let dataset = page.dataset();
    let account = &dataset.accounts[spot.account];
    let event = &dataset.events[account.event];
    let party = page.short(stage.plan.read().lanes.get(spot.lane)?.party);
    let when = words::when(&event.when.when);
    let acts = words::acts(dataset, account, page.lang()).plain();
    let mut told = vec![Said::of(&[party, ", ", &when, ": ", page.text(&event.title)]), acts];
    own_dates(page, spot.account).iter().map(Phrase::plain).add_to(&mut told);
    Some(Said::joined(&told, ". "))
}

/// How the account dates it, where that is not how the event is dated; and when it was stated, where that is what
/// the strip shows or was days after what it tells.
fn own_dates(page: Page, id: AccountId) -> Vec<Phrase> {
    let dataset = page.dataset();
    let account = &dataset.accounts[id];
    let event = &dataset.events[account.event].when;
    let differs = |date: &&AccountDate| date.when != event.when || date.facet != event.facet;
    let dates = account.when.iter().filter(differs);
    let mut told: Vec<Phrase> = dates.map(|date| words::account_date(dataset, date, page.lang())).list();
    let lag = compare::disclosure_lag(dataset, &page.loaded.ground, id);
    if lag.is_some() || page.clock.get() == Clock::Stated {
        let lag = lag.map(|days| Said::of(&[" · ", &words::lag(days)])).unwrap_or_default();
        let day = words::edtf(&account.stated.edtf);
        told.push(Phrase::of(Said::of(&[&words::stated(), " ", &day, &lag])));
    }
    told
}
