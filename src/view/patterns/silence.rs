//! Who has no account of what, and who spoke how late.

use super::super::Page;
use super::super::links::link_to;
use super::super::table::{Head, account_links, cell, heads, party_name, row_head, table};
use super::super::texts::said;
use super::{overview, with_field};
use crate::compare::{DisclosureLag, SilenceState};
use crate::list::ToList;
use crate::markup::{Element, Markup, Parts, el};
use crate::model::EventId;
use crate::patterns::{Silent, silences};
use crate::state::Target;
use crate::words::{self, SilenceOverview};

pub fn silence_view(page: Page) -> Parts {
    let (silents, lags) = with_field(page, silences);
    let silents: Vec<Silent> = silents.into_iter().filter(|silent| page.wants(silent.party)).list();
    let missing: usize = silents.iter().map(|silent| silent.events.len()).sum();
    let expected: usize = silents.iter().map(|silent| silent.expected).sum();
    let found = SilenceOverview { expected, missing, late: lags.len() };
    overview(words::silences_overview(found, page.known_on()))
        .child(silence_table(page, &silents))
        .child(lag_table(page, &lags))
}

fn silence_table(page: Page, silents: &[Silent]) -> Option<Element> {
    if silents.is_empty() {
        return None;
    }
    let rows = silents.iter().map(|silent| {
        let of = |reported: bool| events(page, silent, move |state| is_reported(state) == reported);
        let spoke = silent.expected - silent.events.len();
        vec![
            row_head(party_name(page, silent.party)),
            cell(words::number(silent.expected as u64)),
            cell(words::number(spoke as u64)),
            cell(of(true)),
            cell(of(false)),
        ]
    });
    let columns = [words::party(), words::expected(), words::with_account(), words::declined_or_silent()];
    let mut heads = heads(&columns);
    heads.push(Head::of(words::without_account(page.known_on())));
    Some(table(words::silence_caption(), heads, rows.list()))
}

/// Only these two may be worded as the party's silence.
fn is_reported(state: SilenceState) -> bool {
    matches!(state, SilenceState::Declined(_) | SilenceState::ReportedSilent(_))
}

fn events(page: Page, silent: &Silent, wanted: impl Fn(SilenceState) -> bool) -> Markup {
    let events: Vec<EventId> =
        silent.events.iter().filter(|(_, state)| wanted(*state)).map(|(event, _)| *event).list();
    if events.is_empty() {
        return "–".into();
    }
    let links = events.iter().map(|event| {
        let title = said(page, &page.dataset().events[*event].title);
        el("li").child(link_to(page, Target::Event(*event)).child(title))
    });
    let count = el("summary").child(words::number(events.len() as u64));
    el("details").child(count).child(el("ul").children(links)).into()
}

fn lag_table(page: Page, lags: &[DisclosureLag]) -> Option<Element> {
    if lags.is_empty() {
        return None;
    }
    let rows = lags.iter().map(|lag| {
        let account = &page.dataset().accounts[lag.account];
        let title = said(page, &page.dataset().events[account.event].title);
        vec![
            row_head(party_name(page, account.party)),
            cell(link_to(page, Target::Event(account.event)).child(title)),
            cell(words::lag(lag.days)),
            cell(account_links(page, &[lag.account])),
        ]
    });
    let columns = [words::party(), words::event(), words::spoke(), words::stated()];
    Some(table(words::lag_caption(), heads(&columns), rows.list()))
}
