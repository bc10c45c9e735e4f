//! What the pointer or the keys are on, in words.

use super::super::Page;
use super::super::texts::said;
use super::stage::Stage;
use crate::compare;
use crate::markup::{Element, el};
use crate::model::AccountId;
use crate::words::{self, Phrase};

/// How wide the note beside a mark may be, in px.
const WIDTH: f64 = 290.0;

/// A note beside the mark.
pub fn tooltip(page: Page, stage: Stage) -> Option<Element> {
    let plan = stage.plan.read();
    let pointed = stage.pointed.get();
    let mark = pointed.or_else(|| stage.drawn_spot(&plan).cloned())?;
    let dataset = page.dataset();
    let event = &dataset.events[mark.event];
    let mut heading = page.named(plan.lanes.get(mark.lane)?.party);
    if mark.count > 1 {
        heading.push_str(", ");
        heading.push_str(&words::accounts(mark.count));
    }
    let left = (mark.x + plan.frame.label_column()).min(plan.frame.width - WIDTH).max(0.0);
    let tooltip = el("div")
        .class("tooltip")
        .attr("data-event", event.id.as_str())
        .attr("data-account", dataset.accounts[mark.first_account].id.as_str())
        .style("left", move || format!("{}px", words::px(left)))
        .style("top", move || format!("{}px", words::px(mark.y + 14.0)))
        .child(el("b").child(Phrase::of(heading)))
        .child(format!("{}: ", words::when(&event.when.when)))
        .child(said(page, &event.title))
        .child(late(page, mark.first_account).map(|late| el("p").child(late)));
    Some(tooltip)
}

/// The mark that the keys stand on, for a screen reader.
pub fn spoken(page: Page, stage: Stage) -> Option<String> {
    let spot = stage.spot.get()?;
    let dataset = page.dataset();
    let account = &dataset.accounts[spot.account];
    let event = &dataset.events[account.event];
    let party = page.short(stage.plan.read().lanes.get(spot.lane)?.party);
    let when = words::when(&event.when.when);
    let acts = words::acts(dataset, account, page.lang()).plain();
    let late = late(page, spot.account).map(|late| format!(". {late}")).unwrap_or_default();
    Some(format!("{party}, {when}: {}. {acts}{late}", page.text(&event.title)))
}

/// That an account came days after what it tells.
fn late(page: Page, account: AccountId) -> Option<String> {
    let days = compare::disclosure_lag(page.dataset(), &page.loaded.ground, account)?;
    Some(format!("{} {}", words::stated(), words::lag(days)))
}
