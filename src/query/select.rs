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
        let mut selection = Self {
            events: Vec::new(),
            shown: vec![false; index.event_spans.len()],
            matched: vec![false; index.all_accounts],
            counts: index.sizes.iter().map(|size| vec![0; *size]).list(),
        };
        let mut tally = Tally::new(index);
        let (asked_of_events, asked_of_accounts) =
            (asked(query, &tally.of_events), asked(query, &tally.of_accounts));
        for event in index.events_in_time.iter().copied() {
            let event_fails = event_fails(query, &asked_of_events, index, event);
            let event_words = words.in_event(text, event);
            let accounts = index.accounts_of(event);
            let mut met = accounts.is_empty() && asked_of_accounts.is_empty() && event_words.is_all();
            for account in accounts.iter().copied() {
                let mut fails =
                    facets_failed(query, &asked_of_accounts, |facet| index.of_account(facet, account));
                if !words.all_in(text, event_words, account) {
                    fails |= TEXT;
                }
                if fails == 0 {
                    met = true;
                    if let Some(matched) = selection.matched.get_mut(account.index()) {
                        *matched = true;
                    }
                }
                if event_fails == 0 {
                    tally.count_account(&mut selection.counts, index, event, account, fails);
                }
            }
            if met {
                tally.count_event(&mut selection.counts, index, event, event_fails);
            }
            if met && event_fails == 0 {
                selection.events.push(event);
                if let Some(shown) = selection.shown.get_mut(event.index()) {
                    *shown = true;
                }
            }
        }
        selection
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

/// The facets of events or of accounts.
fn facets(of_event: bool) -> Vec<Facet> {
    Facet::ALL.into_iter().filter(|facet| facet.is_of_event() == of_event).list()
}

/// Those of them that the reader asks for.
fn asked(query: &Query, facets: &[Facet]) -> Vec<Facet> {
    facets.iter().copied().filter(|facet| !query.chosen(*facet).is_empty()).list()
}

fn event_fails(query: &Query, asked: &[Facet], index: &Index, event: EventId) -> u16 {
    let mut fails = facets_failed(query, asked, |facet| index.of_event(facet, event));
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

fn facets_failed<'a>(query: &Query, asked: &[Facet], options: impl Fn(Facet) -> &'a [OptionId]) -> u16 {
    let failed = asked.iter().copied().filter(|facet| {
        let chosen = query.chosen(*facet);
        let met = options(*facet).iter().filter(|option| chosen.binary_search(option).is_ok()).count();
        met < if facet.wants_all() { chosen.len() } else { 1 }
    });
    failed.fold(0, |fails, facet| fails | bit(facet))
}

const fn bit(facet: Facet) -> u16 {
    1 << facet as u16
}

/// Counts each event once per option: remembers which event an option was last counted for.
struct Tally {
    last: Vec<Vec<u32>>,
    of_events: Vec<Facet>,
    of_accounts: Vec<Facet>,
}

impl Tally {
    fn new(index: &Index) -> Self {
        let last = index.sizes.iter().map(|size| vec![u32::MAX; *size]).list();
        Self { last, of_events: facets(true), of_accounts: facets(false) }
    }

    /// An account speaks for an option when no condition but that option's own facet fails it.
    fn count_account(
        &mut self,
        counts: &mut [Vec<u32>],
        index: &Index,
        event: EventId,
        account: AccountId,
        fails: u16,
    ) {
        for &facet in &self.of_accounts {
            if fails & !bit(facet) == 0 {
                count(&mut self.last, counts, facet, index.of_account(facet, account), event);
            }
        }
    }

    /// Where all options chosen must be met, one more only adds to them.
    fn count_event(&mut self, counts: &mut [Vec<u32>], index: &Index, event: EventId, fails: u16) {
        for &facet in &self.of_events {
            let lifted = if facet.wants_all() { 0 } else { bit(facet) };
            if fails & !lifted == 0 {
                count(&mut self.last, counts, facet, index.of_event(facet, event), event);
            }
        }
    }
}

fn count(last: &mut [Vec<u32>], counts: &mut [Vec<u32>], facet: Facet, options: &[OptionId], event: EventId) {
    let (Some(last), Some(counts)) = (last.get_mut(facet as usize), counts.get_mut(facet as usize)) else {
        return;
    };
    let event = event.index() as u32;
    for option in options {
        let at = *option as usize;
        if let (Some(last), Some(count)) = (last.get_mut(at), counts.get_mut(at))
            && *last != event
        {
            *last = event;
            *count += 1;
        }
    }
}
