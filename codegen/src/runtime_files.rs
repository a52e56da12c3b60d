//! The support code that every generated crate carries, word for word.

/// Each file by its path in `src/runtime`, and its text.
pub const FILES: &[(&str, &str)] = &[
    ("bet.rs", include_str!("../runtime/src/runtime/bet.rs")),
    ("build_error.rs", include_str!("../runtime/src/runtime/build_error.rs")),
    ("claim.rs", include_str!("../runtime/src/runtime/claim.rs")),
    ("claimed.rs", include_str!("../runtime/src/runtime/claimed.rs")),
    ("claimed_record.rs", include_str!("../runtime/src/runtime/claimed_record.rs")),
    ("client/builder.rs", include_str!("../runtime/src/runtime/client/builder.rs")),
    ("client/calls.rs", include_str!("../runtime/src/runtime/client/calls.rs")),
    ("client/error.rs", include_str!("../runtime/src/runtime/client/error.rs")),
    ("client/exchange.rs", include_str!("../runtime/src/runtime/client/exchange.rs")),
    ("client/mod.rs", include_str!("../runtime/src/runtime/client/mod.rs")),
    ("client/pages.rs", include_str!("../runtime/src/runtime/client/pages.rs")),
    ("client/retry.rs", include_str!("../runtime/src/runtime/client/retry.rs")),
    ("client/tls.rs", include_str!("../runtime/src/runtime/client/tls.rs")),
    ("client/trace.rs", include_str!("../runtime/src/runtime/client/trace.rs")),
    ("client/wait.rs", include_str!("../runtime/src/runtime/client/wait.rs")),
    ("decode.rs", include_str!("../runtime/src/runtime/decode.rs")),
    ("encode.rs", include_str!("../runtime/src/runtime/encode.rs")),
    ("enumeration.rs", include_str!("../runtime/src/runtime/enumeration.rs")),
    ("format/expected.rs", include_str!("../runtime/src/runtime/format/expected.rs")),
    ("format/free_form.rs", include_str!("../runtime/src/runtime/format/free_form.rs")),
    ("format/gate.rs", include_str!("../runtime/src/runtime/format/gate.rs")),
    ("format/given.rs", include_str!("../runtime/src/runtime/format/given.rs")),
    ("format/members.rs", include_str!("../runtime/src/runtime/format/members.rs")),
    ("format/scalars.rs", include_str!("../runtime/src/runtime/format/scalars.rs")),
    ("format/sound.rs", include_str!("../runtime/src/runtime/format/sound.rs")),
    ("format/mod.rs", include_str!("../runtime/src/runtime/format/mod.rs")),
    ("format/visitors.rs", include_str!("../runtime/src/runtime/format/visitors.rs")),
    ("http/credentials.rs", include_str!("../runtime/src/runtime/http/credentials.rs")),
    ("http/error.rs", include_str!("../runtime/src/runtime/http/error.rs")),
    ("http/mod.rs", include_str!("../runtime/src/runtime/http/mod.rs")),
    ("http/operation.rs", include_str!("../runtime/src/runtime/http/operation.rs")),
    ("http/request.rs", include_str!("../runtime/src/runtime/http/request.rs")),
    ("http/response.rs", include_str!("../runtime/src/runtime/http/response.rs")),
    ("http/server.rs", include_str!("../runtime/src/runtime/http/server.rs")),
    ("integer_enum.rs", include_str!("../runtime/src/runtime/integer_enum.rs")),
    ("kept.rs", include_str!("../runtime/src/runtime/kept.rs")),
    ("literal.rs", include_str!("../runtime/src/runtime/literal.rs")),
    ("mod.rs", include_str!("../runtime/src/runtime/mod.rs")),
    ("newtype.rs", include_str!("../runtime/src/runtime/newtype.rs")),
    ("once.rs", include_str!("../runtime/src/runtime/once.rs")),
    ("place.rs", include_str!("../runtime/src/runtime/place.rs")),
    ("plan.rs", include_str!("../runtime/src/runtime/plan.rs")),
    ("presence.rs", include_str!("../runtime/src/runtime/presence.rs")),
    ("record.rs", include_str!("../runtime/src/runtime/record.rs")),
    ("record_impls.rs", include_str!("../runtime/src/runtime/record_impls.rs")),
    ("recorded.rs", include_str!("../runtime/src/runtime/recorded.rs")),
    ("so_far.rs", include_str!("../runtime/src/runtime/so_far.rs")),
    ("source.rs", include_str!("../runtime/src/runtime/source.rs")),
    ("tape/mod.rs", include_str!("../runtime/src/runtime/tape/mod.rs")),
    ("tape/node.rs", include_str!("../runtime/src/runtime/tape/node.rs")),
    ("tape/recorder.rs", include_str!("../runtime/src/runtime/tape/recorder.rs")),
    ("text.rs", include_str!("../runtime/src/runtime/text.rs")),
    ("tree.rs", include_str!("../runtime/src/runtime/tree.rs")),
    ("union.rs", include_str!("../runtime/src/runtime/union.rs")),
    ("webhook.rs", include_str!("../runtime/src/runtime/webhook.rs")),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::FILES;

    #[test]
    fn no_file_is_left_out() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("runtime/src/runtime");
        let mut found = BTreeSet::new();
        let mut waiting = vec![folder.clone()];
        while let Some(next) = waiting.pop() {
            for entry in std::fs::read_dir(next).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    waiting.push(path);
                } else {
                    let path = path.strip_prefix(&folder).expect("a file in the folder");
                    found.insert(path.to_string_lossy().replace('\\', "/"));
                }
            }
        }
        let listed: BTreeSet<String> = FILES.iter().map(|(path, _)| (*path).to_owned()).collect();
        assert_eq!(listed, found);
    }
}
