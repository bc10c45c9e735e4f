//! Everything measured with one dataset, and the table of several.

use serde_json::Value;

use crate::{
    Outcome,
    figures::Figures,
    floor::floor,
    host::Host,
    order::{Order, Part},
    pack::{Page, QUICK, STRONGEST, brotli, written_for},
    sample::sample,
    table::{Table, grouped, judged},
    window::{Line, Window},
};

const SEED: u64 = 2020;
const LOADS: usize = 5;
const USES: usize = 2;

/// Milliseconds from an input to its painted answer, of 95 in a hundred.
const FILTER_BUDGET: f64 = 50.0;
/// How often as long the first accounts may take as the same accounts do in plain HTML.
const FLOOR_BUDGET: f64 = 1.3;
/// Milliseconds between two frames: one may be dropped, two in a row may not.
const FRAME_BUDGET: f64 = 34.0;
const ELEMENTS_BUDGET: f64 = 12_000.0;
/// Megabytes of 1,000,000 bytes.
const MEMORY_BUDGET: f64 = 150.0;

#[derive(Default)]
pub struct Column {
    accounts: usize,
    /// Of the dataset in bytes: as it is, and by brotli.
    bytes: (usize, usize),
    content: Figures,
    interactive: Figures,
    phone_content: Figures,
    phone_floor: Figures,
    phone_interactive: Figures,
    shift: Figures,
    elements: Figures,
    typing: Figures,
    choosing: Figures,
    opening: Figures,
    stepping: Figures,
    frames: Figures,
    memory: Figures,
}

impl Column {
    pub async fn measure(order: &Order, page: &Page, accounts: usize) -> Outcome<Self> {
        let dataset = sample(accounts, SEED);
        let packed = brotli(&dataset, QUICK)?;
        let mut column = Self { accounts, bytes: (dataset.len(), packed.len()), ..Self::default() };
        let index = written_for(&order.dist, &page.dataset, &dataset)?;
        let floor = brotli(floor(&serde_json::from_slice(&dataset)?).as_bytes(), STRONGEST)?;
        let host = Host::serve(page, index, floor, packed)?;
        if order.wants(Part::Load) {
            for line in [Line::Local, Line::Phone] {
                for _ in 0..LOADS {
                    column.load(order, &host, line).await?;
                    if line == Line::Phone {
                        let loaded = loaded(order, &host.floor(), line).await?;
                        column.phone_floor.extend(numbers(&loaded["content"]));
                    }
                }
            }
        }
        if order.wants(Part::Use) {
            for _ in 0..USES {
                column.use_page(order, &host).await?;
            }
        }
        Ok(column)
    }

    async fn load(&mut self, order: &Order, host: &Host, line: Line) -> Outcome<()> {
        let loaded = loaded(order, &host.page(), line).await?;
        let (content, interactive) = match line {
            Line::Local => (&mut self.content, &mut self.interactive),
            Line::Phone => (&mut self.phone_content, &mut self.phone_interactive),
        };
        content.extend(numbers(&loaded["content"]));
        interactive.extend(numbers(&loaded["interactive"]));
        self.shift.extend(numbers(&loaded["shift"]));
        Ok(())
    }

    async fn use_page(&mut self, order: &Order, host: &Host) -> Outcome<()> {
        let window = Window::open(&order.driver, Line::Local).await?;
        window.visit(&host.page()).await?;
        let loaded = window.run(include_str!("loaded.js")).await?;
        let answers = window.run(include_str!("filter.js")).await?;
        let frames = window.run(include_str!("pan.js")).await?;
        let through = window.run(include_str!("elements.js")).await?;
        window.close().await?;
        self.typing.extend(numbers(&answers["typing"]));
        self.choosing.extend(numbers(&answers["choosing"]));
        self.opening.extend(numbers(&answers["opening"]));
        self.stepping.extend(numbers(&answers["stepping"]));
        self.frames.extend(numbers(&frames));
        for elements in [&loaded["elements"], &through["scrolled"], &through["withMenu"]] {
            self.elements.extend(numbers(elements));
        }
        self.memory.extend(numbers(&through["memory"]).map(|bytes| bytes / 1e6));
        Ok(())
    }
}

