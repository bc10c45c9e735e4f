//! Numbers, one after another, each told in the bits that are left to say when all before is known.

use super::coin::Coin;
use super::forecast::{Forecast, LEANINGS, Place};

/// What a number means: those of a kind look alike. `assets/unpack.js` knows them by their places here.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Kind {
    /// How many there are, and other things that are said once.
    Plain,
    Byte,
    Form,
    Local,
    Label,
    Function,
    Offset,
    /// A constant that is not negative.
    Whole,
    /// A negative constant, told with all bits turned.
    Negative,
    /// A constant that says where something lies in memory, told from where the first things lie.
    Address,
    /// How many labels there are, these, and the one for all else.
    Table,
}

const KINDS: usize = 11;
pub const FUNCTION_BITS: u32 = 12;
pub const ADDRESS_BITS: u32 = 16;

impl Kind {
    /// How many bits all numbers of this kind have; `None` where small ones are told in fewer.
    fn width(self) -> Option<u32> {
        match self {
            Self::Byte => Some(8),
            Self::Function => Some(FUNCTION_BITS),
            Self::Address => Some(ADDRESS_BITS),
            _ => None,
        }
    }
}

/// So many numbers alike before tell that the next is alike too.
const TRUST: u32 = 12;

/// Writes numbers, or reads them where the coin does.
pub struct Numbers<C> {
    pub coin: C,
    forecast: Forecast,
    /// The last number and the one before, by their kind.
    last: [[u32; 2]; KINDS],
    /// All numbers so far, with their kinds, and before the first two that were never told.
    told: Vec<u32>,
    /// The last six or so, as one number.
    recent: u32,
    /// Where numbers like the recent ones stood before, by these.
    seen: Vec<u32>,
    /// Where the numbers that the present ones repeat stand, and how many did so far.
    from: usize,
    alike: u32,
    /// The last four forms or so, and the last six or so, each as one number.
    four: u32,
    six: u32,
    /// The last three forms, the last one first.
    forms: [u32; 3],
    /// How many values are on the stack.
    pub height: u32,
}

impl<C: Coin> Numbers<C> {
    pub fn new(coin: C) -> Self {
        Self {
            coin,
            forecast: Forecast::new(),
            last: [[0; 2]; KINDS],
            told: vec![0; 2],
            recent: 0,
            seen: vec![0; 1 << 16],
            from: 0,
            alike: 0,
            four: 0,
            six: 0,
            forms: [0; 3],
            height: 0,
        }
    }

    /// What comes now has nothing to do with the forms before.
    pub fn forget(&mut self) {
        (self.four, self.six, self.forms, self.height) = (0, 0, [0; 3], 0);
    }

    /// The numbers after this belong to a form, or stand behind a byte.
    pub fn within(&mut self, form: u32) {
        let [first, second, _] = self.forms;
        self.forms = [form + 1, first, second];
        let trace = mixed(form + 1, 0);
        self.four = (self.four << 8).wrapping_add(trace);
        self.six = (self.six << 5).wrapping_add(trace);
    }

    /// The number, or where the coin reads, the one that was written.
    pub fn number(&mut self, kind: Kind, number: u32) -> u32 {
        let guess = self.guess(kind);
        self.look(kind, guess);
        let number = match guess {
            Some(guess) if self.alike >= TRUST => {
                if self.is_guessed(kind, number == guess) {
                    guess
                } else {
                    self.told(kind, number, None)
                }
            }
            _ => self.told(kind, number, guess),
        };
        self.remember(kind, number);
        number
    }

    /// The number that stood here before, where the last ones are the same as then.
    fn guess(&self, kind: Kind) -> Option<u32> {
        let guess = self.told.get(self.from).filter(|_| self.alike > 0)?;
        (guess >> 24 == kind as u32).then_some(guess & 0xFF_FFFF)
    }

