//! How the value of a parameter is written.

use super::location::Location;

/// How a value is written: `style` of a parameter, or the media type of its `content`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `;id=5`
    Matrix,
    /// `.5`
    Label,
    /// `a,b`
    Simple,
    /// `tag=a&tag=b`, or not exploded `tag=a,b`
    Form,
    /// `tag=a%20b`
    SpaceDelimited,
    /// `tag=a%7Cb`
    PipeDelimited,
    /// `filter[a]=1`
    DeepObject,
    /// `a=1; b=2`, nothing of it percent-encoded.
    Cookie,
    /// A JSON text, of `content`.
    Json,
    /// A text as it is, of `content`.
    Text,
}

impl Style {
    /// The styles that a description can name, each with its name.
    pub const ALL: [(&'static str, Style); 8] = [
        ("matrix", Style::Matrix),
        ("label", Style::Label),
        ("simple", Style::Simple),
        ("form", Style::Form),
        ("spaceDelimited", Style::SpaceDelimited),
        ("pipeDelimited", Style::PipeDelimited),
        ("deepObject", Style::DeepObject),
        ("cookie", Style::Cookie),
    ];

    /// The style of a parameter that names none.
    pub fn default_of(location: Location) -> Self {
        match location {
            Location::Path | Location::Header => Style::Simple,
            Location::Query | Location::QueryString | Location::Cookie => Style::Form,
        }
    }

    /// The styles that a parameter can have (OpenAPI 3.2, "Style Values"), the default first.
    pub fn of(location: Location) -> &'static [Style] {
        match location {
            Location::Path => &[Style::Simple, Style::Label, Style::Matrix],
            Location::Query => {
                &[Style::Form, Style::SpaceDelimited, Style::PipeDelimited, Style::DeepObject]
            }
            Location::Header => &[Style::Simple],
            Location::QueryString => &[Style::Form],
            Location::Cookie => &[Style::Form, Style::Cookie],
        }
    }

    /// The style of this name.
    pub fn named(name: &str) -> Option<Style> {
        Style::ALL.iter().find(|(known, _)| *known == name).map(|(_, style)| *style)
    }

    /// Its name in a description, or the media type of the `content` in its stead.
    pub fn as_str(self) -> &'static str {
        match self {
            Style::Matrix => "matrix",
            Style::Label => "label",
            Style::Simple => "simple",
            Style::Form => "form",
            Style::SpaceDelimited => "spaceDelimited",
            Style::PipeDelimited => "pipeDelimited",
            Style::DeepObject => "deepObject",
            Style::Cookie => "cookie",
            Style::Json => "application/json",
            Style::Text => "text/plain",
        }
    }
}

/// How an array is written in `deepObject`, which OpenAPI leaves open: `x-array-format` of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArrayFormat {
    /// `ids[]=1&ids[]=2`
    Brackets,
    /// `ids[0]=1&ids[1]=2`
    Indices,
    /// `ids=1&ids=2`
    Repeat,
}

impl ArrayFormat {
    /// The formats, each with its name in a description: those of the package `qs`.
    pub const ALL: [(&'static str, ArrayFormat); 3] = [
        ("brackets", ArrayFormat::Brackets),
        ("indices", ArrayFormat::Indices),
        ("repeat", ArrayFormat::Repeat),
    ];

    /// Its name in a description.
    pub fn as_str(self) -> &'static str {
        match self {
            ArrayFormat::Brackets => "brackets",
            ArrayFormat::Indices => "indices",
            ArrayFormat::Repeat => "repeat",
        }
    }
}
