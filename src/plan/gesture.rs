//! Fingers, pen or mouse on the strip: what window of time follows from how they move.

use super::{Scale, Viewport};
use crate::list::ToList;

/// Pointers that are down, and what they have done so far. One drags, two pinch.
#[derive(Debug, Clone, Default)]
pub struct Gesture {
    /// Id and x in px of the plot.
    pointers: Vec<(i32, f64)>,
    /// The scale, and where the pointers were, when the last one came or went.
    start: Option<(Scale, Vec<(i32, f64)>)>,
    dragged: bool,
}

/// A pointer that moved less than this many px has not dragged.
const STILL: f64 = 4.0;

impl Gesture {
    /// Whether no pointer is down.
    #[must_use]
    pub fn is_idle(&self) -> bool {
        self.pointers.is_empty()
    }

    /// A pointer came down; of three the second is let go.
    pub fn down(&mut self, pointer: i32, x: f64, scale: Scale) {
        self.forget(pointer);
        self.pointers.truncate(1);
        self.dragged &= !self.pointers.is_empty();
        self.pointers.push((pointer, x));
        self.start = Some((scale, self.pointers.clone()));
    }

    fn forget(&mut self, pointer: i32) {
        self.pointers = self.pointers.iter().copied().filter(|(id, _)| *id != pointer).list();
    }

    /// A pointer moved: the window that follows, if any does.
    pub fn moved(&mut self, pointer: i32, x: f64) -> Option<Viewport> {
        self.pointers.iter_mut().find(|(id, _)| *id == pointer)?.1 = x;
        let (scale, at) = self.start.as_ref()?;
        match (&**at, &*self.pointers) {
            ([(_, from)], [(_, to)]) => {
                self.dragged |= (to - from).abs() >= STILL;
                self.dragged.then(|| scale.pan(to - from))
            }
            ([(_, a), (_, b)], [(_, to_a), (_, to_b)]) => {
                self.dragged = true;
                let factor = (to_b - to_a).abs().max(1.0) / (b - a).abs().max(1.0);
                let zoomed = Scale::new(scale.zoom_at(a.midpoint(*b), factor), scale.width);
                Some(zoomed.pan(to_a.midpoint(*to_b) - a.midpoint(*b)))
            }
            _ => None,
        }
    }

    /// A pointer was lifted: whether all it did was to click.
    pub fn up(&mut self, pointer: i32, scale: Scale) -> bool {
        let before = self.pointers.len();
        self.forget(pointer);
        self.start = Some((scale, self.pointers.clone()));
        before == 1 && self.pointers.is_empty() && !self.dragged
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scale() -> Scale {
        Scale::new(Viewport { from: 0.0, to: 1000.0 }, 500.0)
    }

    #[test]
    fn a_pointer_that_hardly_moves_clicks() {
        let mut gesture = Gesture::default();
        gesture.down(1, 100.0, scale());
        assert_eq!(gesture.moved(1, 102.0), None);
        assert!(gesture.up(1, scale()));
        assert!(gesture.is_idle());
    }

    #[test]
    fn a_pointer_that_moves_takes_the_time_along() {
        let mut gesture = Gesture::default();
        gesture.down(1, 100.0, scale());
        assert_eq!(gesture.moved(1, 150.0), Some(Viewport { from: -100.0, to: 900.0 }));
        assert_eq!(gesture.moved(1, 101.0), Some(Viewport { from: -2.0, to: 998.0 }));
        assert!(!gesture.up(1, scale()), "it has dragged");
    }

    #[test]
    fn two_pointers_spread_around_their_middle() {
        let mut gesture = Gesture::default();
        gesture.down(1, 200.0, scale());
        gesture.down(2, 300.0, scale());
        let zoomed = gesture.moved(2, 400.0).unwrap();
        assert_eq!(zoomed.minutes(), 500.0);
        // What was in the middle of the fingers still is: 500 minutes, then at 250 px, now at 300.
        assert_eq!(Scale::new(zoomed, 500.0).time_from_x(300.0), 500.0);
        assert!(!gesture.up(1, scale()) && !gesture.up(2, scale()));
    }
}
