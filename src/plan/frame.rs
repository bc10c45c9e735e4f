//! Sizes of the strip, one geometry for wide screens and one for narrow ones.

use super::LabelWidths;

/// The room there is, and how big things are in it; all in px.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// Of the whole strip.
    pub width: f64,
    /// Labels stand above their lanes, not in a column beside them.
    pub narrow: bool,
    pub labels: LabelWidths,
}

impl Frame {
    /// Below this width the strip is laid out as narrow.
    pub const NARROW_BELOW: f64 = 700.0;
    /// The width of a strip that is written into a file: that on a wide screen.
    pub const WRITTEN: f64 = 1102.0;
    /// The width of a strip on paper, which the style sheet gives margins: A4's, and Letter has a little more.
    pub const PAPER: f64 = 670.0;
    /// Room at the top for two rows of the axis.
    pub const AXIS: f64 = 34.0;
    /// Room at the bottom for the dates of the brush.
    pub const FOOT: f64 = 24.0;
    /// The radius of a disc of the area of a symbol.
    pub const RADIUS: f64 = 5.0;
    /// Marks of one lane nearer than this are drawn as one.
    pub const SPACING: f64 = 5.0;

    #[must_use]
    pub fn of(width: f64) -> Self {
        let narrow = width < Self::NARROW_BELOW;
        let labels = LabelWidths { tick: if narrow { 64.0 } else { 56.0 }, context: 96.0 };
        Self { width, narrow, labels }
    }

    /// How wide the column of labels is, to the left of the plot.
    #[must_use]
    pub fn label_column(self) -> f64 {
        if self.narrow { 0.0 } else { 190.0 }
    }

    #[must_use]
    pub fn plot_width(self) -> f64 {
        (self.width - self.label_column()).max(1.0)
    }

    /// From one lane to the next. Lanes move closer together where there are many.
    #[must_use]
    pub fn pitch(self, lanes: usize) -> f64 {
        match lanes {
            _ if self.narrow => 44.0,
            0..=6 => 31.0,
            7 => 26.0,
            8 => 23.0,
            _ => 22.0,
        }
    }

    /// From the top of a lane to its line. In the narrow geometry its label stands above the line.
    #[must_use]
    pub fn line_in_lane(self, pitch: f64) -> f64 {
        if self.narrow { 32.0 } else { pitch / 2.0 }
    }

    /// From the top of a lane to the middle of its label.
    #[must_use]
    pub fn label_in_lane(self, pitch: f64) -> f64 {
        if self.narrow { 11.0 } else { pitch / 2.0 }
    }
}
