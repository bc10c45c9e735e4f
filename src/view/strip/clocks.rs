//! The two clocks: the strip by when things happened or by when they were stated, and the accounts as
//! they were known on some day.

use super::super::Page;
use super::super::texts::button;
use super::stage::Stage;
use crate::compare::Scope;
use crate::markup::{Element, Field, el, live_text};
use crate::plan::Clock;
use crate::said::Said;
use crate::state::Action;
use crate::when::{Edtf, html_day};
use crate::words::{self, Known, Label};

/// The clocks; where there is little room, below a button unless they are in use.
pub fn clocks_view(page: Page, stage: Stage) -> Element {
    let order = el("span")
        .class("segmented")
        .attr("role", "group")
        .attr("aria-label", words::strip_order())
        .children(Clock::ALL.iter().map(|clock| order_button(page, *clock)));
    let known_on = (!page.config.lock).then(|| known_on(page, stage));
    el("div")
        .class("clocks")
        .live_if("data-open", move || stage.clocks.get() || in_use(page))
        .child(el("span").child(words::strip_order()))
        .child(order)
        .child(known_on)
}

/// Unfolds the clocks where there is little room.
pub fn unfold_button(page: Page, stage: Stage) -> Element {
    button(words::order_and_date(), move || stage.clocks.set(!stage.clocks.get()))
        .class("narrow")
        .hidden_while(move || in_use(page))
        .live_truth("aria-expanded", move || stage.clocks.get())
}

/// What changes the page is in sight, and so is the way back.
fn in_use(page: Page) -> bool {
    page.clock.get() != Clock::Happened || page.state.read().query.scope.known_on.is_some()
}

fn order_button(page: Page, clock: Clock) -> Element {
    button(words::clock(clock), move || page.act(Action::Order(clock)))
        .attr("data-clock", clock.word())
        .live_truth("aria-pressed", move || page.clock.get() == clock)
}

/// Steps lead from one day on which something was stated to the next; nothing moves by itself.
fn known_on(page: Page, stage: Stage) -> Element {
    let day = move || page.state.read().query.scope.known_on;
    let value = move || Field::Text(day().and_then(html_day).unwrap_or_default().into());
    let field = el("input")
        .attr("type", "date")
        .attr("data-known", "")
        .field("value", value)
        .on("change", move |change| {
            know(page, Edtf::parse_any_year(&change.value).and_then(|day| day.last_day()))
        });
    let step = move |label: Label, sign: &'static str, to: fn(&[i64], Option<i64>) -> Option<i64>| {
        button(sign, move || {
            let from = page.state.peek().query.scope.known_on;
            know(page, to(&stage.stated_days, from));
        })
        .attr("aria-label", label)
        .attr("title", label)
    };
    let known = move || {
        let scope = Scope { pair: None, ..page.state.read().query.scope };
        let accounts = page.dataset().accounts.records();
        let known = accounts.filter(|account| scope.holds(account)).count();
        if scope.known_on.is_some() {
            words::known(Known { known, all: page.dataset().accounts.len() })
        } else {
            Said::default()
        }
    };
    let steps = el("span")
        .class("steps")
        .attr("dir", "ltr")
        .child(step(words::first_stated(), "⇤", |days, _| days.first().copied()))
        .child(step(words::stated_before(), "←", before))
        .child(step(words::stated_after(), "→", after));
    el("span")
        .class("known")
        .child(el("label").child(words::known_on()).child(" ").child(field))
        .child(steps)
        .child(el("span").attr("role", "status").child(live_text(known)))
}

fn know(page: Page, known_on: Option<i64>) {
    let scope = page.state.peek().query.scope;
    if scope.known_on != known_on {
        page.act(Action::Scope(Scope { known_on, ..scope }));
    }
}

/// Without a day everything is known, as on the last one.
fn before(days: &[i64], from: Option<i64>) -> Option<i64> {
    let last = days.last().copied()?;
    let from = from.unwrap_or(last);
    days.iter().rev().copied().find(|day| *day < from).or(Some(from))
}

/// After the last day everything is known.
fn after(days: &[i64], from: Option<i64>) -> Option<i64> {
    let from = from?;
    let next = days.iter().copied().find(|day| *day > from);
    next.filter(|day| Some(day) != days.last())
}
