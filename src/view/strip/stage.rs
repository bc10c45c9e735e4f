//! What the strip remembers while it is used: window, width, where pointer and keys are.

use std::cell::{Cell, RefCell};
use std::ops::Deref;

use super::super::Page;
use super::super::signal::{Signal, follow};
use crate::browser;
use crate::list::ToList;
use crate::order::in_order;
use crate::plan::{
    self, Clock, DrawnMark, Frame, Gesture, Grip, Marks, Scale, Spot, Strip, StripPlan, Viewport,
};
use crate::query::{Query, Selection};
use crate::when::Span;

/// The strip's own signals; nothing of it is in the address.
#[derive(Clone, Copy)]
pub struct Stage(&'static Parts);

pub struct Parts {
    /// In px of the page; all else is in px of the drawing, which grows with the reader's letters.
    pub width: Signal<f64>,
    /// How many px of the page one of the drawing is.
    pub letters: Signal<f64>,
    pub viewport: Signal<Viewport>,
    /// All that can be shown.
    pub bounds: Signal<Viewport>,
    /// All dates, for a brush that was not used yet.
    pub span: Span,
    pub strip: Signal<Strip>,
    pub plan: Signal<StripPlan>,
    /// Whether the lanes of other voices are shown.
    pub unfolded: Signal<bool>,
    /// Whether the clocks are shown even where there is little room.
    pub clocks: Signal<bool>,
    /// The mark under the pointer.
    pub pointed: Signal<Option<DrawnMark>>,
    /// The mark that the keys stand on.
    pub spot: Signal<Option<Spot>>,
    /// The mark whose event the keys have just opened.
    pub opened: Cell<Option<Spot>>,
    pub gesture: RefCell<Gesture>,
    /// Where a drag of the brush began: the grip, the pointer's x, and the range at that moment.
    pub held: Cell<Option<(Grip, f64, Span)>>,
    /// The days on which accounts were stated, each once.
    pub stated_days: Vec<i64>,
    /// When the event happened that is in view in the score.
    pub span_in_view: Signal<Option<Span>>,
}

impl Deref for Stage {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        self.0
    }
}

impl Stage {
    pub fn new(page: Page) -> Self {
        let marks = Marks::of(page.dataset(), &page.loaded.ground, Clock::Happened);
        let stated = Marks::of(page.dataset(), &page.loaded.ground, Clock::Stated);
        let (bounds, span) = (marks.bounds(), marks.span);
        let stated_bounds = stated.bounds();
        let width = Signal::new(if page.written { Frame::WRITTEN } else { browser::written_width(".stage") });
        let viewport = Signal::new(bounds);
        let unfolded = Signal::new(page.lanes().len() <= super::UNFOLDED_LANES);
        let strip = Strip::default();
        let plan = strip.plan(bounds, Frame::of(0.0));
        let stage = Self(Box::leak(Box::new(Parts {
            width,
            letters: Signal::new(browser::letters()),
            viewport,
            bounds: Signal::new(bounds),
            span,
            strip: Signal::new(strip),
            plan: Signal::new(plan),
            unfolded,
            clocks: Signal::new(false),
            pointed: Signal::new(None),
            spot: Signal::new(None),
            opened: Cell::default(),
            gesture: RefCell::default(),
            held: Cell::default(),
            stated_days: stated_days(page),
            span_in_view: Signal::new(None),
        })));
        let undated = Undated::default();
        follow(move || {
            let (marks, all) = match page.clock.get() {
                Clock::Happened => (&marks, bounds),
                Clock::Stated => (&stated, stated_bounds),
            };
            if *stage.bounds.peek() != all {
                stage.bounds.set(all);
                stage.show(all);
            }
            let strip = prepare(page, marks, unfolded.get(), &undated);
            stage.strip.set(strip);
        });
        follow(move || {
            let frame = Frame::of(width.get() / stage.letters.get());
            let plan = stage.strip.read().plan(viewport.get(), frame);
            stage.plan.set(plan);
        });
        super::keys::come_back(page, stage);
        browser::on_scroll(move || stage.look_at_event_in_view(page));
        stage
    }

