//! Sets of small numbers.

/// Each number is a bit of a word, so that sets are soon joined.
#[derive(Clone, Default, PartialEq)]
pub struct Numbers(Vec<u64>);

const WORD: usize = u64::BITS as usize;

impl Numbers {
    pub fn contains(&self, number: usize) -> bool {
        self.0.get(number / WORD).is_some_and(|word| word >> (number % WORD) & 1 == 1)
    }

    pub fn insert(&mut self, number: usize) {
        self.make_room(number / WORD + 1);
        if let Some(word) = self.0.get_mut(number / WORD) {
            *word |= 1 << (number % WORD);
        }
    }

    pub fn remove(&mut self, number: usize) {
        if let Some(word) = self.0.get_mut(number / WORD) {
            *word &= !(1 << (number % WORD));
        }
    }

    /// Takes in those of `others` that are not in `but`, and says whether one was new.
    pub fn take_in(&mut self, others: &Self, but: &Self) -> bool {
        self.make_room(others.0.len());
        let mut is_new = false;
        for (at, (word, others)) in self.0.iter_mut().zip(&others.0).enumerate() {
            let taken = others & !but.0.get(at).copied().unwrap_or_default();
            is_new |= taken & !*word != 0;
            *word |= taken;
        }
        is_new
    }

    /// From the lowest.
    pub fn list(&self) -> Vec<usize> {
        let mut numbers = Vec::new();
        for (at, word) in self.0.iter().enumerate() {
            let mut left = *word;
            while left != 0 {
                numbers.push(at * WORD + left.trailing_zeros() as usize);
                left &= left - 1;
            }
        }
        numbers
    }

    fn make_room(&mut self, words: usize) {
        if self.0.len() < words {
            self.0.resize(words, 0);
        }
    }
}
