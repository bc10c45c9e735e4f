//! Several measurements of one thing, and what is told of them.

#[derive(Default)]
pub struct Figures(Vec<f64>);

impl Extend<f64> for Figures {
    fn extend<T: IntoIterator<Item = f64>>(&mut self, more: T) {
        self.0.extend(more);
        self.0.sort_by(f64::total_cmp);
    }
}

impl Figures {
    /// What is told of them, if anything was measured.
    pub fn told(&self, tell: impl Fn(&Self) -> String) -> Option<String> {
        (!self.0.is_empty()).then(|| tell(self))
    }

    /// The smallest one that so many percent do not exceed: 0 where there are none.
    pub fn percentile(&self, percent: usize) -> f64 {
        let rank = (self.0.len() * percent).div_ceil(100).max(1);
        self.0.get(rank - 1).copied().unwrap_or(0.0)
    }

    pub fn median(&self) -> f64 {
        self.percentile(50)
    }

    pub fn worst(&self) -> f64 {
        self.percentile(100)
    }

    /// The median and, where there are several, the range: `412 (380–502)`.
    pub fn spread(&self, shown: impl Fn(f64) -> String) -> String {
        let (least, most) = (shown(self.percentile(0)), shown(self.worst()));
        if least == most { most } else { format!("{} ({least}–{most})", shown(self.median())) }
    }
}
