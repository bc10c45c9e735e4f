//! Keys within the strip: from account to account, zoom and pan.

use std::cell::Cell;

use super::super::Page;
use super::super::signal::follow;
use super::DRAWING;
use super::stage::Stage;
use crate::browser;
use crate::markup::Event;
use crate::plan::{Leap, Spot};
use crate::state::{Action, Target};

/// Stands on the first mark there is, so that the keys have a place to start from.
pub fn entered(stage: Stage) {
    if stage.spot.peek().is_none() {
        stage.spot.set(first_of_all(stage));
    }
}

fn first_of_all(stage: Stage) -> Option<Spot> {
    let strip = stage.strip.peek();
    let lanes = stage.plan.peek().lanes.len();
    (0..lanes).find_map(|lane| strip.first_in_lane(lane))
}

pub fn pressed(page: Page, stage: Stage, key: &Event) {
    if key.command || key.alt || !key.own {
        return;
    }
    let handled = match &*key.key {
        "+" | "=" => run(|| stage.zoom(2.0)),
        "-" => run(|| stage.zoom(0.5)),
        "0" => run(|| stage.show(stage.bounds.get())),
        "Escape" => run(|| stage.spot.set(None)),
        "Enter" | " " => {
            let spot = *stage.spot.peek();
            spot.is_some_and(|spot| run(|| open(page, stage, spot)))
        }
        name => match next(stage, name, key.shift) {
            Move::Unknown => false,
            Move::Nowhere => true,
            Move::To(spot) => run(|| step_to(stage, spot)),
        },
    };
    if handled {
        key.prevent();
    }
}

fn open(page: Page, stage: Stage, spot: Spot) {
    let event = page.dataset().accounts[spot.account].event;
    stage.opened.set(Some(spot));
    page.act(Action::Open(Target::Event(event)));
}

/// Back from an event that the keys have opened leads back to its mark, unless the focus has gone
/// elsewhere: it would stay with the event, far below what is in sight.
pub fn come_back(page: Page, stage: Stage) {
    let came_from = Cell::new(None);
    follow(move || {
        if page.arrival.get().is_some() {
            return came_from.set(stage.opened.take());
        }
        if let Some(spot) = came_from.take()
            && browser::has_focus("accounts")
        {
            stage.spot.set(Some(spot));
            browser::focus(DRAWING);
        }
    });
}

fn run(act: impl FnOnce()) -> bool {
    act();
    true
}

enum Move {
    Unknown,
    Nowhere,
    To(Spot),
}

fn next(stage: Stage, key: &str, shift: bool) -> Move {
    let strip = stage.strip.peek();
    let leap = if shift { Leap::Month } else { Leap::Day };
    let from = stage.spot.peek().filter(|spot| strip.mark(*spot).is_some());
    let Some(spot) = from.or_else(|| first_of_all(stage)) else { return Move::Unknown };
    let to = match key {
        "ArrowRight" => strip.next_in_lane(spot),
        "ArrowLeft" => strip.previous_in_lane(spot),
        "ArrowDown" => strip.nearest_in_lane_below(spot),
        "ArrowUp" => strip.nearest_in_lane_above(spot),
        "Home" => strip.first_in_lane(spot.lane),
        "End" => strip.last_in_lane(spot.lane),
        "PageDown" => strip.leap_on(spot, leap),
        "PageUp" => strip.leap_back(spot, leap),
        _ => return Move::Unknown,
    };
    to.map_or(Move::Nowhere, Move::To)
}

/// Stands on a mark and moves the window so that it can be seen.
fn step_to(stage: Stage, spot: Spot) {
    let anchor = stage.strip.peek().mark(spot).map(|mark| mark.anchor());
    if let Some(anchor) = anchor {
        let revealing = stage.viewport.peek().revealing(anchor);
        stage.show(revealing);
    }
    stage.spot.set(Some(spot));
}
