//! One symbol per party, all of the same area, so that none looks weightier than another.
//!
//! Twelve plain forms come first. Those that follow are the same forms with a hole, with a ring,
//! with both, and from the fifth dozen on with a count of dots below.

use std::f64::consts::PI;

use super::path::{push_tenths, tenths};
use crate::said::Said;

/// A corner, in any unit; outlines are scaled to the area asked for.
type Corner = (i8, i8);

const TRIANGLE: &[Corner] = &[(0, -100), (87, 50), (-87, 50)];
const DIAMOND: &[Corner] = &[(0, -100), (100, 0), (0, 100), (-100, 0)];
const SQUARE: &[Corner] = &[(-50, -50), (50, -50), (50, 50), (-50, 50)];
const STAR: &[Corner] = &[
    (0, -100),
    (26, -36),
    (95, -31),
    (43, 14),
    (59, 81),
    (0, 45),
    (-59, 81),
    (-43, 14),
    (-95, -31),
    (-26, -36),
];
const HEXAGON: &[Corner] = &[(-50, -87), (50, -87), (100, 0), (50, 87), (-50, 87), (-100, 0)];
const PLUS: &[Corner] = &[
    (-30, -100),
    (30, -100),
    (30, -30),
    (100, -30),
    (100, 30),
    (30, 30),
    (30, 100),
    (-30, 100),
    (-30, 30),
    (-100, 30),
    (-100, -30),
    (-30, -30),
];
const POINT_DOWN: &[Corner] = &[(0, 100), (-87, -50), (87, -50)];
const CROSS: &[Corner] = &[
    (0, -42),
    (50, -92),
    (92, -50),
    (42, 0),
    (92, 50),
    (50, 92),
    (0, 42),
    (-50, 92),
    (-92, 50),
    (-42, 0),
    (-92, -50),
    (-50, -92),
];
const HOURGLASS: &[Corner] = &[(-80, -100), (80, -100), (12, 0), (80, 100), (-80, 100), (-12, 0)];
const BOW_TIE: &[Corner] = &[(-100, -80), (0, -12), (100, -80), (100, 80), (0, 12), (-100, 80)];
const POINT_RIGHT: &[Corner] = &[(100, 0), (-50, 87), (-50, -87)];

#[derive(Clone, Copy)]
enum Form {
    Circle,
    Corners(&'static [Corner]),
}

const FORMS: [Form; 12] = [
    Form::Corners(TRIANGLE),
    Form::Circle,
    Form::Corners(DIAMOND),
    Form::Corners(SQUARE),
    Form::Corners(STAR),
    Form::Corners(HEXAGON),
    Form::Corners(PLUS),
    Form::Corners(POINT_DOWN),
    Form::Corners(CROSS),
    Form::Corners(HOURGLASS),
    Form::Corners(BOW_TIE),
    Form::Corners(POINT_RIGHT),
];

/// Path data of a party's symbol around a point, to be filled by the non-zero rule. Its area is
/// that of a circle of the radius. Symbols are counted in the dataset's order of lanes.
#[must_use]
pub fn symbol(index: usize, x: f64, y: f64, radius: f64) -> Said {
    let mut d = String::new();
    super::path::move_to(&mut d, x, y);
    d.push_str(&outline(index, radius));
    d.into()
}

/// The same relative to the current point, for a path of many symbols.
#[must_use]
pub fn outline(index: usize, radius: f64) -> Said {
    let mut pen = Pen::default();
    let variant = index / FORMS.len();
    let (hole, ring, dots) = (variant % 2 == 1, variant / 2 % 2 == 1, variant / 4);
    // A ring takes its area from the form within it; a hole gives its own to the form around it.
    let inner = if ring { radius * 0.6_f64.sqrt() } else { radius };
    let outer = if hole { inner * 1.16_f64.sqrt() } else { inner };
    match FORMS.get(index % FORMS.len()) {
        Some(Form::Corners(corners)) => pen.polygon(corners, outer),
        Some(Form::Circle) | None => pen.circle(outer, true),
    }
    if hole {
        pen.circle(inner * 0.4, false);
    }
    if ring {
        pen.circle(radius * 1.4, true);
        pen.circle(radius * 1.56_f64.sqrt(), false);
    }
    for dot in 0..dots {
        pen.dot((dot as f64 - (dots - 1) as f64 / 2.0) * radius * 0.6, radius * 1.7, radius * 0.15);
    }
    pen.d.into()
}

/// Draws with relative commands, from and around the point where the path stood.
#[derive(Default)]
struct Pen {
    d: String,
    at: (i32, i32),
}

impl Pen {
    fn polygon(&mut self, corners: &[Corner], radius: f64) {
        self.closed(corners, radius * (PI / area(corners)).sqrt(), (0.0, 0.0));
    }

