//! Ticks of the axis: the finest interval of a table whose labels do not collide, and a second
//! row that says which year, or which day, the labels lie in.

use super::{Scale, Viewport};
use crate::list::ToList;
use crate::when::{Minute, times};

/// How wide labels may be, in px, with the space after them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LabelWidths {
    pub tick: f64,
    pub context: f64,
}

/// What is written at the top of the strip. All of it starts at its x and runs to the right.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Axis {
    /// From left to right.
    pub ticks: Vec<Tick>,
    /// From left to right; empty where the ticks are years.
    pub context: Vec<ContextLabel>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Tick {
    pub x: f64,
    /// None where it would run over the edge, into another label, or have no context to be read in.
    pub label: Option<TickLabel>,
}

/// The year that months and days lie in, or the day that times lie in.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ContextLabel {
    /// Where it begins, or the left edge where it began before.
    pub x: f64,
    pub label: TickLabel,
}

/// Years are astronomical: the year 0 is 1 BCE.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TickLabel {
    Year(i64),
    Month { year: i64, month: u8 },
    Day { year: i64, month: u8, day: u8 },
    Time { hour: u8, minute: u8 },
}

/// An interval of the calendar; its starts are counted from some beginning.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Step {
    Minutes(i64),
    Days,
    /// The 1st, 3rd, ... 29th: two days apart and never the 31st beside the 1st.
    OddDays,
    /// Mondays.
    Weeks,
    /// The 1st and the 16th.
    HalfMonths,
    Months(i64),
    Years(i64),
}

const DAY: f64 = Minute::A_DAY as f64;
const YEAR: f64 = 365.0 * DAY;

/// From fine to coarse, with the fewest minutes between two starts.
const STEPS: [(Step, f64); 24] = [
    (Step::Minutes(1), 1.0),
    (Step::Minutes(5), 5.0),
    (Step::Minutes(15), 15.0),
    (Step::Minutes(30), 30.0),
    (Step::Minutes(60), 60.0),
    (Step::Minutes(180), 180.0),
    (Step::Minutes(360), 360.0),
    (Step::Minutes(720), 720.0),
    (Step::Days, DAY),
    (Step::OddDays, 2.0 * DAY),
    (Step::Weeks, 7.0 * DAY),
    (Step::HalfMonths, 13.0 * DAY),
    (Step::Months(1), 28.0 * DAY),
    (Step::Months(3), 90.0 * DAY),
    (Step::Years(1), YEAR),
    (Step::Years(2), 2.0 * YEAR),
    (Step::Years(5), 5.0 * YEAR),
    (Step::Years(10), 10.0 * YEAR),
    (Step::Years(20), 20.0 * YEAR),
    (Step::Years(50), 50.0 * YEAR),
    (Step::Years(100), 100.0 * YEAR),
    (Step::Years(200), 200.0 * YEAR),
    (Step::Years(500), 500.0 * YEAR),
    (Step::Years(1000), 1000.0 * YEAR),
];

impl Axis {
    #[must_use]
    pub fn of(scale: Scale, widths: LabelWidths) -> Self {
        let step = Step::fitting(scale.px_per_minute(), widths);
        let context = step.context();
        let segments = context.map(|context| Segment::labelled(context, scale, widths)).unwrap_or_default();
        let mut ticks = Vec::new();
        let mut free_from = 0.0;
        for start in step.starts(scale) {
            let x = scale.x_from_time(start.0 as f64);
            if x < 0.0 {
                continue;
            }
            let readable = context.is_none() || segments.iter().any(|one| one.x <= x && x < one.end);
            let fits = free_from <= x && x + widths.tick <= scale.width;
            let label = (readable && fits).then(|| step.label(start));
            if label.is_some() {
                free_from = x + widths.tick;
            }
            ticks.push(Tick { x, label });
        }
        let context = segments.iter().map(|one| ContextLabel { x: one.x, label: one.label }).list();
        Self { ticks, context }
    }
}

impl Step {
    fn fitting(px_per_minute: f64, widths: LabelWidths) -> Self {
        let fits = |&(step, minutes): &(Self, f64)| {
            let context_minutes = step.context().map_or(f64::INFINITY, Self::context_minutes);
            minutes * px_per_minute >= widths.tick && context_minutes * px_per_minute >= widths.context
        };
        STEPS.iter().find(|row| fits(row)).map_or_else(
            || {
                let mut years = 10_000_i64;
                while years as f64 * YEAR * px_per_minute < widths.tick && years < i64::MAX / 10 {
                    years *= 10;
                }
                Self::Years(years)
            },
            |&(step, _)| step,
        )
    }