    /// How wide the strip is on the page, where letters may be larger than before.
    pub fn measure(self, width: f64) {
        self.letters.put(browser::letters());
        self.width.put(width);
    }

    /// Where something is in the plot that is so far from the left edge of the strip on the page.
    pub fn in_plot(self, x: f64) -> f64 {
        x / *self.letters.peek() - self.plan.peek().frame.label_column()
    }

    /// Shows another window of time, as far as there is one.
    pub fn show(self, viewport: Viewport) {
        let bounds = *self.bounds.peek();
        self.viewport.set(viewport.clamped(bounds));
    }

    /// How time lies on the plot now.
    pub fn scale(self) -> Scale {
        self.plan.peek().scale
    }

    /// How high the drawing is; tracks it.
    pub fn height(self) -> f64 {
        self.plan.read().height
    }

    /// Zooms around the middle of the plot.
    pub fn zoom(self, factor: f64) {
        let scale = self.scale();
        self.show(scale.zoom_at(scale.width / 2.0, factor));
    }

    /// Moves the window by a part of its width, to later times if positive.
    pub fn pan(self, part: f64) {
        let scale = self.scale();
        self.show(scale.pan(-part * scale.width));
    }

    /// What is drawn for the spot of the keys; tracks the spot.
    pub fn drawn_spot(self, plan: &StripPlan) -> Option<&DrawnMark> {
        let spot = self.spot.get()?;
        let strip = self.strip.read();
        plan.drawn_for(spot.lane, strip.mark(spot)?)
    }

    fn look_at_event_in_view(self, page: Page) {
        let event = browser::event_in_view().and_then(|id| page.dataset().event_named(&id));
        let span = event.and_then(|event| page.index.peek().event_spans.get(event.index()).copied());
        self.span_in_view.put(span);
    }
}

/// What the reader asks for but for the dates, and the answer: it stays the same while the brush moves.
type Undated = RefCell<Option<(Query, Selection)>>;

/// The marks of the accounts that are shown, in the lanes that are; behind them, those of the accounts
/// that are not shown for their date alone.
fn prepare(page: Page, marks: &Marks, unfolded: bool, undated: &Undated) -> Strip {
    let selection = page.selection.read();
    let shown = strip_of(page, marks, unfolded, &selection, None);
    let mut query = page.state.peek().query.clone();
    if query.range.take().is_none() {
        return shown;
    }
    let mut undated = undated.borrow_mut();
    let known = undated.take().filter(|(asked, _)| *asked == query);
    let (_, all) = undated.insert(known.unwrap_or_else(|| {
        let all = Selection::of(&query, &page.index.peek(), &page.loaded.text);
        (query, all)
    }));
    shown.in_front_of(strip_of(page, marks, unfolded, all, Some(&selection)))
}

/// The marks of the events that a selection shows and another, if there is one, does not.
fn strip_of(page: Page, marks: &Marks, unfolded: bool, of: &Selection, but: Option<&Selection>) -> Strip {
    let dataset = page.dataset();
    let index = page.index.peek();
    let accounts = dataset.accounts.records();
    let is_shown = |event| of.shows(event) && but.is_none_or(|but| !but.shows(event));
    let accounts: Vec<bool> =
        accounts.map(|account| is_shown(account.event) && index.scope().holds(account)).list();
    let disputed: Vec<bool> = dataset.events.handles().map(|event| index.is_disputed(event)).list();
    let wanted: Vec<bool> = dataset.parties.handles().map(|party| page.wants(party)).list();
    let shown = if unfolded { page.lanes().len() } else { dataset.meta.principals.len() };
    let lanes = page.lanes().get(..shown).unwrap_or(&[]);
    let selection = plan::Selection { lanes, parties: &wanted, accounts: &accounts, disputed: &disputed };
    Strip::prepare(dataset, marks, &selection)
}

fn stated_days(page: Page) -> Vec<i64> {
    let accounts = page.dataset().accounts.records();
    let days = accounts.filter_map(|account| account.stated.edtf.first_day()).list();
    let mut days = in_order(days, Ord::cmp);
    days.dedup();
    days
}
