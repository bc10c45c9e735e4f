//! One event of the score: when, what, where, and every party's account beside the others'.

mod columns;
mod explained;
mod findings;
mod plots;
mod questions;

use std::rc::Rc;

use self::findings::Compared;
use super::Page;
use super::links::{event_element_id, heading_id, link_to};
use super::note::note_view;
use super::places::{names_of, users};
use super::texts::{said, searched_in, searched_said};
use crate::compare::{self, of_event};
use crate::list::ToList;
use crate::markup::{Element, Markup, el, joined, keyed, live, parts};
use crate::model::{AccountId, Event, EventId, Note, NoteTarget, Place, PlaceId, PlaceName, TopicId};
use crate::said::Said;
use crate::state::Target;
use crate::when::html_day;
use crate::words::{self, Phrase};

/// The whole section.
pub fn event_view(page: Page, id: EventId) -> Element {
    let event = &page.dataset().events[id];
    let title = link_to(page, Target::Event(id)).child(searched_said(page, &event.title));
    let body = el("div")
        .class("body")
        .child(el("h2").attr("id", heading_id(event)).attr("tabindex", "-1").child(title))
        .child(meta(page, event))
        .child(
            searched_in(page, "p", &event.summary)
                .class("summary")
                .hidden_while(move || page.has_later_accounts(id)),
        )
        .child(live(move || {
            page.has_later_accounts(id).then(|| el("p").class("absent").child(words::later_accounts()))
        }))
        .child(keyed(move || considered(page, id), move |_| told(page, id)));
    el("article")
        .class("event")
        .attr("id", event_element_id(event))
        .attr("data-event", event.id.as_str())
        .attr("aria-labelledby", heading_id(event))
        .hidden_while(move || !page.selection.read().shows(id))
        .child(when(page, event))
        .child(body)
}

/// What of the event is considered, so that what is told of it stays where that is the same: its accounts, those that
/// they are related to, the silences that had been reported, and the parties that are looked at.
fn considered(page: Page, id: EventId) -> Vec<usize> {
    let dataset = page.dataset();
    let index = page.index.read();
    let mut key = Vec::new();
    let mut note = |account: AccountId| {
        if page.considers(account) {
            key.push(account.index());
        }
    };
    for account in index.accounts_of(id).iter().copied() {
        note(account);
        dataset.accounts[account].revises.into_iter().for_each(&mut note);
        page.revised_by(account).iter().copied().for_each(&mut note);
        for relation in page.relations_of(account) {
            note(relation.from);
            note(relation.to);
        }
    }
    for (at, silence) in dataset.events[id].silences.iter().enumerate() {
        if index.scope().knows(&silence.as_of) {
            key.push(usize::MAX - at);
        }
    }
    let pair = index.scope().pair.into_iter().flatten();
    pair.map(|party| usize::MAX / 2 - party.index()).add_to(&mut key);
    key
}

/// All that depends on which accounts are considered.
fn told(page: Page, id: EventId) -> Markup {
    let case = page.case(id);
    let comparisons = of_event(&case);
    let findings = compare::findings(&case, &comparisons);
    let compared = Rc::new(Compared { case, comparisons, findings });
    parts()
        .child(findings::findings_view(page, &compared))
        .child(questions::questions(page, &compared))
        .child(columns::columns(page, id, &compared))
        .child(plots::plots(page, &compared))
        .child(notes(page, id))
        .together()
}

fn when(page: Page, event: &'static Event) -> Element {
    let dated = words::event_date(&event.when.when);
    // The first day for machines; the words beside it say how sure it is.
    let first_day = event.when.when.edtf.first_day().and_then(html_day).map(Said::from);
    // That something happened goes without saying; when it was signed, or took effect, does not.
    let facet = Some(&event.when.facet).filter(|facet| facet.as_str() != "occurred");
    let basis = Phrase::of(words::date_basis(&page.marked(&event.when.basis)));
    el("div")
        .class("when")
        .child(el("time").attr_if("datetime", first_day).child(dated.date))
        .child(dated.time.map(|time| el("span").child(time)))
        .child(facet.map(|facet| el("small").child(words::open_word(facet))))
        .child(el("small").child(basis))
        .child(event.when.note.as_ref().map(|note| el("small").child(said(page, note))))
}

/// Every place under all its names, then the topics.
fn meta(page: Page, event: &'static Event) -> Element {
    let dataset = page.dataset();
    let comma = words::list_comma().text();
    let place = |place: &PlaceId| place_names(page, &dataset.places[*place]);
    let topic = |topic: &TopicId| said(page, &dataset.topics[*topic].name);
    let places = joined(event.places.iter().map(place).list(), comma);
    let topics = joined(event.topics.iter().map(topic).list(), comma);
    el("p").class("meta").child(joined(vec![places, topics], " · "))
}

/// What is to be known of a place, under its names.
fn place_note(page: Page, place: PlaceId) -> Option<Element> {
    let place = &page.dataset().places[place];
    let note = place.note.as_ref()?;
    Some(el("li").child(el("b").child(place_names(page, place))).child(" ").child(said(page, note)))
}

fn place_names(page: Page, place: &'static Place) -> Markup {
    let name = |name: &&'static PlaceName| place_name(page, place, name).into();
    joined(names_of(page, place).iter().map(name).list(), " / ")
}

/// A name with those who use it.
fn place_name(page: Page, place: &'static Place, name: &'static PlaceName) -> Element {
    let users: Vec<Said> =
        users(page, place, name).into_iter().map(|party| Said::from(page.short(party))).list();
    let title = (!users.is_empty()).then(|| words::introduced(&words::names_used_by(), &words::list(&users)));
    searched_in(page, "span", &name.name).attr_if("title", title)
}

/// What editors noted on the event, its places and those of its accounts that are considered.
fn notes(page: Page, id: EventId) -> Option<Element> {
    let dataset = page.dataset();
    let event = &dataset.events[id];
    let concerns = |note: &&Note| match note.on {
        NoteTarget::Event(event) => event == id,
        NoteTarget::Place(place) => event.places.contains(&place),
        NoteTarget::Account(account) => dataset.accounts[account].event == id && page.considers(account),
        NoteTarget::Source(_) => false,
    };
    el("ul")
        .class("notes")
        .attr("aria-label", words::editors_notes())
        .children(dataset.notes.iter().filter(concerns).map(|note| note_view(page, note)))
        .children(event.places.iter().filter_map(|place| place_note(page, *place)))
        .unless_empty()
}
