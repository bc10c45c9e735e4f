//! Which figures are followed over time, and how an address names them.

use crate::model::{Dataset, Figure, Population};
use crate::patterns::Measure;
use crate::said::Said;

/// The figures of a measure; of one population, or of every one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Followed {
    pub measure: Measure,
    /// The population, which a figure may leave unstated.
    pub population: Option<Option<Population>>,
}

/// `killed,people`: no metric has a comma.
pub(super) fn measure_text(measure: &Measure) -> Said {
    Said::of(&[measure.metric.as_str(), ",", &measure.unit])
}

/// The measure of a text, if there is a figure of it.
pub(super) fn read_measure(dataset: &Dataset, text: &str) -> Option<Measure> {
    let (metric, unit) = text.split_once(',')?;
    figure(dataset, &|figure| figure.metric.as_str() == metric && *figure.unit == *unit).map(Measure::of)
}

/// What each text begins with that names no party.
const SIDE: &str = "side:";
const OTHER: &str = "other:";
const ALL: &str = "all:";
const UNSTATED: &str = "unstated:";
/// Before the id of a party that begins with one of these itself, for ids may have colons.
const PARTY: &str = "party:";

/// The id of a party, or a kind with a colon.
pub(super) fn population_text(dataset: &Dataset, population: Option<&Population>) -> Said {
    let (kind, id) = match population {
        Some(Population::Party(party)) => {
            let id = dataset.parties[*party].id.as_str();
            let like_a_kind = [SIDE, OTHER, ALL, UNSTATED, PARTY].iter().any(|kind| id.starts_with(kind));
            (if like_a_kind { PARTY } else { "" }, id)
        }
        Some(Population::Side(side)) => (SIDE, dataset.meta.sides[*side].id.as_str()),
        Some(Population::Other(word)) => (OTHER, word.as_str()),
        Some(Population::All) => (ALL, ""),
        None => (UNSTATED, ""),
    };
    Said::of(&[kind, id])
}

/// The population of a text, if there is a figure of the measure that counts it. The bare id of a party
/// does too, where nothing else is named so.
pub(super) fn read_population(
    dataset: &Dataset,
    measure: &Measure,
    text: &str,
) -> Option<Option<Population>> {
    let named = |text: &str| {
        figure(dataset, &|figure| {
            measure.counts(figure) && *population_text(dataset, figure.population.as_ref()) == *text
        })
    };
    let found = named(text).or_else(|| named(&Said::of(&[PARTY, text])))?;
    Some(found.population.clone())
}

fn figure<'d>(dataset: &'d Dataset, fits: &dyn Fn(&Figure) -> bool) -> Option<&'d Figure> {
    dataset.accounts.records().find_map(|account| account.figures.iter().find(|figure| fits(figure)))
}
