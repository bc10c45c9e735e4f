//! What sides agree on.

use super::Field;
use crate::compare::{Aspect, Bloc, Stand, agreeing_blocs, findings, of_event};
use crate::list::ToList;
use crate::model::EventId;

/// Two sides, or parties of none, and what they agree on: in these events, on this.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agreement {
    /// In the order of lanes.
    pub blocs: [Bloc; 2],
    /// Event by event.
    pub on: Vec<(EventId, Aspect)>,
}

/// Every two sides that agree on something, in the order of lanes.
#[must_use]
pub fn agreements(field: &Field<'_>) -> Vec<Agreement> {
    let order = field.blocs();
    let mut agreements: Vec<Agreement> = Vec::new();
    let mut rest = order.as_slice();
    while let [first, after @ ..] = rest {
        for second in after {
            agreements.push(Agreement { blocs: [*first, *second], on: Vec::new() });
        }
        rest = after;
    }
    for event in &field.selection.events {
        let case = field.case(*event);
        let compared = of_event(&case);
        for finding in findings(&case, &compared).iter().filter(|finding| finding.stand == Stand::Agree) {
            let pairs = agreeing_blocs(&case, &compared, finding.aspect);
            let agree = |row: &&mut Agreement| {
                pairs.iter().any(|pair| pair.iter().all(|bloc| row.blocs.contains(bloc)))
            };
            for row in agreements.iter_mut().filter(agree) {
                row.on.push((*event, finding.aspect));
            }
        }
    }
    agreements.into_iter().filter(|row| !row.on.is_empty()).list()
}
