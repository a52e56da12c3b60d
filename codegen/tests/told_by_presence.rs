//! Branches that are told by which members are there.

use codegen::document::Source;
use codegen::{Input, models};

/// A file by its address or by its id; neither shape has the member that the other requires.
const FILE: &str = r##"
openapi: 3.0.3
info:
  title: Files
  version: "1"
paths: {}
components:
  schemas:
    File:
      oneOf:
        - $ref: "#/components/schemas/FileFromUrl"
        - $ref: "#/components/schemas/FileFromId"
    FileFromUrl:
      type: object
      required:
        - url
      properties:
        url:
          type: string
    FileFromId:
      type: object
      required:
        - id
      properties:
        id:
          type: string
"##;

/// A value with both members is odd: the first branch takes it, and there is nothing to warn of.
#[test]
fn branches_that_each_require_what_the_other_lacks_warn_of_nothing() {
    let source = Source { name: "files.yaml".to_owned(), text: FILE.to_owned() };
    let input = Input::new(source, "v1");
    let (_, warnings) = models(&[input]).expect("a description without a fault");
    let warnings: Vec<String> = warnings.iter().map(ToString::to_string).collect();
    assert_eq!(warnings, Vec::<String>::new());
}
