//! What every view has at hand: the dataset, the reader's state, and what follows from the two.

use std::ops::Deref;

use super::loaded::Loaded;
use super::shown::is_signed_by;
use super::signal::Signal;
use crate::browser;
use crate::compare::{Aspect, Case};
use crate::config::{Config, Theme};
use crate::list::ToList;
use crate::model::{AccountId, Dataset, EventId, PartyId, Population, Relation};
use crate::patterns::Measure;
use crate::plan::Clock;
use crate::query::{Facet, Index, OptionId, Query, Selection, Words};
use crate::state::{Action, Ignored, State, Target, View, decode, encode};
use crate::words::{self, Language};

/// One page shows one dataset as long as it lives, so its views borrow it for good.
/// It is handed to every view and into every handler, so it is no larger than its address.
#[derive(Clone, Copy)]
pub struct Page(&'static Parts);

pub struct Parts {
    pub loaded: &'static Loaded,
    /// Whether the page is written into a file rather than drawn for a reader.
    pub written: bool,
    pub config: Config<'static>,
    /// The one event that is shown as a card, if the dataset has it.
    pub card: Option<EventId>,
    pub state: Signal<State>,
    /// The dataset arranged for questions, as far as the reader's scope reaches.
    pub index: Signal<Index>,
    pub selection: Signal<Selection>,
    /// The folded words looked for.
    pub words: Signal<Words>,
    /// The chosen parties; all of them where none is chosen.
    pub parties: Signal<Vec<OptionId>>,
    /// Whether the conditions single out accounts within their events.
    pub asks_of_accounts: Signal<bool>,
    /// What of which events is explained.
    pub explained: Signal<Vec<(EventId, Aspect)>>,
    pub view: Signal<View>,
    /// By what the strip is ordered.
    pub clock: Signal<Clock>,
    /// What figures over time are shown: of which measure, and of which population.
    pub measure: Signal<Option<Measure>>,
    pub population: Signal<Option<Option<Population>>>,
    /// The count of who blames whom whose accounts are listed.
    pub blame: Signal<Option<(PartyId, PartyId)>>,
    /// What the address asked for in vain.
    pub ignored: Signal<Vec<Ignored>>,
    /// What a link or the reader has just led to, each time anew.
    pub arrival: Signal<Option<Target>>,
    /// Announces each frame in which the reader has scrolled.
    pub scrolled: Signal<()>,
    /// Whether all is being put on paper.
    pub printing: Signal<bool>,
    /// The language the reader wants the page in; once that is spoken, what is drawn is drawn anew.
    pub language: Signal<Language>,
    pub theme: Signal<Theme>,
    /// Something worth saying to the reader once.
    pub message: Signal<&'static str>,
}

impl Deref for Page {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        self.0
    }
}

impl Page {
    /// Comparing so many accounts takes less than a frame; of more, the first frame does not wait for it.
    pub const COMPARED_AT_ONCE: usize = 1_000;

    #[must_use]
    pub fn new(loaded: &'static Loaded, config: Config<'static>, written: bool, address: &str) -> Self {
        let plain = Query::default();
        let index = Index::new(&loaded.dataset, plain.scope);
        let page = Self(Box::leak(Box::new(Parts {
            loaded,
            written,
            config,
            card: config.event.and_then(|id| loaded.dataset.event_named(id)),
            selection: Signal::new(Selection::of(&plain, &index, &loaded.text)),
            index: Signal::new(index),
            words: Signal::new(Words::parse("")),
            parties: Signal::new(Vec::new()),
            asks_of_accounts: Signal::new(false),
            explained: Signal::new(Vec::new()),
            view: Signal::new(View::default()),
            clock: Signal::new(Clock::default()),
            measure: Signal::new(None),
            population: Signal::new(None),
            blame: Signal::new(None),
            state: Signal::new(State::default()),
            ignored: Signal::new(Vec::new()),
            arrival: Signal::new(None),
            scrolled: Signal::new(()),
            printing: Signal::new(false),
            language: Signal::new(words::language()),
            theme: Signal::new(browser::theme()),
            message: Signal::new(""),
        })));
        if loaded.dataset.accounts.len() <= Self::COMPARED_AT_ONCE {
            page.index.change_quietly(|index| index.compare(&loaded.dataset, &loaded.ground));
            page.selection.set(page.select(&Query::default()));
        }
        page.follow(address);
        page
    }

    /// The page of a file at an address, as it is written.
    #[cfg(test)]
    pub fn of_file(json: &[u8], address: &str) -> Self {
        let reading = crate::dataset::read(json).unwrap();
        Self::new(Loaded::for_good(reading), Config::default(), true, address)
    }

