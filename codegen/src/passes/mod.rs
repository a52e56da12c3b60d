//! From schemas to types. A pass is a file or a folder with a function `run`, which changes the model ([`Api`]) in one
//! respect. Its `//!` says what holds before and after it. It is nobody's library: what others ask is a method or a
//! field in [`ir`](crate::ir), or stands in [`decide`](crate::decide).
//!
//! | pass | before | after |
//! |---|---|---|
//! | [`unite_subtypes`] | a base has a discriminator | it is a union of its subtypes and of itself |
//! | [`select`] | all that the description has | what was selected, and what that needs |
//! | [`note_access`] | `readOnly` stands with any part of a member's schema | it stands with the member |
//! | [`gather_docs`] | a part of an `allOf` has docs | the type has them |
//! | [`merge_all_of`] | a type is all of several | it is one shape |
//! | [`drop_circular_branches`] | a branch of a union is the union itself | no branch is |
//! | [`normalize_nullability`] | null is a branch, or behind a reference | members and references say that null may be |
//! | [`classify_enums`] | enumerations are written as unions | they are enumerations, open or closed |
//! | [`merge_same_branches`] | branches of a union are the same in Rust | no two are |
//! | [`fold_aliases`] | a type is another name of one within it | it is that type |
//! | [`describe_values`] | a description lists what values mean | the values have descriptions |
//! | [`check_parameters`] | parameters have types and styles | the same, and what a style cannot write is reported |
//! | [`plan_operations`] | operations are as they are written | constants, pages, waiting and retrying are known |
//! | [`note_any`] | members are any JSON although their schemas say more | these are counted |
//! | [`inline_unnamed_types`] | everything refers to the table | only types with names are referred to |
//! | [`drop_unreferenced`] | the table has types that nothing refers to | these are not generated |
//! | [`unify_equal_types`] | equal types are written out several times | they are one type |
//! | [`plan_creations`] | `x-wait` lists operations that create what is waited for | those that it lists fit |
//! | [`mark_usage`] | no type is marked | each knows whether it is sent, received, or both |
//! | [`require_by_direction`] | a member is required as it is listed | it is where every value must have it |
//! | [`plan_unions`] | a union is a list of branches | it has a plan |
//! | [`assign_names`] | names are those on the wire | names are those of Rust, or that users gave |
//! | [`assign_features`] | everything is always there | what is of a tag is behind its feature, where that is wanted |
//! | [`note_annotations`] | annotations stand with schemas | those that nothing generated can have are counted |
//! | [`box_large`] | types may hold themselves by value | none does, and large members are in boxes |
//! | [`add_derives`] | types have the traits of all | they have those too that users want |
//! | [`validate`] | the model | the same, and what does not hold is an error |
//!
//! # Adding a pass
//!
//! 1. Write `passes/NAME.rs`, named for what it does, with `pub fn run(api: &mut Api)`; a second argument
//!    `&mut TreeDiagnostics` if it reports something (a kind of diagnostic is a row of `diagnostic/kinds`). Its `//!`
//!    says in a sentence what is so when it has run, then `Before:` and `After:`, with an example of JSON.
//! 2. Call it in [`run`], behind the passes whose `After:` it needs, and add its row above.
//! 3. What it decides is a field of `ir/`, documented there with the pass that sets it. What another stage asks of the
//!    field is a method beside it.
//! 4. `cargo xtask new-case TOPIC/BEHAVIOUR` makes a case that shows it: `model.snap` has the types.
//! 5. What must hold from now on is a line in [`validate`].
//!
//! A pass walks the types in the order of the description, gives the same for the same model, and copies no table. It
//! does not panic, whatever the description says; walks along references end, for circles of references alone have
//! been refused in lowering.

pub mod add_derives;
pub mod assign_features;
pub mod assign_names;
pub mod box_large;
pub mod check_parameters;
pub mod classify_enums;
pub mod describe_values;
pub mod drop_circular_branches;
pub mod drop_unreferenced;
pub mod fold_aliases;
pub mod gather_docs;
pub mod inline_unnamed_types;
pub mod mark_usage;
pub mod merge_all_of;
pub mod merge_same_branches;
pub mod normalize_nullability;
pub mod note_access;
pub mod note_annotations;
pub mod note_any;
pub mod plan_creations;
pub mod plan_operations;
pub mod plan_unions;
pub mod require_by_direction;
pub mod select;
pub mod unify_equal_types;
pub mod unite_subtypes;
pub mod validate;

use crate::customization::Customization;
use crate::diagnostic::TreeDiagnostics;
use crate::ir::Api;
use crate::selection::Selection;

/// Makes types of the schemas of a model, or reports why there are none.
pub fn run(
    api: &mut Api,
    selection: &Selection,
    customization: &Customization,
    diagnostics: &mut TreeDiagnostics,
) {
    api.types.maps = customization.map;
    api.types.times = customization.times;
    unite_subtypes::run(api);
    select::run(api, selection, diagnostics);
    if diagnostics.has_errors() {
        return;
    }
    note_access::run(api);
    gather_docs::run(api);
    merge_all_of::run(api, diagnostics);
    drop_circular_branches::run(api, diagnostics);
    normalize_nullability::run(api);
    classify_enums::run(api);
    merge_same_branches::run(api);
    fold_aliases::run(api);
    describe_values::run(api);
    check_parameters::run(api, diagnostics);
    plan_operations::run(api, diagnostics);
    note_any::run(api);
    inline_unnamed_types::run(api, diagnostics);
    drop_unreferenced::run(api);
    unify_equal_types::run(api);
    plan_creations::run(api, diagnostics);
    mark_usage::run(api);
    require_by_direction::run(api);
    plan_unions::run(api, diagnostics);
    assign_names::run(api, &customization.renames, diagnostics);
    assign_features::run(api, customization);
    note_annotations::run(api);
    box_large::run(api);
    add_derives::run(api, customization, diagnostics);
    validate::run(api, diagnostics);
}
