//! Numbers for the webs of one function.

use wasmparser::ValType;

use super::webs::Web;

/// How many more locals there may be than are needed, so that there is a choice.
const SPARE: usize = 4;

/// Which web has which number. Two that have to be apart never have the same, nor two of different types.
pub struct Numbering {
    webs: Vec<Web>,
    /// Of each web.
    numbers: Vec<usize>,
    /// Of each number. Parameters have the first ones.
    types: Vec<ValType>,
    parameters: usize,
}

impl Numbering {
    /// Each web gets the lowest number that is free, and one type comes after the other, in the order in which a
    /// function has its locals: each is written down once.
    pub fn first(webs: Vec<Web>, locals: &[ValType], parameters: usize) -> Self {
        let mut numbers: Vec<Option<usize>> = webs.iter().map(|web| web.parameter).collect();
        let (mut types, mut left) = (locals.to_vec(), locals.to_vec());
        types.truncate(parameters);
        left.rotate_left(parameters);
        while let Some(of_type) = left.first().copied() {
            left.retain(|other| *other != of_type);
            let from = types.len();
            for (at, web) in webs.iter().enumerate() {
                if web.of_type != of_type || web.parameter.is_some() {
                    continue;
                }
                let others = web.apart.iter().filter_map(|other| numbers.get(*other).copied().flatten());
                let taken: Vec<usize> = others.collect();
                let free = (from..).find(|number| !taken.contains(number));
                types.resize(free.map_or(0, |free| free + 1).max(types.len()), of_type);
                if let Some(number) = numbers.get_mut(at) {
                    *number = free;
                }
            }
        }
        if let Some(last) = types.last().copied() {
            types.resize(types.len() + SPARE, last);
        }
        let numbers = numbers.into_iter().map(Option::unwrap_or_default).collect();
        Self { webs, numbers, types, parameters }
    }

    /// Room for how well each number fits each web; none where a web cannot have another.
    pub fn fits(&self) -> Vec<Vec<f64>> {
        let count = |web: &Web| if web.parameter.is_some() { 0 } else { self.types.len() };
        self.webs.iter().map(|web| vec![0.0; count(web)]).collect()
    }

    /// The types of the locals that are used, up to the last one, without parameters.
    pub fn into_types(mut self) -> Vec<ValType> {
        self.types.truncate(self.numbers.iter().max().map_or(0, |last| last + 1));
        self.types.into_iter().skip(self.parameters).collect()
    }

    pub fn number(&self, web: usize) -> usize {
        self.numbers.get(web).copied().unwrap_or_default()
    }

    /// Gives the webs other numbers until none fits better.
    pub fn improve(&mut self, fits: &[Vec<f64>]) {
        let mut is_settled = false;
        while !is_settled {
            is_settled = true;
            for web in 0..self.numbers.len() {
                let now = self.number(web);
                let Some((then, webs)) = self.best_exchange(web, fits) else { continue };
                for web in webs {
                    if let Some(number) = self.numbers.get_mut(web) {
                        *number = if *number == now { then } else { now };
                    }
                }
                is_settled = false;
            }
        }
    }

    /// The number that would be best for a web, and the webs that change between it and the one that the web has.
    fn best_exchange(&self, web: usize, fits: &[Vec<f64>]) -> Option<(usize, Vec<usize>)> {
        let now = self.number(web);
        let its_fits = fits.get(web)?;
        let fit_now = its_fits.get(now)?;
        // Not by a rounding's breadth, or it might go on for ever.
        let mut most = 0.001;
        let mut best = None;
        for (then, fit_then) in its_fits.iter().enumerate() {
            // Where others gain and this one does not, it is their turn to ask.
            if fit_then <= fit_now {
                continue;
            }
            let Some(webs) = self.exchange(web, then) else { continue };
            let gains = webs.iter().filter_map(|web| {
                let its_fits = fits.get(*web)?;
                let gain = its_fits.get(then)? - its_fits.get(now)?;
                Some(if self.number(*web) == now { gain } else { -gain })
            });
            let gain = gains.sum();
            if gain > most {
                most = gain;
                best = Some((then, webs));
            }
        }
        best
    }

    /// Which webs change between two numbers if a web gets another one: it, those that have that number and have to be
    /// apart from it, those that have to be apart from these, and so on. `None` if one of them may not.
    fn exchange(&self, web: usize, then: usize) -> Option<Vec<usize>> {
        let now = self.number(web);
        let mut webs = vec![web];
        let mut done = 0;
        while let Some(at) = webs.get(done).copied() {
            let web = self.webs.get(at)?;
            let other = if self.number(at) == now { then } else { now };
            let is_of_type = self.types.get(other) == Some(&web.of_type);
            let is_zero = !web.begins_as_zero || other >= self.parameters;
            if web.parameter.is_some() || !is_of_type || !is_zero {
                return None;
            }
            for apart in &web.apart {
                if self.number(*apart) == other && !webs.contains(apart) {
                    webs.push(*apart);
                }
            }
            done += 1;
        }
        Some(webs)
    }
}
