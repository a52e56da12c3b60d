//! How the content of a file is read and written: in JSON it is a text.

pub use super::super::encode::file::FileContent;
use super::super::encode::{Encode, Shape};

super::of_text::text_sink!(FileContent, |text, _| Ok(FileContent::from(text)));
super::impls::value_impls!(FileContent);

impl Encode for FileContent {
    fn shape(&self) -> Shape<'_> {
        Shape::File(self)
    }
}