    fn dot(&mut self, x: f64, y: f64, half: f64) {
        self.closed(&[(-1, -1), (1, -1), (1, 1), (-1, 1)], half, (x, y));
    }

    /// The corners so many times larger, around a middle.
    fn closed(&mut self, corners: &[Corner], scale: f64, (x, y): (f64, f64)) {
        let mut start = None;
        for (right, down) in corners.iter().copied() {
            let corner = (tenths(x + f64::from(right) * scale), tenths(y + f64::from(down) * scale));
            self.to(if start.is_none() { 'm' } else { 'l' }, corner);
            start.get_or_insert(corner);
        }
        self.d.push('z');
        // Closing takes the pen back to where the outline began.
        self.at = start.unwrap_or(self.at);
    }

    /// Two half circles; the direction tells a hole from a disc.
    fn circle(&mut self, radius: f64, clockwise: bool) {
        let radius = tenths(radius);
        self.to('m', (-radius, 0));
        for diameter in [2 * radius, -2 * radius] {
            self.d.push('a');
            for number in [radius, radius, 0, 0, if clockwise { 10 } else { 0 }, diameter, 0] {
                push_tenths(&mut self.d, number);
                self.d.push(' ');
            }
        }
        self.d.push('z');
    }

    fn to(&mut self, letter: char, (x, y): (i32, i32)) {
        self.d.push(letter);
        push_tenths(&mut self.d, x - self.at.0);
        self.d.push(' ');
        push_tenths(&mut self.d, y - self.at.1);
        self.at = (x, y);
    }
}

/// By the shoelace formula; positive for corners given clockwise on the screen.
fn area(corners: &[Corner]) -> f64 {
    let mut doubled = 0;
    let mut before = corners.last().copied().unwrap_or_default();
    for corner in corners.iter().copied() {
        doubled += i32::from(before.0) * i32::from(corner.1) - i32::from(corner.0) * i32::from(before.1);
        before = corner;
    }
    f64::from(doubled) / 2.0
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    /// The area that path data of relative lines and half circles fills.
    fn filled(d: &str) -> f64 {
        let (mut sum, mut at, mut start) = (0.0, (0.0, 0.0), (0.0, 0.0));
        let letters = d.match_indices(|c: char| c.is_ascii_alphabetic());
        let starts: Vec<usize> = letters.map(|(index, _)| index).chain([d.len()]).collect();
        for pair in starts.windows(2) {
            let (letter, numbers) = d[pair[0]..pair[1]].split_at(1);
            let numbers: Vec<f64> = numbers.split_whitespace().map(|n| n.parse().unwrap()).collect();
            let next = match letter {
                "m" | "l" => (at.0 + numbers[0], at.1 + numbers[1]),
                "a" => {
                    let half_disc = PI * numbers[0] * numbers[0] / 2.0;
                    sum += if numbers[4] == 1.0 { half_disc } else { -half_disc };
                    (at.0 + numbers[5], at.1 + numbers[6])
                }
                _ => start,
            };
            if letter == "m" {
                start = next;
            } else {
                sum += (at.0 * next.1 - next.0 * at.1) / 2.0;
            }
            at = next;
        }
        sum
    }

    #[test]
    fn every_symbol_fills_the_same_area() {
        for index in 0..48 {
            let area = filled(&outline(index, 5.0)) / (PI * 25.0);
            assert!((0.9..=1.1).contains(&area), "symbol {index} fills {area} of the disc");
        }
    }

    #[test]
    fn every_party_has_a_symbol_of_its_own() {
        let outlines: HashSet<Said> = (0..200).map(|index| outline(index, 5.0)).collect();
        assert_eq!(outlines.len(), 200);
    }

    #[test]
    fn the_first_symbols_are_the_plainest() {
        assert_eq!(symbol(3, 10.0, 20.0, 5.0), "M10 20m-4.4 -4.4l8.8 0l0 8.8l-8.8 0z");
        assert_eq!(symbol(1, 0.0, 0.0, 5.0), "M0 0m-5 0a5 5 0 0 1 10 0 a5 5 0 0 1 -10 0 z");
    }

    #[test]
    fn corners_are_clockwise_so_that_holes_stay_open() {
        for form in FORMS {
            if let Form::Corners(corners) = form {
                assert!(area(corners) > 0.0, "{corners:?}");
            }
        }
    }
}
