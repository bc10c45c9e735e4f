//! Which part of a long score is in the document: what is near the view, between two spacers that
//! keep the scroll bar true.

use std::ops::Range;

/// Heights of the rows of a long list, in px: estimated until they are measured.
#[derive(Debug, Clone, Default)]
pub struct Heights {
    rows: Vec<f32>,
}

/// Rows in the document, and the room that the others take above and below them in px.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Window {
    pub rows: Range<usize>,
    pub before: f64,
    pub after: f64,
}

/// How far above and below the view rows are kept, in heights of the view.
const OVERSCAN: f64 = 1.0;

impl Heights {
    #[must_use]
    pub fn new(estimates: Vec<f32>) -> Self {
        Self { rows: estimates }
    }

    /// Takes a measured height.
    pub fn measure(&mut self, row: usize, height: f64) {
        if let Some(known) = self.rows.get_mut(row) {
            *known = height as f32;
        }
    }

    /// The window for a view whose top is `top` px below the list's own top. Rows of `shown` follow
    /// each other; each names its height.
    #[must_use]
    pub fn window(&self, shown: &[usize], top: f64, view: f64) -> Window {
        let (from, to) = (top - view * OVERSCAN, top + view * (1.0 + OVERSCAN));
        let (mut y, mut before) = (0.0, 0.0);
        let mut rows = shown.len()..shown.len();
        for (at, row) in shown.iter().enumerate() {
            let end = y + self.height(*row);
            if end >= from && rows.start == shown.len() {
                rows.start = at;
                before = y;
            }
            if y > to {
                rows.end = at;
                break;
            }
            y = end;
        }
        // A view below the whole list has all of it above.
        if rows.start == shown.len() {
            before = y;
        }
        let skipped = shown.get(rows.end..).unwrap_or(&[]);
        let after = skipped.iter().map(|row| self.height(*row)).sum();
        Window { rows, before, after }
    }

    /// The window with one row at the top of the view.
    #[must_use]
    pub fn window_at(&self, shown: &[usize], at: usize, view: f64) -> Window {
        let top = shown.iter().take(at).map(|row| self.height(*row)).sum();
        self.window(shown, top, view)
    }

    fn height(&self, row: usize) -> f64 {
        self.rows.get(row).map_or(0.0, |height| f64::from(*height))
    }
}

/// What the height of an event's section depends on, before it is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Bulk {
    /// Characters in the summary of each event.
    pub summary: usize,
    /// The accounts of the fullest column, and the characters in them.
    pub accounts: usize,
    pub characters: usize,
    /// Rows of other voices below.
    pub other_rows: usize,
}

/// Px that an event probably takes; narrow pages stack all columns.
#[must_use]
pub fn estimate(bulk: Bulk) -> f32 {
    const HEAD: usize = 150;
    const ACCOUNT: usize = 165;
    const LINE: usize = 22;
    const CHARACTERS_A_LINE: usize = 40;
    let lines = bulk.characters.div_ceil(CHARACTERS_A_LINE) + bulk.summary.div_ceil(CHARACTERS_A_LINE * 2);
    (HEAD + bulk.accounts * ACCOUNT + lines * LINE + bulk.other_rows * (ACCOUNT + 90)) as f32
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn window_and_spacers_are_as_high_as_the_whole_list(
            heights in prop::collection::vec(40f32..2000.0, 1..80),
            top in -500f64..90_000.0,
            view in 200f64..1500.0,
        ) {
            let shown: Vec<usize> = (0..heights.len()).collect();
            let total: f64 = heights.iter().map(|height| f64::from(*height)).sum();
            let list = Heights::new(heights);
            let window = list.window(&shown, top, view);
            let rows: f64 = window.rows.clone().map(|row| list.height(row)).sum();
            prop_assert!((window.before + rows + window.after - total).abs() < 0.5, "{window:?} of {total}");
            // Every row that touches the view is in the document.
            let mut y = 0.0;
            for row in 0..shown.len() {
                let end = y + list.height(row);
                if end >= top && y <= top + view {
                    prop_assert!(window.rows.contains(&row), "row {row} of {:?}", window.rows);
                }
                y = end;
            }
        }
    }

    #[test]
    fn a_view_far_below_the_list_leaves_its_height() {
        let list = Heights::new(vec![500.0; 100]);
        let shown: Vec<usize> = (0..100).collect();
        let below = Window { rows: 100..100, before: 50_000.0, after: 0.0 };
        assert_eq!(list.window(&shown, 50_900.0, 800.0), below);
        assert_eq!(list.window(&[], 50_900.0, 800.0), Window::default());
    }

    #[test]
    fn a_measured_row_moves_those_below_it() {
        let mut list = Heights::new(vec![100.0; 100]);
        let shown: Vec<usize> = (0..100).collect();
        assert_eq!(list.window(&shown, 5000.0, 500.0).before, 4500.0 - 100.0);
        list.measure(0, 400.0);
        assert_eq!(list.window(&shown, 5300.0, 500.0).before, 4800.0 - 100.0);
    }
}
