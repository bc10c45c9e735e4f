//! The whole numbers that an amount may stand for.

use crate::model::Amount;

/// From the least to the greatest number, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    pub min: u64,
    /// None where nothing bounds it above.
    pub max: Option<u64>,
}

impl Interval {
    /// What an amount may stand for. "About" reaches half a unit of the last digit that is not zero
    /// to either side, at least 1, and never below zero.
    #[must_use]
    pub fn of(amount: Amount) -> Self {
        let (min, max) = match amount {
            Amount::Exact(n) => (n, Some(n)),
            Amount::About(n) => {
                let slack = (last_unit(n) / 2).max(1);
                (n.saturating_sub(slack), Some(n.saturating_add(slack)))
            }
            Amount::AtLeast(n) => (n, None),
            Amount::MoreThan(n) => (n.saturating_add(1), None),
            Amount::UpTo(n) => (0, Some(n)),
            Amount::Range(low, high) => (low, Some(high)),
            Amount::Vague(low, high) => (low, high),
        };
        Self { min, max }
    }

    /// Whether some number lies in both.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        self.reaches(other.min) && other.reaches(self.min)
    }

    /// Whether it holds the number or a greater one.
    #[must_use]
    pub fn reaches(self, number: u64) -> bool {
        self.max.is_none_or(|max| max >= number)
    }
}

/// The unit of the last digit that is not zero: 10 for 60, 1,000 for 4,000, 1 for 2,425. Zero has none.
fn last_unit(number: u64) -> u64 {
    let mut unit: u64 = 1;
    let mut rest = number;
    while rest != 0 && rest.is_multiple_of(10) {
        rest /= 10;
        unit *= 10;
    }
    unit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_stand_for_intervals() {
        for (amount, min, max) in [
            (Amount::Exact(0), 0, Some(0)),
            (Amount::Exact(9), 9, Some(9)),
            (Amount::AtLeast(3), 3, None),
            (Amount::MoreThan(0), 1, None),
            (Amount::MoreThan(u64::MAX), u64::MAX, None),
            (Amount::UpTo(60), 0, Some(60)),
            (Amount::Range(6000, 7000), 6000, Some(7000)),
            (Amount::Vague(24, Some(99)), 24, Some(99)),
            (Amount::Vague(24, None), 24, None),
            (Amount::About(60), 55, Some(65)),
            (Amount::About(4000), 3500, Some(4500)),
            (Amount::About(2425), 2424, Some(2426)),
            (Amount::About(5), 4, Some(6)),
            (Amount::About(10), 5, Some(15)),
            (Amount::About(100), 50, Some(150)),
            (Amount::About(1), 0, Some(2)),
            (Amount::About(0), 0, Some(1)),
            (
                Amount::About(10_000_000_000_000_000_000),
                5_000_000_000_000_000_000,
                Some(15_000_000_000_000_000_000),
            ),
            (Amount::About(u64::MAX), u64::MAX - 1, Some(u64::MAX)),
        ] {
            assert_eq!(Interval::of(amount), Interval { min, max }, "{amount:?}");
        }
    }

    #[test]
    fn intervals_overlap_where_they_share_a_number() {
        let interval = |min, max| Interval { min, max };
        for (a, b, overlaps) in [
            (interval(1, Some(2)), interval(2, Some(3)), true),
            (interval(1, Some(2)), interval(3, Some(4)), false),
            (interval(0, Some(0)), interval(1, None), false),
            (interval(5, None), interval(9, None), true),
            (interval(5, None), interval(0, Some(5)), true),
        ] {
            assert_eq!((a.overlaps(b), b.overlaps(a)), (overlaps, overlaps), "{a:?} {b:?}");
        }
    }
}
