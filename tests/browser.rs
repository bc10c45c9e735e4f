//! The built page in a real browser. Run by `cargo xtask test --only build --only browser`, which provides
//! the page, the browser and its driver.

#[path = "browser/chromium.rs"]
mod chromium;
#[path = "browser/engine.rs"]
mod engine;
#[path = "browser/facts.rs"]
mod facts;
#[path = "browser/firefox.rs"]
mod firefox;
#[path = "browser/hands.rs"]
mod hands;
#[path = "browser/host.rs"]
mod host;
#[path = "browser/page.rs"]
mod page;
#[path = "browser/reader.rs"]
mod reader;
#[path = "browser/seats.rs"]
mod seats;
#[path = "browser/site.rs"]
mod site;
#[path = "browser/visitors.rs"]
mod visitors;
#[path = "browser/webkit.rs"]
mod webkit;

#[path = "browser/accessible.rs"]
mod accessible;
#[path = "browser/accounts.rs"]
mod accounts;
#[path = "browser/address.rs"]
mod address;
#[path = "browser/clocks.rs"]
mod clocks;
#[path = "browser/comparison.rs"]
mod comparison;
#[path = "browser/configured.rs"]
mod configured;
#[path = "browser/conventions.rs"]
mod conventions;
#[path = "browser/data.rs"]
mod data;
#[path = "browser/dialects.rs"]
mod dialects;
#[path = "browser/embed_code.rs"]
mod embed_code;
#[path = "browser/embedding.rs"]
mod embedding;
#[path = "browser/failures.rs"]
mod failures;
#[path = "browser/faults.rs"]
mod faults;
#[path = "browser/filters.rs"]
mod filters;
#[path = "browser/findings.rs"]
mod findings;
#[path = "browser/hostile.rs"]
mod hostile;
#[path = "browser/languages.rs"]
mod languages;
#[path = "browser/large.rs"]
mod large;
#[path = "browser/letters.rs"]
mod letters;
#[path = "browser/loading.rs"]
mod loading;
#[path = "browser/looks.rs"]
mod looks;
#[path = "browser/patterns.rs"]
mod patterns;
#[path = "browser/phone.rs"]
mod phone;
#[path = "browser/pseudo.rs"]
mod pseudo;
#[path = "browser/readable.rs"]
mod readable;
#[path = "browser/search.rs"]
mod search;
#[path = "browser/settings.rs"]
mod settings;
#[path = "browser/sharing.rs"]
mod sharing;
#[path = "browser/spoken.rs"]
mod spoken;
#[path = "browser/stopped.rs"]
mod stopped;
#[path = "browser/strip.rs"]
mod strip;
#[path = "browser/strip_keys.rs"]
mod strip_keys;
