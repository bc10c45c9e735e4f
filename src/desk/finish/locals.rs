//! Which number each local of a function gets.
//!
//! The compiler numbers a function's locals as it meets them, and nothing depends on that. Here a local gets the number
//! that most often stands before the same instructions in other functions, so that like work is written alike.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use wasmparser::{BinaryReaderError, FunctionBody, Operator, Parser, Payload, ValType};

use super::code::{instructions, operation};

type Result<T> = std::result::Result<T, BinaryReaderError>;

/// How often all functions are gone through: later ones have changed what the first were numbered by.
const ROUNDS: usize = 3;

/// How many instructions after a use are looked at.
const FOLLOWING: usize = 6;

/// How likely a number is of which nothing is known.
const UNKNOWN: f64 = 1.0 / 64.0;

/// The locals of one function.
pub struct Locals {
    /// Parameters are locals too, the first ones, and keep their numbers.
    parameters: usize,
    /// Those that are used, by their old numbers and without parameters, one type after the other.
    used: Vec<(usize, ValType)>,
    /// The new number of each local by its old one.
    numbers: Vec<usize>,
    uses: Vec<Use>,
}

struct Use {
    local: usize,
    /// The use itself, the use and what follows, the use and two that follow, and so on.
    places: Vec<Place>,
}

/// Stands for a few instructions in a row.
type Place = u64;

impl Locals {
    #[must_use]
    pub fn number(&self, local: usize) -> usize {
        self.numbers.get(local).copied().unwrap_or(local)
    }

    /// In the order of the new numbers, without parameters.
    pub fn types(&self) -> impl Iterator<Item = ValType> {
        self.used.iter().map(|(_, of_type)| *of_type)
    }

    /// Of each function of a program that has a body.
    pub fn of(program: &[u8]) -> Result<Vec<Self>> {
        let mut of_types = Vec::new();
        let mut parameters = Vec::new();
        let mut all = Vec::new();
        for payload in Parser::new(0).parse_all(program) {
            match payload? {
                Payload::TypeSection(types) => {
                    for function in types.into_iter_err_on_gc_types() {
                        of_types.push(function?.params().len());
                    }
                }
                Payload::FunctionSection(functions) => {
                    for of_type in functions {
                        parameters.push(of_types.get(of_type? as usize).copied().unwrap_or_default());
                    }
                }
                Payload::CodeSectionEntry(body) => {
                    let parameters = parameters.get(all.len()).copied().unwrap_or_default();
                    all.push(Self::of_body(parameters, &body)?);
                }
                _ => {}
            }
        }
        number_alike(&mut all);
        Ok(all)
    }

    /// As they are numbered, but for those that are not used; and one type after the other, in the order in which
    /// they were declared first: each is written down once.
    fn of_body(parameters: usize, body: &FunctionBody<'_>) -> Result<Self> {
        let mut declared = Vec::new();
        for group in body.get_locals_reader()? {
            let (count, of_type) = group?;
            declared.extend((0..count).map(|_| of_type));
        }
        let uses = uses_in(body)?;
        let type_of = |local: usize| declared.get(local.checked_sub(parameters)?).copied();
        let place_of_type = |local: usize| declared.iter().position(|other| Some(*other) == type_of(local));
        let mut used: Vec<usize> = uses.iter().map(|one| one.local).filter(|at| *at >= parameters).collect();
        used.sort_unstable();
        used.dedup();
        used.sort_by_key(|local| place_of_type(*local));

        let mut numbers: Vec<usize> = (0..parameters + declared.len()).collect();
        for (number, local) in (parameters..).zip(&used) {
            if let Some(old) = numbers.get_mut(*local) {
                *old = number;
            }
        }
        let used = used.into_iter().filter_map(|local| Some((local, type_of(local)?))).collect();
        Ok(Self { parameters, used, numbers, uses })
    }

