//! Figures in one phrase: never a number without whose it is and what it covers.

use super::{dates, number, vocabulary::open_word};
use crate::compare::{Whose, whose};
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

impl FigurePhrase {
    /// The whole phrase in one text.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{}{} {} · {}", self.qualifier, self.number, self.counted, self.scope)
    }
}

/// The phrase of a figure in its account.
#[must_use]
pub fn figure(dataset: &Dataset, account: &Account, figure: &Figure, lang: &str) -> FigurePhrase {
    let (qualifier, number) = amount(figure.amount);
    let counted = super::metric(&figure.metric, &figure.unit);
    let scope = [
        Some(own_population(dataset, account.party, figure, lang)),
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
fn own_population(dataset: &Dataset, speaker: PartyId, figure: &Figure, lang: &str) -> String {
    let name = population(dataset, figure.population.as_ref(), lang);
    match whose(dataset, speaker, figure.population.as_ref()) {
        Whose::OwnSide => format!("{name} (own side)"),
        Whose::OtherSide => format!("{name} (other side)"),
        Whose::Neither => name,
    }
}

/// Whose people or things are counted.
#[must_use]
pub fn population(dataset: &Dataset, population: Option<&Population>, lang: &str) -> String {
    let text = |text: &crate::model::Text| text.pick(lang, &dataset.meta.language).1.to_owned();
    match population {
        None => "population not stated".to_owned(),
        Some(Population::All) => "all together".to_owned(),
        Some(Population::Other(word)) => open_word(word),
        Some(Population::Party(party)) => text(&dataset.parties[*party].short),
        Some(Population::Side(side)) => text(&dataset.meta.sides[*side].name),
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
