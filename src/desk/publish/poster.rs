//! The poster: title, strip and counts as a picture of 1200 by 630 px, for where a page is announced.

mod letters;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::Tree;

use self::letters::{Type, drawable, options};
use super::describe::Description;
use crate::compare::{Ground, Scope};
use crate::model::{Dataset, PartyId};
use crate::plan::{Clock, Frame, LanePlan, Marks, Selection, Strip};
use crate::query::Index;
use crate::share::escaped;
use crate::words;

const WIDTH: u32 = 1200;
const HEIGHT: u32 = 630;
const MARGIN: f64 = 60.0;
/// As many lanes as there is room for.
const MOST_LANES: usize = 6;
/// How many lines a title may have.
const MOST_LINES: usize = 3;
/// The room of a line, in px, and that between a lane's label and its marks.
const ROOM: f64 = WIDTH as f64 - 2.0 * MARGIN;
const GAP: f64 = 12.0;

const TITLE: Type = Type { family: "serif", size: 50, weight: "700" };
const COUNTS: Type = Type { family: "sans-serif", size: 26, weight: "400" };
const LABEL: Type = Type { family: "sans-serif", size: 18, weight: "700" };
const TICK: Type = Type { family: "sans-serif", size: 13, weight: "400" };

/// The colours of the light theme, as assets/style.css has them.
const GROUND: &str = "#fffdfa";
const INK: &str = "#1c1917";
const MUTED: &str = "#57534e";
const HAIRLINE: &str = "#e2ddd6";
const PARTIES: [&str; 12] = [
    "#b54414", "#003f9d", "#2c7870", "#790f69", "#963545", "#294c10", "#5350b5", "#836235", "#185a72",
    "#6b3637", "#993080", "#3e582c",
];

/// Why a poster could not be drawn.
#[derive(Debug, thiserror::Error)]
#[error("The poster could not be drawn: {0}.")]
pub(crate) struct NotDrawn(String);

/// The poster as a PNG.
pub(super) fn png(description: &Description<'_>) -> Result<Vec<u8>, NotDrawn> {
    let failed = |error: &dyn std::fmt::Display| NotDrawn(error.to_string());
    let tree = Tree::from_str(&svg(description), &options()).map_err(|error| failed(&error))?;
    let mut picture = Pixmap::new(WIDTH, HEIGHT).ok_or_else(|| NotDrawn("no memory".to_owned()))?;
    resvg::render(&tree, Transform::identity(), &mut picture.as_mut());
    picture.encode_png().map_err(|error| failed(&error))
}

fn svg(description: &Description<'_>) -> String {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\"><rect width=\"100%\" height=\"100%\" fill=\"{GROUND}\"/>"
    );
    let mut y = 100.0;
    let (x, anchor) = match description.language.direction() {
        "rtl" => (f64::from(WIDTH) - MARGIN, "end"),
        _ => (MARGIN, "start"),
    };
    let beginning = |y, letters, colour, words: &str| {
        let text = text(x, y, letters, colour, words);
        text.replacen("<text", &format!("<text text-anchor=\"{anchor}\""), 1)
    };
    for line in lines(&description.title) {
        // A title is in the dataset's language, and so in a direction of its own (U+2068).
        let line = format!("\u{2068}{line}\u{2069}");
        svg.push_str(&beginning(y, TITLE, INK, &line));
        y += 58.0;
    }
    svg.push_str(&strip(description.dataset, description.language.tag(), y + 10.0));
    let foot = f64::from(HEIGHT) - 44.0;
    let counts = COUNTS.fit(&drawable(&words::counts(description.dataset)), ROOM);
    svg.push_str(&beginning(foot, COUNTS, MUTED, &words::in_picture(counts.into())));
    svg.push_str("</svg>");
    svg
}

fn text(x: f64, y: f64, letters: Type, colour: &str, words: &str) -> String {
    let (letters, words) = (letters.attributes(), escaped(words));
    format!("<text x=\"{x}\" y=\"{y}\" {letters} fill=\"{colour}\">{words}</text>")
}

