//! What follows from the accounts by the rules of the format (`docs/comparisons.md`): no judgement
//! and no words, each result with the records it follows from.
//!
//! Everything is compared within one event, and only the accounts that are handed in are looked at,
//! so that the same rules serve the whole dataset and what was known of it on some day.

mod between;
mod blame;
mod case;
mod dates;
mod dimensions;
mod disclosure;
mod figures;
mod ground;
mod independence;
mod interval;
mod outcome;
mod questions;
mod scope;
mod silence;
mod whose;

pub use between::is_between;
pub use blame::{Blame, BlameEdge, BlameFlag, blame};
pub use case::Case;
pub use dates::{DateAt, DateGap, Gap, dates};
pub use dimensions::{Dimension, Fit, Fits};
pub use disclosure::{DisclosureLag, disclosure_lag, disclosure_lags};
pub use figures::{FigureAt, FigurePair, FigureVerdict, Which, figures};
pub use ground::{Bloc, Ground};
pub use independence::{Independence, independence};
pub use interval::Interval;
pub use outcome::{
    Aspect, Disagreement, EventState, Finding, Stand, agreeing_blocs, figures_like, findings, only_voice,
    pairs_like, states,
};
pub use questions::{QuestionComparison, QuestionVerdict, Stance, questions};
pub use scope::Scope;
pub use silence::{Silence, SilenceState, silences, speaking_parties};
pub use whose::{Whose, whose};

use crate::list::ToList;
use crate::model::{Dataset, EventId};

/// The comparisons of every event, in the file's order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparisons {
    pub events: Vec<EventComparisons>,
}

/// All that can be compared within one event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EventComparisons {
    pub event: EventId,
    pub figures: Vec<FigurePair>,
    pub blame: Blame,
    pub dates: Vec<DateGap>,
    pub questions: Vec<QuestionComparison>,
    pub silences: Vec<Silence>,
    pub disclosure_lags: Vec<DisclosureLag>,
    pub independence: Independence,
}

impl Comparisons {
    /// Compares all accounts of the dataset.
    #[must_use]
    pub fn of(dataset: &Dataset) -> Self {
        let ground = Ground::of(dataset);
        let accounts = dataset.accounts_by_event();
        let events = dataset.events.handles().zip(&accounts);
        let cases = events.map(|(event, accounts)| Case::of(dataset, &ground, event, accounts));
        Self { events: cases.map(|case| of_event(&case)).list() }
    }
}

/// Compares the accounts of one event with each other.
#[must_use]
pub fn of_event(case: &Case<'_>) -> EventComparisons {
    EventComparisons {
        event: case.id,
        figures: figures(case),
        blame: blame(case),
        dates: dates(case),
        questions: questions(case),
        silences: silences(case),
        disclosure_lags: disclosure_lags(case),
        independence: independence(case),
    }
}
