//! Bits in as few bytes as their chances allow: a range coder.
//!
//! What is likely takes little, what is certain nearly nothing. The numbers stay below 2³⁰, which scripts keep as
//! small integers.

/// What a chance is a part of.
pub const WHOLE: u32 = 1 << CHANCE;

const CHANCE: u32 = 14;
const RANGE: u32 = (1 << 30) - 1;
const NARROW: u32 = 1 << 22;

/// Takes bits to write, or gives those that were written.
pub trait Coin {
    /// How much room there is for what may come.
    fn range(&mut self) -> &mut u32;

    /// A bit that is set with so much of the room, and not with the rest. Who reads does not look at the bit that is
    /// handed over, and hands back the one that was written.
    fn fall(&mut self, bound: u32, bit: bool) -> bool;

    /// Goes on to the next byte.
    fn shift(&mut self);

    /// A bit that is set with a chance, as parts of [`WHOLE`], neither none nor all of it.
    fn toss(&mut self, chance: u32, bit: bool) -> bool {
        let range = *self.range();
        let bound = (range >> CHANCE) * chance;
        let bit = self.fall(bound, bit);
        *self.range() = if bit { bound } else { range - bound };
        while *self.range() < NARROW {
            *self.range() <<= 8;
            self.shift();
        }
        bit
    }
}

/// Writes.
pub struct Writer {
    written: Vec<u8>,
    low: u64,
    range: u32,
    /// The byte that a carry may still change, and how many full ones stand behind it.
    held: Option<u8>,
    full: usize,
}

impl Writer {
    pub fn new() -> Self {
        Self { written: Vec::new(), low: 0, range: RANGE, held: None, full: 0 }
    }

    /// How many bytes were begun so far.
    pub fn begun(&self) -> usize {
        self.written.len() + self.full
    }

    pub fn finish(mut self) -> Vec<u8> {
        for _ in 0..5 {
            self.shift();
        }
        while self.written.last() == Some(&0) {
            self.written.pop();
        }
        self.written
    }
}

impl Coin for Writer {
    fn range(&mut self) -> &mut u32 {
        &mut self.range
    }

    fn fall(&mut self, bound: u32, bit: bool) -> bool {
        if !bit {
            self.low += u64::from(bound);
        }
        bit
    }

    fn shift(&mut self) {
        let carry = self.low > u64::from(u32::MAX);
        if carry || self.low < 0xFF00_0000 {
            let full = if carry { 0 } else { 0xFF };
            self.written.extend(self.held.map(|byte| byte.wrapping_add(carry.into())));
            self.written.extend(std::iter::repeat_n(full, self.full));
            self.held = Some((self.low >> 24) as u8);
            self.full = 0;
        } else {
            self.full += 1;
        }
        self.low = (self.low & 0x00FF_FFFF) << 8;
    }
}

/// Reads, as `assets/unpack.js` does.
#[cfg(test)]
pub struct Reader<'b> {
    bytes: std::slice::Iter<'b, u8>,
    code: u32,
    range: u32,
}

#[cfg(test)]
impl<'b> Reader<'b> {
    pub fn new(bytes: &'b [u8]) -> Self {
        let mut reader = Self { bytes: bytes.iter(), code: 0, range: RANGE };
        for _ in 0..4 {
            reader.shift();
        }
        reader
    }

    /// How many bytes were not read yet.
    pub fn left(&self) -> usize {
        self.bytes.len()
    }
}

#[cfg(test)]
impl Coin for Reader<'_> {
    fn range(&mut self) -> &mut u32 {
        &mut self.range
    }

    fn fall(&mut self, bound: u32, _: bool) -> bool {
        let bit = self.code < bound;
        if !bit {
            self.code -= bound;
        }
        bit
    }

    fn shift(&mut self) {
        self.code = self.code << 8 | u32::from(self.bytes.next().copied().unwrap_or_default());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_was_written_is_read(bits in prop::collection::vec((1..WHOLE, any::<bool>()), 0..2000)) {
            let mut writer = Writer::new();
            for (chance, bit) in &bits {
                writer.toss(*chance, *bit);
            }
            let bytes = writer.finish();
            let mut reader = Reader::new(&bytes);
            for (chance, bit) in bits {
                prop_assert_eq!(reader.toss(chance, !bit), bit);
            }
        }
    }

    #[test]
    fn what_is_likely_takes_little() {
        let mut writer = Writer::new();
        for _ in 0..10_000 {
            writer.toss(WHOLE - 8, true);
        }
        assert!(writer.finish().len() < 10);
    }
}
