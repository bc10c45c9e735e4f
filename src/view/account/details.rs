//! What a reader asks for second: the chain, the dates, the notes, the relations.

use super::super::Page;
use super::super::links::link_to;
use super::super::note::note_view;
use super::super::texts::{said, searched_said};
use crate::list::ToList;
use crate::markup::{Element, Markup, el, joined, parts};
use crate::model::{Account, AccountId, Note, NoteTarget, Relation, RelationType, SourceId};
use crate::state::Target;
use crate::words::{self, Label, Phrase};

pub fn details(page: Page, id: AccountId) -> Element {
    let account = &page.dataset().accounts[id];
    el("details")
        .child(el("summary").child(words::details()))
        .child(with_relations(facts(page, account), page, id))
        .child(notes(page, id))
        .child(link_to(page, Target::Account(id)).child(words::permanent_link()))
}

/// Labels with what there is to say, if there is anything.
fn facts(page: Page, account: &'static Account) -> Element {
    let dataset = page.dataset();
    let answers = account.answers.iter().filter_map(|answer| {
        let question = dataset.events[account.event].questions.get(answer.question)?;
        let answer = words::answer(dataset, answer, page.lang());
        Some(parts().child(said(page, &question.text)).child(" ").child(answer).together())
    });
    let dates = account.when.iter().map(|date| words::account_date(dataset, date, page.lang()).into());
    let addressees = page.names(&account.addressees);
    let chain = account.attribution.iter().map(|link| {
        let who = words::attributor(dataset, &link.who, page.lang());
        parts().child(who).child(" (").child(said(page, &link.how)).child(")").together()
    });
    let mut notes = parts();
    if let Some(note) = account.quote.as_ref().and_then(|quote| quote.note.as_ref()) {
        notes = notes.child(said(page, note)).child(" ");
    }
    if let Some(note) = &account.note {
        notes = notes.child(said(page, note)).child(" ");
    }
    let semicolon = words::semicolon().text();
    let mut list = el("dl");
    list = fact(list, words::answers(), joined(answers.list(), semicolon));
    list = fact(list, words::dated_by_party(), joined(dates.list(), semicolon));
    if let Some(name) = &account.place_name {
        list = fact(list, words::place_named(), searched_said(page, name));
    }
    list = fact(list, words::addressed_to(), Phrase::of(words::list(&addressees)).into());
    list = fact(list, words::attribution(), joined(chain.list(), " → "));
    list = fact(list, words::stated_basis(), said(page, &account.stated.basis));
    list = fact(list, words::coding_confidence(), words::confidence(account.confidence).into());
    fact(list, words::note(), notes.together())
}

fn fact(list: Element, label: Label, value: Markup) -> Element {
    if value.is_nothing() {
        return list;
    }
    list.child(el("dt").child(label)).child(el("dd").child(value))
}

/// Accounts that this one answers, relays or corroborates, and those that do so to it; the revisions
/// and misreports among them stand in sight.
fn with_relations(mut list: Element, page: Page, id: AccountId) -> Element {
    for relation in page.relations_of(id) {
        if is_told(page, relation) && !is_correction(relation.kind) {
            list = with_related(list, page, id, relation);
        }
    }
    list
}

/// What this account revises or misreports, and what does so to it: no reader must miss it.
pub fn corrections(page: Page, id: AccountId) -> Option<Element> {
    let accounts = &page.dataset().accounts;
    let mut list = el("dl").class("corrections");
    if let Some(earlier) = accounts[id].revises.filter(|earlier| page.considers(*earlier)) {
        list = with_other(list, page, words::revises(), earlier, None);
    }
    for later in page.revised_by(id) {
        if page.considers(*later) {
            list = with_other(list, page, words::revised_by(), *later, None);
        }
    }
    for relation in page.relations_of(id) {
        // A revision may be told twice, by the account itself and by a relation.
        let is_again = || accounts[relation.from].revises == Some(relation.to);
        if is_told(page, relation) && is_correction(relation.kind) && !is_again() {
            list = with_related(list, page, id, relation);
        }
    }
    list.unless_empty()
}

/// A relation to an account that is not considered is not there either.
fn is_told(page: Page, relation: &Relation) -> bool {
    page.considers(relation.from) && page.considers(relation.to)
}

const fn is_correction(kind: RelationType) -> bool {
    matches!(kind, RelationType::Revises | RelationType::Misreports)
}

fn with_related(list: Element, page: Page, id: AccountId, relation: &'static Relation) -> Element {
    let from_here = relation.from == id;
    let other = if from_here { relation.to } else { relation.from };
    with_other(list, page, words::relation(relation.kind, from_here), other, Some(relation))
}

/// Another account with how this one relates to it, and on what that rests where the account does not say it itself.
fn with_other(
    list: Element,
    page: Page,
    label: Label,
    other: AccountId,
    found: Option<&'static Relation>,
) -> Element {
    let account = &page.dataset().accounts[other];
    let name = words::with_comma(&page.signed(account), &words::edtf(&account.stated.edtf));
    let link = el("dd").child(link_to(page, Target::Account(other)).child(Phrase::of(name)));
    let link = match found {
        Some(relation) => link
            .child(" (")
            .child(words::relation_basis(relation.basis))
            .child(")")
            .child(words::colon())
            .child(said(page, &relation.note)),
        None => link,
    };
    list.child(el("dt").child(label)).child(link)
}

/// What editors noted on the sources of this account.
fn notes(page: Page, id: AccountId) -> Option<Element> {
    let dataset = page.dataset();
    let on_source = |note: &'static Note| {
        let NoteTarget::Source(source) = note.on else { return None };
        let is_again = move || page.printing.get() && is_shown_before(page, id, source);
        let rests = dataset.accounts[id].sources.contains(&source);
        rests.then(|| note_view(page, note).hidden_while(is_again))
    };
    el("ul")
        .attr("aria-label", words::editors_notes())
        .children(dataset.notes.iter().filter_map(on_source))
        .unless_empty()
}

/// Whether another account, before this one in the file, is shown and rests on a source as well. On paper, where all
/// is open, what is noted on a source stands with the first one alone.
fn is_shown_before(page: Page, id: AccountId, source: SourceId) -> bool {
    let mut before = page.dataset().accounts.iter().take_while(|(other, _)| *other != id);
    before.any(|(other, account)| {
        let is_here = page.card.is_none_or(|card| card == account.event);
        let is_shown = is_here && page.selection.read().shows(account.event) && page.shows_account(other);
        is_shown && account.sources.contains(&source)
    })
}