    /// Each kind is looked at from the sides that tell most of it.
    fn look(&mut self, kind: Kind, guess: Option<u32>) {
        let [last, before_last] = self.last.get(kind as usize).copied().unwrap_or_default();
        let [form, former, once] = self.forms;
        let [.., earlier, told] = *self.told.as_slice() else { return };
        let guess = guess.map_or(0, |guess| guess + 1) * 16 + self.alike.min(15);
        let here = mixed(kind as u32 + 1, form);
        let [one, two, three] = match kind {
            Kind::Form => [self.four, self.six, former],
            Kind::Local => {
                [mixed(last, before_last), mixed(self.six, self.height), mixed(mixed(last, former), once)]
            }
            _ => [self.four, guess, mixed(last, former)],
        };
        self.forecast.views = [
            mixed(here + 1, one),
            mixed(here + 2, two),
            mixed(here + 3, three),
            mixed(here + 4, self.height),
            mixed(mixed(told, kind as u32), earlier),
        ]
        .map(|view| view >> 8);
    }

    fn is_guessed(&mut self, kind: Kind, is: bool) -> bool {
        let place = Place { node: 15, leanings: leanings(kind, 31, 3, self.alike) };
        self.forecast.toss(place, &mut self.coin, is)
    }

    /// How many bits the number has, and then the bits.
    fn told(&mut self, kind: Kind, number: u32, guess: Option<u32>) -> u32 {
        let alike = if guess.is_some() { self.alike } else { 0 };
        let width = kind.width();
        let first = width.map_or(1, |width| 1 << width);
        let (number, guess) = (number + first, guess.map_or(0, |guess| guess + first));
        let length = width.unwrap_or_else(|| self.length(kind, number, guess, alike));
        let mut said = 1;
        for left in (0..length).rev() {
            let expected = if guess >> (left + 1) == said { 1 + (guess >> left & 1) } else { 0 };
            let node = if length < 4 { (1 << length) + 2 - length + said } else { mixed(said, length) };
            let place = Place { node, leanings: leanings(kind, 32 + left, expected, alike) };
            said = said << 1 | u32::from(self.forecast.toss(place, &mut self.coin, number >> left & 1 == 1));
        }
        said.wrapping_sub(first)
    }

    fn length(&mut self, kind: Kind, number: u32, guess: u32, alike: u32) -> u32 {
        let expected = guess.checked_ilog2();
        let mut length = 0;
        loop {
            let leans = match expected {
                Some(expected) if expected >= length => 1 + u32::from(expected > length),
                _ => 0,
            };
            let node = if length < 4 { length } else { mixed(length, 99) };
            let place = Place { node, leanings: leanings(kind, length, leans, alike) };
            if !self.forecast.toss(place, &mut self.coin, number >> length > 1) {
                return length;
            }
            length += 1;
        }
    }

    fn remember(&mut self, kind: Kind, number: u32) {
        if let Some(last) = self.last.get_mut(kind as usize) {
            *last = [number, last[0]];
        }
        let told = (kind as u32) << 24 | number & 0xFF_FFFF;
        if self.alike > 0 && self.told.get(self.from) == Some(&told) {
            self.alike += 1;
            self.from += 1;
        } else {
            self.alike = 0;
        }
        self.told.push(told);
        self.recent = (self.recent << 7).wrapping_add(mixed(told, 0));
        let Some(seen) = self.seen.get_mut((mixed(self.recent, 7) >> 14) as usize) else { return };
        if self.alike == 0 && *seen > 0 {
            self.from = *seen as usize;
            let before = self.told.get(..self.from).unwrap_or_default().iter().rev();
            let alike = before.zip(self.told.iter().rev()).take(16).take_while(|(one, other)| one == other);
            self.alike = alike.count() as u32;
        }
        *seen = self.told.len() as u32;
    }
}

/// One number for two, below 2³⁰, all of whose bits depend on all of both.
fn mixed(one: u32, other: u32) -> u32 {
    let mixed = (one ^ other.wrapping_mul(0x9E37_79B1)).wrapping_mul(0x2C1B_3C6D);
    (mixed ^ mixed >> 15) & 0x3FFF_FFFF
}

/// By the place of a bit in its number, and by what was expected there after how many that were alike.
fn leanings(kind: Kind, place: u32, expected: u32, alike: u32) -> [usize; 2] {
    let kind = kind as u32 * 64;
    [kind + place, LEANINGS as u32 / 2 + kind + expected * 16 + alike.min(15)].map(|at| at as usize)
}
