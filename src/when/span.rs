//! Closed spans of minutes.

use super::Minute;

/// From the first minute to the last, both included; `first <= last`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Span {
    pub first: Minute,
    pub last: Minute,
}

impl Span {
    /// All of time: what is said by an end that is open or unknown.
    pub const UNBOUNDED: Self = Self { first: Minute::MIN, last: Minute::MAX };

    /// From 00:00 of the first day to 23:59 of the last, in days since 1970-01-01.
    #[must_use]
    pub fn of_days(first: i64, last: i64) -> Self {
        Self { first: Minute::start_of_day(first), last: Minute::end_of_day(last) }
    }

    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.first <= other.last && other.first <= self.last
    }

    #[must_use]
    pub fn contains(&self, other: &Self) -> bool {
        self.first <= other.first && other.last <= self.last
    }

    /// The shortest span that contains both.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        Self { first: self.first.min(other.first), last: self.last.max(other.last) }
    }

    /// From the day of the earlier span's last minute to the day of the later one's first: 1 for
    /// neighbouring days, 0 on the same day and for spans that overlap.
    #[must_use]
    pub fn days_between(&self, other: &Self) -> i64 {
        self.gap(other).map_or(0, |(end, start)| start.day() - end.day())
    }

    /// From the earlier span's last minute to the later one's first; 0 for spans that overlap.
    #[must_use]
    pub fn minutes_between(&self, other: &Self) -> i64 {
        self.gap(other).map_or(0, |(end, start)| start.0.saturating_sub(end.0))
    }

    /// Whether both ends are known.
    #[must_use]
    pub fn is_bounded(&self) -> bool {
        self.first.is_bounded() && self.last.is_bounded()
    }

    /// Both ends moved by so many minutes; an unbounded end stays so.
    #[must_use]
    pub fn shifted(&self, minutes: i64) -> Self {
        Self { first: self.first.plus(minutes), last: self.last.plus(minutes) }
    }

    /// Where the earlier of two disjoint spans ends and the later one starts.
    fn gap(&self, other: &Self) -> Option<(Minute, Minute)> {
        let (earlier, later) = if self.first <= other.first { (self, other) } else { (other, self) };
        (earlier.last < later.first).then_some((earlier.last, later.first))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(first: i64, last: i64) -> Span {
        Span { first: Minute(first), last: Minute(last) }
    }

    #[test]
    fn spans_that_share_one_minute_overlap() {
        assert!(span(0, 10).overlaps(&span(10, 20)));
        assert!(!span(0, 10).overlaps(&span(11, 20)));
        assert!(span(0, 10).overlaps(&Span::UNBOUNDED));
    }

    #[test]
    fn a_span_contains_itself_and_what_lies_within() {
        assert!(span(0, 10).contains(&span(0, 10)));
        assert!(!span(0, 10).contains(&span(0, 11)));
        assert!(Span::UNBOUNDED.contains(&span(0, 10)));
    }

    #[test]
    fn a_union_bridges_the_gap() {
        assert_eq!(span(0, 10).union(&span(20, 30)), span(0, 30));
    }

    #[test]
    fn gaps_are_the_same_from_either_side() {
        for (a, b, days, minutes) in [
            (span(0, 1439), span(1440, 2879), 1, 1),
            (span(0, 1439), span(2880, 4319), 2, 1441),
            (span(0, 10), span(25, 30), 0, 15),
            (span(0, 10), span(5, 30), 0, 0),
            (span(-10, -1), span(0, 5), 1, 1),
        ] {
            assert_eq!((a.days_between(&b), a.minutes_between(&b)), (days, minutes), "{a:?} {b:?}");
            assert_eq!((b.days_between(&a), b.minutes_between(&a)), (days, minutes), "{b:?} {a:?}");
        }
    }

    #[test]
    fn an_unbounded_end_does_not_move() {
        let since = Span { first: Minute(5), last: Minute::MAX };
        assert_eq!(since.shifted(240), Span { first: Minute(245), last: Minute::MAX });
    }
}
