//! Dates, clocks, places and grades.

use counterpoint::dataset::Fault;
use counterpoint::when::{ClockError, EdtfError};

use super::{F1, WITH_N1, WITH_SHOTS, check, text};

#[test]
fn dates_clocks_and_places_are_possible() {
    let cases = [
        (
            r#""edtf": "1901-04-20""#,
            r#""edtf": "1901-04-31""#,
            "$.accounts[3].stated.edtf",
            Fault::NotADate {
                found: text("1901-04-31"),
                reason: EdtfError::MonthTooShort { month: 4, year: 1901 },
            },
            F1,
        ),
        (
            r#""edtf": "1901-04~""#,
            r#""edtf": """#,
            "$.events[1].when.edtf",
            Fault::NotADate { found: text(""), reason: EdtfError::Empty },
            &["bridge-falls", "bridge.f1", "n4"],
        ),
        (
            r#""from": "20:40" }"#,
            r#""from": "24:40" }"#,
            "$.accounts[0].when[0].clock.from",
            Fault::NotAClock { found: text("24:40"), reason: ClockError::Time },
            WITH_N1,
        ),
        (
            r#""to": "21:10", "utcOffset": "+01:00""#,
            r#""to": "21:10", "utcOffset": "CET""#,
            "$.events[0].when.clock.utcOffset",
            Fault::NotAClock { found: text("CET"), reason: ClockError::Offset },
            WITH_SHOTS,
        ),
        (
            r#""lat": 12.5"#,
            r#""lat": 90.01"#,
            "$.places[0].lat",
            Fault::OutOfRange { low: -90, high: 90, found: text("90.01") },
            &["ford", "shots.n1", "r1", "n2"],
        ),
        (
            r#""lon": -170.25"#,
            r#""lon": -1e999"#,
            "$.places[0].lon",
            Fault::OutOfRange { low: -180, high: 180, found: text("-1e999") },
            &["ford", "shots.n1", "r1", "n2"],
        ),
        (
            r#""precision": 7"#,
            r#""precision": 8"#,
            "$.places[1].precision",
            Fault::OutOfRange { low: 1, high: 7, found: text("8") },
            &["old-bridge"],
        ),
        (
            r#""significance": 1"#,
            r#""significance": 0"#,
            "$.events[1].significance",
            Fault::OutOfRange { low: 1, high: 3, found: text("0") },
            &["bridge-falls", "bridge.f1", "n4"],
        ),
    ];
    for (passage, replacement, path, fault, falls) in cases {
        check(passage, replacement, path, fault, None, falls);
    }
}
