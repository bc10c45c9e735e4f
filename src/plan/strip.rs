//! The strip: prepared once per selection, planned once per frame.

use super::ties::Ties;
use super::{Axis, DrawnMark, Frame, LanePlan, Mark, MarkForm, Marks, Scale, TiePaths, Viewport, cluster};
use crate::list::ToList;
use crate::model::{Dataset, PartyId};

/// What of a dataset is shown.
#[derive(Debug, Clone, Copy)]
pub struct Selection<'a> {
    /// From top to bottom.
    pub lanes: &'a [PartyId],
    /// By party: whether its marks are shown; its lane stays.
    pub parties: &'a [bool],
    /// By account: whether it is shown.
    pub accounts: &'a [bool],
    /// By event: whether its accounts disagree.
    pub disputed: &'a [bool],
}

/// The marks of each lane and the ties between them, ready to be drawn at any scale.
#[derive(Debug, Default)]
pub struct Strip {
    pub(super) lanes: Vec<Lane>,
    ties: Ties,
    /// What is drawn behind it, if anything is.
    behind: Option<Box<Strip>>,
}

#[derive(Debug)]
pub(super) struct Lane {
    party: PartyId,
    symbol: usize,
    /// By anchor, then in the file's order.
    pub(super) marks: Vec<Mark>,
    /// The longest way from an anchor to an end of its mark, in minutes.
    reach: f64,
}

/// One frame of the strip.
#[derive(Debug, Clone, PartialEq)]
pub struct StripPlan {
    pub scale: Scale,
    pub frame: Frame,
    pub height: f64,
    /// From one lane to the next.
    pub pitch: f64,
    pub axis: Axis,
    pub lanes: Vec<LanePlan>,
    pub ties: TiePaths,
    /// What can be pointed at, lane by lane.
    pub marks: Vec<DrawnMark>,
    /// What is behind, to be drawn faintly: it is only seen.
    pub behind: Option<Box<StripPlan>>,
}

impl Strip {
    /// `marks` are those of the same dataset. A joint statement stands in the lane of each party
    /// that signed it.
    #[must_use]
    pub fn prepare(dataset: &Dataset, marks: &Marks, selection: &Selection) -> Self {
        let order = dataset.lane_order();
        let mut lanes: Vec<Lane> = selection
            .lanes
            .iter()
            .map(|&party| Lane {
                party,
                symbol: order.iter().position(|&other| other == party).unwrap_or_default(),
                marks: Vec::new(),
                reach: 0.0,
            })
            .list();
        let lane_of = |party: PartyId| {
            let is_wanted = selection.parties.get(party.index()).copied().unwrap_or(false);
            selection.lanes.iter().position(|other| *other == party).filter(|_| is_wanted)
        };
        let lane_of_party: Vec<Option<usize>> = dataset.parties.handles().map(lane_of).list();
        let is_shown = |mark: &&Mark| selection.accounts.get(mark.account.index()).copied().unwrap_or(false);
        for mark in marks.sorted.iter().filter(is_shown) {
            let account = &dataset.accounts[mark.account];
            for party in account.signatories() {
                let lane = lane_of_party.get(party.index()).copied().flatten();
                if let Some(lane) = lane.and_then(|lane| lanes.get_mut(lane)) {
                    lane.add(*mark);
                }
            }
        }
        let ties = Ties::joining(&lanes, selection.disputed);
        Self { lanes, ties, behind: None }
    }

    /// The same in front of another of the same lanes. Neither keys nor pointers reach what is behind.
    #[must_use]
    pub fn in_front_of(self, behind: Self) -> Self {
        let has_marks = behind.lanes.iter().any(|lane| !lane.marks.is_empty());
        Self { behind: has_marks.then(|| Box::new(behind)), ..self }
    }

    /// What is drawn of a window of time in a frame.
    #[must_use]
    pub fn plan(&self, viewport: Viewport, frame: Frame) -> StripPlan {
        let scale = Scale::new(viewport, frame.plot_width());
        let pitch = frame.pitch(self.lanes.len());
        let mut lanes = Vec::new();
        let mut marks = Vec::new();
        for (index, lane) in self.lanes.iter().enumerate() {
            let top = Frame::AXIS + pitch * index as f64;
            let mut planned = LanePlan::empty(lane.party, lane.symbol, top, pitch, frame);
            let at = cluster::At { lane: index, y: planned.line_y, scale };
            let first = marks.len();
            cluster::draw(&lane.marks, lane.reach, at, &mut marks);
            planned.draw(marks.get(first..).unwrap_or_default(), frame);
            lanes.push(planned);
        }
        StripPlan {
            scale,
            frame,
            pitch,
            height: Frame::AXIS + pitch * lanes.len() as f64 + Frame::FOOT,
            axis: Axis::of(scale, frame.labels),
            ties: self.ties.paths(scale, &lanes),
            lanes,
            marks,
            behind: self.behind.as_ref().map(|behind| Box::new(behind.plan(viewport, frame))),
        }
    }
}

impl Lane {
    fn add(&mut self, mark: Mark) {
        // A party that signs its own account jointly has still made it once.
        if self.marks.last().is_none_or(|last| last.account != mark.account) {
            self.reach = self.reach.max((mark.to - mark.from) / 2.0);
            self.marks.push(mark);
        }
    }
}

/// A symbol that lies on a bar is meant when it is this near, in px.
const ON_A_BAR: f64 = 6.0;

impl StripPlan {
    /// The nearest mark within reach of a point.
    #[must_use]
    pub fn mark_at(&self, x: f64, y: f64, reach: f64) -> Option<&DrawnMark> {
        let distance = |mark: &DrawnMark| {
            let aside = match mark.form {
                MarkForm::Symbol => (x - mark.x).abs(),
                MarkForm::Bar => (mark.from_x - x).max(x - mark.to_x).max(0.0),
            };
            (aside * aside + (y - mark.y) * (y - mark.y)).sqrt()
        };
        let yielding = |mark: &DrawnMark| match mark.form {
            MarkForm::Symbol => 0.0,
            MarkForm::Bar => ON_A_BAR,
        };
        self.marks
            .iter()
            .map(|mark| (distance(mark), mark))
            .filter(|(distance, _)| *distance <= reach)
            .min_by(|a, b| (a.0 + yielding(a.1)).total_cmp(&(b.0 + yielding(b.1))))
            .map(|(_, mark)| mark)
    }

    /// What is drawn for a mark in a lane; None where that is out of sight.
    #[must_use]
    pub fn drawn_for(&self, lane: usize, mark: &Mark) -> Option<&DrawnMark> {
        let form = cluster::form(mark, self.scale);
        let window = self.scale.viewport;
        if form == MarkForm::Bar && (mark.to < window.from || mark.from > window.to) {
            return None;
        }
        self.marks.iter().find(|drawn| {
            let (first, last) = drawn.anchors;
            drawn.lane == lane && drawn.form == form && first <= mark.anchor() && mark.anchor() <= last
        })
    }
}
