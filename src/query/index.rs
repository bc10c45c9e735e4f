//! Which options of each facet an event or account has, looked up once per dataset.

use super::{Facet, OptionId, sorted_once};
use crate::compare::{
    Case, EventComparisons, Finding, Ground, Scope, Stand, findings, is_between, of_event, speaking_parties,
    states,
};
use crate::list::ToList;
use crate::model::{Account, AccountId, Dataset, Event, EventId, Figure, Handle};
use crate::order::in_order;
use crate::when::Span;

/// The dataset arranged for questions: per facet the options of every event or account, and the
/// events in order of time, each with its accounts.
#[derive(Debug, Default)]
pub struct Index {
    options: Vec<Options>,
    /// Events by the first minute they may have happened, then in the file's order.
    pub events_in_time: Vec<EventId>,
    /// By event: where it lies on the dataset's local time axis.
    pub event_spans: Vec<Span>,
    /// By event: its accounts that are considered, in the file's order.
    accounts: Vec<Vec<AccountId>>,
    /// How many accounts there are, considered or not.
    pub(super) all_accounts: usize,
    scope: Scope,
    /// By event, once compared: whether its accounts differ on something.
    disputed: Vec<bool>,
    /// By event, once compared: whether something divides or unites the pair of the scope, if there is one.
    relates: Vec<bool>,
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
        sorted_once(options).into_iter().add_to(&mut self.all);
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
    pub fn new(dataset: &Dataset, scope: Scope) -> Self {
        let options = Facet::ALL.into_iter().map(|facet| options_of_facet(dataset, facet)).list();
        let zone = dataset.meta.utc_offset;
        let event_spans: Vec<Span> =
            dataset.events.records().map(|event| event.when.when.drawn_span(zone)).list();
        let time = |event: &EventId| event_spans.get(event.index()).map(|span| (span.first, span.last));
        let events_in_time = in_order(dataset.events.handles().list(), |a, b| time(a).cmp(&time(b)));
        let sizes = Facet::ALL.map(|facet| facet.len(dataset));
        let all_accounts = dataset.accounts.len();
        let mut index = Self { options, events_in_time, event_spans, all_accounts, sizes, ..Self::default() };
        index.look_from(dataset, scope);
        index
    }

    /// Considers the accounts that another scope holds; what was compared must be compared anew.
    pub fn look_from(&mut self, dataset: &Dataset, scope: Scope) {
        let holds = |id: &AccountId| scope.holds(&dataset.accounts[*id]);
        let considered = |accounts: Vec<AccountId>| accounts.into_iter().filter(holds).list();
        self.accounts = dataset.accounts_by_event().into_iter().map(considered).list();
        self.scope = scope;
        self.disputed.clear();
        self.relates.clear();
    }

    /// Compares the accounts of every event, for the facets that need it. Takes longer than all else,
    /// so the page does it when the first frame stands.
    pub fn compare(&mut self, dataset: &Dataset, ground: &Ground) {
        if self.is_compared() {
            return;
        }
        let facets: Vec<Facet> = Facet::ALL.into_iter().filter(|facet| facet.is_compared()).list();
        for facet in &facets {
            if let Some(options) = self.options.get_mut(*facet as usize) {
                *options = Options::default();
            }
        }
        for (event, accounts) in dataset.events.handles().zip(&self.accounts) {
            let case = Case::of(dataset, ground, event, accounts).within(self.scope);
            let compared = of_event(&case);
            let found = findings(&case, &compared);
            for facet in &facets {
                if let Some(options) = self.options.get_mut(*facet as usize) {
                    options.push(compared_options(*facet, &case, &compared, &found));
                }
            }
            self.disputed.push(found.iter().any(|finding| finding.stand == Stand::Differ));
            let relates = |pair| found.iter().any(|finding| is_between(&case, &compared, finding, pair));
            self.relates.push(self.scope.pair.is_none_or(relates));
        }
    }

    /// Which accounts are considered at all.
    #[must_use]
    pub fn scope(&self) -> Scope {
        self.scope
    }

    #[must_use]
    pub fn is_compared(&self) -> bool {
        !self.disputed.is_empty()
    }

    /// Whether the accounts of an event are known to differ.
    #[must_use]
    pub fn is_disputed(&self, event: EventId) -> bool {
        self.disputed.get(event.index()).copied().unwrap_or(false)
    }

    /// Whether the scope has something to say of an event: with a pair, only where something divides or
    /// unites the two.
    #[must_use]
    pub fn concerns(&self, event: EventId) -> bool {
        self.scope.pair.is_none() || self.relates.get(event.index()).copied().unwrap_or(false)
    }

    /// The options an event has; none for a facet of accounts.
    #[must_use]
    pub fn of_event(&self, facet: Facet, event: EventId) -> &[OptionId] {
        if facet.is_of_event() { self.of(facet, event.index()) } else { &[] }
    }

    /// The options of an event, or of an account, whichever the facet is of.
    pub(super) fn of(&self, facet: Facet, record: usize) -> &[OptionId] {
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
    let mut options = Vec::new();
    match facet {
        Facet::Topic => event.topics.iter().copied().map(option).add_to(&mut options),
        Facet::Place => event.places.iter().copied().map(option).add_to(&mut options),
        _ => {}
    }
    options
}

/// A joint statement is an account of each of its signatories.
fn account_options(dataset: &Dataset, facet: Facet, account: &Account) -> Vec<OptionId> {
    let mut options = Vec::new();
    match facet {
        Facet::Party => account.signatories().map(option).add_to(&mut options),
        Facet::Speaker => account.speaker.into_iter().map(option).add_to(&mut options),
        Facet::Act => account.acts.iter().map(|act| *act as OptionId).add_to(&mut options),
        Facet::Voice => options.push(account.voice as OptionId),
        Facet::Ownership => {
            let publishers = account.sources.iter().map(|source| dataset.sources[*source].publisher);
            let kind = |publisher| dataset.publishers[publisher].ownership.kind as OptionId;
            publishers.map(kind).add_to(&mut options);
        }
        Facet::Metric => {
            let place = |figure: &Figure| dataset.metrics.iter().position(|metric| *metric == figure.metric);
            account.figures.iter().filter_map(place).map(|at| at as OptionId).add_to(&mut options);
        }
        _ => {}
    }
    options
}

fn compared_options(
    facet: Facet,
    case: &Case<'_>,
    compared: &EventComparisons,
    found: &[Finding],
) -> Vec<OptionId> {
    let mut options = Vec::new();
    match facet {
        Facet::State => {
            states(case, found, compared).into_iter().map(|state| state as OptionId).add_to(&mut options);
        }
        Facet::Differ => {
            let differ = found.iter().filter(|finding| finding.stand == Stand::Differ);
            differ.map(|finding| finding.aspect.kind() as OptionId).add_to(&mut options);
        }
        Facet::Silent => {
            compared.silences.iter().map(|silence| option(silence.party)).add_to(&mut options);
        }
        Facet::Speaks => speaking_parties(case).into_iter().map(option).add_to(&mut options),
        _ => {}
    }
    options
}

fn option<T>(handle: Handle<T>) -> OptionId {
    handle.index() as OptionId
}
