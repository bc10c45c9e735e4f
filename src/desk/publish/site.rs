//! All files of a published page, in memory.

use std::path::Path;

use serde_json::json;

use super::describe::Description;
use super::folder::MANIFEST;
use super::former::LEFT;
use super::template::{NoPlace, fill, html_attributes, name_dataset, name_language};
use super::{hosting, poster};
use crate::dataset::Reading;
use crate::desk::digest::{sha256, short};
use crate::desk::pinned::{Pinned, SCRIPT};
use crate::desk::program::{PageFile, Program};
use crate::share::escaped;
use crate::view::{self, Loaded, PLAIN_PAGE, WrittenPage};
use crate::words::{self, Catalogue, Language};

/// What the first page may hold of events, in bytes before compression: two screens full of them or more. Twice as
/// many hold up the first paint on a phone's line by 40 ms.
const FIRST_EVENTS: usize = 32_000;

/// How the page is to be made.
#[derive(Default)]
pub(crate) struct Order<'a> {
    /// Where it will be, with a slash at its end.
    pub base: Option<&'a str>,
    /// In place of the dataset's own title.
    pub title: Option<&'a str>,
    /// Else the dataset's own, where there is a catalogue for it.
    pub language: Option<Language>,
    /// What the publication before leaves, unless it is there anew.
    pub former: &'a [PageFile],
}

