//! What is drawn and where, as plain data: the strip, one lane per party over one axis of time, in px,
//! and the figures of one metric on an axis of numbers.
//!
//! [`Marks`] are made once per dataset, a [`Strip`] once per selection, a [`StripPlan`] once per
//! frame. Every x counts from the left edge of the plot, to the right of the column of labels
//! where there is one; every y from the top of the strip.

mod brush;
mod claims;
mod cluster;
mod figures;
mod frame;
mod gesture;
mod keys;
mod lane;
mod marks;
mod path;
mod scale;
pub mod shapes;
mod strip;
mod ticks;
mod ties;
mod window;

pub use brush::{Anchor, Brush, Dates, Grip, Stride};
pub use claims::ClaimsPlan;
pub use cluster::{DrawnMark, MarkForm};
pub use figures::{FigureAxis, Reach};
pub use frame::Frame;
pub use gesture::Gesture;
pub use keys::{Leap, Spot};
pub use lane::LanePlan;
pub use marks::{Clock, Doubt, Mark, Marks};
pub use scale::{Scale, Viewport};
pub use strip::{Selection, Strip, StripPlan};
pub use ticks::{Axis, ContextLabel, LabelWidths, Tick, TickLabel};
pub use ties::TiePaths;
pub use window::{Bulk, Heights, Window, estimate};
