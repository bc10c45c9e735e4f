//! Which numbers locals have in the whole program, and what stands around them.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, DefaultHasher, Hash, Hasher};

use super::code::{Written, operation};
use super::numbering::Numbering;
use super::webs::use_of;

/// How many instructions before and after a use are looked at.
const AROUND: usize = 4;

/// How likely a number is of which nothing is known.
const UNKNOWN: f64 = 1.0 / 64.0;

/// What surrounds the uses of locals in one function.
pub struct Surroundings {
    instructions: Vec<Around>,
}

struct Around {
    /// Stands for what is done, and to what if that is no local.
    does: u64,
    /// The web, where a local is used.
    web: Option<usize>,
}

/// Where a local is used: the use itself, the use and its neighbour, the use and two neighbours, and so on, first those
/// that follow and then those that go before.
pub type Place = [Vec<usize>; 2];

impl Surroundings {
    /// Of a function with the web of each use of a local.
    pub fn of(code: &[Written<'_>], uses: &[usize]) -> Self {
        let mut uses = uses.iter().copied();
        let instructions = code.iter().map(|(operator, bytes)| {
            let web = use_of(operator).and_then(|_| uses.next());
            let mut hasher = DefaultHasher::new();
            if web.is_some() { operation(bytes) } else { bytes }.hash(&mut hasher);
            Around { does: hasher.finish(), web }
        });
        Self { instructions: instructions.collect() }
    }

    /// How many instructions there are.
    pub fn count(&self) -> usize {
        self.instructions.len()
    }

    /// The place of each use. With a numbering, the numbers of the other webs around it tell places apart.
    pub fn places(&self, numbering: Option<&Numbering>, seen: &mut Seen) -> Vec<Place> {
        let mut places = Vec::new();
        for (at, used) in self.instructions.iter().enumerate() {
            let Some(web) = used.web else { continue };
            let neighbour = |around: &Around| {
                let other = around.web.filter(|other| *other != web);
                let number = other.zip(numbering).map(|(other, numbering)| numbering.number(other));
                joined(around.does, number.map_or(0, |number| 1 + number as u64))
            };
            let (before, after) = self.instructions.split_at_checked(at).unwrap_or_default();
            let after = after.iter().skip(1).take(AROUND).map(neighbour);
            let before = before.iter().rev().take(AROUND).map(neighbour);
            places.push([seen.place(joined(used.does, 0), after), seen.place(joined(used.does, 1), before)]);
        }
        places
    }
}

fn joined(one: u64, other: u64) -> u64 {
    (one.rotate_left(5) ^ other).wrapping_mul(0x9E37_79B9_7F4A_7C15)
}

/// How often each number stands in each place.
#[derive(Default)]
pub struct Seen {
    places: HashMap<u64, usize, BuildHasherDefault<AsItIs>>,
    counts: Vec<Counts>,
}

/// Places are spread well enough already, and looked up a million times.
#[derive(Default)]
struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(joined(self.0, u64::from(*byte)));
        }
    }

    fn write_u64(&mut self, place: u64) {
        self.0 = place;
    }
}

#[derive(Default)]
struct Counts {
    total: u32,
    of_numbers: Vec<(usize, u32)>,
}

impl Seen {
    fn place(&mut self, first: u64, neighbours: impl Iterator<Item = u64>) -> Vec<usize> {
        let mut place = Vec::with_capacity(1 + AROUND);
        let mut all = first;
        place.push(self.known(all));
        for neighbour in neighbours {
            all = joined(all, neighbour);
            place.push(self.known(all));
        }
        place
    }

    fn known(&mut self, place: u64) -> usize {
        let new = self.counts.len();
        let known = *self.places.entry(place).or_insert(new);
        if known == new {
            self.counts.push(Counts::default());
        }
        known
    }

    /// Takes note of uses, by their numbers and places.
    pub fn add<'p>(&mut self, uses: impl Iterator<Item = (usize, &'p Place)>) {
        self.change(uses, |count| *count += 1);
    }

    /// Forgets uses that were noted.
    pub fn take_away<'p>(&mut self, uses: impl Iterator<Item = (usize, &'p Place)>) {
        self.change(uses, |count| *count -= 1);
    }

    fn change<'p>(&mut self, uses: impl Iterator<Item = (usize, &'p Place)>, change: impl Fn(&mut u32)) {
        for (number, place) in uses {
            for at in place.iter().flatten() {
                let Some(counts) = self.counts.get_mut(*at) else { continue };
                change(&mut counts.total);
                if let Some((_, count)) = counts.of_numbers.iter_mut().find(|(other, _)| *other == number) {
                    change(count);
                } else {
                    let mut count = 0;
                    change(&mut count);
                    counts.of_numbers.push((number, count));
                }
            }
        }
    }

    /// Adds how well each number fits a place: the logarithm of how likely it is there, as against one of which nothing
    /// is known. It is as likely as it was seen often with the same neighbours, and where few are known, as it was seen
    /// with fewer neighbours.
    pub fn add_fits(&self, place: &Place, fits: &mut [f64]) {
        for side in place {
            let mut likely = vec![0.0; fits.len()];
            let mut weight = 1.0 / UNKNOWN;
            for counts in
                side.iter().map_while(|at| self.counts.get(*at)).take_while(|counts| counts.total > 0)
            {
                for (number, count) in &counts.of_numbers {
                    if let Some(likely) = likely.get_mut(*number) {
                        *likely += f64::from(*count) * weight;
                    }
                }
                weight *= f64::from(counts.total + 1);
            }
            for (fit, likely) in fits.iter_mut().zip(likely) {
                if likely > 0.0 {
                    *fit += (1.0 + likely).log2();
                }
            }
        }
    }
}
