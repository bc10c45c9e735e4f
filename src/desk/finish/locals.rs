//! Which number each use of a local gets.
//!
//! The compiler numbers the locals of a function as it meets them, and nothing depends on that. Here what they are used
//! for, their webs, get the numbers that most often stand in the same places in other functions, so that like work is
//! written alike.

use wasmparser::{BinaryReaderError, FunctionBody, Parser, Payload, ValType};

use super::code::instructions;
use super::numbering::Numbering;
use super::seen::{Place, Seen, Surroundings};
use super::webs::Webs;

type Result<T> = std::result::Result<T, BinaryReaderError>;

/// How often all functions are gone through after the first time: later ones have changed what earlier ones were
/// numbered by.
const ROUNDS: usize = 3;

/// The locals of one function.
#[derive(Default)]
pub struct Locals {
    /// In the order of the numbers, without parameters.
    pub types: Vec<ValType>,
    /// Of each use, in the order of the instructions.
    pub numbers: Vec<u32>,
}

impl Locals {
    /// Of each function of a program that has a body.
    pub fn of(program: &[u8]) -> Result<Vec<Self>> {
        let mut of_types = Vec::new();
        let mut parameters = Vec::new();
        let mut functions = Vec::new();
        for payload in Parser::new(0).parse_all(program) {
            match payload? {
                Payload::TypeSection(types) => {
                    for function in types.into_iter_err_on_gc_types() {
                        of_types.push(function?.params().to_vec());
                    }
                }
                Payload::FunctionSection(functions) => {
                    for of_type in functions {
                        parameters.push(of_types.get(of_type? as usize).cloned().unwrap_or_default());
                    }
                }
                Payload::CodeSectionEntry(body) => {
                    let parameters = parameters.get(functions.len()).cloned().unwrap_or_default();
                    functions.push(Function::of(parameters, &body)?);
                }
                _ => {}
            }
        }
        number_alike(&mut functions);
        Ok(functions.into_iter().map(Function::locals).collect())
    }
}

struct Function {
    numbering: Numbering,
    /// The web of each use of a local.
    uses: Vec<usize>,
    surroundings: Surroundings,
    /// Of each use, as they are counted.
    places: Vec<Place>,
}

impl Function {
    fn of(parameters: Vec<ValType>, body: &FunctionBody<'_>) -> Result<Self> {
        let count = parameters.len();
        let mut types = parameters;
        for group in body.get_locals_reader()? {
            let (count, of_type) = group?;
            types.extend((0..count).map(|_| of_type));
        }
        let code = instructions(body)?;
        let Webs { webs, uses } = Webs::of(&code, &types, count);
        let surroundings = Surroundings::of(&code, &uses);
        let numbering = Numbering::first(webs, &types, count);
        Ok(Self { numbering, uses, surroundings, places: Vec::new() })
    }

    /// Each use's number and its place.
    fn uses(&self) -> impl Iterator<Item = (usize, &Place)> {
        self.uses.iter().zip(&self.places).map(|(web, place)| (self.numbering.number(*web), place))
    }

    /// Numbers the webs as `seen` elsewhere.
    fn renumber(&mut self, seen: &Seen) {
        let mut fits = self.numbering.fits();
        for (web, place) in self.uses.iter().zip(&self.places) {
            if let Some(fits) = fits.get_mut(*web).filter(|fits| !fits.is_empty()) {
                seen.add_fits(place, fits);
            }
        }
        self.numbering.improve(&fits);
    }

    fn locals(self) -> Locals {
        let numbers = self.uses.iter().map(|web| self.numbering.number(*web) as u32).collect();
        Locals { types: self.numbering.into_types(), numbers }
    }
}

/// The short functions come first: what they have is what the long ones go by. At first a place is what is done there,
/// later also what numbers the other locals have that it is done to.
fn number_alike(functions: &mut [Function]) {
    let mut functions: Vec<&mut Function> = functions.iter_mut().collect();
    functions.sort_by_key(|function| function.surroundings.count());
    let mut seen = Seen::default();
    for function in &mut functions {
        function.places = function.surroundings.places(None, &mut seen);
        function.renumber(&seen);
        seen.add(function.uses());
    }
    for _ in 0..ROUNDS {
        for function in &mut functions {
            seen.take_away(function.uses());
            function.renumber(&seen);
            function.places = function.surroundings.places(Some(&function.numbering), &mut seen);
            seen.add(function.uses());
        }
    }
}
