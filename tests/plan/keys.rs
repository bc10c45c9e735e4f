//! Where the keys lead.

use counterpoint::model::Dataset;
use counterpoint::plan::{Leap, Spot, Strip};

use super::dataset::{Told, dataset, strip_of, told};

/// Three lanes; the middle one is empty. Accounts are numbered in the order given.
fn lanes() -> (Dataset, Strip) {
    let dataset = dataset(
        3,
        2,
        "2020-11-01",
        &[
            told(0, 0, "2020-11-01"),
            told(0, 0, "2020-11-01"),
            told(0, 0, "2020-11-05"),
            told(0, 0, "2020-12-02"),
            told(0, 2, "2020-11-04"),
            told(1, 2, "2020-11-06"),
            Told { joint_with: vec![2], ..told(1, 0, "2020-12-20") },
        ],
    );
    let strip = strip_of(&dataset, &[]);
    (dataset, strip)
}

fn check(
    lane: usize,
    account: usize,
    way: impl Fn(&Strip, Spot) -> Option<Spot>,
    to: Option<(usize, usize)>,
) {
    let (dataset, strip) = lanes();
    let spot = Spot { lane, account: dataset.accounts.handle_at(account).unwrap() };
    assert_eq!(way(&strip, spot).map(|spot| (spot.lane, spot.account.index())), to);
}

#[test]
fn left_and_right_lead_along_the_lane() {
    check(0, 0, Strip::next_in_lane, Some((0, 1)));
    check(0, 1, Strip::previous_in_lane, Some((0, 0)));
    check(0, 0, Strip::previous_in_lane, None);
    check(0, 6, Strip::next_in_lane, None);
}

#[test]
fn home_and_end_lead_to_the_ends_of_the_lane() {
    check(0, 2, |strip, spot| strip.first_in_lane(spot.lane), Some((0, 0)));
    check(0, 2, |strip, spot| strip.last_in_lane(spot.lane), Some((0, 6)));
    check(0, 2, |strip, _| strip.first_in_lane(1), None);
}

#[test]
fn up_and_down_lead_to_the_same_moment_past_empty_lanes() {
    check(0, 0, Strip::nearest_in_lane_below, Some((2, 4)));
    check(2, 5, Strip::nearest_in_lane_above, Some((0, 2)));
    check(2, 5, Strip::nearest_in_lane_below, None);
    check(0, 0, Strip::nearest_in_lane_above, None);
}

#[test]
fn of_marks_equally_near_that_of_the_same_event_is_meant() {
    // The 5th lies between the 4th, of the same event, and the 6th, of the other.
    check(0, 2, Strip::nearest_in_lane_below, Some((2, 4)));
}

#[test]
fn a_joint_statement_stands_in_the_lane_of_each_who_signed_it() {
    check(0, 6, Strip::nearest_in_lane_below, Some((2, 6)));
    check(2, 5, Strip::next_in_lane, Some((2, 6)));
}

#[test]
fn page_keys_lead_to_another_day_or_month() {
    check(0, 0, |strip, spot| strip.leap_on(spot, Leap::Day), Some((0, 2)));
    check(0, 0, |strip, spot| strip.leap_on(spot, Leap::Month), Some((0, 3)));
    check(0, 3, |strip, spot| strip.leap_back(spot, Leap::Month), Some((0, 2)));
    check(0, 2, |strip, spot| strip.leap_back(spot, Leap::Day), Some((0, 1)));
    check(0, 6, |strip, spot| strip.leap_on(spot, Leap::Day), None);
}

#[test]
fn a_spot_that_is_not_shown_leads_nowhere() {
    check(1, 0, Strip::next_in_lane, None);
    check(2, 0, Strip::nearest_in_lane_above, None);
}
