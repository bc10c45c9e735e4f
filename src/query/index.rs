//! Which options of each facet an event or account has, looked up once per dataset.

use super::{Facet, OptionId, sorted_once};
use crate::model::{Account, AccountId, Dataset, Event, EventId, Handle};
use crate::order::in_order;
use crate::when::Span;

/// The dataset arranged for questions: per facet the options of every event or account, and the
/// events in order of time, each with its accounts.
#[derive(Debug)]
pub struct Index {
    options: Vec<Options>,
    /// Events by the first minute they may have happened, then in the file's order.
    pub events_in_time: Vec<EventId>,
    /// By event: where it lies on the dataset's local time axis.
    pub event_spans: Vec<Span>,
    /// By event: its accounts in the file's order.
    pub accounts: Vec<Vec<AccountId>>,
    /// By facet: how many options it has.
    pub sizes: [usize; Facet::ALL.len()],
}

/// For each record its options, laid end to end.
#[derive(Debug, Default)]
struct Options {
    ends: Vec<u32>,
    all: Vec<OptionId>,
}

impl Options {
    fn push(&mut self, options: Vec<OptionId>) {
        self.all.extend(sorted_once(options));
        self.ends.push(self.all.len() as u32);
    }

    fn of(&self, record: usize) -> &[OptionId] {
        let start = match record.checked_sub(1) {
            Some(before) => self.ends.get(before).copied().unwrap_or(0),
            None => 0,
        };
        let end = self.ends.get(record).copied().unwrap_or(start);
        self.all.get(start as usize..end as usize).unwrap_or(&[])
    }
}

impl Index {
    #[must_use]
    pub fn new(dataset: &Dataset) -> Self {
        let options = Facet::ALL.into_iter().map(|facet| options_of_facet(dataset, facet)).collect();
        let zone = dataset.meta.utc_offset;
        let event_spans: Vec<Span> =
            dataset.events.records().map(|event| event.when.when.drawn_span(zone)).collect();
        let time = |event: &EventId| event_spans.get(event.index()).map(|span| (span.first, span.last));
        let events_in_time = in_order(dataset.events.handles().collect(), |a, b| time(a).cmp(&time(b)));
        let sizes = Facet::ALL.map(|facet| facet.len(dataset));
        Self { options, events_in_time, event_spans, accounts: dataset.accounts_by_event(), sizes }
    }

    /// The options an account has; none for a facet of events.
    #[must_use]
    pub fn of_account(&self, facet: Facet, account: AccountId) -> &[OptionId] {
        if facet.is_of_event() { &[] } else { self.of(facet, account.index()) }
    }

    /// The options an event has; none for a facet of accounts.
    #[must_use]
    pub fn of_event(&self, facet: Facet, event: EventId) -> &[OptionId] {
        if facet.is_of_event() { self.of(facet, event.index()) } else { &[] }
    }

    fn of(&self, facet: Facet, record: usize) -> &[OptionId] {
        self.options.get(facet as usize).map_or(&[], |options| options.of(record))
    }

    /// Whether any event or account has the option at all.
    #[must_use]
    pub fn has(&self, facet: Facet, option: OptionId) -> bool {
        self.options.get(facet as usize).is_some_and(|options| options.all.contains(&option))
    }

    /// The accounts of an event, in the file's order.
    #[must_use]
    pub fn accounts_of(&self, event: EventId) -> &[AccountId] {
        self.accounts.get(event.index()).map_or(&[], Vec::as_slice)
    }
}

fn options_of_facet(dataset: &Dataset, facet: Facet) -> Options {
    let mut options = Options::default();
    if facet.is_of_event() {
        dataset.events.records().for_each(|event| options.push(event_options(facet, event)));
    } else {
        dataset.accounts.records().for_each(|account| options.push(account_options(dataset, facet, account)));
    }
    options
}

fn event_options(facet: Facet, event: &Event) -> Vec<OptionId> {
    match facet {
        Facet::Topic => event.topics.iter().copied().map(option).collect(),
        Facet::Place => event.places.iter().copied().map(option).collect(),
        _ => Vec::new(),
    }
}

/// A joint statement is an account of each of its signatories.
fn account_options(dataset: &Dataset, facet: Facet, account: &Account) -> Vec<OptionId> {
    match facet {
        Facet::Party => account.signatories().map(option).collect(),
        Facet::Speaker => account.speaker.into_iter().map(option).collect(),
        Facet::Act => account.acts.iter().map(|act| *act as OptionId).collect(),
        Facet::Voice => vec![account.voice as OptionId],
        Facet::Ownership => {
            let publishers = account.sources.iter().map(|source| dataset.sources[*source].publisher);
            publishers.map(|publisher| dataset.publishers[publisher].ownership.kind as OptionId).collect()
        }
        Facet::Topic | Facet::Place => Vec::new(),
    }
}

fn option<T>(handle: Handle<T>) -> OptionId {
    handle.index() as OptionId
}
