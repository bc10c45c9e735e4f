//! Mouse, pen and fingers on the strip. The page's own scrolling is never taken: a plain wheel
//! scrolls the page, and so does a finger that moves up or down.

use super::super::Page;
use super::stage::Stage;
use crate::markup::Event;
use crate::plan::{DrawnMark, Gesture, Viewport};
use crate::state::{Action, Target};

/// How near a click must be to a mark, in px: half of a target of 24 px.
const REACH: f64 = 12.0;

/// Zooms to the pointer with Ctrl, or while the strip has the focus; else the page scrolls.
pub fn wheel(stage: Stage, wheel: &Event) {
    if !(wheel.command || wheel.focused) {
        return;
    }
    wheel.prevent();
    // A turn of 400 px doubles or halves.
    let turn = (wheel.wheel.abs() / 400.0).min(1.0);
    let factor = if wheel.wheel < 0.0 { 1.0 + turn } else { 1.0 / (1.0 + turn) };
    stage.show(stage.scale().zoom_at(stage.in_plot(wheel.x), factor));
}

pub fn down(stage: Stage, down: &Event) {
    if down.button != 0 {
        return;
    }
    stage.gesture.borrow_mut().down(down.pointer, stage.in_plot(down.x), stage.scale());
}

pub fn moved(stage: Stage, moved: &Event) {
    let mut gesture = stage.gesture.borrow_mut();
    if gesture.is_idle() {
        stage.pointed.put(mark_under(stage, moved));
        return;
    }
    if let Some(viewport) = gesture.moved(moved.pointer, stage.in_plot(moved.x)) {
        moved.capture();
        stage.pointed.put(None);
        stage.show(viewport);
    }
}

pub fn up(page: Page, stage: Stage, up: &Event) {
    let clicked = stage.gesture.borrow_mut().up(up.pointer, stage.scale());
    if clicked && let Some(mark) = mark_under(stage, up) {
        click(page, stage, &mark);
    }
}

/// One account leads to its event; several that stand too close are taken apart first.
fn click(page: Page, stage: Stage, mark: &DrawnMark) {
    let apart = mark.times;
    let lies_apart = mark.count > 1 && mark.anchors.1 - mark.anchors.0 > Viewport::SMALLEST;
    let zoomed_in = stage.viewport.peek().minutes() <= apart.minutes() * 3.0;
    if lies_apart && !zoomed_in {
        let air = apart.minutes();
        stage.show(Viewport { from: apart.from - air, to: apart.to + air });
    } else {
        page.act(Action::Open(Target::Event(mark.event)));
    }
}

pub fn cancelled(stage: Stage) {
    stage.gesture.replace(Gesture::default());
}

fn mark_under(stage: Stage, pointer: &Event) -> Option<DrawnMark> {
    let (x, y) = (stage.in_plot(pointer.x), pointer.y / *stage.letters.peek());
    stage.plan.peek().mark_at(x, y, REACH).copied()
}
