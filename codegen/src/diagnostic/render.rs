//! Prints diagnostics the way compilers do: the line, what is wrong with it, what to do.

use std::collections::HashMap;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use super::{Diagnostic, Diagnostics, Severity, Spot};
use crate::document::Source;
use crate::document::locate::locate;

impl Diagnostics {
    /// All diagnostics as text for a terminal, with the lines of the sources.
    pub fn render(&self, sources: &[Source], colored: bool) -> String {
        let texts: HashMap<&str, &str> =
            sources.iter().map(|source| (source.name.as_str(), source.text.as_str())).collect();
        let renderer = if colored { Renderer::styled() } else { Renderer::plain() };
        let renderer = renderer.decor_style(DecorStyle::Ascii);
        let mut reports: Vec<String> = Vec::new();
        for diagnostic in self.iter() {
            let text = texts.get(diagnostic.document.as_str()).copied().unwrap_or_default();
            reports.push(diagnostic.render(text, &renderer));
        }
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
        reports.push(counts.join(", "));
        reports.join("\n\n")
    }
}

impl Diagnostic {
    fn render(&self, text: &str, renderer: &Renderer) -> String {
        let level = match self.severity {
            Severity::Error => Level::ERROR,
            Severity::Warning => Level::WARNING,
        };
        let place = match &self.spot {
            Spot::At(pointer) | Spot::Repeated(pointer) => format!("at {pointer}"),
            Spot::Position { .. } => String::new(),
        };
        let mut snippet = Snippet::source(text).path(self.document.as_str());
        let primary = locate(text, &self.spot);
        if let Some(range) = &primary {
            snippet = snippet.annotation(AnnotationKind::Primary.span(range.clone()).label(&place));
        }
        for (pointer, what) in &self.related {
            if let Some(range) = locate(text, &Spot::At(pointer.clone())) {
                snippet = snippet.annotation(AnnotationKind::Context.span(range).label(what));
            }
        }
        let title = level.primary_title(&self.message).id(self.kind);
        let group = if primary.is_some() {
            title.element(snippet)
        } else {
            // The place is not in the text itself: it came by way of an alias, or was made here.
            title.element(Level::NOTE.message(format!("{} {place}", self.document)))
        };
        let group = group.element(Level::HELP.message(&self.help));
        renderer.render(&[group])
    }
}
