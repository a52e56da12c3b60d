//! All diagnostics as text: errors before warnings, those together that say the same of several locations, and
//! of many only the first.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Range;

use annotate_snippets::Renderer;
use annotate_snippets::renderer::DecorStyle;
use indexmap::IndexMap;

use super::render::{LONGEST_LOCATION, shortened};
use super::{Diagnostic, Diagnostics, Severity};
use crate::diagnostic::locate::Locator;
use crate::source::Source;
use crate::stack::with_room;

/// How many of a kind are each shown with their lines. Of more only the first is, and so many others in a
/// line each.
const MOST_SHOWN: usize = 10;
const MOST_NAMED: usize = 3;

impl Diagnostics {
    /// All diagnostics as text for a terminal, with the lines of the sources: errors before warnings, those
    /// of a kind together, in the order of the text.
    pub fn render(&self, sources: &[Source], colored: bool) -> String {
        with_room(|| self.rendered(sources, colored))
    }

    fn rendered(&self, sources: &[Source], colored: bool) -> String {
        let texts = Texts::of(sources);
        let renderer = if colored { Renderer::styled() } else { Renderer::plain() };
        let renderer = renderer.decor_style(DecorStyle::Ascii);
        let mut reports: Vec<String> = Vec::new();
        for kind in self.by_kind(&texts) {
            let are_few = kind.len() <= MOST_SHOWN;
            let (shown, others) = kind.split_at(if are_few { kind.len() } else { 1 });
            let shown = shown.iter().map(|found| found.render(&texts, &renderer));
            reports.extend(shown);
            if let (Some(report), false) = (reports.last_mut(), are_few) {
                for other in &others[..MOST_NAMED] {
                    *report += &format!("\n  also {}", other.in_a_line(&texts));
                }
                *report += &format!("\n  and {} more of this kind", others.len() - MOST_NAMED);
            }
        }
        reports.push(self.counted());
        reports.join("\n\n")
    }

    /// Those together that say the same, in the order of the text, and the kinds in that of their first ones.
    fn by_kind<'d>(&'d self, texts: &Texts<'_>) -> Vec<Vec<Located<'d>>> {
        let mut found: Vec<Located<'d>> =
            self.iter().map(|diagnostic| Located::of(diagnostic, texts)).collect();
        found.sort_by_key(|found| (Reverse(found.diagnostic.severity), found.order));
        let mut kinds: IndexMap<(Severity, &str, String), Vec<Located<'d>>> = IndexMap::new();
        for found in found {
            let Diagnostic { severity, kind, message, .. } = found.diagnostic;
            kinds.entry((*severity, kind.name, gist(message))).or_default().push(found);
        }
        kinds.into_values().collect()
    }

    fn counted(&self) -> String {
        let count = |severity, one: &str| match self
            .iter()
            .filter(|diagnostic| diagnostic.severity == severity)
            .count()
        {
            0 => None,
            1 => Some(format!("1 {one}")),
            many => Some(format!("{many} {one}s")),
        };
        let counts = [count(Severity::Error, "error"), count(Severity::Warning, "warning")];
        let counts: Vec<String> = counts.into_iter().flatten().collect();
        counts.join(", ")
    }
}

/// A message without what is particular to its location: names, which stand in backticks, and numbers.
fn gist(message: &str) -> String {
    let outside = message.split('`').step_by(2);
    outside.flat_map(str::chars).filter(|character| !character.is_ascii_digit()).collect()
}

/// The texts by their names: the number of each, and what finds pointers in it.
struct Texts<'t> {
    known: HashMap<&'t str, (usize, Locator<'t>)>,
    nowhere: (usize, Locator<'t>),
}

impl<'t> Texts<'t> {
    fn of(sources: &'t [Source]) -> Self {
        let numbered = sources.iter().enumerate();
        let known = numbered
            .map(|(number, source)| (source.name.as_str(), (number, Locator::new(&source.text))));
        Texts { known: known.collect(), nowhere: (sources.len(), Locator::new("")) }
    }

    fn get(&self, name: &str) -> &(usize, Locator<'t>) {
        self.known.get(name).unwrap_or(&self.nowhere)
    }
}

/// A diagnostic, and where in the text it is.
struct Located<'d> {
    diagnostic: &'d Diagnostic,
    primary: Option<Range<usize>>,
    /// The number of its text, and the position in that; what has none comes last.
    order: (usize, usize),
}

impl<'d> Located<'d> {
    fn of(diagnostic: &'d Diagnostic, texts: &Texts<'_>) -> Self {
        let (number, locator) = texts.get(&diagnostic.at.document);
        let primary = locator.locate(&diagnostic.at.spot);
        let start = primary.as_ref().map_or(usize::MAX, |range| range.start);
        Located { diagnostic, primary, order: (*number, start) }
    }

    fn render(&self, texts: &Texts<'_>, renderer: &Renderer) -> String {
        let (_, locator) = texts.get(&self.diagnostic.at.document);
        self.diagnostic.render(self.primary.clone(), locator, renderer)
    }

    /// The location and what is wrong: `spec/a.yaml:5:9: message`.
    fn in_a_line(&self, texts: &Texts<'_>) -> String {
        let document = &self.diagnostic.at.document;
        let (_, locator) = texts.get(document);
        let position = self.primary.as_ref().map(|range| locator.position(range.start));
        let position =
            position.map_or_else(String::new, |(line, column)| format!(":{line}:{column}"));
        let message = shortened(&self.diagnostic.message, LONGEST_LOCATION);
        format!("{document}{position}: {message}")
    }
}
