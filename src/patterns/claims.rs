//! Figures of one metric over time: each at the day it was stated.

use super::Field;
use crate::compare::FigureAt;
use crate::model::{AccountId, Figure, Population, Slug, Status};
use crate::order::in_order;

/// What figures count, and in what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    pub metric: Slug,
    pub unit: Box<str>,
}

/// A figure at the day it was stated, in days since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    pub at: FigureAt,
    pub day: i64,
}

/// What there is, each with how many figures count it, most first; figures of no known day are left out.
#[must_use]
pub fn measures(field: &Field<'_>) -> Vec<(Measure, usize)> {
    let mut measures: Vec<(Measure, usize)> = Vec::new();
    for (_, figure) in figures(field) {
        match measures.iter_mut().find(|(measure, _)| measure.counts(figure)) {
            Some((_, count)) => *count += 1,
            None => measures.push((Measure::of(figure), 1)),
        }
    }
    in_order(measures, |a, b| b.1.cmp(&a.1))
}

impl Measure {
    #[must_use]
    pub fn of(figure: &Figure) -> Self {
        Self { metric: figure.metric.clone(), unit: figure.unit.clone() }
    }

    /// Whether a figure is of this measure.
    #[must_use]
    pub fn counts(&self, figure: &Figure) -> bool {
        self.metric == figure.metric && self.unit == figure.unit
    }
}

/// Whose people or things the figures of a measure count, each once, in the order of time.
#[must_use]
pub fn populations(field: &Field<'_>, measure: &Measure) -> Vec<Option<Population>> {
    let mut populations = Vec::new();
    for (_, figure) in figures(field).filter(|(_, figure)| measure.counts(figure)) {
        if !populations.contains(&figure.population) {
            populations.push(figure.population.clone());
        }
    }
    populations
}

/// The figures of a measure and a population, or of every one, by the day they were stated.
#[must_use]
pub fn claims(field: &Field<'_>, measure: &Measure, population: Option<&Option<Population>>) -> Vec<Claim> {
    let wanted = |figure: &Figure| {
        measure.counts(figure) && population.is_none_or(|population| *population == figure.population)
    };
    let found = figures(field).filter(|(_, figure)| wanted(figure)).map(|(claim, _)| claim);
    in_order(found.collect(), |a, b| a.day.cmp(&b.day))
}

fn figures<'f>(field: &'f Field<'_>) -> impl Iterator<Item = (Claim, &'f Figure)> {
    let dataset = field.dataset;
    let of_account = move |id: AccountId| {
        let account = &dataset.accounts[id];
        let day = account.stated.edtf.first_day().filter(|_| account.status == Status::Current);
        let figures = account.figures.iter().enumerate();
        figures.filter_map(move |(at, figure)| {
            Some((Claim { at: FigureAt { account: id, figure: at }, day: day? }, figure))
        })
    };
    field.accounts().flat_map(of_account)
}
