//! Dates that cannot both be right.

use super::Case;
use crate::model::{AccountDate, AccountId};

/// Two accounts date the same thing to times that have no minute in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateGap {
    /// In reading order. Facet and occurrence are the same for both.
    pub first: DateAt,
    pub second: DateAt,
    pub gap: Gap,
}

/// Where a date stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateAt {
    pub account: AccountId,
    /// Index into the account's `when`.
    pub date: usize,
}

/// From the end of the earlier date to the start of the later one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// Where both give a time of day.
    Minutes(i64),
    /// 1 for neighbouring days.
    Days(i64),
}

/// The disagreements of accounts of any voice: the first date with each after it, then the second.
#[must_use]
pub fn dates(case: &Case<'_>) -> Vec<DateGap> {
    let mut all = Vec::new();
    for (id, account) in case.accounts() {
        for (at, date) in account.when.iter().enumerate() {
            all.push((DateAt { account: id, date: at }, date));
        }
    }
    let mut gaps = Vec::new();
    let mut rest = all.as_slice();
    while let [(first, a), after @ ..] = rest {
        for (second, b) in after.iter().filter(|(second, _)| second.account != first.account) {
            if let Some(gap) = gap(a, b) {
                gaps.push(DateGap { first: *first, second: *second, gap });
            }
        }
        rest = after;
    }
    gaps
}

fn gap(a: &AccountDate, b: &AccountDate) -> Option<Gap> {
    if a.facet != b.facet || a.occurrence != b.occurrence {
        return None;
    }
    let (first, second) = (a.when.utc_span(), b.when.utc_span());
    if first.overlaps(&second) {
        return None;
    }
    Some(if a.when.has_clock() && b.when.has_clock() {
        Gap::Minutes(first.minutes_between(&second))
    } else {
        Gap::Days(first.days_between(&second))
    })
}
