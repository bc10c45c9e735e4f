//! Figures in one phrase: never a number without whose it is and what it covers.

use super::comparisons::counted;
use super::messages as say;
use super::vocabulary::{MANY, open_word};
use super::{Label, Phrase, Said, dates, marked, number};
use crate::compare::{Whose, whose};
use crate::list::ToList;
use crate::model::{
    Account, Amount, Dataset, Figure, PartyId, PersonClass, PlaceId, PlaceName, Population, Text,
};

/// An amount with the words that must never be lost beside it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AmountPhrase {
    /// `about `, `more than `; a language may put such words behind instead.
    pub before: Said,
    /// What stands out; nothing where no number was given.
    pub number: Said,
    pub after: Said,
}

impl AmountPhrase {
    /// The whole phrase in one text.
    #[must_use]
    pub fn text(&self) -> Said {
        Said::of(&[&self.before, &self.number, &self.after])
    }

    /// The amount at its place in a longer phrase.
    fn within(self, said: &str) -> Self {
        let Self { before, number, after } = self;
        let (first, last) = around_place(said);
        Self { before: Said::of(&[first, &before]), number, after: Said::of(&[&after, last]) }
    }
}

/// A figure ready to be shown: the number stands out, the rest of the phrase goes with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FigurePhrase {
    /// With what is counted: `2 killed`, `about 3 helicopters (aircraft lost)`.
    pub amount: AmountPhrase,
    /// Whose and what: `military, own side: NK authorities`; then the scope.
    pub scope: Phrase,
}

impl FigurePhrase {
    /// The whole phrase in one line.
    #[must_use]
    pub fn whole(&self) -> Phrase {
        Phrase::of(Said::of(&[&self.amount.text(), " · ", self.scope.as_marked()]))
    }
}

/// The phrase of a figure in its account.
#[must_use]
pub fn figure(dataset: &Dataset, account: &Account, figure: &Figure, lang: &str) -> FigurePhrase {
    // Behind "about" or "at least" a word may stand in another case, so there it stands as without a number.
    let number = match figure.amount {
        Amount::Exact(number) => usize::try_from(number).unwrap_or(MANY),
        _ => MANY,
    };
    let counted = say::amount_counted(PLACE, &counted(&figure.metric, &figure.unit, number));
    let text = |text: &Text| marked(text, lang, &dataset.meta.language);
    let mut scope = vec![own_population(dataset, account, figure, lang)];
    if let Some(kind) = figure.class {
        scope.push(class(kind).said());
    }
    if let Some(period) = &figure.scope.period {
        scope.push(dates::edtf(period));
    }
    if let Some(place) = figure.scope.place {
        scope.push(place_names(dataset, place, account.party, lang));
    }
    if let Some(subset) = &figure.scope.subset {
        scope.push(text(subset));
    }
    if let Some(day) = &figure.as_of {
        scope.push(say::as_of(&dates::edtf(day)));
    }
    if let Some(note) = &figure.note {
        scope.push(text(note));
    }
    FigurePhrase {
        amount: amount(figure.amount).within(&counted),
        scope: Phrase::of(Said::joined(&scope, " · ")),
    }
}

/// An amount in words; the number stands apart, to be shown so.
#[must_use]
pub fn amount(amount: Amount) -> AmountPhrase {
    let said = match amount {
        Amount::Exact(_) => say::amount_exact(PLACE),
        Amount::About(_) => say::amount_about(PLACE),
        Amount::AtLeast(_) => say::amount_at_least(PLACE),
        Amount::MoreThan(_) => say::amount_more_than(PLACE),
        Amount::UpTo(_) => say::amount_up_to(PLACE),
        Amount::Range(..) => PLACE.into(),
        Amount::Vague(_, Some(_)) => say::amount_vague(PLACE),
        Amount::Vague(_, None) => say::amount_vague_at_least(PLACE),
    };
    let number = match amount {
        Amount::Exact(n)
        | Amount::About(n)
        | Amount::AtLeast(n)
        | Amount::MoreThan(n)
        | Amount::UpTo(n)
        | Amount::Vague(n, None) => number(n),
        Amount::Range(low, high) | Amount::Vague(low, Some(high)) => {
            say::amount_range(&number(low), &number(high))
        }
    };
    let (before, after) = around_place(&said);
    // Of a vague word, the numbers are what it is read as, which nobody gave: none stands out.
    if matches!(amount, Amount::Vague(..)) {
        return AmountPhrase { before: Said::of(&[before, &number, after]), ..AmountPhrase::default() };
    }
    AmountPhrase { before: before.into(), number, after: after.into() }
}

/// Where the number goes; no text has this character.
const PLACE: &str = "\u{0}";

fn around_place(said: &str) -> (&str, &str) {
    said.split_once('\u{0}').unwrap_or(("", said))
}

/// Own losses and the other side's weigh differently, so each is labelled.
fn own_population(dataset: &Dataset, account: &Account, figure: &Figure, lang: &str) -> Said {
    let name = population(dataset, figure.population.as_ref(), lang);
    match whose(dataset, account, figure.population.as_ref()) {
        Whose::OwnSide => say::population_own_side(&name),
        Whose::OtherSide => say::population_other_side(&name),
        Whose::Neither => name,
    }
}

/// Whose people or things are counted, for a phrase.
#[must_use]
pub fn population(dataset: &Dataset, population: Option<&Population>, lang: &str) -> Said {
    let text = |text| marked(text, lang, &dataset.meta.language);
    match population {
        None => say::population_not_stated().said(),
        Some(Population::All) => say::population_all().said(),
        Some(Population::Other(word)) => open_word(word),
        Some(Population::Party(party)) => text(&dataset.parties[*party].short),
        Some(Population::Side(side)) => text(&dataset.meta.sides[*side].name),
    }
}

fn class(class: PersonClass) -> Label {
    match class {
        PersonClass::Military => say::class_military(),
        PersonClass::Civilian => say::class_civilian(),
        PersonClass::Peacekeeper => say::class_peacekeeper(),
        PersonClass::Mixed => say::class_mixed(),
    }
}

/// The name that the speaking party uses, else every name.
fn place_names(dataset: &Dataset, place: PlaceId, party: PartyId, lang: &str) -> Said {
    let place = &dataset.places[place];
    let text = |name: &PlaceName| marked(&name.name, lang, &dataset.meta.language);
    match place.name_used_by(party) {
        Some(name) => text(name),
        None => Said::joined(&place.names.iter().map(text).list(), " / "),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Catalogue, Language, speak};
    use super::{Amount, PLACE, amount, say};

    #[test]
    fn the_words_with_a_number_hold_for_every_number() {
        let expected = [
            ["1 killed", "about 60 killed"],
            ["погибшие: 1", "погибшие: около 60"],
            ["1 զոհված", "մոտ 60 զոհված"],
            ["1 həlak olan", "təxminən 60 həlak olan"],
            ["قتلى: 1", "قتلى: نحو 60"],
        ];
        for (language, expected) in Language::ALL.into_iter().zip(expected) {
            speak(Catalogue::of(language));
            let counted = say::amount_counted(PLACE, &say::known_word("killed", 1).unwrap());
            let said = [Amount::Exact(1), Amount::About(60)].map(amount);
            assert_eq!(said.each_ref().map(|amount| &*amount.number), ["1", "60"]);
            assert_eq!(said.map(|amount| amount.within(&counted).text()), expected);
        }
    }
}
