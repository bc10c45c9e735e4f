//! What a frame draws: marks, clusters, ties and lanes.

use counterpoint::plan::{Doubt, DrawnMark, Frame, MarkForm, Selection, Spot, Strip, StripPlan, Viewport};
use counterpoint::when::{Minute, When};
use proptest::prelude::*;

use super::dataset::{Told, clocked, dataset, marks, on, strip_of, told};

fn day(number: u8) -> f64 {
    Minute::from_civil(2020, 11, number, 0, 0).unwrap().0 as f64
}

/// All of November 2020 on a wide screen.
fn november(strip: &Strip) -> StripPlan {
    strip.plan(Viewport { from: day(1), to: day(30) + 1440.0 }, Frame::of(790.0))
}

/// The day of 11 November 2020.
fn eleventh(strip: &Strip) -> StripPlan {
    strip.plan(Viewport { from: day(11), to: day(12) }, Frame::of(790.0))
}

fn alone(when: When) -> Strip {
    let told = Told { when: Some(when), ..told(0, 0, "2020") };
    strip_of(&dataset(1, 1, "2020", &[told]), &[])
}

fn only_mark(plan: &StripPlan) -> &DrawnMark {
    assert_eq!(plan.marks.len(), 1);
    &plan.marks[0]
}

#[test]
fn a_date_is_drawn_as_precisely_as_it_is_given() {
    let firm = Doubt::default();
    let about = Doubt { approximate: true, ..firm };
    for (when, in_november, on_the_eleventh, doubt) in [
        (clocked("2020-11-11", "20:40", false), MarkForm::Symbol, Some(MarkForm::Symbol), firm),
        (clocked("2020-11-11", "20:40", true), MarkForm::Symbol, Some(MarkForm::Symbol), about),
        (on("2020-11-11"), MarkForm::Symbol, Some(MarkForm::Bar), firm),
        (on("2020-11-11~"), MarkForm::Symbol, Some(MarkForm::Bar), about),
        (on("2020-11-11?"), MarkForm::Symbol, Some(MarkForm::Bar), Doubt { uncertain: true, ..firm }),
        (on("2020-11-10/2020-11-12"), MarkForm::Bar, Some(MarkForm::Bar), firm),
        (on("2020-11"), MarkForm::Bar, Some(MarkForm::Bar), firm),
        (on("2020-11-05/.."), MarkForm::Symbol, None, Doubt { open_end: true, ..firm }),
        (on("../2020-11-05"), MarkForm::Symbol, None, Doubt { open_start: true, ..firm }),
    ] {
        let strip = alone(when.clone());
        let plan = november(&strip);
        let mark = only_mark(&plan);
        assert_eq!((mark.form, mark.doubt), (in_november, doubt), "{when:?} in November");
        let drawn: Vec<MarkForm> = eleventh(&strip).marks.iter().map(|mark| mark.form).collect();
        assert_eq!(drawn, Vec::from_iter(on_the_eleventh), "{when:?} on the day");
    }
}

#[test]
fn each_way_of_drawing_has_its_own_path() {
    for (when, solid, hollow, bars, fading) in [
        ("2020-11-11", true, false, false, false),
        ("2020-11-11~", true, false, false, true),
        ("2020-11-11?", false, true, false, false),
        ("2020-11-05/2020-11-20", false, false, true, false),
        ("2020-11-05/2020-11-20?", false, true, false, false),
        ("2020-11-05/2020-11-20~", false, false, true, true),
        ("2020-11-05/..", true, false, false, true),
    ] {
        let plan = november(&alone(on(when)));
        let lane = &plan.lanes[0];
        let drawn = [&lane.solid, &lane.hollow, &lane.bars, &lane.fading].map(|d| !d.is_empty());
        assert_eq!(drawn, [solid, hollow, bars, fading], "{when}");
    }
}

#[test]
fn an_account_stands_where_it_dates_the_event_itself() {
    let own = |facet, when| Told { facet, when, ..told(0, 0, "2020") };
    for (told, x_day) in [
        (own("occurred", Some(on("2020-11-04"))), 4),
        (own("signed", Some(on("2020-11-06"))), 6),
        (own("occurred", None), 20),
    ] {
        let plan = november(&strip_of(&dataset(1, 1, "2020-11-20", std::slice::from_ref(&told)), &[]));
        let noon = plan.scale.x_from_time(day(x_day) + 720.0);
        assert!((only_mark(&plan).x - noon).abs() < 1e-6, "{told:?}");
    }
}

#[test]
fn the_date_of_the_events_facet_comes_before_others() {
    let mut dataset = dataset(1, 1, "2020-11-20", &[told(0, 0, "2020-11-04")]);
    let mut account = dataset.accounts[dataset.accounts.handle_at(0).unwrap()].clone();
    let mut other = account.when[0].clone();
    other.facet = counterpoint::model::Slug::parse("started").unwrap();
    other.when = on("2020-11-02");
    account.when.insert(0, other);
    dataset.accounts = counterpoint::model::Table::default();
    dataset.accounts.push(account);
    let plan = november(&strip_of(&dataset, &[]));
    assert!((only_mark(&plan).x - plan.scale.x_from_time(day(4) + 720.0)).abs() < 1e-6);
}

