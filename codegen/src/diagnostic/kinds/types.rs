//! Kinds that the passes report: what schemas say together, and the names that they have in Rust.

use super::rows;
use crate::diagnostic::Severity::{Error, Warning};

rows! {
    CONTRADICTING_ALL_OF {
        name: "contradicting-all-of",
        severity: Warning,
        summary: "No value is valid for all schemas of an `allOf`.",
        explanation: "Two schemas that must both hold have no value in common, such as a string and an object. The \
                      value is any JSON.",
        fix: "Change one of the schemas, or use `oneOf` where a value is one of them.",
        case: Some("diagnostics/contradicting_all_of"),
    }
    CONTRADICTING_MEMBERS {
        name: "contradicting-members",
        severity: Warning,
        summary: "Two schemas of an `allOf` define a member so that no value is valid for both.",
        explanation: "The member is any JSON in the generated struct; the other members are as they are described.",
        fix: "Define the member in one of the schemas only, or alike in both.",
        case: Some("diagnostics/contradicting_members"),
    }
    CONTRADICTING_BRANCH {
        name: "contradicting-branch",
        severity: Warning,
        summary: "No value is valid for a branch of a union and for what stands beside the union.",
        explanation: "The branch is ignored: the generated enum has no variant for it.",
        fix: "Remove the branch, or change what conflicts with it.",
        case: Some("diagnostics/contradicting_branch"),
    }
    CIRCULAR_UNION {
        name: "circular-union",
        severity: Warning,
        summary: "A branch of a union is the union itself.",
        explanation: "Such a branch says nothing of a value. It is ignored: the generated enum has no variant for \
                      it.",
        fix: "Remove the branch, or refer to the schema that is meant.",
        case: Some("diagnostics/circular_union"),
    }
    UNDECIDED_UNION {
        name: "undecided-union",
        severity: Warning,
        summary: "A value can be two branches of a union at once.",
        explanation: "An ordinary value is valid for both, so that the description does not decide. The branch that \
                      decodes the value, and that requires and knows more of its members, is used; if both do, the \
                      first. `--explain` prints how each union is decided.",
        fix: "Add a member with a constant of its own to each branch, or a `discriminator`, or a required member \
              that the others lack.",
        case: Some("diagnostics/undecided_union"),
    }
    NESTED_COLLECTIONS {
        name: "nested-collections",
        severity: Warning,
        summary: "Arrays and maps are nested too deeply for Rust.",
        explanation: "Without a name, an array of arrays is one type: `Vec<Vec<..>>`. The compiler has a limit \
                      (E0275). What is deeper than 32 is any JSON.",
        fix: "Move one of them to `components/schemas`, where it has a name.",
        case: Some("diagnostics/nested_collections"),
    }
    COLLIDING_NAMES {
        name: "colliding-names",
        severity: Warning,
        summary: "Two names of the description are the same name in Rust.",
        explanation: "`isGood` and `is_good` are both `is_good` in Rust. The later one is numbered. Its name on the \
                      wire is as described; but when the other is renamed or removed, the name in Rust changes.",
        fix: "Rename one of them, so that they differ in more than case and punctuation.",
        case: Some("diagnostics/colliding_names"),
    }
    RESERVED_NAME {
        name: "reserved-name",
        severity: Warning,
        summary: "A name of the description is one that generated code needs.",
        explanation: "It has a number or a suffix in Rust. Its name on the wire is as described.",
        fix: "Rename it, or use it by the name that the message says.",
        case: Some("diagnostics/reserved_names"),
    }
    NO_SUCH_NAME {
        name: "no-such-name",
        severity: Error,
        summary: "Something that is to have another name, or another form, or to be left out, is not found.",
        explanation: "`rename` names a schema (`Pet`), what stands within one (`Pet.owner`, or the pointer \
                      `#/components/schemas/Pet/properties/owner`) or an operation (`listPets`, `GET:/pets`), as \
                      the description has it. It has nothing of this name, or the type of it has none in Rust.",
        fix: "Use a name of the description.",
        case: Some("customization/no_such_name"),
    }
    INVALID_RENAME {
        name: "invalid-rename",
        severity: Error,
        summary: "A name that is given cannot be the name in Rust.",
        explanation: "Types and variants are named like `PetOwner`, fields like `pet_owner`. A name that generated code \
                      needs, such as `Option`, and one that something else was given, is not to be had.",
        fix: "Use another name.",
        case: Some("customization/invalid_rename"),
    }
    INVALID_DERIVE {
        name: "invalid-derive",
        severity: Error,
        summary: "A trait cannot be derived for a type.",
        explanation: "`Eq`, `Hash`, `PartialOrd` and `Ord` are of types whose parts all have them: a number with a fraction \
                      is no `Eq`, a map whose order is kept has no hash, any JSON and a time, which is a text, have no \
                      order. By `*` they are derived for the types that can have them. An alias derives nothing. \
                      `schemars::JsonSchema`, `utoipa::ToSchema` and `arbitrary::Arbitrary` are known by these paths.",
        fix: "Remove it, or ask for it by `*`.",
        case: Some("customization/invalid_derive"),
    }
    INTERNAL {
        name: "internal",
        severity: Error,
        summary: "The generator has not done what it promises.",
        explanation: "The passes check their result. This is a fault of the generator, and not of the description.",
        fix: "Please report it, with the description. An overlay that removes the schema may help until then.",
        case: None,
    }
}
