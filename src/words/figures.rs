//! Figures in one phrase: never a number without whose it is and what it covers.

use super::{dates, number, vocabulary::open_word};
use crate::model::{Account, Amount, Dataset, Figure, PartyId, PersonClass, Population};

/// A figure ready to be shown: the number stands out, the rest of the phrase goes with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigurePhrase {
    /// `about `, `more than `: what must never be lost before the number.
    pub qualifier: &'static str,
    pub number: String,
    /// `killed`, `helicopters (aircraft lost)`.
    pub counted: String,
    /// Whose and what: `military, own side: NK authorities`; then the scope.
    pub scope: String,
}

/// The phrase of a figure in its account.
#[must_use]
pub fn figure(dataset: &Dataset, account: &Account, figure: &Figure, lang: &str) -> FigurePhrase {
    let (qualifier, number) = amount(figure.amount);
    let metric = open_word(&figure.metric);
    let counted = match &*figure.unit {
        "people" => metric,
        unit if unit == metric => metric,
        unit => format!("{unit} ({metric})"),
    };
    let scope = [
        Some(population(dataset, account.party, figure, lang)),
        figure.class.map(class).map(str::to_owned),
        figure.scope.period.as_ref().map(dates::edtf),
        figure.scope.place.map(|place| place_names(dataset, place, account.party, lang)),
        figure.scope.subset.as_ref().map(|subset| subset.pick(lang, &dataset.meta.language).1.to_owned()),
        figure.as_of.as_ref().map(|as_of| format!("as of {}", dates::edtf(as_of))),
        figure.note.as_ref().map(|note| note.pick(lang, &dataset.meta.language).1.to_owned()),
    ];
    let scope = scope.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    FigurePhrase { qualifier, number, counted, scope }
}

/// The words before an amount, and the amount.
#[must_use]
pub fn amount(amount: Amount) -> (&'static str, String) {
    let between = |low, high| format!("{}–{}", number(low), number(high));
    match amount {
        Amount::Exact(n) => ("", number(n)),
        Amount::About(n) => ("about ", number(n)),
        Amount::AtLeast(n) => ("at least ", number(n)),
        Amount::MoreThan(n) => ("more than ", number(n)),
        Amount::UpTo(n) => ("up to ", number(n)),
        Amount::Range(low, high) => ("", between(low, high)),
        Amount::Vague(low, Some(high)) => ("a vague word, read as ", between(low, high)),
        Amount::Vague(low, None) => ("a vague word, read as at least ", number(low)),
    }
}

/// Own losses and the other side's weigh differently, so each is labelled.
fn population(dataset: &Dataset, speaker: PartyId, figure: &Figure, lang: &str) -> String {
    let text = |text: &crate::model::Text| text.pick(lang, &dataset.meta.language).1.to_owned();
    let own_side = dataset.meta.side_of(speaker);
    let (name, own, other) = match &figure.population {
        None => return "population not stated".to_owned(),
        Some(Population::All) => return "all together".to_owned(),
        Some(Population::Other(word)) => return open_word(word),
        Some(Population::Party(party)) => {
            let side = dataset.meta.side_of(*party);
            let own = *party == speaker || (side.is_some() && side == own_side);
            (text(&dataset.parties[*party].short), own, !own && side.is_some() && own_side.is_some())
        }
        Some(Population::Side(side)) => {
            let own = Some(*side) == own_side;
            (text(&dataset.meta.sides[*side].name), own, !own && own_side.is_some())
        }
    };
    match (own, other) {
        (true, _) => format!("{name} (own side)"),
        (_, true) => format!("{name} (other side)"),
        _ => name,
    }
}

const fn class(class: PersonClass) -> &'static str {
    match class {
        PersonClass::Military => "military",
        PersonClass::Civilian => "civilians",
        PersonClass::Peacekeeper => "peacekeepers",
        PersonClass::Mixed => "military and civilians",
    }
}

/// The name that the speaking party uses, else every name.
fn place_names(dataset: &Dataset, place: crate::model::PlaceId, party: PartyId, lang: &str) -> String {
    let place = &dataset.places[place];
    let text = |name: &crate::model::PlaceName| name.name.pick(lang, &dataset.meta.language).1.to_owned();
    match place.name_used_by(party) {
        Some(name) => text(name),
        None => place.names.iter().map(text).collect::<Vec<_>>().join(" / "),
    }
}