#[test]
fn marks_nearer_than_the_spacing_become_one_with_a_count() {
    let accounts = ["2020-11-04", "2020-11-04", "2020-11-04?", "2020-11-20"].map(|when| told(0, 0, when));
    let plan = november(&strip_of(&dataset(1, 1, "2020", &accounts), &[]));
    assert_eq!(plan.marks.iter().map(|mark| mark.count).collect::<Vec<_>>(), [3, 1]);
    assert!(!plan.marks[0].doubt.uncertain, "one firm date makes the cluster firm");
}

#[test]
fn a_tie_joins_the_accounts_of_an_event_from_top_to_bottom() {
    let accounts = [told(0, 0, "2020-11-04"), told(0, 2, "2020-11-04"), told(1, 1, "2020-11-20")];
    let data = dataset(3, 2, "2020", &accounts);
    let plan = november(&strip_of(&data, &[]));
    assert_eq!(plan.ties.plain, "M70 49.5L70 111.5");
    assert_eq!(plan.ties.disputed, "");
    let disputed = november(&strip_of(&data, &[0]));
    assert_eq!((disputed.ties.plain.as_str(), disputed.ties.disputed.as_str()), ("", "M70 49.5L70 111.5"));
}

#[test]
fn a_tie_leans_where_the_parties_date_the_event_differently() {
    let accounts = [told(0, 0, "2020-11-04"), told(0, 1, "2020-11-05")];
    assert_eq!(november(&strip_of(&dataset(2, 1, "2020", &accounts), &[])).ties.plain, "M70 49.5L90 80.5");
}

#[test]
fn a_tie_stands_upright_where_a_longer_date_holds_the_precise_one() {
    let accounts = [told(0, 0, "2020-11"), told(0, 1, "2020-11-04")];
    assert_eq!(november(&strip_of(&dataset(2, 1, "2020", &accounts), &[])).ties.plain, "M70 49.5L70 80.5");
}

#[test]
fn lanes_are_equally_high_in_either_geometry() {
    for (width, parties, pitch) in [(790.0, 4, 31.0), (790.0, 7, 26.0), (790.0, 30, 22.0), (390.0, 4, 44.0)] {
        let plan = strip_of(&dataset(parties, 1, "2020", &[]), &[])
            .plan(Viewport { from: day(1), to: day(30) }, Frame::of(width));
        assert!(plan.lanes.iter().all(|lane| lane.height == pitch), "{parties} lanes at {width}");
        assert!(plan.lanes.windows(2).all(|pair| pair[1].line_y - pair[0].line_y == pitch));
        assert_eq!(plan.height, Frame::AXIS + pitch * parties as f64 + Frame::FOOT);
    }
}

#[test]
fn a_hidden_lane_leaves_the_others_their_symbols() {
    let data = dataset(3, 1, "2020", &[]);
    let lanes: Vec<_> = data.parties.handles().skip(1).collect();
    let selection = Selection { lanes: &lanes, parties: &[], accounts: &[], disputed: &[] };
    let plan = november(&Strip::prepare(&data, &marks(&data), &selection));
    assert_eq!(plan.lanes.iter().map(|lane| lane.symbol).collect::<Vec<_>>(), [1, 2]);
}

#[test]
fn pointing_finds_the_nearest_mark_and_a_symbol_before_the_bar_it_lies_on() {
    let accounts = [told(0, 0, "2020-11-04"), told(0, 0, "2020-11-01/2020-11-30"), told(0, 1, "2020-11-04")];
    let plan = november(&strip_of(&dataset(2, 1, "2020", &accounts), &[]));
    let found = |x: f64, y: f64| plan.mark_at(x, y, 12.0).map(|mark| mark.first_account.index());
    assert_eq!(found(72.0, 50.0), Some(0));
    assert_eq!(found(300.0, 50.0), Some(1));
    assert_eq!(found(72.0, 78.0), Some(2));
    assert_eq!(found(300.0, 80.0), None);
}

#[test]
fn what_is_behind_is_drawn_where_it_would_be_and_neither_pointed_at_nor_walked_to() {
    let accounts = [told(0, 0, "2020-11-04"), told(1, 0, "2020-11-20"), told(1, 1, "2020-11-20")];
    let data = dataset(2, 2, "2020", &accounts);
    let only = |accounts: &[bool]| {
        let lanes: Vec<_> = data.parties.handles().collect();
        let selection = Selection { lanes: &lanes, parties: &[true; 2], accounts, disputed: &[false, true] };
        Strip::prepare(&data, &marks(&data), &selection)
    };
    let [shown, behind] =
        [only(&[true, false, false]), only(&[false, true, true])].map(|strip| november(&strip));
    let strip = only(&[true, false, false]).in_front_of(only(&[false, true, true]));
    let plan = november(&strip);
    assert_eq!((&plan.lanes, &plan.ties, &plan.marks), (&shown.lanes, &shown.ties, &shown.marks));
    let drawn = plan.behind.as_ref().map(|plan| (&plan.lanes, &plan.ties));
    assert_eq!(drawn, Some((&behind.lanes, &behind.ties)));
    assert!(!behind.ties.disputed.is_empty());
    let beyond = &behind.marks[0];
    assert_eq!(plan.mark_at(beyond.x, beyond.y, 12.0), None);
    assert_eq!(strip.first_in_lane(0), strip.last_in_lane(0));
    assert_eq!(strip.first_in_lane(1), None);
}

