//! Days and how they are written down, now and then less firmly.

use counterpoint::when::iso_day;
use serde_json::{Value, json};

use super::random::Random;

/// 1 January 2001, in days since 1970.
pub const START: i64 = 11_323;

/// The day on which an event begins: half of them gather in busy weeks, as real ones do.
pub fn day(random: &mut Random, days: i64) -> i64 {
    let offset = random.within(0, days - 1);
    if random.happens(500) {
        return START + offset;
    }
    let busy_week = offset / 28 * 28;
    START + (busy_week + random.within(0, 6)).min(days - 1)
}

/// `edtf` and perhaps `clock` of something that happened around a day.
pub fn date(random: &mut Random, day: i64, clocks: usize) -> Value {
    let plain = iso_day(day);
    if random.happens(clocks) {
        return json!({ "edtf": plain, "clock": clock(random) });
    }
    let month = || plain[..7].to_owned();
    let edtf = match random.weighted(&[690, 130, 30, 10, 60, 40, 20, 10, 10]) {
        0 => plain,
        1 => range(day, day + random.within(1, 3)),
        2 => range(day, day + random.within(7, 40)),
        3 => format!("{plain}/.."),
        4 => plain + "~",
        5 => plain + "?",
        6 => month(),
        7 => month() + "~",
        _ => plain + "%",
    };
    json!({ "edtf": edtf })
}

fn clock(random: &mut Random) -> Value {
    let minute = random.within(0, 22 * 60);
    let written = |minute: i64| format!("{:02}:{:02}", minute / 60, minute % 60);
    let mut clock = json!({ "from": written(minute), "utcOffset": "+02:00" });
    match random.below(6) {
        0 => clock["to"] = written(minute + random.within(5, 90)).into(),
        1 => clock["approximate"] = true.into(),
        _ => {}
    }
    clock
}

pub fn range(first: i64, last: i64) -> String {
    format!("{}/{}", iso_day(first), iso_day(last))
}