    /// The interval that its labels need beside them to be understood.
    fn context(self) -> Option<Self> {
        match self {
            Self::Years(_) => None,
            Self::Minutes(_) => Some(Self::Days),
            _ => Some(Self::Years(1)),
        }
    }

    fn context_minutes(self) -> f64 {
        if self == Self::Days { DAY } else { YEAR }
    }

    fn label(self, start: Minute) -> TickLabel {
        let civil = start.civil();
        match self {
            Self::Years(_) => TickLabel::Year(civil.year),
            Self::Months(_) => TickLabel::Month { year: civil.year, month: civil.month },
            Self::Minutes(_) => TickLabel::Time { hour: civil.hour, minute: civil.minute },
            _ => TickLabel::Day { year: civil.year, month: civil.month, day: civil.day },
        }
    }

    /// The starts within the window, in order, and before them that of the interval that the window begins in.
    fn starts(self, scale: Scale) -> Vec<Minute> {
        let Viewport { from, to } = scale.viewport;
        let mut starts = Vec::new();
        for start in (self.number_at(from)..).filter_map(|number| self.start(number)) {
            if start.0 as f64 > to {
                break;
            }
            starts.push(start);
        }
        starts
    }

    /// The number of the interval that a time lies in.
    fn number_at(self, time: f64) -> i64 {
        let minute = Minute(time.floor() as i64);
        let civil = minute.civil();
        let month = civil.year * 12 + i64::from(civil.month) - 1;
        match self {
            Self::Minutes(count) => minute.0.div_euclid(count),
            Self::Days | Self::OddDays => minute.day(),
            Self::Weeks => (minute.day() + 3).div_euclid(7),
            Self::HalfMonths => month * 2 + i64::from(civil.day > 15),
            Self::Months(count) => month.div_euclid(count),
            Self::Years(count) => civil.year.div_euclid(count),
        }
    }

    /// None where the number stands for no start.
    fn start(self, number: i64) -> Option<Minute> {
        match self {
            Self::Minutes(count) => Some(Minute(times(number, count))),
            Self::Days => Some(Minute::start_of_day(number)),
            Self::OddDays => {
                let start = Minute::start_of_day(number);
                let day = start.civil().day;
                (day % 2 == 1 && day < 31).then_some(start)
            }
            // 1970-01-05 was a Monday.
            Self::Weeks => Some(Minute::start_of_day(number * 7 - 3)),
            Self::HalfMonths => first_of(number.div_euclid(2), if number % 2 == 0 { 1 } else { 16 }),
            Self::Months(count) => first_of(number * count, 1),
            Self::Years(count) => {
                // No year 0 for the reader: round years before our era are those of its own count,
                // and the era itself begins with the year 1.
                let year = times(number, count);
                Minute::from_civil(if count > 1 && number <= 0 { year + 1 } else { year }, 1, 1, 0, 0)
            }
        }
    }
}

/// A day of the month counted from January of the year 0.
fn first_of(month: i64, day: u8) -> Option<Minute> {
    Minute::from_civil(month.div_euclid(12), month.rem_euclid(12) as u8 + 1, day, 0, 0)
}

/// The visible part of one year or day.
struct Segment {
    x: f64,
    end: f64,
    label: TickLabel,
}

impl Segment {
    /// A label is written where it fits; the longest part always has its own.
    fn labelled(step: Step, scale: Scale, widths: LabelWidths) -> Vec<Self> {
        let mut segments: Vec<Self> = Vec::new();
        for start in step.starts(scale) {
            let x = scale.x_from_time(start.0 as f64);
            if let Some(before) = segments.last_mut() {
                before.end = x;
            }
            segments.push(Self { x: x.max(0.0), end: scale.width, label: step.label(start) });
        }
        let longest = segments.iter().map(|one| one.end - one.x).fold(0.0, f64::max);
        let least = widths.context.min(longest);
        segments.into_iter().filter(|one| one.end - one.x >= least).list()
    }
}
