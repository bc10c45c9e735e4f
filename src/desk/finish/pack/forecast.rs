//! How likely a bit is, by what is known where it stands: a logistic regression that learns from every bit.
//!
//! Each view of what came before picks a weight; the weights together say how likely the bit is, and all are moved by
//! how far that was from what came. Whole numbers alone, so that every engine finds the same.

use super::coin::{Coin, WHOLE};

/// From how many sides a bit is looked at.
pub const VIEWS: usize = 5;
/// How many leanings there are.
pub const LEANINGS: usize = 4096;

/// Weights are picked by so many bits of a view, and are in parts of 256.
const SLOTS: u32 = 21;
/// A weight moves by so many parts of 2¹⁸ of an error, and at first by [`FIRST`] times as many.
const RATE: i32 = 1100;
const FIRST: i32 = 3;
/// A leaning is in parts of 65,536, and moves by so many parts of 1,024 of an error.
const LEAN: i32 = 81;
/// From what came as was nearly sure nothing is learnt: it takes time, and tells nothing new.
const SURE: i32 = 400;
/// How far the curve goes to both sides, in steps of 1/128.
const REACH: i32 = 1536;
/// e to the power of 1/128: products come out the same everywhere, powers need not.
const STEP: f64 = 1.007_843_097_206_448;

pub struct Forecast {
    weights: Vec<i16>,
    leanings: Vec<i32>,
    curve: Vec<i32>,
    /// What the number that is read or written now looks like from each side.
    pub views: [u32; VIEWS],
}

/// A bit of a number.
#[derive(Clone, Copy)]
pub struct Place {
    /// Tells the bits of a number apart.
    pub node: u32,
    /// What it leans to for its place in the number, and for what was expected there.
    pub leanings: [usize; 2],
}

impl Forecast {
    pub fn new() -> Self {
        let whole = WHOLE as i32;
        let mut curve = vec![whole / 2; 2 * REACH as usize + 1];
        let mut odds = 1.0;
        for at in 0..=REACH as usize {
            let chance = ((f64::from(whole) * odds / (odds + 1.0)) as i32).min(whole - 1);
            put(&mut curve, REACH as usize + at, chance);
            put(&mut curve, REACH as usize - at, whole - chance);
            odds *= STEP;
        }
        Self { weights: vec![0; 1 << SLOTS], leanings: vec![0; LEANINGS], curve, views: [0; VIEWS] }
    }

    /// Hands a bit to the coin with its chance, and learns from it.
    pub fn toss(&mut self, place: Place, coin: &mut impl Coin, bit: bool) -> bool {
        let slots = self.views.map(|view| ((view ^ place.node) & ((1 << SLOTS) - 1)) as usize);
        let weights = slots.map(|slot| self.weights.get(slot).copied().unwrap_or_default());
        let leanings = place.leanings.map(|at| self.leanings.get(at).copied().unwrap_or_default());
        let sum = (leanings.iter().sum::<i32>() >> 8)
            + weights.iter().map(|weight| i32::from(*weight)).sum::<i32>();
        let at = ((sum >> 1) + REACH).clamp(0, 2 * REACH);
        let chance = self.curve.get(at as usize).copied().unwrap_or_default();

        let bit = coin.toss(chance as u32, bit);
        let error = if bit { WHOLE as i32 - chance } else { -chance };
        if error.abs() < SURE {
            return bit;
        }
        for (at, leaning) in place.leanings.into_iter().zip(leanings) {
            put(&mut self.leanings, at, leaning + ((error * LEAN) >> 10));
        }
        let by = (error * RATE + (1 << 17)) >> 18;
        for (slot, weight) in slots.into_iter().zip(weights) {
            let by = if weight == 0 { by * FIRST } else { by };
            put(&mut self.weights, slot, weight.wrapping_add(by as i16));
        }
        bit
    }
}

fn put<T>(list: &mut [T], at: usize, item: T) {
    if let Some(place) = list.get_mut(at) {
        *place = item;
    }
}