    #[must_use]
    pub fn dataset(self) -> &'static Dataset {
        &self.loaded.dataset
    }

    /// Whether the page is a part of another one, with a short head.
    #[must_use]
    pub fn is_embedded(self) -> bool {
        self.config.embed || self.is_card()
    }

    /// Whether one event is asked for, be it in the dataset or not.
    #[must_use]
    pub fn is_card(self) -> bool {
        self.config.event.is_some()
    }

    /// Does what the reader asked for, unless it is locked, and keeps the address true.
    pub fn act(self, action: Action) {
        browser::keep_focus();
        let new_entry = action.makes_history();
        let arrives = matches!(action, Action::Open(_));
        let mut state = self.state.peek().clone().after(action);
        if self.config.lock {
            state.query = self.state.peek().query.clone();
        }
        self.settle(state, arrives);
        let address = encode(&self.state.peek(), self.dataset());
        browser::write_hash(&address, new_entry);
        if arrives {
            let open = self.state.peek().open;
            self.arrival.set(open);
        }
    }

    /// Takes over what an address says, at the start and after Back, Forward or a link. Nothing of it
    /// can take away what a card shows.
    pub fn follow(self, address: &str) {
        let (mut state, ignored) = decode(address, self.dataset());
        if self.is_card() {
            state.query = Query::default();
        }
        let open = state.open;
        self.settle(state, true);
        self.ignored.set(ignored);
        self.arrival.set(open);
    }

    /// Makes everything follow from a state. A link to an event or account that the filters hide wins
    /// over the filters, unless they are locked, and says so; a filter wins over what was open before.
    fn settle(self, mut state: State, arrives: bool) {
        let mut selection = None;
        if state.query != self.state.peek().query {
            self.arrange(&state.query);
            selection = Some(self.select(&state.query));
        }
        let hidden = |event| {
            !selection.as_ref().map_or_else(|| self.selection.peek().shows(event), |new| new.shows(event))
        };
        let hides = self.event_of(state.open).is_some_and(hidden) || self.leaves_out_account(&state);
        let lifts = hides && arrives && !self.config.lock;
        if hides && !lifts {
            state.open = None;
        }
        if lifts {
            state.query = Query::default();
            self.arrange(&state.query);
            selection = Some(self.select(&state.query));
        }
        if let Some(selection) = selection {
            self.selection.set(selection);
            self.words.put(Words::parse(&state.query.text));
            self.parties.put(state.query.chosen(Facet::Party).to_vec());
            self.asks_of_accounts.put(state.query.singles_out_accounts());
        }
        self.view.put(state.view);
        self.clock.put(state.clock);
        self.measure.put(state.followed.as_ref().map(|followed| followed.measure.clone()));
        self.population.put(state.followed.as_ref().and_then(|followed| followed.population.clone()));
        self.state.set(state);
        self.message.put(if lifts { words::lifted_filters().text() } else { "" });
    }

    /// Whether the open account is not considered, or none of those who signed it was chosen.
    fn leaves_out_account(self, state: &State) -> bool {
        let Some(Target::Account(account)) = state.open else { return false };
        let account = &self.dataset().accounts[account];
        let chosen = state.query.chosen(Facet::Party);
        !is_signed_by(account, chosen) || !state.query.scope.holds(account)
    }

    /// Arranges the dataset anew where the scope is another, and compares where the query needs it.
    fn arrange(self, query: &Query) {
        let was_compared = self.index.peek().is_compared();
        let same_scope = self.index.peek().scope() == query.scope;
        if !same_scope {
            self.index.change_quietly(|index| index.look_from(self.dataset(), query.scope));
        }
        if query.asks_for_comparisons() || (was_compared && !same_scope) {
            self.index.change_quietly(|index| index.compare(self.dataset(), &self.loaded.ground));
        }
        if !same_scope {
            self.index.announce();
        }
    }

    /// Compares all events, if that was not done yet, and brings the options' counts up to date.
    pub fn compare(self) {
        if !self.index.peek().is_compared() {
            self.index.change_quietly(|index| index.compare(self.dataset(), &self.loaded.ground));
            let selection = self.select(&self.state.peek().query);
            self.selection.set(selection);
        }
    }

    fn select(self, query: &Query) -> Selection {
        Selection::of(query, &self.index.peek(), &self.loaded.text)
    }

    /// All comparisons of one event within the reader's scope; tracks the scope.
    #[must_use]
    pub fn case(self, event: EventId) -> Case<'static> {
        let index = self.index.read();
        let case = Case::of(self.dataset(), &self.loaded.ground, event, index.accounts_of(event));
        case.within(index.scope())
    }

    #[must_use]
    pub fn event_of(self, target: Option<Target>) -> Option<EventId> {
        match target? {
            Target::Event(event) => Some(event),
            Target::Account(account) => Some(self.dataset().accounts[account].event),
        }
    }

    /// The event that is open, be it itself or by one of its accounts.
    #[must_use]
    pub fn open_event(self) -> Option<EventId> {
        let open = self.state.peek().open;
        self.event_of(open)
    }

    /// Parties in the order of lanes.
    #[must_use]
    pub fn lanes(self) -> &'static [PartyId] {
        &self.loaded.lanes
    }

    /// Things that are each some party's, in the order of lanes.
    #[must_use]
    pub fn by_lane<T>(self, things: &[T], party: fn(&T) -> PartyId) -> Vec<&T> {
        let mut in_order = Vec::new();
        for lane in self.lanes() {
            things.iter().filter(|thing| party(thing) == *lane).add_to(&mut in_order);
        }
        in_order
    }

    /// A party's place among the lanes.
    #[must_use]
    pub fn lane_of(self, party: PartyId) -> usize {
        self.loaded.lane_of.get(party.index()).copied().unwrap_or(0)
    }

    /// The accounts that correct this one.
    #[must_use]
    pub fn revised_by(self, account: AccountId) -> &'static [AccountId] {
        self.loaded.revised_by.get(account.index()).map_or(&[], Vec::as_slice)
    }

    /// The relations that an account has a part in, in the file's order.
    #[must_use]
    pub fn relations_of(self, account: AccountId) -> Vec<&'static Relation> {
        let at = self.loaded.relations.get(account.index()).map_or(&[][..], Vec::as_slice);
        at.iter().filter_map(|at| self.dataset().relations.get(*at)).list()
    }
}