    /// Numbers those of one type among themselves as `seen` elsewhere.
    fn renumber(&mut self, seen: &Seen) {
        let fits = self.fits(seen);
        let fit = |local: usize, number: usize| {
            fits.get(local).and_then(|of_local| of_local.get(number)).copied().unwrap_or_default()
        };
        loop {
            let mut is_settled = true;
            for (at, (one, its_type)) in self.used.iter().copied().enumerate() {
                let others = self.used.iter().skip(at + 1).filter(|(_, other_type)| *other_type == its_type);
                for (other, _) in others.copied() {
                    let (its_number, other_number) = (self.number(one), self.number(other));
                    let now = fit(one, its_number) + fit(other, other_number);
                    let swapped = fit(one, other_number) + fit(other, its_number);
                    // Not by a rounding's breadth, or it might go on for ever.
                    if swapped > now + 0.001 {
                        self.numbers.swap(one, other);
                        is_settled = false;
                    }
                }
            }
            if is_settled {
                return;
            }
        }
    }

    /// How well each number fits each local: the logarithm of how likely it is at all its uses.
    fn fits(&self, seen: &Seen) -> Vec<Vec<f64>> {
        let count = self.parameters + self.used.len();
        let mut fits = vec![Vec::new(); self.numbers.len()];
        for one in &self.uses {
            let Some(of_local) = fits.get_mut(one.local) else { continue };
            of_local.resize(count, 0.0);
            for (fit, likely) in of_local.iter_mut().zip(seen.likely(&one.places, count)) {
                *fit += likely.log2();
            }
        }
        fits
    }
}

/// What uses there are of locals, and what follows each.
fn uses_in(body: &FunctionBody<'_>) -> Result<Vec<Use>> {
    let written = instructions(body)?;
    // Of a local's use the operation alone.
    let instructions = written.iter().map(|(operator, bytes)| match used(operator) {
        Some(local) => (operation(bytes), Some(local)),
        None => (*bytes, None),
    });
    let instructions: Vec<(&[u8], Option<u32>)> = instructions.collect();
    let mut uses = Vec::new();
    for (at, (_, local)) in instructions.iter().enumerate() {
        let Some(local) = local else { continue };
        let mut hasher = DefaultHasher::new();
        let from_here = instructions.iter().skip(at).take(1 + FOLLOWING);
        let places = from_here.map(|(bytes, _)| {
            bytes.hash(&mut hasher);
            hasher.finish()
        });
        uses.push(Use { local: *local as usize, places: places.collect() });
    }
    Ok(uses)
}

fn used(operator: &Operator<'_>) -> Option<u32> {
    match operator {
        Operator::LocalGet { local_index }
        | Operator::LocalSet { local_index }
        | Operator::LocalTee { local_index } => Some(*local_index),
        _ => None,
    }
}

fn number_alike(functions: &mut [Locals]) {
    let mut seen = Seen::default();
    for function in &*functions {
        seen.count(function, |count| *count += 1);
    }
    for _ in 0..ROUNDS {
        for function in &mut *functions {
            seen.count(function, |count| *count -= 1);
            function.renumber(&seen);
            seen.count(function, |count| *count += 1);
        }
    }
}

/// How often each number stands in each place.
#[derive(Default)]
struct Seen(HashMap<Place, Vec<u32>>);

impl Seen {
    fn count(&mut self, function: &Locals, change: impl Fn(&mut u32)) {
        for one in &function.uses {
            let number = function.number(one.local);
            for place in &one.places {
                let counts = self.0.entry(*place).or_default();
                if counts.len() <= number {
                    counts.resize(number + 1, 0);
                }
                counts.get_mut(number).map(&change);
            }
        }
    }

    /// How likely each number is: as often as it was seen where the same follows, and where little is known of that,
    /// as often as where less of the same follows.
    fn likely(&self, places: &[Place], count: usize) -> Vec<f64> {
        let mut likely = vec![UNKNOWN; count];
        for counts in places.iter().map_while(|place| self.0.get(place)) {
            let total: f64 = counts.iter().copied().map(f64::from).sum();
            let counts = counts.iter().copied().chain(std::iter::repeat(0));
            for (likely, count) in likely.iter_mut().zip(counts) {
                *likely = (f64::from(count) + *likely) / (total + 1.0);
            }
        }
        likely
    }
}
