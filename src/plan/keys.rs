//! Where the arrow keys lead within the lanes.

use super::{Mark, Strip};
use crate::model::AccountId;
use crate::when::Minute;

/// A place in the strip. A joint statement stands in several lanes, so the lane belongs to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Spot {
    /// Index into the lanes of the strip.
    pub lane: usize,
    pub account: AccountId,
}

/// How far a page key leads: to the nearest mark on another day, or in another month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leap {
    Day,
    Month,
}

/// Each way leads to `None` where there is nothing farther, or where the spot is no longer shown.
impl Strip {
    /// The mark at a spot.
    #[must_use]
    pub fn mark(&self, spot: Spot) -> Option<&Mark> {
        self.lanes.get(spot.lane)?.marks.iter().find(|mark| mark.account == spot.account)
    }

    #[must_use]
    pub fn next_in_lane(&self, spot: Spot) -> Option<Spot> {
        self.marks_after(spot)?.first().map(|mark| spot.to(mark))
    }

    #[must_use]
    pub fn previous_in_lane(&self, spot: Spot) -> Option<Spot> {
        self.marks_before(spot)?.last().map(|mark| spot.to(mark))
    }

    #[must_use]
    pub fn first_in_lane(&self, lane: usize) -> Option<Spot> {
        let mark = self.lanes.get(lane)?.marks.first()?;
        Some(Spot { lane, account: mark.account })
    }

    #[must_use]
    pub fn last_in_lane(&self, lane: usize) -> Option<Spot> {
        let mark = self.lanes.get(lane)?.marks.last()?;
        Some(Spot { lane, account: mark.account })
    }

    /// The same moment in the next lane above that has marks.
    #[must_use]
    pub fn nearest_in_lane_above(&self, spot: Spot) -> Option<Spot> {
        let from = self.mark(spot)?;
        (0..spot.lane).rev().find_map(|lane| self.nearest_spot(lane, from))
    }

    /// The same moment in the next lane below that has marks.
    #[must_use]
    pub fn nearest_in_lane_below(&self, spot: Spot) -> Option<Spot> {
        let from = self.mark(spot)?;
        (spot.lane + 1..self.lanes.len()).find_map(|lane| self.nearest_spot(lane, from))
    }

    /// The first mark in the lane on a later day, or in a later month.
    #[must_use]
    pub fn leap_on(&self, spot: Spot, leap: Leap) -> Option<Spot> {
        let page = leap.page(self.mark(spot)?);
        self.marks_after(spot)?.iter().find(|mark| leap.page(mark) > page).map(|mark| spot.to(mark))
    }

    /// The last mark in the lane on an earlier day, or in an earlier month.
    #[must_use]
    pub fn leap_back(&self, spot: Spot, leap: Leap) -> Option<Spot> {
        let page = leap.page(self.mark(spot)?);
        self.marks_before(spot)?.iter().rev().find(|mark| leap.page(mark) < page).map(|mark| spot.to(mark))
    }

    /// Of marks equally near, one of the same event first, then the earlier one.
    fn nearest_spot(&self, lane: usize, to: &Mark) -> Option<Spot> {
        let distance = |mark: &Mark| (mark.anchor() - to.anchor()).abs();
        let nearest = self.lanes.get(lane)?.marks.iter().min_by(|a, b| {
            distance(a).total_cmp(&distance(b)).then((a.event != to.event).cmp(&(b.event != to.event)))
        })?;
        Some(Spot { lane, account: nearest.account })
    }

    fn marks_after(&self, spot: Spot) -> Option<&[Mark]> {
        let (_, from) = self.marks_around(spot)?;
        from.get(1..)
    }

    fn marks_before(&self, spot: Spot) -> Option<&[Mark]> {
        Some(self.marks_around(spot)?.0)
    }

    /// The marks of a spot's lane before it, and those from it on.
    fn marks_around(&self, spot: Spot) -> Option<(&[Mark], &[Mark])> {
        let marks = &self.lanes.get(spot.lane)?.marks;
        marks.split_at_checked(marks.iter().position(|mark| mark.account == spot.account)?)
    }
}

impl Spot {
    fn to(self, mark: &Mark) -> Self {
        Self { account: mark.account, ..self }
    }
}

impl Leap {
    /// Which day or month a mark stands on, in running count.
    fn page(self, mark: &Mark) -> i64 {
        let minute = Minute(mark.anchor().floor() as i64);
        match self {
            Self::Day => minute.day(),
            Self::Month => {
                let civil = minute.civil();
                civil.year * 12 + i64::from(civil.month)
            }
        }
    }
}
