//! Everything the reader can change, and everything the reader can do.

mod followed;
mod url;

pub use followed::Followed;
pub use url::{Ignored, decode, encode};
pub(crate) use url::{percent_decoded, push_percent_encoded};

use crate::compare::Scope;
use crate::model::{AccountId, EventId};
use crate::plan::Clock;
use crate::query::{Facet, OptionId, Query};
use crate::said::Said;
use crate::when::Span;

/// What the page shows. The address bar holds all of it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    pub query: Query,
    pub view: View,
    pub open: Option<Target>,
    /// By what the strip is ordered.
    pub clock: Clock,
    /// Without it, the figures that most accounts give.
    pub followed: Option<Followed>,
}

/// The ways to look at the dataset.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    #[default]
    Timeline,
    Patterns,
    Sources,
}

impl View {
    pub const ALL: [Self; 3] = [Self::Timeline, Self::Patterns, Self::Sources];

    /// The name in an address.
    #[must_use]
    pub const fn slug(self) -> &'static str {
        match self {
            Self::Timeline => "timeline",
            Self::Patterns => "patterns",
            Self::Sources => "sources",
        }
    }
}

/// What a permanent link points at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    Event(EventId),
    Account(AccountId),
}

/// What the reader can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Action {
    Search(Said),
    Toggle(Facet, OptionId),
    /// Replaces a facet's choice; an empty one lifts it.
    Choose(Facet, Vec<OptionId>),
    Range(Option<Span>),
    /// Considers only certain accounts.
    Scope(Scope),
    /// Orders the strip.
    Order(Clock),
    /// Shows other figures over time.
    Follow(Followed),
    Look(View),
    Open(Target),
    /// Lifts every condition; the view stays.
    Reset,
}

impl Action {
    /// Whether Back should return to the state before: not for each letter typed or step dragged.
    #[must_use]
    pub const fn makes_history(&self) -> bool {
        !matches!(self, Self::Search(_) | Self::Range(Some(_)))
    }
}

impl State {
    /// The state that follows.
    #[must_use]
    pub fn after(mut self, action: Action) -> Self {
        match action {
            Action::Search(text) => self.query.text = text,
            Action::Toggle(facet, option) => self.query.toggle(facet, option),
            Action::Choose(facet, options) => self.query.choose(facet, options),
            Action::Range(range) => self.query.range = range,
            Action::Scope(scope) => self.query.scope = scope,
            Action::Order(clock) => self.clock = clock,
            Action::Follow(followed) => self.followed = Some(followed),
            Action::Look(view) => {
                self.view = view;
                self.open = None;
            }
            Action::Open(target) => {
                self.view = View::Timeline;
                self.open = Some(target);
            }
            Action::Reset => self.query = Query::default(),
        }
        self
    }
}
