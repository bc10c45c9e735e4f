//! What is to be measured, as `cargo xtask bench` says it in the environment.

use std::{env, path::PathBuf};

use crate::Outcome;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Bytes on the wire
    Size,
    /// Times to the first accounts and to the first use
    Load,
    /// Filtering, panning, scrolling
    Use,
}

pub struct Order {
    pub dist: PathBuf,
    /// Where chromedriver listens; only the size can be told without.
    pub driver: String,
    pub parts: Vec<Part>,
    pub accounts: Vec<usize>,
    pub markdown: bool,
}

impl Order {
    /// None where nobody has ordered anything.
    pub fn given() -> Outcome<Option<Self>> {
        let Some(dist) = env::var_os("COUNTERPOINT_DIST") else { return Ok(None) };
        let words = |variable| env::var(variable).unwrap_or_default();
        let parts = words("COUNTERPOINT_BENCH_PARTS");
        let accounts = words("COUNTERPOINT_BENCH_ACCOUNTS");
        Ok(Some(Self {
            dist: dist.into(),
            driver: words("COUNTERPOINT_WEBDRIVER"),
            parts: parts.split(',').map(Part::named).collect::<Outcome<_>>()?,
            accounts: accounts.split(',').map(|number| Ok(number.parse()?)).collect::<Outcome<_>>()?,
            markdown: words("COUNTERPOINT_BENCH_FORMAT") == "markdown",
        }))
    }

    pub fn wants(&self, part: Part) -> bool {
        self.parts.contains(&part)
    }
}

impl Part {
    fn named(name: &str) -> Outcome<Self> {
        match name {
            "size" => Ok(Self::Size),
            "load" => Ok(Self::Load),
            "use" => Ok(Self::Use),
            _ => Err(format!("there is no part {name:?} to measure").into()),
        }
    }
}