#[test]
fn nothing_is_behind_where_nothing_is_left_out() {
    let data = dataset(1, 1, "2020", &[told(0, 0, "2020-11-04")]);
    let nothing = Selection { lanes: &[], parties: &[], accounts: &[false], disputed: &[] };
    let strip = strip_of(&data, &[]).in_front_of(Strip::prepare(&data, &marks(&data), &nothing));
    assert_eq!(november(&strip).behind, None);
}

#[test]
fn what_is_out_of_sight_is_not_drawn() {
    let plan = eleventh(&alone(on("2020-11-20")));
    assert!(plan.marks.is_empty());
    assert!(plan.lanes[0].solid.is_empty());
}

#[test]
fn the_bounds_hold_every_mark() {
    let accounts = [told(0, 0, "2020-11-04"), told(0, 0, "2020-12/.."), told(0, 0, "-0043-03-15")];
    let bounds = marks(&dataset(1, 1, "2020", &accounts)).bounds();
    assert!(bounds.from < Minute::from_civil(-43, 3, 15, 0, 0).unwrap().0 as f64);
    assert!(bounds.to > Minute::from_civil(2020, 12, 1, 0, 0).unwrap().0 as f64);
}

/// Accounts of two lanes on days and spans of days around November 2020.
fn accounts() -> impl Strategy<Value = Vec<Told>> {
    let one = (0_usize..2, 0_i64..90, 0_i64..40, any::<bool>()).prop_map(|(party, first, length, exact)| {
        let date = |offset: i64| {
            let civil = Minute((day(1) as i64) + (offset - 30) * 1440).civil();
            format!("{:04}-{:02}-{:02}", civil.year, civil.month, civil.day)
        };
        let when = match length {
            _ if exact => clocked(&date(first), "12:34", false),
            0..20 => on(&date(first)),
            _ => on(&format!("{}/{}", date(first), date(first + length))),
        };
        Told { when: Some(when), ..told(0, party, "2020") }
    });
    proptest::collection::vec(one, 0..120)
}

fn windows() -> impl Strategy<Value = Viewport> {
    (day(1) - 40_000.0..day(30) + 40_000.0, 10.0..100_000.0)
        .prop_map(|(from, minutes)| Viewport { from, to: from + minutes })
}

proptest! {
    #[test]
    fn every_visible_account_is_drawn_once_in_its_lane(told in accounts(), window in windows()) {
        let data = dataset(2, 1, "2020", &told);
        let strip = strip_of(&data, &[]);
        let plan = strip.plan(window, Frame::of(790.0));
        let mut visible = 0;
        for (account, told) in data.accounts.handles().zip(&told) {
            let mark = strip.mark(Spot { lane: told.party, account }).unwrap();
            let drawn = plan.drawn_for(told.party, mark);
            let anchor_seen = (window.from..=window.to).contains(&mark.anchor());
            // A span longer than the day is a bar wherever this window could show a part of it.
            let bar_seen = mark.to - mark.from > 25.0 * 1440.0 && mark.to > window.from && mark.from < window.to;
            if anchor_seen || bar_seen {
                prop_assert!(drawn.is_some(), "{mark:?} in {window:?}");
            }
            visible += usize::from(drawn.is_some());
        }
        prop_assert_eq!(plan.marks.iter().map(|mark| mark.count).sum::<usize>(), visible);
    }

    #[test]
    fn all_accounts_of_a_lane_are_counted_once_when_all_are_seen(told in accounts()) {
        let data = dataset(2, 1, "2020", &told);
        let plan = strip_of(&data, &[]).plan(marks(&data).bounds(), Frame::of(790.0));
        let counted: usize = plan.marks.iter().map(|mark| mark.count).sum();
        prop_assert_eq!(counted, told.len());
    }

    #[test]
    fn no_more_is_drawn_than_there_is_room_for(told in accounts(), window in windows(), width in 240.0..900.0) {
        let data = dataset(2, 1, "2020", &told);
        let frame = Frame::of(width);
        let plan = strip_of(&data, &[]).plan(window, frame);
        let most = frame.plot_width() / Frame::SPACING + 4.0;
        for lane in 0..2 {
            for form in [MarkForm::Symbol, MarkForm::Bar] {
                let drawn: Vec<&DrawnMark> =
                    plan.marks.iter().filter(|mark| mark.lane == lane && mark.form == form).collect();
                prop_assert!(drawn.len() as f64 <= most);
                if form == MarkForm::Symbol {
                    let apart = |pair: &[&DrawnMark]| pair[1].x - pair[0].x >= Frame::SPACING - 1e-6;
                    prop_assert!(drawn.windows(2).all(apart));
                }
            }
        }
    }
}
