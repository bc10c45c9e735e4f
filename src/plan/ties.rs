//! Ties: the lines that join the accounts of one event from lane to lane.
//!
//! A tie runs straight from mark to mark, from the top lane to the bottom one. It stands where the
//! most precise of the marks does, upright wherever a bar holds that moment too, and leans where
//! one does not: a lean is a difference of dates. In each lane it meets the event's first mark.

use super::path::{line_to, move_to};
use super::strip::Lane;
use super::{Frame, LanePlan, Mark, MarkForm, Scale, cluster};
use crate::model::EventId;
use crate::order::in_order;

/// Path data of the visible ties, to be stroked.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TiePaths {
    pub plain: String,
    pub disputed: String,
}

/// Every tie of a selection.
#[derive(Debug, Default)]
pub(super) struct Ties {
    /// By the moment they stand at.
    ties: Vec<Tie>,
    stops: Vec<Stop>,
}

#[derive(Debug)]
struct Tie {
    disputed: bool,
    /// The anchor of its most precise mark.
    at: f64,
    /// The earliest and the latest of its anchors.
    from: f64,
    to: f64,
    first_stop: usize,
    count: usize,
}

#[derive(Debug, Clone, Copy)]
struct Stop {
    event: EventId,
    lane: usize,
    mark: Mark,
}

/// What ties are drawn on.
#[derive(Clone, Copy)]
struct Sheet<'a> {
    scale: Scale,
    lanes: &'a [LanePlan],
}

impl Ties {
    /// `disputed` is indexed by event.
    pub(super) fn joining(lanes: &[Lane], disputed: &[bool]) -> Self {
        let mut stops = Vec::new();
        for (lane, Lane { marks, .. }) in lanes.iter().enumerate() {
            for mark in marks {
                stops.push(Stop { event: mark.event, lane, mark: *mark });
            }
        }
        // A stable sort: the first mark in time stays the first of its lane.
        let mut stops = in_order(stops, |a, b| (a.event, a.lane).cmp(&(b.event, b.lane)));
        stops.dedup_by_key(|stop| (stop.event, stop.lane));
        let mut ties = Vec::new();
        let mut first_stop = 0;
        for group in stops.chunk_by(|a, b| a.event == b.event) {
            if let [top, _, ..] = group {
                let disputed = disputed.get(top.event.index()).copied().unwrap_or(false);
                let length = |mark: &Mark| mark.to - mark.from;
                let shorter = |a: Mark, b: Mark| if length(&b) < length(&a) { b } else { a };
                let at = group.iter().map(|stop| stop.mark).fold(top.mark, shorter).anchor();
                let from = group.iter().map(|stop| stop.mark.anchor()).fold(at, f64::min);
                let to = group.iter().map(|stop| stop.mark.anchor()).fold(at, f64::max);
                ties.push(Tie { disputed, at, from, to, first_stop, count: group.len() });
            }
            first_stop += group.len();
        }
        Self { ties: in_order(ties, |a, b| a.at.total_cmp(&b.at)), stops }
    }

    /// Of the ties within one spacing only that over the most lanes is drawn, of each kind.
    pub(super) fn paths(&self, scale: Scale, lanes: &[LanePlan]) -> TiePaths {
        let path = |disputed| self.path(disputed, Sheet { scale, lanes });
        TiePaths { plain: path(false), disputed: path(true) }
    }

    fn path(&self, disputed: bool, sheet: Sheet) -> String {
        let scale = sheet.scale;
        let (from, to) = (scale.viewport.from, scale.viewport.to);
        let minutes = Frame::SPACING / scale.px_per_minute();
        // Cells lie fixed in time, so that panning does not change which ties are drawn.
        let cell_of = |tie: &Tie| (tie.at.max(from).min(to) / minutes).floor();
        let mut d = String::new();
        let mut kept: Option<(f64, &Tie)> = None;
        for tie in self.ties.iter().filter(|tie| tie.disputed == disputed && tie.to >= from && tie.from <= to)
        {
            let cell = cell_of(tie);
            kept = match kept {
                Some((same, longest)) if same == cell => {
                    let longer = self.lanes_spanned(tie) > self.lanes_spanned(longest);
                    Some((same, if longer { tie } else { longest }))
                }
                previous => {
                    self.draw(&mut d, previous, sheet);
                    Some((cell, tie))
                }
            };
        }
        self.draw(&mut d, kept, sheet);
        d
    }

    fn draw(&self, d: &mut String, kept: Option<(f64, &Tie)>, sheet: Sheet) {
        let Some((_, tie)) = kept else { return };
        for (index, stop) in self.stops_of(tie).iter().enumerate() {
            let mark = &stop.mark;
            let met = match cluster::form(mark, sheet.scale) {
                MarkForm::Symbol => mark.anchor(),
                MarkForm::Bar => tie.at.max(mark.from).min(mark.to),
            };
            let x = sheet.scale.x_from_time(met);
            let y = sheet.lanes.get(stop.lane).map_or(0.0, |lane| lane.line_y);
            if index == 0 { move_to(d, x, y) } else { line_to(d, x, y) }
        }
    }

    fn lanes_spanned(&self, tie: &Tie) -> usize {
        match self.stops_of(tie) {
            [top, .., bottom] => bottom.lane - top.lane,
            _ => 0,
        }
    }

    fn stops_of(&self, tie: &Tie) -> &[Stop] {
        self.stops.get(tie.first_stop..tie.first_stop + tie.count).unwrap_or_default()
    }
}
