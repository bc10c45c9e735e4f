//! Names, each once, and what became of it.

use std::borrow::Cow;

/// What became of the record of an id.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Fate {
    /// At this place among the kept records.
    Kept(usize),
    LeftOut,
}

/// Names in their order, with their fates. They lie in short pieces, so that a new one moves few others aside:
/// the library's map takes three times the code.
#[derive(Default)]
pub(super) struct Fates<'j> {
    pieces: Vec<Vec<(Cow<'j, str>, Fate)>>,
}

impl<'j> Fates<'j> {
    /// A piece that has more is cut in two.
    const LONGEST: usize = 500;

    /// In which piece a name is or would be, and where in it.
    #[inline(never)]
    fn place(&self, name: &str) -> (usize, Result<usize, usize>) {
        let starts_by =
            |piece: &Vec<_>| piece.first().is_none_or(|(first, _): &(Cow<str>, _)| **first <= *name);
        let at = self.pieces.partition_point(starts_by).saturating_sub(1);
        let piece = self.pieces.get(at).map_or(&[][..], Vec::as_slice);
        (at, piece.binary_search_by(|(known, _)| (**known).cmp(name)))
    }

    #[inline(never)]
    pub fn get(&self, name: &str) -> Option<Fate> {
        let (piece, place) = self.place(name);
        self.pieces.get(piece)?.get(place.ok()?).map(|(_, fate)| *fate)
    }

    /// Puts a fate in place of the one a name has, and tells whether it had one.
    #[inline(never)]
    pub fn set(&mut self, name: Cow<'j, str>, fate: Fate) -> bool {
        if self.pieces.is_empty() {
            self.pieces.push(Vec::new());
        }
        let (at, place) = self.place(&name);
        let Some(piece) = self.pieces.get_mut(at) else { return false };
        match place {
            Ok(place) => piece.get_mut(place).into_iter().for_each(|(_, old)| *old = fate),
            Err(place) => piece.insert(place, (name, fate)),
        }
        if piece.len() > Self::LONGEST {
            let rest = piece.split_off(Self::LONGEST / 2);
            self.pieces.insert(at + 1, rest);
        }
        place.is_ok()
    }

    /// Puts the fate of its place in place of each that is one.
    pub fn change(&mut self, by_place: &[Fate]) {
        for (_, fate) in self.pieces.iter_mut().flatten() {
            if let Fate::Kept(at) = *fate {
                *fate = by_place.get(at).copied().unwrap_or(Fate::LeftOut);
            }
        }
    }

    /// In alphabetical order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.pieces.iter().flatten().map(|(name, _)| &**name)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    proptest::proptest! {
        #[test]
        fn names_are_in_order_and_have_the_fate_set_last(numbers in proptest::collection::vec(0..2000_usize, 0..3000)) {
            let (mut fates, mut known) = (Fates::default(), BTreeMap::new());
            for (at, number) in numbers.iter().enumerate() {
                let fate = if at % 3 == 0 { Fate::LeftOut } else { Fate::Kept(at) };
                let had = fates.set(number.to_string().into(), fate);
                assert_eq!(had, known.insert(number.to_string(), fate).is_some());
            }
            assert!(fates.names().eq(known.keys()));
            for number in 0..2000 {
                let name = number.to_string();
                assert_eq!(fates.get(&name), known.get(&name).copied());
            }
        }
    }
}
