//! The places of `index.html` that are filled with what a dataset says.

use crate::share::escaped;
use crate::words::Language;

/// Why a page cannot be filled.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("index.html has no place {0}: it is not the page of this version.")]
pub(crate) struct NoPlace(String);

/// Puts content between the two comments that mark a place; the comments stay, for the next time.
pub(crate) fn fill(html: &str, place: &str, content: &str) -> Result<String, NoPlace> {
    let (start, end) = (format!("<!--written:{place}-->"), format!("<!--/written:{place}-->"));
    let missing = || NoPlace(start.clone());
    let (before, rest) = html.split_once(&start).ok_or_else(missing)?;
    let (_, after) = rest.split_once(&end).ok_or_else(missing)?;
    Ok(format!("{before}{start}{content}{end}{after}"))
}

/// Names the dataset's file in `<link id="counterpoint-dataset" href=…>`.
pub(crate) fn name_dataset(html: &str, address: &str) -> Result<String, NoPlace> {
    let missing = || NoPlace("<link id=\"counterpoint-dataset\">".to_owned());
    let id = html.find("id=\"counterpoint-dataset\"").ok_or_else(missing)?;
    let (before, tag) = html.split_at_checked(id).ok_or_else(missing)?;
    let (attributes, rest) = tag.split_once("href=\"").ok_or_else(missing)?;
    let (_, after) = rest.split_once('"').ok_or_else(missing)?;
    Ok(format!("{before}{attributes}href=\"{}\"{after}", escaped(address)))
}

/// The dataset's file as `<link id="counterpoint-dataset">` names it.
pub(crate) fn dataset_named(html: &str) -> Option<&str> {
    let (_, tag) = html.split_once("id=\"counterpoint-dataset\"")?;
    tag.split_once("href=\"")?.1.split('"').next()
}

/// The glue and the program, as the element of boot.js names them.
pub(crate) fn program_named(html: &str) -> Option<(&str, &str)> {
    let named = |attribute: &str| html.split_once(attribute)?.1.split('"').next();
    Some((named("data-js=\"")?, named("data-program=\"")?))
}

/// The page in a language.
pub(crate) fn name_language(html: &str, language: Language) -> String {
    match html_tag(html) {
        Some((before, _, after)) => format!("{before}<html{}>{after}", html_attributes(html, language)),
        None => html.to_owned(),
    }
}

/// The attributes of `<html>` for a language; what a publisher has put there beside it, as a theme, stays.
pub(crate) fn html_attributes(html: &str, language: Language) -> String {
    let (_, own, _) = html_tag(html).unwrap_or_default();
    let is_language = |attribute: &&str| {
        let name = attribute.split('=').next().unwrap_or_default();
        ["lang", "dir"].iter().any(|other| name.eq_ignore_ascii_case(other))
    };
    let mut attributes = format!(" lang=\"{}\" dir=\"{}\"", language.tag(), language.direction());
    let own = own.split(outside_quotes(char::is_whitespace)).filter(|attribute| !attribute.is_empty());
    for attribute in own.filter(|attribute| !is_language(attribute)) {
        attributes.push(' ');
        attributes.push_str(attribute);
    }
    attributes
}

/// What is before the tag `<html>`, what is within it, and what is behind.
fn html_tag(html: &str) -> Option<(&str, &str, &str)> {
    let (before, tag) = html.split_once("<html")?;
    let (own, end) = tag.split_at_checked(tag.find(outside_quotes(|letter| letter == '>'))?)?;
    Some((before, own, end.strip_prefix('>')?))
}

/// Tells letters of a tag that are not within the value of an attribute.
fn outside_quotes(is_meant: fn(char) -> bool) -> impl FnMut(char) -> bool {
    let mut quote = None;
    move |letter| {
        match quote {
            Some(open) if open == letter => quote = None,
            None if matches!(letter, '"' | '\'') => quote = Some(letter),
            _ => {}
        }
        quote.is_none() && is_meant(letter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = "<html lang=\"en\"><link id=\"counterpoint-dataset\" rel=\"preload\" href=\"a.json\" crossorigin>\
        <!--written:body-->old<!--/written:body--></html>";

    #[test]
    fn places_are_filled_again_and_again() {
        let once = fill(PAGE, "body", "new").unwrap();
        assert_eq!(once, PAGE.replace("old", "new"));
        assert_eq!(fill(&once, "body", "newer").unwrap(), PAGE.replace("old", "newer"));
        assert!(fill(PAGE, "head", "new").is_err());
    }

    #[test]
    fn the_dataset_is_named_in_one_place() {
        let named = name_dataset(PAGE, "b\"c.json").unwrap();
        assert_eq!(named, PAGE.replace("a.json", "b&quot;c.json"));
        assert_eq!(dataset_named(PAGE), Some("a.json"));
        assert!(name_dataset("<html>", "b.json").is_err());
    }

    #[test]
    fn the_language_is_named_once() {
        assert!(name_language(PAGE, Language::Arabic).starts_with("<html lang=\"ar\" dir=\"rtl\"><link"));
    }

    #[test]
    fn what_else_the_page_says_of_itself_stays() {
        for (own, left) in [
            ("", ""),
            (" data-theme=\"dark\"", " data-theme=\"dark\""),
            (" LANG='en' data-theme=dark\n  dir=\"ltr\" class=\"a b\"", " data-theme=dark class=\"a b\""),
            (" data-note=\"lang='en' > dir\" hidden lang=en", " data-note=\"lang='en' > dir\" hidden"),
        ] {
            let page = name_language(&format!("<html{own}><head>"), Language::Russian);
            assert_eq!(page, format!("<html lang=\"ru\" dir=\"ltr\"{left}><head>"));
            assert_eq!(name_language(&page, Language::Russian), page);
        }
    }
}
