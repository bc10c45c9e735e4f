//! Where, under every party's name for it.

use super::{PartyId, Slug, Text};

/// A place; its names stand side by side, none of them above the others.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    pub id: Slug,
    /// In the file's order, at least one.
    pub names: Vec<PlaceName>,
    pub coordinate: Option<Coordinate>,
    pub precision: PlacePrecision,
    pub coordinates_basis: Text,
    pub note: Option<Text>,
}

impl Place {
    /// The name that a party uses, where the dataset knows one.
    #[must_use]
    pub fn name_used_by(&self, party: PartyId) -> Option<&PlaceName> {
        self.names.iter().find(|name| name.used_by.contains(&party))
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct PlaceName {
    pub name: Text,
    pub used_by: Vec<PartyId>,
}

/// Degrees on WGS 84.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coordinate {
    /// -90 to 90.
    pub lat: f64,
    /// -180 to 180.
    pub lon: f64,
}

/// How exact a coordinate is: UCDP's `where_prec`, 1 (the exact place) to 7 (no place known).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PlacePrecision(u8);

impl PlacePrecision {
    /// No place is known.
    pub const NONE: Self = Self(7);

    #[must_use]
    pub fn new(value: u64) -> Option<Self> {
        u8::try_from(value).ok().filter(|value| (1..=7).contains(value)).map(Self)
    }

    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}
