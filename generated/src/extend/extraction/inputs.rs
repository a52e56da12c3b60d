//! What an extraction works on, and what it is to extract.

use crate::extend::upload::Upload;
use crate::v2026_02_09::{
    ExtractConfigJson, ExtractRunsCreateRequest, ExtractorReference, File, FileFromId,
    FileFromText, FileFromUrl, FileInput,
};

/// The file to extract from.
#[derive(Debug)]
#[non_exhaustive]
pub enum Document {
    /// One that the API has or fetches.
    Input(FileInput),
    /// One that is uploaded first.
    Upload(Box<Upload>),
}

macro_rules! document_from {
    ($($type:ty),*) => {
        $(
            impl From<$type> for Document {
                fn from(file: $type) -> Self {
                    Document::Input(file.into())
                }
            }
        )*
    };
}

document_from!(FileInput, FileFromId, FileFromUrl, FileFromText);

/// A file that was uploaded.
impl From<&File> for Document {
    fn from(file: &File) -> Self {
        FileFromId::new(file.id.clone()).into()
    }
}

impl From<Upload> for Document {
    fn from(upload: Upload) -> Self {
        Document::Upload(Box::new(upload))
    }
}

/// What to extract: the API takes a config or an extractor, and not both.
#[derive(Clone, Debug, PartialEq)]
pub enum ConfigOrExtractor {
    /// A config that goes out with the request.
    Config(Box<ExtractConfigJson>),
    /// An extractor that was saved, as it is or with changes.
    Extractor(Box<ExtractorReference>),
}

impl From<ExtractConfigJson> for ConfigOrExtractor {
    fn from(config: ExtractConfigJson) -> Self {
        ConfigOrExtractor::Config(Box::new(config))
    }
}

impl From<ExtractorReference> for ConfigOrExtractor {
    fn from(extractor: ExtractorReference) -> Self {
        ConfigOrExtractor::Extractor(Box::new(extractor))
    }
}

impl ConfigOrExtractor {
    /// A request that has it and no file yet.
    pub(super) fn into_request(self) -> ExtractRunsCreateRequest {
        let mut request = ExtractRunsCreateRequest::new();
        match self {
            ConfigOrExtractor::Config(config) => request.config = Some(config),
            ConfigOrExtractor::Extractor(extractor) => request.extractor = Some(extractor),
        }
        request
    }
}
