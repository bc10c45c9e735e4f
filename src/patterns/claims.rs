//! Figures of one metric over time: each at the days it may have been stated on.

use super::Field;
use crate::compare::FigureAt;
use crate::list::ToList;
use crate::model::{Figure, Population, Slug, Status};
use crate::order::in_order;

/// What figures count, and in what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measure {
    pub metric: Slug,
    pub unit: Box<str>,
}

/// A figure with the first and the last day it may have been stated on, in days since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    pub at: FigureAt,
    pub days: (i64, i64),
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
    for (_, figure) in figures(field) {
        if measure.counts(figure) && !populations.contains(&figure.population) {
            populations.push(figure.population.clone());
        }
    }
    populations
}

/// The figures of a measure and a population, or of every one, by the first day they may have been stated on.
#[must_use]
pub fn claims(field: &Field<'_>, measure: &Measure, population: Option<&Option<Population>>) -> Vec<Claim> {
    let wanted = |figure: &Figure| {
        measure.counts(figure) && population.is_none_or(|population| *population == figure.population)
    };
    let found = figures(field).into_iter().filter(|(_, figure)| wanted(figure)).map(|(claim, _)| claim);
    in_order(found.list(), |a, b| a.days.cmp(&b.days))
}

fn figures<'f>(field: &'f Field<'_>) -> Vec<(Claim, &'f Figure)> {
    // What is known on a day was stated by then.
    let latest = field.index.scope().known_on.unwrap_or(i64::MAX);
    let mut figures = Vec::new();
    for id in field.accounts() {
        let account = &field.dataset.accounts[id];
        let stated = &account.stated.edtf;
        if account.status == Status::Current
            && let Some(first) = stated.first_day()
        {
            let days = (first, stated.last_day().unwrap_or(first).min(latest));
            for (at, figure) in account.figures.iter().enumerate() {
                figures.push((Claim { at: FigureAt { account: id, figure: at }, days }, figure));
            }
        }
    }
    figures
}