/// The title in lines, broken between words; what does not fit ends in an ellipsis.
fn lines(title: &str) -> Vec<String> {
    let title = drawable(title);
    let mut lines: Vec<String> = Vec::new();
    for word in title.split_whitespace() {
        let is_last = lines.len() == MOST_LINES;
        match lines.last_mut() {
            Some(line) if TITLE.width(&format!("{line} {word}")) <= ROOM => {
                line.push(' ');
                line.push_str(word);
            }
            Some(line) if is_last => {
                line.push('…');
                break;
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.iter().map(|line| TITLE.fit(line, ROOM)).collect()
}

fn strip(dataset: &Dataset, lang: &str, top: f64) -> String {
    let ground = Ground::of(dataset);
    let mut index = Index::new(dataset, Scope::default());
    index.compare(dataset, &ground);
    let marks = Marks::of(dataset, &ground, Clock::Happened);
    let order = dataset.lane_order();
    let lanes = order.get(..MOST_LANES.min(order.len())).unwrap_or_default();
    let disputed: Vec<bool> = dataset.events.handles().map(|event| index.is_disputed(event)).collect();
    let (parties, accounts) = (vec![true; dataset.parties.len()], vec![true; dataset.accounts.len()]);
    let selection = Selection { lanes, parties: &parties, accounts: &accounts, disputed: &disputed };
    let frame = Frame::of(f64::from(WIDTH) - 2.0 * MARGIN);
    let plan = Strip::prepare(dataset, &marks, &selection).plan(marks.bounds(), frame);
    let mut svg = format!("<g transform=\"translate({MARGIN} {top})\">");
    for lane in &plan.lanes {
        let name = dataset.parties[lane.party].short.pick(lang, &dataset.meta.language).1;
        let name = LABEL.fit(&drawable(name), frame.label_column() - GAP);
        svg.push_str(&text(0.0, lane.label_y + 6.0, LABEL, colour(&order, lane.party), &name));
    }
    svg.push_str(&format!("<g transform=\"translate({} 0)\">", frame.label_column()));
    for tick in &plan.axis.ticks {
        if let Some(label) = &tick.label {
            let label = words::in_picture(words::tick(label));
            svg.push_str(&text(tick.x + 4.0, 22.0, TICK, MUTED, &drawable(&label)));
        }
    }
    svg.push_str(&format!("<path d=\"{}\" fill=\"none\" stroke=\"{HAIRLINE}\"/>", plan.ties.plain));
    svg.push_str(&format!(
        "<path d=\"{}\" fill=\"none\" stroke=\"{INK}\" stroke-width=\"1.6\" stroke-dasharray=\"2 2.5\"/>",
        plan.ties.disputed
    ));
    for lane in &plan.lanes {
        svg.push_str(&lane_svg(lane, colour(&order, lane.party), frame.plot_width()));
    }
    svg.push_str("</g></g>");
    svg
}

fn lane_svg(lane: &LanePlan, colour: &str, width: f64) -> String {
    let LanePlan { line_y, solid, hollow, bars, fading, .. } = lane;
    format!(
        "<path d=\"M0 {line_y}H{width}\" stroke=\"{HAIRLINE}\"/><path d=\"{fading}\" fill=\"{colour}\" fill-opacity=\".16\"/>\
         <path d=\"{bars}\" fill=\"{colour}\" fill-opacity=\".3\" stroke=\"{colour}\"/>\
         <path d=\"{hollow}\" fill=\"{GROUND}\" stroke=\"{colour}\" stroke-width=\"1.6\"/><path d=\"{solid}\" fill=\"{colour}\"/>"
    )
}

fn colour(order: &[PartyId], party: PartyId) -> &'static str {
    let place = order.iter().position(|other| *other == party).unwrap_or(PARTIES.len());
    PARTIES.get(place).copied().unwrap_or(MUTED)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_are_those_of_the_page() {
        let style = include_str!("../../../assets/style.css");
        let light = style.split_once('}').unwrap().0;
        for (at, colour) in PARTIES.iter().enumerate() {
            assert!(light.contains(&format!("--p{at}: {colour};")), "--p{at}");
        }
        for (name, colour) in [("ground", GROUND), ("ink", INK), ("muted", MUTED), ("line", HAIRLINE)] {
            assert!(light.contains(&format!("--{name}: {colour};")), "--{name}");
        }
    }

    #[test]
    fn long_titles_are_broken_and_cut() {
        assert_eq!(lines("Short"), ["Short"]);
        let long = "word ".repeat(60);
        let lines = lines(&long);
        assert_eq!(lines.len(), MOST_LINES);
        assert!(lines.last().unwrap().ends_with('…'));
    }

    #[test]
    fn no_line_runs_off_whatever_its_letters() {
        for word in ["WWWW ", "Մամուլի ", "Щука ", "iiii ", "الحادث ", &"M".repeat(70)] {
            let lines = lines(&word.repeat(40));
            assert!(!lines.is_empty() && lines.len() <= MOST_LINES, "{lines:?}");
            assert!(lines.iter().all(|line| TITLE.width(line) <= ROOM), "{lines:?}");
        }
        assert!(lines("\u{ffff} 燃").is_empty());
    }
}
