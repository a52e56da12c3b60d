//! A diagnostic as compilers print it: the line, what is wrong with it, what to do.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Element, Level, Origin, Renderer, Snippet};

use super::{Diagnostic, Severity, Spot};
use crate::diagnostic::locate::Locator;

/// How long what is printed may be: a description can have names of any length.
const LONGEST_MESSAGE: usize = 400;
pub(super) const LONGEST_LOCATION: usize = 200;

impl Diagnostic {
    /// The text of one, which stands at this range of its document.
    pub(super) fn render(
        &self,
        primary: Option<Range<usize>>,
        locator: &Locator<'_>,
        renderer: &Renderer,
    ) -> String {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let label = match &self.at.spot {
            Spot::At(pointer) | Spot::Repeated(pointer) => format!("at {pointer}"),
            Spot::Position { within, .. } if within.as_str().is_empty() => String::new(),
            Spot::Position { within, .. } => format!("in {within}"),
        };
        let label = shortened(&label, LONGEST_LOCATION);
        let related = self.related.iter().filter_map(|(pointer, what)| {
            Some((locator.locate(&Spot::At(pointer.clone()))?, what))
        });
        let mut spans: Vec<Span<'_>> = Vec::new();
        spans.extend(primary.clone().map(|range| (range, AnnotationKind::Primary, &*label)));
        spans.extend(related.map(|(range, what)| (range, AnnotationKind::Context, what.as_str())));
        let pieces = together(spans).into_iter();
        let pieces = pieces.flat_map(|spans| piece(&self.at.document, locator, spans));
        let title =
            level.primary_title(shortened(&self.message, LONGEST_MESSAGE)).id(self.kind.name);
        let group = if primary.is_some() {
            title.elements(pieces)
        } else {
            // It is not in the text itself: it came by way of an alias, or was made by the generator.
            title.element(Level::NOTE.message(format!("{} {label}", self.at.document)))
        };
        let help = self.help.as_deref().map(|help| shortened(help, LONGEST_MESSAGE));
        let help = help.map(|help| Level::HELP.message(help));
        let group = group.elements(help);
        renderer.render(&[group])
    }
}

/// A part of the text, how it is marked, and what is said of it.
type Span<'a> = (Range<usize>, AnnotationKind, &'a str);

/// How far apart in the text parts may be that are shown in one piece. The renderer goes through all that
/// lies between.
const FAR: usize = 20_000;

/// The parts that are shown in one piece, the first one's before all others.
fn together(spans: Vec<Span<'_>>) -> Vec<Vec<Span<'_>>> {
    let mut pieces: Vec<Vec<Span<'_>>> = Vec::new();
    for span in spans {
        let is_near = |(range, ..): &Span<'_>| range.start.abs_diff(span.0.start) < FAR;
        match pieces.iter_mut().find(|piece| piece.iter().any(is_near)) {
            Some(piece) => piece.push(span),
            None => pieces.push(vec![span]),
        }
    }
    pieces
}

/// The lines of parts that are shown in one piece.
fn piece<'a>(
    document: &'a str,
    locator: &Locator<'a>,
    spans: Vec<Span<'a>>,
) -> impl Iterator<Item = Element<'a>> {
    let start = spans.iter().map(|(range, ..)| range.start).min().unwrap_or(0);
    let end = spans.iter().map(|(range, ..)| range.end).max().unwrap_or(0);
    let lines = locator.lines(&(start..end));
    let (mut text, mut from, mut origin) = (lines.text, lines.start, None);
    if text.len() > 2 * FAR {
        // A description without line ends: what is around the parts, and the position by itself.
        let around = locator.around(&(start..end), FAR / 100);
        (text, from) = (&text[around.start - from..around.end - from], around.start);
        let first = spans.first().map_or(start, |(range, ..)| range.start);
        let (line, column) = locator.position(first);
        origin = Some(Element::from(Origin::path(document).line(line).char_column(column)));
    }
    let snippet = Snippet::source(text).line_start(lines.number);
    let snippet = if origin.is_some() { snippet } else { snippet.path(document) };
    let snippet = spans.into_iter().fold(snippet, |snippet, (range, kind, label)| {
        snippet.annotation(kind.span(range.start - from..range.end - from).label(label))
    });
    origin.into_iter().chain([snippet.into()])
}

/// A text without its middle, if it is long.
pub(super) fn shortened(text: &str, longest: usize) -> Cow<'_, str> {
    let begin = text.char_indices().nth(longest / 2);
    let end = text.char_indices().nth_back(longest / 2);
    match (begin, end) {
        (Some((begin, _)), Some((end, _))) if begin < end => {
            format!("{}...{}", &text[..begin], &text[end..]).into()
        }
        _ => text.into(),
    }
}
