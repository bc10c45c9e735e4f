//! How long after the event an account was stated.

use super::{Case, Ground};
use crate::list::ToList;
use crate::model::{Account, AccountId, Dataset};

/// An account of a party's own that came days after what it tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DisclosureLag {
    pub account: AccountId,
    /// At least 2.
    pub days: i64,
}

/// Shorter ones are the ordinary course of a news day.
const NOTABLE_DAYS: i64 = 2;

/// The lags of one event's accounts, in their order.
#[must_use]
pub fn disclosure_lags(case: &Case<'_>) -> Vec<DisclosureLag> {
    let lag = |(account, _)| {
        disclosure_lag(case.dataset, case.ground, account).map(|days| DisclosureLag { account, days })
    };
    case.accounts().filter_map(lag).list()
}

/// Whole days from the last day of the account's first date of what occurred or started to the first
/// day it was stated on, where they are notable and the account is a party's own.
#[must_use]
pub fn disclosure_lag(dataset: &Dataset, ground: &Ground, id: AccountId) -> Option<i64> {
    let account = &dataset.accounts[id];
    let days = account.stated.edtf.first_day()? - last_day_of_event(account)?;
    (days >= NOTABLE_DAYS && ground.is_own(id, account)).then_some(days)
}

fn last_day_of_event(account: &Account) -> Option<i64> {
    let dated = account.when.iter().find(|date| matches!(date.facet.as_str(), "occurred" | "started"))?;
    dated.when.edtf.last_day()
}
