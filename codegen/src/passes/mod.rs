//! From schemas to types, a step a file. Each file says what holds before and after it.

pub mod assign_names;
pub mod break_cycles;
pub mod classify_enums;
pub mod describe_values;
pub mod drop_circular_branches;
pub mod drop_unreferenced;
pub mod inline_plain_types;
pub mod mark_usage;
pub mod merge_all_of;
pub mod merge_same_branches;
pub mod normalize_nullability;
pub mod plan_operations;
pub mod plan_unions;
pub mod select;
pub mod unite_heirs;
pub mod validate;

use crate::diagnostic::Diagnostics;
use crate::ir::Api;

/// Runs the passes, in order.
pub fn run(api: &mut Api, selection: &select::Selection, diagnostics: &mut Diagnostics) {
    unite_heirs::run(api);
    select::run(api, selection, diagnostics);
    if diagnostics.has_errors() {
        return;
    }
    merge_all_of::run(api, diagnostics);
    drop_circular_branches::run(api, diagnostics);
    normalize_nullability::run(api);
    classify_enums::run(api);
    merge_same_branches::run(api);
    describe_values::run(api);
    plan_operations::run(api, diagnostics);
    inline_plain_types::run(api, diagnostics);
    drop_unreferenced::run(api);
    mark_usage::run(api);
    plan_unions::run(api, diagnostics);
    assign_names::run(api, diagnostics);
    break_cycles::run(api);
    validate::run(api, diagnostics);
}
