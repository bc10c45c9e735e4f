//! What the reader asks for, and which events and accounts answer it.
//!
//! The unit is the event: one is shown when it meets every condition on events and one of its
//! accounts meets every condition on accounts. Its other accounts stay beside the one that
//! matched, so that narrowing never takes a voice out of a comparison; only the choice of
//! parties does, because the reader asked for it.

mod facet;
mod find;
mod fold;
mod index;
mod select;
mod text;

pub use facet::{Facet, OptionId};
pub use fold::{Folded, fold};
pub use index::Index;
pub use select::Selection;
pub use text::{TextIndex, Words};

use crate::compare::Scope;
use crate::said::Said;
use crate::when::Span;

/// The reader's conditions. Within a facet any chosen option will do; all facets must be met.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    /// Words to find, as typed.
    pub text: Said,
    /// The events' days or minutes; an open end has `Minute::MIN` or `Minute::MAX`.
    pub range: Option<Span>,
    /// Which accounts are considered at all.
    pub scope: Scope,
    choices: [Vec<OptionId>; Facet::ALL.len()],
}

impl Query {
    /// The chosen options of a facet, sorted; none chosen means no condition.
    #[must_use]
    pub fn chosen(&self, facet: Facet) -> &[OptionId] {
        self.choices.get(facet as usize).map_or(&[], Vec::as_slice)
    }

    #[must_use]
    pub fn is_chosen(&self, facet: Facet, option: OptionId) -> bool {
        self.chosen(facet).binary_search(&option).is_ok()
    }

    /// Replaces the chosen options of a facet; their order and repeats do not matter.
    pub fn choose(&mut self, facet: Facet, options: Vec<OptionId>) {
        if let Some(choice) = self.choices.get_mut(facet as usize) {
            *choice = sorted_once(options);
        }
    }

    /// Adds an option to a facet's choice, or takes it out.
    pub fn toggle(&mut self, facet: Facet, option: OptionId) {
        let mut options = self.chosen(facet).to_vec();
        match options.binary_search(&option) {
            Ok(at) => drop(options.remove(at)),
            Err(_) => options.push(option),
        }
        self.choose(facet, options);
    }

    /// Whether a condition tells the accounts of one event apart; the choice of parties does so by itself.
    #[must_use]
    pub fn singles_out_accounts(&self) -> bool {
        let by_facet = [Facet::Speaker, Facet::Act, Facet::Voice, Facet::Ownership, Facet::Metric];
        !self.text.trim().is_empty() || by_facet.into_iter().any(|facet| !self.chosen(facet).is_empty())
    }

    /// Whether only comparisons can tell what answers.
    #[must_use]
    pub fn asks_for_comparisons(&self) -> bool {
        let asks = |facet: Facet| facet.is_compared() && !self.chosen(facet).is_empty();
        self.scope.pair.is_some() || Facet::ALL.into_iter().any(asks)
    }

    /// Whether nothing narrows the view.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.text.trim().is_empty()
            && self.range.is_none()
            && self.scope == Scope::default()
            && self.choices.iter().all(Vec::is_empty)
    }
}

/// The options in order, each once.
fn sorted_once(options: Vec<OptionId>) -> Vec<OptionId> {
    let mut sorted = Vec::with_capacity(options.len());
    for option in options {
        if let Err(at) = sorted.binary_search(&option) {
            sorted.insert(at, option);
        }
    }
    sorted
}