/// Why a page could not be made.
#[derive(Debug, thiserror::Error)]
pub(crate) enum NotMade {
    #[error(transparent)]
    Template(#[from] NoPlace),
    #[error(transparent)]
    Poster(#[from] poster::NotDrawn),
}

/// What is written of one dataset.
pub(crate) struct Pages {
    pub index: String,
    /// None where there are too many accounts for one page.
    pub plain: Option<String>,
    pub poster: Vec<u8>,
    pub oembed: Option<String>,
    /// How many events the first page holds already.
    pub events: usize,
}

/// Fills the page with what a dataset says; `dataset_file` is the name the page finds it by, and `pinned`
/// the script that pages around may load.
pub(crate) fn pages(
    template: &str,
    dataset_file: &str,
    bytes: &[u8],
    mut reading: Reading,
    pinned: Option<&Pinned>,
    order: &Order<'_>,
) -> Result<Pages, NotMade> {
    let own = || Language::first_of([reading.dataset.meta.language.as_str()]);
    let language = order.language.unwrap_or_else(own);
    if let Some(title) = order.title {
        reading.dataset.meta.rename(language.tag(), title);
    }
    // So `serve`, which makes a page anew for each change of the file, keeps all of them in memory until it ends.
    let loaded = Loaded::for_good(reading);
    let dataset = &loaded.dataset;
    let title = dataset.meta.title.pick(language.tag(), &dataset.meta.language).1.to_owned();
    let is_renamed = order.title.is_some();
    let description = Description { dataset, title, is_renamed, language, base: order.base, pinned };
    in_language(language, || filled(template, dataset_file, loaded, &sha256(bytes), &description))
}

/// Writes in a language. All that the desk says by itself is in English, before and afterwards.
fn in_language<T>(language: Language, write: impl FnOnce() -> T) -> T {
    words::speak(Catalogue::of(language));
    let written = write();
    words::speak(Catalogue::of(Language::English));
    written
}

fn filled(
    template: &str,
    dataset_file: &str,
    loaded: &'static Loaded,
    digest: &str,
    description: &Description<'_>,
) -> Result<Pages, NotMade> {
    let first = view::first_page(loaded, digest, FIRST_EVENTS);
    let plain = view::plain_page(loaded, digest);

    let index = name_dataset(template, dataset_file)?;
    let index = name_language(&index, description.language);
    let index = fill(&index, "head", &description.head(""))?;
    let index = fill(&index, "body", &body(dataset_file, &first, description))?;
    let plain = plain.map(|plain| plain_file(template, description, &plain)).transpose()?;
    let oembed = description.base.map(|base| format!("{:#}\n", description.oembed(base)));
    Ok(Pages { index, plain, poster: poster::png(description)?, oembed, events: first.events })
}

/// What stands in the document before the program: it knows by the dataset's name whether it is its own.
/// The texts the program speaks with are asked for behind what is read, by boot.js, which sees whether other ones are wanted.
fn body(dataset_file: &str, first: &WrittenPage, description: &Description<'_>) -> String {
    let (file, events) = (escaped(dataset_file), first.events);
    format!(
        "<div id=\"written\" data-dataset=\"{file}\" data-events=\"{events}\" data-words=\"{}\">{}</div>{}",
        description.language.file(),
        first.html,
        description.json_ld(Vec::new())
    )
}

/// The styles are those of the page; there is no program.
fn plain_file(template: &str, description: &Description<'_>, plain: &WrittenPage) -> Result<String, NoPlace> {
    let style = template.split('<').find(|tag| tag.starts_with("link rel=\"stylesheet\""));
    let style = style.and_then(|tag| tag.split_once('>')).map_or("", |(tag, _)| tag);
    let style = if style.is_empty() { String::new() } else { format!("<{style}>") };
    Ok(format!(
        "<!DOCTYPE html>\n<html{} data-stalled>\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <link rel=\"icon\" href=\"data:,\">\n{style}\n{}\n</head>\n<body><div id=\"counterpoint\">{}</div>{}</body>\n</html>\n",
        html_attributes(template, description.language),
        description.head(PLAIN_PAGE),
        plain.html,
        description.json_ld(description.claims()),
    ))
}

/// Everything that is put on a host.
pub(crate) fn site(
    program: &Program,
    file: &Path,
    bytes: Vec<u8>,
    reading: Reading,
    order: &Order<'_>,
) -> Result<Vec<PageFile>, NotMade> {
    let digest = sha256(&bytes);
    let stem = file.file_stem().map_or("dataset".into(), |stem| stem.to_string_lossy());
    let dataset_file = format!("{}-{}.json", slug(&stem), short(&digest));
    let meta = (reading.dataset.meta.id.to_string(), reading.dataset.meta.version.to_string());
    let script = program.files.iter().find(|(name, _)| name == SCRIPT);
    let pinned = script.map(|(_, bytes)| Pinned::of(bytes));
    let pages = pages(&program.template, &dataset_file, &bytes, reading, pinned.as_ref(), order)?;

    let mut files = program.files.clone();
    let mut add = |name: &str, bytes: Vec<u8>| files.push((name.to_owned(), bytes));
    let embed = pinned.map(|Pinned { name, integrity }| {
        script.into_iter().for_each(|(_, script)| add(&name, script.clone()));
        json!({ "file": name, "integrity": integrity })
    });
    add(&dataset_file, bytes);
    add("index.html", pages.index.into_bytes());
    add("poster.png", pages.poster);
    if let Some(plain) = pages.plain {
        add(PLAIN_PAGE, plain.into_bytes());
    }
    if let Some(oembed) = pages.oembed {
        add("oembed.json", oembed.into_bytes());
    }
    let place = hosting::Place::of(order.base);
    add("nginx.conf.sample", hosting::nginx(&place).into_bytes());
    add("htaccess.sample", hosting::apache(&place).into_bytes());
    let is_new = |(name, _): &&PageFile| files.iter().all(|(there, _)| there != name);
    let left: Vec<PageFile> = order.former.iter().filter(is_new).cloned().collect();
    let names_left: Vec<String> = left.iter().map(|(name, _)| name.clone()).collect();
    files.extend(left);
    let headers = hosting::headers_file(&place, files.iter().map(|(name, _)| &**name));
    files.push(("_headers".to_owned(), headers.into_bytes()));
    files.sort();
    let manifest = json!({
        "program": env!("CARGO_PKG_VERSION"),
        "dataset": { "id": meta.0, "version": meta.1, "file": dataset_file, "sha256": digest },
        "embed": embed,
        "files": files.iter().map(|(name, bytes)| (name.clone(), json!(sha256(bytes)))).collect::<serde_json::Map<_, _>>(),
        LEFT: names_left,
    });
    files.push((MANIFEST.to_owned(), format!("{manifest:#}\n").into_bytes()));
    Ok(files)
}

fn slug(text: &str) -> String {
    let plain = |letter: char| if letter.is_ascii_alphanumeric() { letter.to_ascii_lowercase() } else { '-' };
    text.chars().map(plain).collect()
}
