//! Figures of one metric on one axis from zero: where each amount lies, in hundredths of the axis.

use std::iter::successors;

use crate::compare::Interval;
use crate::model::Amount;

/// An axis of whole numbers from zero to a round number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FigureAxis {
    step: u64,
    steps: u64,
}

/// How one amount is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Reach {
    /// The symbol of whoever gives it, at the number itself; none for a range.
    pub at: Option<f64>,
    /// What the amount may stand for, where that is more than one number.
    pub bar: Option<(f64, f64)>,
    /// Nothing bounds it above: the bar goes on beyond the axis.
    pub open: bool,
    /// A word that the coder read as a range.
    pub vague: bool,
}

impl FigureAxis {
    /// Wide enough for every amount; of one that nothing bounds above, for its least number.
    #[must_use]
    pub fn of(amounts: impl Iterator<Item = Amount>) -> Self {
        let end = |amount| {
            let interval = Interval::of(amount);
            interval.max.unwrap_or(interval.min)
        };
        let most = amounts.map(end).max().unwrap_or(0).max(1);
        let step = round_step(most);
        Self { step, steps: most.div_ceil(step) }
    }

    /// The numbers at the ticks.
    pub fn ticks(self) -> impl Iterator<Item = u64> {
        let next = move |tick: &u64| Some(tick.saturating_add(self.step));
        successors(Some(0), next).take(self.steps as usize + 1)
    }

    /// Where a number lies; beyond the end, at the end.
    #[must_use]
    pub fn percent(self, number: u64) -> f64 {
        let most = self.step as f64 * self.steps as f64;
        (number as f64 * 100.0 / most).min(100.0)
    }

    #[must_use]
    pub fn reach(self, amount: Amount) -> Reach {
        let at = match amount {
            Amount::Exact(n) | Amount::About(n) | Amount::AtLeast(n) | Amount::UpTo(n) => Some(n),
            Amount::MoreThan(n) => Some(n.saturating_add(1)),
            Amount::Range(..) | Amount::Vague(..) => None,
        };
        let interval = Interval::of(amount);
        let bar = (interval.max != Some(interval.min)).then(|| {
            let to = interval.max.map_or(100.0, |max| self.percent(max));
            (self.percent(interval.min), to)
        });
        Reach {
            at: at.map(|n| self.percent(n)),
            bar,
            open: interval.max.is_none(),
            vague: matches!(amount, Amount::Vague(..)),
        }
    }
}

/// The least of 1, 2, 5, 10, 20 and so on that divides the way into four steps at most. No number is beyond four of
/// 5,000,000,000,000,000,000, so none of them is too large to be reckoned with.
fn round_step(most: u64) -> u64 {
    let mut power: u64 = 1;
    loop {
        for factor in [1, 2, 5] {
            let step = power * factor;
            if most.div_ceil(step) <= 4 {
                return step;
            }
        }
        power *= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_end_at_a_round_number_that_holds_every_amount() {
        for (amounts, ticks) in [
            (vec![Amount::Exact(0)], vec![0, 1]),
            (vec![Amount::Exact(3), Amount::Exact(6)], vec![0, 2, 4, 6]),
            (vec![Amount::About(60)], vec![0, 20, 40, 60, 80]),
            (vec![Amount::AtLeast(2425)], vec![0, 1000, 2000, 3000]),
            (vec![Amount::Vague(24, None), Amount::UpTo(7)], vec![0, 10, 20, 30]),
        ] {
            assert_eq!(FigureAxis::of(amounts.into_iter()).ticks().collect::<Vec<_>>(), ticks);
        }
    }

    #[test]
    fn amounts_are_drawn_as_exactly_as_they_were_given() {
        let axis = FigureAxis { step: 20, steps: 5 };
        let reach = |at, bar, open, vague| Reach { at, bar, open, vague };
        for (amount, expected) in [
            (Amount::Exact(58), reach(Some(58.0), None, false, false)),
            (Amount::Exact(0), reach(Some(0.0), None, false, false)),
            (Amount::About(60), reach(Some(60.0), Some((55.0, 65.0)), false, false)),
            (Amount::AtLeast(30), reach(Some(30.0), Some((30.0, 100.0)), true, false)),
            (Amount::MoreThan(30), reach(Some(31.0), Some((31.0, 100.0)), true, false)),
            (Amount::UpTo(10), reach(Some(10.0), Some((0.0, 10.0)), false, false)),
            (Amount::Range(10, 20), reach(None, Some((10.0, 20.0)), false, false)),
            (Amount::Vague(24, Some(99)), reach(None, Some((24.0, 99.0)), false, true)),
            (Amount::Vague(24, None), reach(None, Some((24.0, 100.0)), true, true)),
        ] {
            assert_eq!(axis.reach(amount), expected, "{amount:?}");
        }
    }

    #[test]
    fn the_greatest_number_there_is_has_an_axis() {
        let axis = FigureAxis::of([Amount::MoreThan(u64::MAX)].into_iter());
        assert!(axis.percent(u64::MAX) <= 100.0);
        assert!(axis.ticks().count() <= 7);
    }
}