/// How a page loads in a fresh window.
async fn loaded(order: &Order, address: &str, line: Line) -> Outcome<Value> {
    let window = Window::open(&order.driver, line).await?;
    window.visit(address).await?;
    let loaded = window.run(include_str!("loaded.js")).await?;
    window.close().await?;
    Ok(loaded)
}

/// A number, or each of a list.
fn numbers(value: &Value) -> impl Iterator<Item = f64> {
    let list = value.as_array().map_or(std::slice::from_ref(value), Vec::as_slice);
    list.iter().filter_map(Value::as_f64)
}

/// One row for each measure; those that were not ordered are left out.
pub fn table(columns: &[Column]) -> Table {
    let mut table = Table { head: vec!["accounts".to_owned()], rows: Vec::new(), notes: notes() };
    table.head.extend(columns.iter().map(|column| grouped(column.accounts)));
    let mut row = |name: &str, cell: &dyn Fn(&Column) -> Option<String>| {
        let cells: Option<Vec<String>> = columns.iter().map(cell).collect();
        if let Some(cells) = cells {
            table.rows.push(std::iter::once(name.to_owned()).chain(cells).collect());
        }
    };
    row("dataset, MB: raw / brotli", &|column| {
        Some(format!("{:.2} / {:.2}", column.bytes.0 as f64 / 1e6, column.bytes.1 as f64 / 1e6))
    });
    row("first accounts, ms", &|column| column.content.told(|all| all.spread(whole)));
    row("interactive, ms", &|column| column.interactive.told(|all| all.spread(whole)));
    row("first accounts on a phone's line, s", &|column| {
        column.phone_content.told(|all| all.spread(seconds))
    });
    row("the same accounts as plain HTML, s", &|column| column.phone_floor.told(|all| all.spread(seconds)));
    row("first accounts over plain HTML", &|column| {
        column.phone_floor.told(|floor| {
            let times = column.phone_content.median() / floor.median();
            judged(format!("{times:.2}"), times <= FLOOR_BUDGET)
        })
    });
    row("interactive on a phone's line, s", &|column| {
        column.phone_interactive.told(|all| all.spread(seconds))
    });
    row("layout shift while loading, at most", &|column| {
        column.shift.told(|all| format!("{:.3}", all.worst()))
    });
    row("typing in the search, ms: p50 / p95", &|column| column.typing.told(answer));
    row("choosing an option, ms: p50 / p95", &|column| column.choosing.told(answer));
    row("opening a menu, ms: p50 / p95", &|column| column.opening.told(answer));
    row("stepping to another day, ms: p50 / p95", &|column| column.stepping.told(answer));
    row("panning, ms a frame: p95 / worst", &|column| {
        column.frames.told(|all| {
            let cell = format!("{} / {}", whole(all.percentile(95)), whole(all.worst()));
            judged(cell, all.worst() <= FRAME_BUDGET)
        })
    });
    row("elements in the document, at most", &|column| {
        column.elements.told(|all| judged(grouped(all.worst() as usize), all.worst() < ELEMENTS_BUDGET))
    });
    row("memory of the program, MB", &|column| {
        column.memory.told(|all| judged(whole(all.worst()), all.worst() < MEMORY_BUDGET))
    });
    table
}

fn answer(all: &Figures) -> String {
    let cell = format!("{} / {}", whole(all.median()), whole(all.percentile(95)));
    judged(cell, all.percentile(95) < FILTER_BUDGET)
}

fn whole(number: f64) -> String {
    format!("{number:.0}")
}

fn seconds(ms: f64) -> String {
    format!("{:.2}", ms / 1000.0)
}

fn notes() -> Vec<String> {
    vec![
        format!(
            "✓ and ✗ tell whether a budget is met: {FILTER_BUDGET} ms for 95 of 100 answers, {FRAME_BUDGET} ms for every \
            frame, {} elements, {MEMORY_BUDGET} MB, {FLOOR_BUDGET} times plain HTML.",
            grouped(ELEMENTS_BUDGET as usize)
        ),
        format!(
            "Medians with their range: {LOADS} loads in a fresh window, and {LOADS} over 1.6 Mbit/s and 150 ms with a \
            processor four times slower. {USES} rounds of answers and frames."
        ),
        "An answer lasts from the event to the end of the frame that shows its last effect.".to_owned(),
        "Datasets are made up from a seed and sent by brotli of quality 5, the page by 11.".to_owned(),
    ]
}
