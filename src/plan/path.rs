//! SVG path data, with numbers in tenths of a px and without the float formatter.

/// Farther out than this nothing is visible, and an SVG coordinate begins to lose its digits.
const FAR_TENTHS: i32 = 200_000;

pub(super) fn move_to(d: &mut String, x: f64, y: f64) {
    command(d, 'M', x, y);
}

pub(super) fn line_to(d: &mut String, x: f64, y: f64) {
    command(d, 'L', x, y);
}

pub(super) fn line_by(d: &mut String, x: f64, y: f64) {
    command(d, 'l', x, y);
}

/// A closed rectangle between two x, so many px above and below y.
pub(super) fn bar(d: &mut String, from_x: f64, to_x: f64, y: f64, half_height: f64) {
    move_to(d, from_x, y - half_height);
    line_to(d, to_x, y - half_height);
    line_to(d, to_x, y + half_height);
    line_to(d, from_x, y + half_height);
    d.push('z');
}

/// A closed triangle that thins out from x over a length, to the left where it is negative.
pub(super) fn taper(d: &mut String, x: f64, y: f64, length: f64, half_height: f64) {
    move_to(d, x, y - half_height);
    line_by(d, length, half_height);
    line_by(d, -length, half_height);
    d.push('z');
}

pub(super) fn tenths(px: f64) -> i32 {
    ((px * 10.0 + 0.5).floor() as i32).clamp(-FAR_TENTHS, FAR_TENTHS)
}

pub(super) fn push_tenths(d: &mut String, tenths: i32) {
    if tenths < 0 {
        d.push('-');
    }
    let tenths = tenths.unsigned_abs();
    push_digits(d, tenths / 10);
    if !tenths.is_multiple_of(10) {
        d.push('.');
        push_digits(d, tenths % 10);
    }
}

fn push_digits(d: &mut String, number: u32) {
    if number >= 10 {
        push_digits(d, number / 10);
    }
    d.push(char::from(b'0' + (number % 10) as u8));
}

fn command(d: &mut String, letter: char, x: f64, y: f64) {
    d.push(letter);
    push_tenths(d, tenths(x));
    d.push(' ');
    push_tenths(d, tenths(y));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_to_the_tenth() {
        for (px, text) in [
            (0.0, "0"),
            (0.04, "0"),
            (-0.04, "0"),
            (0.05, "0.1"),
            (12.0, "12"),
            (12.34, "12.3"),
            (-0.5, "-0.5"),
            (-120.26, "-120.3"),
            (1e12, "20000"),
            (-1e12, "-20000"),
            (f64::NAN, "0"),
        ] {
            let mut d = String::new();
            push_tenths(&mut d, tenths(px));
            assert_eq!(d, text, "{px}");
        }
    }

    #[test]
    fn a_bar_is_a_closed_rectangle() {
        let mut d = String::new();
        bar(&mut d, 1.0, 9.5, 20.0, 3.0);
        assert_eq!(d, "M1 17L9.5 17L9.5 23L1 23z");
    }

    #[test]
    fn a_taper_points_away_from_its_base() {
        let mut d = String::new();
        taper(&mut d, 10.0, 20.0, -8.0, 2.0);
        assert_eq!(d, "M10 18l-8 2l8 2z");
    }
}
