//! What the parameters and bodies of operations are called after.

use std::borrow::Cow;
use std::collections::HashMap;

use super::operations::Operation;

/// The name of each operation by the extensions, or else its id. A method without a group names the operation if no
/// other method is called so.
pub fn names<'o>(operations: &'o [Operation<'_>]) -> Vec<Cow<'o, str>> {
    let method = |operation: &'o Operation<'_>| {
        operation.given.method.as_deref().filter(|_| operation.given.group.is_none())
    };
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for name in operations.iter().filter_map(method) {
        *counts.entry(name).or_default() += 1;
    }
    let name = |operation: &'o Operation<'_>| {
        let of_operation = operation.given.of_operation().map(Cow::Owned);
        let alone = || method(operation).filter(|name| counts[name] == 1).map(Cow::Borrowed);
        of_operation.or_else(alone).unwrap_or(Cow::Borrowed(&operation.id))
    };
    operations.iter().map(name).collect()
}
