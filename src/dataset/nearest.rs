//! The word that was probably meant.

use crate::list::ToList;

/// The word closest to a misspelt one, where it is close enough to be worth naming: as many slips
/// as a third of the letters, a slip being a letter too many, missing, wrong, or swapped with the next.
/// Letters of the wrong case are no slip.
pub(super) fn nearest<'w>(written: &str, words: &[&'w str]) -> Option<&'w str> {
    let written = folded(written);
    let mut limit = written.len() / 3;
    let mut best = None;
    for word in words {
        if word.chars().count().abs_diff(written.len()) > limit {
            continue;
        }
        let slips = slips(&written, &folded(word));
        if slips < limit || (slips == limit && best.is_none()) {
            limit = slips;
            best = Some(*word);
        }
    }
    best
}

fn folded(word: &str) -> Vec<char> {
    word.chars().map(|c| c.to_ascii_lowercase()).list()
}

/// The optimal string alignment distance, row by row.
fn slips(from: &[char], to: &[char]) -> usize {
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=to.len()).list();
    let mut from_before = None;
    for (row, a) in from.iter().enumerate() {
        let mut current = vec![row + 1];
        let mut to_before = None;
        for (column, b) in to.iter().enumerate() {
            let at = |cells: &[usize], index: usize| cells.get(index).copied().unwrap_or(usize::MAX / 2);
            let changed = at(&last, column) + usize::from(a != b);
            let mut slips = changed.min(at(&last, column + 1) + 1).min(at(&current, column) + 1);
            if column > 0 && from_before == Some(b) && to_before == Some(a) {
                slips = slips.min(at(&before_last, column - 1) + 1);
            }
            current.push(slips);
            to_before = Some(b);
        }
        before_last = std::mem::replace(&mut last, current);
        from_before = Some(a);
    }
    last.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(written: &str, meant: Option<&str>) {
        let words = ["northland", "southland", "press", "sources", "usedBy", "am"];
        assert_eq!(nearest(written, &words), meant, "{written}");
    }

    #[test]
    fn a_slip_of_the_hand_is_recognised() {
        check("northlnad", Some("northland"));
        check("souhtland", Some("southland"));
        check("source", Some("sources"));
        check("pres", Some("press"));
        check("usedby", Some("usedBy"));
        check("AM", Some("am"));
    }

    #[test]
    fn another_word_is_not_taken_for_a_slip() {
        check("az", None);
        check("figure", None);
        check("", None);
    }
}
