//! The parallel columns: principals in the dataset's order, each with its accounts or its silence;
//! other voices after them.

use super::super::Page;
use super::super::account::account_view;
use super::super::links::link_to;
use super::super::source::source_link;
use super::super::texts::{colour_class, said, symbol};
use super::findings::Compared;
use crate::compare::{Silence, SilenceState};
use crate::markup::{Element, Markup, el};
use crate::model::{AccountId, EventId, PartyId};
use crate::state::Target;
use crate::words::{self, Phrase};

pub fn columns(page: Page, id: EventId, compared: &Compared) -> Markup {
    let dataset = page.dataset();
    let silences = &compared.comparisons.silences;
    let column = |party: &PartyId| Column::of(page, id, *party, silences);
    let (principals, others) = page.lanes().split_at(dataset.meta.principals.len());
    let (speaking, silent): (Vec<Column>, Vec<Column>) = others
        .iter()
        .map(column)
        .filter(|column| column.has_accounts() || column.silence.is_some())
        .partition(|column| column.has_accounts() || column.is_reported());
    let principals = principals.iter().map(|party| column_view(page, id, column(party)));
    let principals = el("div").class("columns principals").children(principals);
    Markup::Many(vec![
        principals.into(),
        others_view(page, id, speaking).into(),
        absent(page, &silent).into(),
    ])
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
            |fits: &dyn Fn(&AccountId) -> bool| accounts.iter().copied().filter(|id| fits(id)).collect();
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

    /// Somebody says that the party is silent, be it itself.
    fn is_reported(&self) -> bool {
        let state = self.silence.map(|silence| silence.state);
        matches!(state, Some(SilenceState::ReportedSilent(_) | SilenceState::Declined(_)))
    }
}

fn others_view(page: Page, event: EventId, columns: Vec<Column>) -> Option<Element> {
    if columns.is_empty() {
        return None;
    }
    let parties: Vec<PartyId> = columns.iter().map(|column| column.party).collect();
    let columns = columns.into_iter().map(|column| column_view(page, event, column));
    let others = el("div")
        .class("others")
        .hidden_while(move || !parties.iter().any(|party| page.wants(*party)))
        .child(el("h3").child(words::other_voices()))
        .child(el("div").class("columns").children(columns));
    Some(others)
}

/// Other parties that were expected, in one line: the dataset has no account of theirs.
fn absent(page: Page, columns: &[Column]) -> Option<Element> {
    let names: Vec<String> = columns.iter().map(|column| page.named(column.party)).collect();
    let told = || Phrase::of(format!("{} {}", words::no_account_of(), words::list(&names)));
    (!names.is_empty()).then(|| el("p").class("absent").child(told()))
}

fn column_view(page: Page, event: EventId, column: Column) -> Element {
    let id = column.party;
    let party = &page.dataset().parties[id];
    let silent = !column.has_accounts();
    let class = format!("column {}{}", colour_class(page, id), if silent { " silent" } else { "" });
    let name = el("h3")
        .attr("title", page.text(&party.name))
        .child(symbol(page, id))
        .child(el("span").child(said(page, &party.short)));
    let view = el("section")
        .class(class)
        .attr("data-party", party.id.as_str())
        .hidden_while(move || !page.wants(id))
        .child(name)
        .children(column.own.iter().map(|account| account_view(page, *account)))
        .children(column.joint.iter().map(|account| joint_view(page, *account)));
    if silent || column.is_reported() { view.child(silence_view(page, event, column.silence)) } else { view }
}

/// A signatory's column points to the one place that holds the joint statement.
fn joint_view(page: Page, id: AccountId) -> Element {
    let party = &page.dataset().parties[page.dataset().accounts[id].party].short;
    el("p")
        .class("joint")
        .child(format!("{} ", words::joint_statement()))
        .child(link_to(page, Target::Account(id)).child(said(page, party)))
}

/// Says no more of a silence than the rules allow.
fn silence_view(page: Page, event: EventId, silence: Option<Silence>) -> Markup {
    let event = &page.dataset().events[event];
    let wording =
        silence.map_or_else(|| words::no_account().said(), |silence| words::silence(event, &silence));
    let wording = el("p").class("silence").child(wording);
    let Some(SilenceState::ReportedSilent(at)) = silence.map(|silence| silence.state) else {
        return wording.into();
    };
    let recorded = event.silences.get(at).map(|recorded| {
        let quoted = recorded.words.as_ref().map(|words| el("blockquote").child(said(page, words)));
        let source = el("p").class("sources").child(source_link(page, recorded.source, None));
        Markup::Many(vec![quoted.into(), source.into()])
    });
    Markup::Many(vec![wording.into(), recorded.into()])
}
