//! The colours of assets/style.css, by calculation: contrast (WCAG 2.2, 1.4.3 and 1.4.11) on every ground they
//! stand on, and how far the parties' colours are apart for every kind of colour vision.

#![cfg(test)]

use std::collections::BTreeMap;

/// Red, green and blue, linear, from 0 to 1.
type Linear = [f64; 3];

const THEMES: [&str; 2] = [":root {", ":root[data-theme=\"dark\"] {"];
/// What texts and signs stand on.
const GROUNDS: [&str; 3] = ["ground", "card", "panel"];
/// How far apart any two of the first so many parties are at least. Principals come first and are met most;
/// beyond a few, shapes and names tell parties apart.
const APART: [(usize, f64); 4] = [(3, 11.0), (4, 9.0), (6, 6.5), (12, 3.0)];

/// The tokens of a theme.
fn tokens(theme: &str) -> BTreeMap<String, Linear> {
    let style = include_str!("../assets/style.css");
    let (_, rules) = style.split_once(theme).unwrap();
    let (rules, _) = rules.split_once('}').unwrap();
    let declared = rules.split(';').filter_map(|rule| rule.trim().strip_prefix("--")?.split_once(": "));
    declared.filter_map(|(name, value)| Some((name.to_owned(), colour(value)?))).collect()
}

fn colour(hex: &str) -> Option<Linear> {
    let digits = hex.strip_prefix('#')?;
    let long =
        if digits.len() == 3 { digits.chars().flat_map(|d| [d, d]).collect() } else { digits.to_owned() };
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(long.get(at..at + 2)?, 16).ok()?) / 255.0;
        Some(if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) })
    };
    Some([part(0)?, part(2)?, part(4)?])
}

/// WCAG's ratio of contrast.
fn contrast(a: Linear, b: Linear) -> f64 {
    let luminance = |[r, g, b]: Linear| 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05;
    let (a, b) = (luminance(a), luminance(b));
    a.max(b) / a.min(b)
}

/// Full colour vision, then Machado, Oliveira and Fernandes 2009 for severity 1.0 of each deficiency.
const VISIONS: [(&str, [[f64; 3]; 3]); 4] = [
    ("full", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "protan",
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    ),
    (
        "deutan",
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    ),
    (
        "tritan",
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
    ),
];

fn seen(matrix: &[[f64; 3]; 3], colour: Linear) -> Linear {
    matrix.map(|row| row.iter().zip(colour).map(|(weight, part)| weight * part).sum::<f64>().clamp(0.0, 1.0))
}

/// The distance in OKLab (Ottosson 2020), times 100.
fn distance(a: Linear, b: Linear) -> f64 {
    let lab = |[r, g, b]: Linear| {
        let cone = |x: f64, y: f64, z: f64| (x * r + y * g + z * b).cbrt();
        let l = cone(0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9);
        let m = cone(0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6);
        let s = cone(0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5);
        [
            0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s,
            1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s,
            0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s,
        ]
    };
    lab(a).iter().zip(lab(b)).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt() * 100.0
}

#[test]
fn every_text_and_every_party_is_legible_on_every_ground() {
    for theme in THEMES {
        let tokens = tokens(theme);
        let texts = tokens.keys().filter(|name| name.starts_with('p') && *name != "panel");
        let texts: Vec<&str> = texts.map(String::as_str).chain(["ink", "muted"]).collect();
        assert_eq!(texts.len(), 14, "twelve parties, ink and muted: {texts:?}");
        for text in texts {
            for ground in GROUNDS {
                let ratio = contrast(tokens[text], tokens[ground]);
                assert!(ratio >= 4.5, "{theme} --{text} on --{ground}: {ratio:.2}");
            }
        }
        for ground in GROUNDS {
            let ratio = contrast(tokens["edge"], tokens[ground]);
            assert!(ratio >= 3.0, "{theme} the edges of controls on --{ground}: {ratio:.2}");
        }
    }
}

#[test]
fn parties_differ_for_every_kind_of_colour_vision() {
    for theme in THEMES {
        let tokens = tokens(theme);
        for (vision, matrix) in &VISIONS {
            let colours: Vec<Linear> =
                (0..12).map(|party| seen(matrix, tokens[&format!("p{party}")])).collect();
            for (parties, least) in APART {
                for a in 0..parties {
                    for b in a + 1..parties {
                        let apart = distance(colours[a], colours[b]);
                        assert!(apart >= least, "{theme} {vision}: {a} and {b} are {apart:.1} apart");
                    }
                }
            }
        }
    }
}

#[test]
fn known_colours_measure_as_known() {
    let (black, white) = (colour("#000").unwrap(), colour("#ffffff").unwrap());
    assert!((contrast(black, white) - 21.0).abs() < 1e-9);
    assert!((distance(black, white) - 100.0).abs() < 1e-3);
    assert!((contrast(colour("#777").unwrap(), white) - 4.48).abs() < 0.01);
}
