//! How what two figures count is related, dimension by dimension.

use super::Case;
use crate::model::{Figure, PersonClass, Population, vocabulary};
use crate::when::Edtf;

vocabulary!(
    /// One of the ways in which two figures may count different things.
    Dimension {
        Population = "population",
        Class = "class",
        Period = "period",
        Place = "place",
        Subset = "subset",
    }
);

vocabulary!(
    /// How the first of two figures stands to the second in one dimension.
    Fit {
        Equal = "equal",
        /// The first counts a part of what the second counts.
        FirstInSecond = "a-in-b",
        SecondInFirst = "b-in-a",
        Disjoint = "disjoint",
        /// One does not say, or they overlap in part.
        Unknown = "unknown",
    }
);

/// All five dimensions of one pair of figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fits {
    pub population: Fit,
    pub class: Fit,
    pub period: Fit,
    pub place: Fit,
    pub subset: Fit,
}

impl Fits {
    pub(super) fn of(case: &Case<'_>, a: &Figure, b: &Figure) -> Self {
        Self {
            population: stated(a.population.as_ref(), b.population.as_ref(), |a, b| populations(case, a, b)),
            class: stated(a.class, b.class, classes),
            period: stated(a.scope.period.as_ref(), b.scope.period.as_ref(), periods),
            place: parts(a.scope.place, b.scope.place, |a, b| a == b),
            subset: parts(a.scope.subset.as_ref(), b.scope.subset.as_ref(), |a, b| case.same_words(a, b)),
        }
    }

    /// Every dimension with its fit, in the rules' order.
    #[must_use]
    pub fn each(self) -> [(Dimension, Fit); 5] {
        let Self { population, class, period, place, subset } = self;
        [
            (Dimension::Population, population),
            (Dimension::Class, class),
            (Dimension::Period, period),
            (Dimension::Place, place),
            (Dimension::Subset, subset),
        ]
    }

    pub(super) fn any(self, fit: Fit) -> bool {
        self.each().iter().any(|(_, found)| *found == fit)
    }

    /// Whether both figures count the same in every dimension.
    pub fn all_equal(self) -> bool {
        self.each().iter().all(|(_, fit)| *fit == Fit::Equal)
    }

    /// Whether every dimension that is not equal is of this fit, and there is one.
    pub(super) fn all_unequal_are(self, fit: Fit) -> bool {
        self.any(fit) && self.each().iter().all(|(_, found)| *found == fit || *found == Fit::Equal)
    }
}

/// For what has to be stated to be known: absent from both is equal, absent from one unknown.
fn stated<T: Copy>(a: Option<T>, b: Option<T>, compare: impl Fn(T, T) -> Fit) -> Fit {
    match (a, b) {
        (None, None) => Fit::Equal,
        (Some(a), Some(b)) => compare(a, b),
        _ => Fit::Unknown,
    }
}

/// For what is the whole unless a part is named: two different parts have nothing in common.
fn parts<T: Copy>(a: Option<T>, b: Option<T>, same: impl Fn(T, T) -> bool) -> Fit {
    match (a, b) {
        (None, None) => Fit::Equal,
        (Some(_), None) => Fit::FirstInSecond,
        (None, Some(_)) => Fit::SecondInFirst,
        (Some(a), Some(b)) if same(a, b) => Fit::Equal,
        (Some(_), Some(_)) => Fit::Disjoint,
    }
}

fn nested<T: PartialEq>(a: &T, b: &T, within: impl Fn(&T, &T) -> bool) -> Fit {
    if a == b {
        Fit::Equal
    } else if within(a, b) {
        Fit::FirstInSecond
    } else if within(b, a) {
        Fit::SecondInFirst
    } else {
        Fit::Disjoint
    }
}

/// Everybody is within `all`. A word that is no party, side or `all` holds nobody but its like: nothing
/// is known of what it shares with others.
fn populations(case: &Case<'_>, a: &Population, b: &Population) -> Fit {
    nested(a, b, |part, whole| match (part, whole) {
        (_, Population::All) => true,
        (Population::Party(party), Population::Side(side)) => {
            case.dataset.meta.sides[*side].parties.contains(party)
        }
        _ => false,
    })
}

fn classes(a: PersonClass, b: PersonClass) -> Fit {
    nested(&a, &b, |_, whole| *whole == PersonClass::Mixed)
}

fn periods(a: &Edtf, b: &Edtf) -> Fit {
    let (a, b) = (a.span(), b.span());
    match nested(&a, &b, |part, whole| whole.contains(part)) {
        Fit::Disjoint if a.overlaps(&b) => Fit::Unknown,
        fit => fit,
    }
}
