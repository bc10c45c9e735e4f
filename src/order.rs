//! Sorting once for all: the sort itself is in the program a single time, whatever is sorted.

use std::cmp::Ordering;

use crate::list::ToList;

/// The places of `count` things in order; things that are equal keep theirs.
#[must_use]
pub fn places_in_order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).list();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

/// The things in order; things that are equal stay as they were among each other.
#[must_use]
pub fn in_order<T>(mut things: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    arrange(&mut things, &compare);
    things
}

#[inline(never)]
fn arrange<T>(things: &mut [T], compare: &dyn Fn(&T, &T) -> Ordering) {
    let places = places_in_order(things.len(), &|a, b| match (things.get(a), things.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    for (place, other) in swaps(places).into_iter().enumerate() {
        things.swap(place, other);
    }
}

/// With which place each is to be swapped, from the first to the last, to bring things in order that lie at
/// `places`. What lay at a place already passed was swapped away from there, and lies where that one went.
fn swaps(mut places: Vec<usize>) -> Vec<usize> {
    for at in 0..places.len() {
        let lies_at = |place: usize| places.get(place).copied().unwrap_or(place);
        let mut other = lies_at(at);
        while other < at {
            other = lies_at(other);
        }
        if let Some(place) = places.get_mut(at) {
            *place = other;
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_things_keep_their_order() {
        let sorted = in_order(vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')], |a, b| a.0.cmp(&b.0));
        assert_eq!(sorted, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }

    proptest::proptest! {
        #[test]
        fn things_in_order_are_as_the_library_sorts_them(things: Vec<(u8, u16)>) {
            let mut expected = things.clone();
            expected.sort_by_key(|thing| thing.0 % 8);
            assert_eq!(in_order(things, |a, b| (a.0 % 8).cmp(&(b.0 % 8))), expected);
        }
    }
}
