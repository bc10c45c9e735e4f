//! One lane as it is drawn: a line and five paths.

use super::path::{bar, move_to, taper};
use super::shapes::outline;
use super::{DrawnMark, Frame, MarkForm};
use crate::model::PartyId;

/// One party's lane. All lanes are equally high.
#[derive(Debug, Clone, PartialEq)]
pub struct LanePlan {
    pub party: PartyId,
    /// For [`super::shapes::symbol`]: the party's place in the dataset's full order of lanes.
    pub symbol: usize,
    pub top: f64,
    pub height: f64,
    /// Of the line that the marks stand on.
    pub line_y: f64,
    /// Of the middle of the label.
    pub label_y: f64,
    /// Symbols, to be filled.
    pub solid: String,
    /// Symbols and bars of uncertain date, to be stroked on the ground's colour.
    pub hollow: String,
    /// Bars, to be filled.
    pub bars: String,
    /// What thins out beyond symbols and bars whose ends are approximate or open, to be filled faintly.
    pub fading: String,
    /// A sign beside marks whose two clocks are far apart, to be stroked.
    pub late: String,
}

const BAR_HALF_HEIGHT: f64 = 3.0;
/// Bars end short of their ends by this much, so that neighbouring days stand apart.
const GAP: f64 = 0.7;
const TAPER_HALF_HEIGHT: f64 = 2.5;
/// How far an approximate end and an open one thin out.
const APPROXIMATE: f64 = 8.0;
const OPEN: f64 = 28.0;
/// An arrow both ways, from where the path stands.
const LATE: &str = "h10m-3 -3l3 3l-3 3m-4 -6l-3 3l3 3";
/// Bars are cut off so far beyond the edges, where no end shows.
const BEYOND: f64 = 40.0;

impl LanePlan {
    pub(super) fn empty(party: PartyId, symbol: usize, top: f64, height: f64, frame: Frame) -> Self {
        Self {
            party,
            symbol,
            top,
            height,
            line_y: top + frame.line_in_lane(height),
            label_y: top + frame.label_in_lane(height),
            solid: String::new(),
            hollow: String::new(),
            bars: String::new(),
            fading: String::new(),
            late: String::new(),
        }
    }

    pub(super) fn draw(&mut self, marks: &[DrawnMark], frame: Frame) {
        let symbol = |factor: f64| outline(self.symbol, Frame::RADIUS * factor);
        let (one, few, many) = (symbol(1.0), symbol(1.2), symbol(1.4));
        for mark in marks {
            if mark.late {
                move_to(&mut self.late, mark.x + Frame::RADIUS - 1.0, mark.y - Frame::RADIUS - 2.0);
                self.late.push_str(LATE);
            }
            match mark.form {
                MarkForm::Symbol => {
                    let d = if mark.doubt.uncertain { &mut self.hollow } else { &mut self.solid };
                    move_to(d, mark.x, mark.y);
                    // A cluster of several accounts is drawn larger.
                    d.push_str(match mark.count {
                        0..2 => &one,
                        2..10 => &few,
                        _ => &many,
                    });
                    self.fade(mark, mark.x - Frame::RADIUS, mark.x + Frame::RADIUS);
                }
                MarkForm::Bar => {
                    let from_x = mark.from_x.max(-BEYOND);
                    let to_x = mark.to_x.min(frame.plot_width() + BEYOND);
                    let d = if mark.doubt.uncertain { &mut self.hollow } else { &mut self.bars };
                    bar(d, from_x + GAP, to_x - GAP, mark.y, BAR_HALF_HEIGHT);
                    self.fade(mark, from_x, to_x);
                }
            }
        }
    }

    fn fade(&mut self, mark: &DrawnMark, left_x: f64, right_x: f64) {
        let length = |open: bool| match (open, mark.doubt.approximate) {
            (true, _) => OPEN,
            (false, true) => APPROXIMATE,
            (false, false) => 0.0,
        };
        let (left, right) = (length(mark.doubt.open_start), length(mark.doubt.open_end));
        if left > 0.0 {
            taper(&mut self.fading, left_x, mark.y, -left, TAPER_HALF_HEIGHT);
        }
        if right > 0.0 {
            taper(&mut self.fading, right_x, mark.y, right, TAPER_HALF_HEIGHT);
        }
    }
}
