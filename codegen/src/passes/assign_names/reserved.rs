//! Names that operations cannot have, for something else that is in scope has them.

/// What the prelude of Rust 2024 (`std::prelude::rust_2024`) calls types, traits and variants.
///
/// ```text
/// use pets::operations::*; // would hide the prelude's `Option`
/// ```
const PRELUDE: [&str; 43] = [
    "AsMut",
    "AsRef",
    "AsyncFn",
    "AsyncFnMut",
    "AsyncFnOnce",
    "Box",
    "Clone",
    "Copy",
    "Default",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "ExactSizeIterator",
    "Extend",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "FromIterator",
    "Future",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "None",
    "Ok",
    "Option",
    "Ord",
    "PartialEq",
    "PartialOrd",
    "Result",
    "Send",
    "Sized",
    "Some",
    "String",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Vec",
];

/// What the file of a request may import.
const IMPORTED: [&str; 5] = ["CivilDate", "FileContent", "IndexMap", "Secret", "Timestamp"];

/// What stands beside the requests in the module `operations`.
pub const BESIDE_REQUESTS: [&str; 18] = [
    "Credentials",
    "Creating",
    "CredentialsError",
    "DescribedHeaders",
    "Download",
    "Event",
    "EventError",
    "EventReader",
    "HeaderError",
    "InvalidVariable",
    "Operation",
    "OperationError",
    "Paged",
    "Reply",
    "RequestError",
    "Server",
    "Streamed",
    "Waiting",
];

/// Modules that every API has beside those of its operations; and those around them, for a module is not
/// called as the one that it stands in (`clippy::module_inception`).
pub const MODULES: [&str; 5] = ["client", "mod", "operations", "security", "servers"];

/// What a client has besides the methods of operations. `codegen/tests/properties/reserved_names.rs` compares it
/// with the runtime.
const CLIENT: [&str; 13] = [
    "builder",
    "create_and_wait",
    "download",
    "events",
    "from",
    "list_all",
    "new",
    "send",
    "send_for_reply",
    "wait_for",
    "with_retries",
    "with_retry_non_idempotent",
    "with_timeout",
];

/// Methods of traits of the prelude that every `Clone` type has. A method of the same name would hide
/// them, or would be hidden.
const OF_TRAITS: [&str; 5] = ["clone", "clone_from", "into", "to_owned", "try_into"];

/// What a request has besides the setters of its inputs. `from` is not among them: many inputs are called so, and
/// `into` makes a request as well.
const REQUEST: [&str; 7] = [
    "default",
    "event_reader",
    "http_reply",
    "http_request",
    "http_response",
    "http_stream_request",
    "new",
];

/// Whether a request cannot have a name.
pub fn is_request(name: &str) -> bool {
    [&PRELUDE[..], &IMPORTED, &BESIDE_REQUESTS].iter().any(|names| names.contains(&name))
}

/// Whether the struct of a group cannot have a name.
pub fn is_group(name: &str) -> bool {
    PRELUDE.contains(&name)
}

/// Whether a method of the client cannot have a name.
pub fn is_method_of_client(name: &str) -> bool {
    CLIENT.contains(&name) || OF_TRAITS.contains(&name)
}

/// Whether a method of a group cannot have a name.
pub fn is_method_of_group(name: &str) -> bool {
    OF_TRAITS.contains(&name)
}

/// Whether a setter of a request cannot have a name.
pub fn is_setter(name: &str) -> bool {
    REQUEST.contains(&name) || OF_TRAITS.contains(&name)
}
