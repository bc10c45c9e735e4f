//! The answer to a query: the events shown, the accounts that matched, and what each option would leave.

use super::{Facet, Index, OptionId, Query, TextIndex, Words};
use crate::list::ToList;
use crate::model::{AccountId, EventId};

/// What a query leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection {
    /// The events shown, in order of time.
    pub events: Vec<EventId>,
    /// By event: whether it is shown.
    shown: Vec<bool>,
    /// By account: whether it meets every condition on accounts itself.
    matched: Vec<bool>,
    /// By facet and option: how many events are left when just this option of the facet is chosen
    /// and every other condition stays.
    counts: Vec<Vec<u32>>,
}

/// One bit per condition that a record fails: the facets in their order, then these.
const TEXT: u16 = 1 << Facet::ALL.len();
const RANGE: u16 = TEXT << 1;
const SCOPE: u16 = TEXT << 2;
const _: () = assert!(SCOPE != 0, "so many facets want a wider type");

impl Selection {
    #[must_use]
    pub fn of(query: &Query, index: &Index, text: &TextIndex) -> Self {
        let words = Words::parse(&query.text);
        let (mut shown, mut matched) =
            (vec![false; index.event_spans.len()], vec![false; index.all_accounts]);
        let mut events = Vec::new();
        let mut tally = Tally::new(index);
        let (of_events, of_accounts) = (facets(true), facets(false));
        let (asked_of_events, asked_of_accounts) = (asked(query, &of_events), asked(query, &of_accounts));
        for event in index.events_in_time.iter().copied() {
            let event_fails = event_fails(query, &asked_of_events, index, event);
            let event_words = words.in_event(text, event);
            let accounts = index.accounts_of(event);
            let mut met = accounts.is_empty() && asked_of_accounts.is_empty() && event_words.is_all();
            for account in accounts.iter().copied() {
                let mut fails = facets_failed(query, &asked_of_accounts, index, account.index());
                if !words.all_in(text, event_words, account) {
                    fails |= TEXT;
                }
                if fails == 0 {
                    met = true;
                    mark(&mut matched, account.index());
                }
                if event_fails == 0 {
                    tally.count(&of_accounts, account.index(), event, fails);
                }
            }
            if met {
                tally.count(&of_events, event.index(), event, event_fails);
            }
            if met && event_fails == 0 {
                events.push(event);
                mark(&mut shown, event.index());
            }
        }
        Self { events, shown, matched, counts: tally.counts }
    }

    #[must_use]
    pub fn shows(&self, event: EventId) -> bool {
        self.shown.get(event.index()).copied().unwrap_or(false)
    }

    /// Whether the account itself is what the reader looked for.
    #[must_use]
    pub fn matches(&self, account: AccountId) -> bool {
        self.matched.get(account.index()).copied().unwrap_or(false)
    }

    /// How many events choosing just this option would leave.
    #[must_use]
    pub fn count(&self, facet: Facet, option: OptionId) -> u32 {
        self.counts.get(facet as usize).and_then(|counts| counts.get(option as usize)).copied().unwrap_or(0)
    }
}

fn mark(places: &mut [bool], at: usize) {
    if let Some(place) = places.get_mut(at) {
        *place = true;
    }
}

/// The facets of events or of accounts.
fn facets(of_event: bool) -> Vec<Facet> {
    Facet::ALL.into_iter().filter(|facet| facet.is_of_event() == of_event).list()
}

/// Those of them that the reader asks for.
fn asked(query: &Query, facets: &[Facet]) -> Vec<Facet> {
    facets.iter().copied().filter(|facet| !query.chosen(*facet).is_empty()).list()
}

fn event_fails(query: &Query, asked: &[Facet], index: &Index, event: EventId) -> u16 {
    let mut fails = facets_failed(query, asked, index, event.index());
    let out_of_range = query
        .range
        .is_some_and(|range| index.event_spans.get(event.index()).is_some_and(|span| !span.overlaps(&range)));
    if out_of_range {
        fails |= RANGE;
    }
    if !index.concerns(event) {
        fails |= SCOPE;
    }
    fails
}

/// Of an event or an account.
fn facets_failed(query: &Query, asked: &[Facet], index: &Index, record: usize) -> u16 {
    let mut fails = 0;
    for facet in asked.iter().copied() {
        let chosen = query.chosen(facet);
        let options = index.of(facet, record).iter();
        let met = options.filter(|option| chosen.binary_search(option).is_ok()).count();
        if met < if facet.wants_all() { chosen.len() } else { 1 } {
            fails |= bit(facet);
        }
    }
    fails
}

const fn bit(facet: Facet) -> u16 {
    1 << facet as u16
}

/// Counts each event once per option: remembers which event an option was last counted for.
struct Tally<'i> {
    index: &'i Index,
    /// By facet and option.
    counts: Vec<Vec<u32>>,
    last: Vec<Vec<u32>>,
}

impl<'i> Tally<'i> {
    fn new(index: &'i Index) -> Self {
        let of_each = |value: u32| index.sizes.iter().map(|size| vec![value; *size]).list();
        Self { index, counts: of_each(0), last: of_each(u32::MAX) }
    }

    /// An event, or one of its accounts, speaks for an option when no condition but that option's own facet
    /// fails it. Where all options chosen must be met, one more only adds to them.
    fn count(&mut self, facets: &[Facet], record: usize, event: EventId, fails: u16) {
        let event = event.index() as u32;
        for facet in facets.iter().copied() {
            let lifted = if facet.wants_all() { 0 } else { bit(facet) };
            let at = facet as usize;
            if fails & !lifted == 0
                && let (Some(last), Some(counts)) = (self.last.get_mut(at), self.counts.get_mut(at))
            {
                for option in self.index.of(facet, record) {
                    count_once(last, counts, *option as usize, event);
                }
            }
        }
    }
}

fn count_once(last: &mut [u32], counts: &mut [u32], option: usize, event: u32) {
    if let (Some(last), Some(count)) = (last.get_mut(option), counts.get_mut(option))
        && *last != event
    {
        *last = event;
        *count += 1;
    }
}
