//! A table for the terminal, or for a text in Markdown.

pub struct Table {
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
    /// What must be known to read it, a sentence a line.
    pub notes: Vec<String>,
}

impl Table {
    pub fn shown(&self, markdown: bool) -> String {
        let widths: Vec<usize> = (0..self.head.len()).map(|column| self.width(column)).collect();
        let (before, between, after) = if markdown { ("| ", " | ", " |") } else { ("", "  ", "") };
        let line = |cells: &[String]| {
            let padded = cells.iter().zip(&widths).enumerate().map(|(column, (cell, width))| {
                // The first column holds words, the others numbers.
                if column == 0 { format!("{cell:<width$}") } else { format!("{cell:>width$}") }
            });
            format!("{before}{}{after}\n", padded.collect::<Vec<_>>().join(between))
        };
        let mut text = line(&self.head);
        if markdown {
            let rules = (0..self.head.len()).map(|column| if column == 0 { ":--" } else { "--:" });
            text.push_str(&format!("| {} |\n", rules.collect::<Vec<_>>().join(" | ")));
        }
        text.extend(self.rows.iter().map(|row| line(row)));
        text.push('\n');
        for note in &self.notes {
            text.push_str(note);
            text.push_str(if markdown { "  \n" } else { "\n" });
        }
        text
    }

    fn width(&self, column: usize) -> usize {
        let cells = std::iter::once(&self.head).chain(&self.rows).filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    }
}

/// Thousands apart: `20,000`.
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// The cell with a sign that tells whether the budget is met.
pub fn judged(cell: String, met: bool) -> String {
    format!("{cell} {}", if met { "✓" } else { "✗" })
}
