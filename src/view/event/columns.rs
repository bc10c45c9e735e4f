//! The parallel columns: principals in the dataset's order, each with its accounts or its silence;
//! other voices after them.

use std::rc::Rc;

use super::super::Page;
use super::super::account::account_view;
use super::super::links::link_to;
use super::super::source::source_link;
use super::super::texts::{colour_class, said, symbol};
use super::findings::Compared;
use crate::compare::{Silence, SilenceState};
use crate::list::ToList;
use crate::markup::{Element, Markup, el, live, live_text, parts};
use crate::model::{AccountId, EventId, PartyId};
use crate::said::Said;
use crate::state::Target;
use crate::words::{self, Phrase};

pub fn columns(page: Page, id: EventId, compared: &Compared) -> Markup {
    let (principals, others) = page.lanes().split_at(page.dataset().meta.principals.len());
    let column = |party: &PartyId| Rc::new(Column::of(page, id, *party, &compared.comparisons.silences));
    let views = principals.iter().map(|party| column_view(page, id, column(party)));
    let mut speaking = Vec::new();
    let mut silent = Vec::new();
    for party in others {
        let column = column(party);
        if column.has_accounts() || column.is_reported() {
            speaking.push(column);
        } else if column.silence.is_some() {
            silent.push(*party);
        }
    }
    parts()
        .child(el("div").class("columns principals").children(views))
        .child(others_view(page, id, speaking))
        .child((!silent.is_empty()).then(|| live(move || absent(page, &silent))))
        .child(live(move || not_shown(page, id)))
        .together()
}

struct Column {
    party: PartyId,
    own: Vec<AccountId>,
    /// Statements of others that this party signed.
    joint: Vec<AccountId>,
    silence: Option<Silence>,
}

impl Column {
    fn of(page: Page, event: EventId, party: PartyId, silences: &[Silence]) -> Self {
        let index = page.index.peek();
        let accounts = index.accounts_of(event);
        let chosen =
            |fits: &dyn Fn(&AccountId) -> bool| accounts.iter().copied().filter(|id| fits(id)).list();
        let accounts = &page.dataset().accounts;
        Self {
            party,
            own: chosen(&|id| accounts[*id].party == party),
            joint: chosen(&|id| accounts[*id].joint_with.contains(&party)),
            silence: silences.iter().find(|silence| silence.party == party).copied(),
        }
    }

    fn has_accounts(&self) -> bool {
        !self.own.is_empty() || !self.joint.is_empty()
    }

    /// Whether it is to be seen: the reader wants the party, or another one that signed its statement.
    fn is_shown(&self, page: Page) -> bool {
        page.wants(self.party) || self.own.iter().any(|account| page.shows_account(*account))
    }

    fn has_joint_statement(&self, page: Page) -> bool {
        self.own.iter().any(|account| !page.dataset().accounts[*account].joint_with.is_empty())
    }

    /// Somebody says that the party is silent, be it itself.
    fn is_reported(&self) -> bool {
        let state = self.silence.map(|silence| silence.state);
        matches!(state, Some(SilenceState::ReportedSilent(_) | SilenceState::Declined(_)))
    }
}

fn others_view(page: Page, event: EventId, columns: Vec<Rc<Column>>) -> Option<Element> {
    if columns.is_empty() {
        return None;
    }
    let views = el("div")
        .class("columns")
        .children(columns.iter().map(|column| column_view(page, event, column.clone())));
    let others = el("div")
        .class("others")
        .hidden_while(move || !columns.iter().any(|column| column.is_shown(page)))
        .child(el("h3").child(words::other_voices()))
        .child(views);
    Some(others)
}

/// Other parties that were expected, in one line: the dataset has no account of theirs.
fn absent(page: Page, parties: &[PartyId]) -> Element {
    el("p").class("absent").child(words::without_account_all(&page.names(parties), page.known_on()))
}

/// Where parties are chosen: which others have accounts of the event as well, so that none is taken for silent.
fn not_shown(page: Page, event: EventId) -> Option<Element> {
    let is_whole = page.parties.read().is_empty() && page.index.read().scope().pair.is_none();
    let parties = if is_whole { Vec::new() } else { parties_not_shown(page, event) };
    let told = || Phrase::of(words::not_shown(&words::list(&page.names(&parties))));
    (!parties.is_empty()).then(|| el("p").class("absent").child(told()))
}

/// Those whose accounts were known, in the order of lanes.
fn parties_not_shown(page: Page, event: EventId) -> Vec<PartyId> {
    let accounts = page.all_accounts_of(event).iter().copied();
    let hidden: Vec<AccountId> =
        accounts.filter(|account| page.was_stated(*account) && !page.shows_account(*account)).list();
    let is_hidden =
        |party: &PartyId| hidden.iter().any(|account| page.dataset().accounts[*account].is_signed_by(*party));
    page.lanes().iter().copied().filter(is_hidden).list()
}

fn column_view(page: Page, event: EventId, column: Rc<Column>) -> Element {
    let id = column.party;
    let party = &page.dataset().parties[id];
    let silent = !column.has_accounts();
    let class = Said::of(&["column ", &colour_class(page, id), if silent { " silent" } else { "" }]);
    let name = el("h3")
        .attr("title", page.text(&party.name))
        .child(symbol(page, id))
        .child(el("span").child(said(page, &party.short)));
    let view = el("section")
        .class(class)
        .attr("data-party", party.id.as_str())
        .child(name)
        .children(column.own.iter().map(|account| own_view(page, &column, *account)))
        .children(column.joint.iter().map(|account| joint_view(page, *account)));
    let is_told_silent = silent || column.silence.is_some();
    let view = if is_told_silent { with_silence(view, page, event, column.silence) } else { view };
    view.hidden_while(move || !column.is_shown(page))
}

/// Where others signed one of the statements, a choice of parties may leave that one alone.
fn own_view(page: Page, column: &Column, account: AccountId) -> Element {
    let view = account_view(page, account);
    let is_shared = column.has_joint_statement(page);
    if is_shared { view.hidden_while(move || !page.shows_account(account)) } else { view }
}

/// A signatory's column points to the one place that holds the joint statement.
fn joint_view(page: Page, id: AccountId) -> Element {
    let party = &page.dataset().parties[page.dataset().accounts[id].party].short;
    el("p")
        .class("joint")
        .child(words::joint_statement())
        .child(" ")
        .child(link_to(page, Target::Account(id)).child(said(page, party)))
}

/// Says no more of a silence than the rules allow.
fn with_silence(view: Element, page: Page, event: EventId, silence: Option<Silence>) -> Element {
    let event = &page.dataset().events[event];
    let wording = live_text(move || match silence {
        Some(silence) => words::silence(event, &silence, page.known_on()),
        None => words::without_account(page.known_on()),
    });
    let view = view.child(el("p").class("silence").child(wording));
    let recorded = match silence.map(|silence| silence.state) {
        Some(SilenceState::ReportedSilent(at)) => event.silences.get(at),
        _ => None,
    };
    let Some(recorded) = recorded else { return view };
    let quoted = recorded.words.as_ref().map(|words| el("blockquote").child(said(page, words)));
    view.child(el("p").child(said(page, &recorded.basis)))
        .child(quoted)
        .child(el("p").class("sources").child(source_link(page, recorded.source, None)))
}
