//! Every two figures of one event that count the same thing in the same unit, and how they agree.

use super::dimensions::Dimension;
use super::{Case, Fit, Fits, Interval};
use crate::model::{Account, AccountId, Amount, Figure};
use crate::when::Edtf;

/// Two figures from two accounts, in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FigurePair {
    pub first: FigureAt,
    pub second: FigureAt,
    /// What the two amounts may stand for, the first figure's first.
    pub intervals: [Interval; 2],
    /// How what the two count is related.
    pub fits: Fits,
    pub verdict: FigureVerdict,
    /// One of the two accounts tells another one wrongly.
    pub misreport: bool,
}

/// Where a figure stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct FigureAt {
    pub account: AccountId,
    /// Index into the account's figures.
    pub figure: usize,
}

/// One of a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    First,
    Second,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FigureVerdict {
    /// They count different people or things, and cannot conflict.
    DifferentPopulations,
    /// One account corrects the other to another number.
    Revised { later: Which },
    /// One counts a part of what the other counts, and is no greater.
    PartOfWhole { part: Which },
    /// What they count differs in a way that allows no comparison. Never a conflict.
    Unsure,
    /// The same exact number.
    Same,
    /// Some number satisfies both.
    Compatible,
    /// The later one may have counted more because more had happened or been found. Where dates may mean
    /// the same day, or the other order, it is not sure that it is the later one.
    MayBeUpdate { later: Which, is_sure: bool },
    /// No number satisfies both.
    Conflict,
}

impl FigureVerdict {
    /// The word of the format's rules.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::DifferentPopulations => "different-populations",
            Self::Revised { .. } => "revised",
            Self::PartOfWhole { .. } => "part-of-whole",
            Self::Unsure => "unsure",
            Self::Same => "same",
            Self::Compatible => "compatible",
            Self::MayBeUpdate { .. } => "may-be-update",
            Self::Conflict => "conflict",
        }
    }
}

impl FigurePair {
    /// The dimensions the verdict rests on: the disjoint ones where figures count different
    /// populations, else all that are not equal.
    pub fn dimensions(&self) -> impl Iterator<Item = (Dimension, Fit)> + use<> {
        let disjoint_only = self.verdict == FigureVerdict::DifferentPopulations;
        let named = move |fit: Fit| if disjoint_only { fit == Fit::Disjoint } else { fit != Fit::Equal };
        self.fits.each().into_iter().filter(move |(_, fit)| named(*fit))
    }
}

/// The pairs in reading order: the first figure with each after it, then the second.
#[must_use]
pub fn figures(case: &Case<'_>) -> Vec<FigurePair> {
    let mut claims = Vec::new();
    for (id, account) in case.accounts() {
        for (at, figure) in account.figures.iter().enumerate() {
            let interval = Interval::of(figure.amount);
            claims.push(Claim { at: FigureAt { account: id, figure: at }, account, figure, interval });
        }
    }
    let mut pairs = Vec::new();
    let mut rest = claims.as_slice();
    while let [first, after @ ..] = rest {
        for second in after.iter().filter(|second| first.meets(second)) {
            pairs.push(pair(case, first, second));
        }
        rest = after;
    }
    pairs
}

struct Claim<'d> {
    at: FigureAt,
    account: &'d Account,
    figure: &'d Figure,
    interval: Interval,
}

impl Claim<'_> {
    fn meets(&self, other: &Self) -> bool {
        self.at.account != other.at.account
            && self.figure.metric == other.figure.metric
            && self.figure.unit == other.figure.unit
    }

    /// The day or days that the number is of.
    fn date(&self) -> &Edtf {
        self.figure.as_of.as_ref().unwrap_or(&self.account.stated.edtf)
    }
}

fn pair(case: &Case<'_>, first: &Claim<'_>, second: &Claim<'_>) -> FigurePair {
    let fits = Fits::of(case, first.figure, second.figure);
    FigurePair {
        first: first.at,
        second: second.at,
        intervals: [first.interval, second.interval],
        fits,
        verdict: verdict(case, fits, first, second),
        misreport: case.ground.misreports(first.at.account) || case.ground.misreports(second.at.account),
    }
}

/// The rules in their order; the first that applies decides.
fn verdict(case: &Case<'_>, fits: Fits, first: &Claim<'_>, second: &Claim<'_>) -> FigureVerdict {
    if fits.any(Fit::Disjoint) {
        return FigureVerdict::DifferentPopulations;
    }
    let overlap = first.interval.overlaps(second.interval);
    if let Some(later) = revision(case, first, second) {
        return if overlap { FigureVerdict::Compatible } else { FigureVerdict::Revised { later } };
    }
    if !fits.all_equal() {
        return part_of_whole(fits, first, second);
    }
    if overlap {
        return match (first.figure.amount, second.figure.amount) {
            (Amount::Exact(a), Amount::Exact(b)) if a == b => FigureVerdict::Same,
            _ => FigureVerdict::Compatible,
        };
    }
    update(first, second).unwrap_or(FigureVerdict::Conflict)
}

fn revision(case: &Case<'_>, first: &Claim<'_>, second: &Claim<'_>) -> Option<Which> {
    let (first, second) = (first.at.account, second.at.account);
    if case.ground.revises(second, first) {
        Some(Which::Second)
    } else {
        case.ground.revises(first, second).then_some(Which::First)
    }
}

fn part_of_whole(fits: Fits, first: &Claim<'_>, second: &Claim<'_>) -> FigureVerdict {
    let (which, part, whole) = if fits.all_unequal_are(Fit::FirstInSecond) {
        (Which::First, first, second)
    } else if fits.all_unequal_are(Fit::SecondInFirst) {
        (Which::Second, second, first)
    } else {
        return FigureVerdict::Unsure;
    };
    if !is_cumulative(first.figure.metric.as_str()) {
        FigureVerdict::Unsure
    } else if whole.interval.reaches(part.interval.min) {
        FigureVerdict::PartOfWhole { part: which }
    } else {
        FigureVerdict::Conflict
    }
}

/// Dates of different precision are ordered by the first day each may stand for, if that is known.
fn update(first: &Claim<'_>, second: &Claim<'_>) -> Option<FigureVerdict> {
    let (first_day, second_day) = (first.date().first_day()?, second.date().first_day()?);
    let (later, earlier, which) =
        if second_day > first_day { (second, first, Which::Second) } else { (first, second, Which::First) };
    let grown = can_only_grow(first.figure.metric.as_str())
        && first_day != second_day
        && later.interval.reaches(earlier.interval.min);
    let is_sure = later.date().is_surely_after(earlier.date());
    grown.then_some(FigureVerdict::MayBeUpdate { later: which, is_sure })
}

/// Whether a part of what the metric counts can be no more than the whole.
fn is_cumulative(metric: &str) -> bool {
    can_only_grow(metric) || matches!(metric, "missing" | "released" | "violations")
}

fn can_only_grow(metric: &str) -> bool {
    matches!(
        metric,
        "killed" | "wounded" | "bodies-examined" | "killed-identified" | "returned-displaced" | "captured"
    )
}
