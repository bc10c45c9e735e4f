//! The answer to a query: the events shown, the accounts that matched, and what each option would leave.

use super::{Facet, Index, OptionId, Query, TextIndex, Words};
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

impl Selection {
    #[must_use]
    pub fn of(query: &Query, index: &Index, text: &TextIndex) -> Self {
        let words = Words::parse(&query.text);
        let mut selection = Self {
            events: Vec::new(),
            shown: vec![false; index.event_spans.len()],
            matched: vec![false; index.all_accounts],
            counts: index.sizes.iter().map(|size| vec![0; *size]).collect(),
        };
        let mut tally = Tally::new(index);
        let asks_of_accounts =
            Facet::ALL.iter().any(|facet| !facet.is_of_event() && !query.chosen(*facet).is_empty());
        for event in index.events_in_time.iter().copied() {
            let event_fails = event_fails(query, index, event);
            let event_words = words.in_event(text, event);
            let accounts = index.accounts_of(event);
            let mut met = accounts.is_empty() && !asks_of_accounts && event_words.is_all();
            for account in accounts.iter().copied() {
                let mut fails = account_fails(query, index, account);
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

fn event_fails(query: &Query, index: &Index, event: EventId) -> u16 {
    let mut fails = facets_failed(query, |facet| index.of_event(facet, event), true);
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

fn account_fails(query: &Query, index: &Index, account: AccountId) -> u16 {
    facets_failed(query, |facet| index.of_account(facet, account), false)
}

fn facets_failed<'a>(query: &Query, options: impl Fn(Facet) -> &'a [OptionId], of_event: bool) -> u16 {
    let asked = Facet::ALL.into_iter().filter(|facet| facet.is_of_event() == of_event);
    let failed = asked.filter(|facet| {
        let chosen = query.chosen(*facet);
        let met = options(*facet).iter().filter(|option| chosen.binary_search(option).is_ok()).count();
        met < if facet.wants_all() { chosen.len() } else { chosen.len().min(1) }
    });
    failed.fold(0, |fails, facet| fails | bit(facet))
}

const fn bit(facet: Facet) -> u16 {
    1 << facet as u16
}

/// Counts each event once per option: remembers which event an option was last counted for.
struct Tally {
    last: Vec<Vec<u32>>,
}

impl Tally {
    fn new(index: &Index) -> Self {
        Self { last: index.sizes.iter().map(|size| vec![u32::MAX; *size]).collect() }
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
        for facet in Facet::ALL {
            if fails & !bit(facet) == 0 {
                self.count(counts, facet, index.of_account(facet, account), event);
            }
        }
    }

    /// Where all options chosen must be met, one more only adds to them.
    fn count_event(&mut self, counts: &mut [Vec<u32>], index: &Index, event: EventId, fails: u16) {
        for facet in Facet::ALL {
            let lifted = if facet.wants_all() { 0 } else { bit(facet) };
            if fails & !lifted == 0 {
                self.count(counts, facet, index.of_event(facet, event), event);
            }
        }
    }

    fn count(&mut self, counts: &mut [Vec<u32>], facet: Facet, options: &[OptionId], event: EventId) {
        let (Some(last), Some(counts)) = (self.last.get_mut(facet as usize), counts.get_mut(facet as usize))
        else {
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
}
