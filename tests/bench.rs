//! Measures the built page: what it weighs, how soon it can be read and used, and how fast it answers.
//!
//! `cargo xtask bench` provides the page, the browser and its driver, and says what to measure. The
//! figures depend on the machine and on what else it does: compare only those of one run.

#![cfg(test)]

#[path = "browser/chromium.rs"]
mod chromium;
#[path = "bench/column.rs"]
mod column;
#[path = "bench/figures.rs"]
mod figures;
#[path = "bench/floor.rs"]
mod floor;
#[path = "bench/host.rs"]
mod host;
#[path = "bench/order.rs"]
mod order;
#[path = "bench/pack.rs"]
mod pack;
#[path = "sample/dataset.rs"]
mod sample;
#[path = "bench/table.rs"]
mod table;
#[path = "bench/weight.rs"]
mod weight;
#[path = "bench/window.rs"]
mod window;

use column::Column;
use order::{Order, Part};
use pack::Page;
use table::Table;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Outcome<()> {
    let Some(order) = Order::given()? else {
        println!("The page is measured by `cargo xtask bench`, which builds it first.");
        return Ok(());
    };
    let page = Page::pack(&order.dist)?;
    if order.wants(Part::Size) {
        println!("{}", weight::table(&page).shown(order.markdown));
    }
    if order.wants(Part::Load) || order.wants(Part::Use) {
        println!("{}", times(&order, &page)?.shown(order.markdown));
    }
    Ok(())
}

/// One column for each size of dataset.
fn times(order: &Order, page: &Page) -> Outcome<Table> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut columns = Vec::new();
    for accounts in &order.accounts {
        eprintln!("measuring with {} accounts", table::grouped(*accounts));
        columns.push(runtime.block_on(Column::measure(order, page, *accounts))?);
    }
    Ok(column::table(&columns))
}
