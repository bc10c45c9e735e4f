//! When each account lies in time, and how firmly.

use super::Viewport;
use crate::compare::{Ground, disclosure_lag};
use crate::list::ToList;
use crate::model::{Account, AccountId, Dataset, EventId, vocabulary};
use crate::order::in_order;
use crate::when::{Minute, Qualifier, Span, UtcOffset, When};

vocabulary!(
    /// The two clocks that every account has.
    #[derive(Default)]
    Clock {
        /// When it happened, by the account itself.
        #[default]
        Happened = "happened",
        /// When it was said.
        Stated = "stated",
    }
);

/// One account on the axis, in whichever lanes it has.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mark {
    pub account: AccountId,
    pub event: EventId,
    /// Where it begins and ends, in minutes of the dataset's local time; an end that is not known
    /// is that of the known one.
    pub from: f64,
    pub to: f64,
    pub doubt: Doubt,
    /// It was stated days after it happened: the two clocks are far apart.
    pub late: bool,
}

/// What keeps a date from being a plain fact; each is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Doubt {
    /// `~`, or a clock that says "around": the ends fade.
    pub approximate: bool,
    /// `?`: hollow.
    pub uncertain: bool,
    /// Nobody says when it began, or it had no beginning: fades to the left.
    pub open_start: bool,
    /// Likewise of its end: fades to the right.
    pub open_end: bool,
}

impl Doubt {
    /// The doubt that both share: of several marks drawn as one, one firm date makes it firm.
    pub(super) fn shared(self, other: Self) -> Self {
        Self {
            approximate: self.approximate && other.approximate,
            uncertain: self.uncertain && other.uncertain,
            open_start: self.open_start && other.open_start,
            open_end: self.open_end && other.open_end,
        }
    }
}

impl Mark {
    /// Where it stands when it is drawn as a point: in the middle of its span, or at the one
    /// minute of an exact clock.
    #[must_use]
    pub fn anchor(&self) -> f64 {
        if self.is_exact() { self.from } else { self.from.midpoint(self.to) }
    }

    /// Known to the minute, and so a point at any scale.
    pub(super) fn is_exact(&self) -> bool {
        self.to - self.from <= 1.0
    }

    /// None where neither end is known.
    fn of(id: AccountId, dataset: &Dataset, ground: &Ground, clock: Clock) -> Option<Self> {
        let account = &dataset.accounts[id];
        let zone = dataset.meta.utc_offset;
        let stated = When { edtf: account.stated.edtf, clock: None };
        let when = match clock {
            Clock::Happened => drawn_when(account, dataset),
            Clock::Stated => &stated,
        };
        let span = bounded_once(when, zone)?;
        let qualifier = when.edtf.qualifier();
        let about = when.clock.is_some_and(|clock| clock.approximate);
        let from = if span.first.is_bounded() { span.first.0 as f64 } else { span.last.0 as f64 + 1.0 };
        let to = if span.last.is_bounded() { span.last.0 as f64 + 1.0 } else { from };
        let doubt = Doubt {
            approximate: about || Qualifier::is_approximate(qualifier),
            uncertain: qualifier.is_uncertain(),
            open_start: !span.first.is_bounded(),
            open_end: !span.last.is_bounded(),
        };
        let late = disclosure_lag(dataset, ground, id).is_some();
        Some(Self { account: id, event: account.event, from, to, doubt, late })
    }
}

/// The account's own first date of what the event is dated by, else its first date of anything,
/// else the event's date.
fn drawn_when<'a>(account: &'a Account, dataset: &'a Dataset) -> &'a When {
    let event = &dataset.events[account.event].when;
    let same_facet = account.when.iter().find(|date| date.facet == event.facet);
    same_facet.or(account.when.first()).map_or(&event.when, |date| &date.when)
}

fn bounded_once(when: &When, zone: UtcOffset) -> Option<Span> {
    let span = when.drawn_span(zone);
    (span.first.is_bounded() || span.last.is_bounded()).then_some(span)
}

/// Every account of a dataset in the order of time: by anchor, then in the file's order.
#[derive(Debug, Clone, PartialEq)]
pub struct Marks {
    pub(super) sorted: Vec<Mark>,
    /// From the first beginning to the last end; the first day of 1970 where nothing is dated.
    pub span: Span,
}

impl Marks {
    #[must_use]
    pub fn of(dataset: &Dataset, ground: &Ground, clock: Clock) -> Self {
        let accounts = dataset.accounts.handles();
        let marks: Vec<Mark> = accounts.filter_map(|id| Mark::of(id, dataset, ground, clock)).list();
        let sorted = in_order(marks, |a, b| a.anchor().total_cmp(&b.anchor()));
        let ends = sorted.iter().map(|mark| Span {
            first: Minute(mark.from as i64),
            last: Minute((mark.to - 1.0).max(mark.from) as i64),
        });
        let span = ends.reduce(|all, one| all.union(&one)).unwrap_or(Span::of_days(0, 0));
        Self { sorted, span }
    }

    /// All that can be shown.
    #[must_use]
    pub fn bounds(&self) -> Viewport {
        Viewport::fitting(self.span)
    }
}
