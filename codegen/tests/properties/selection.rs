//! Of a large description only the operations that somebody needs, and what they lead to. What is
//! selected of a small one is in `cases/selection`.

use openapi_crate_codegen::{Generation, Input, Selection};

use super::support;

fn selected(operations: &[&str], tags: &[&str]) -> Generation {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let selection =
        Selection { operations: names(operations), tags: names(tags), ..Selection::default() };
    let input = Input { selection, ..support::case("selection/operation") };
    support::generated(&input)
        .unwrap_or_else(|errors| panic!("{}", errors.render(&[input.source], false)))
}

/// The names of the operations and of the types, as far as there is code of them.
fn names(generation: &Generation) -> (Vec<&str>, Vec<&str>) {
    let api = &generation.apis[0];
    let operations = api.operations.iter().map(|operation| operation.id.as_str());
    let types = api.types.iter().map(|(_, def)| def.name.as_str());
    (operations.collect(), types.filter(|name| !name.is_empty()).collect())
}

#[test]
fn a_method_and_a_path_are_written_in_several_ways() {
    for name in ["GET:/shelters/{id}", "get:/shelters/{id}", "get /shelters/{id}"] {
        let generation = selected(&[name], &[]);
        let (operations, types) = names(&generation);
        assert_eq!(operations, ["get /shelters/{id}"]);
        assert_eq!(types, ["Shelter", "ShelterAddress", "Staff"]);
    }
    // An event too.
    let by_name = selected(&["petAdopted"], &[]);
    for (operations, tags) in [(&["POST:adopted"][..], &[][..]), (&[], &["events"])] {
        assert_eq!(names(&selected(operations, tags)).1, names(&by_name).1);
    }
}

/// One that is selected twice is generated once.
#[test]
fn an_operation_and_its_tag() {
    assert_eq!(names(&selected(&["listPets"], &["pets"])).0, ["listPets", "addPet"]);
}

#[test]
fn what_a_type_is_used_for_is_what_the_selected_use_it_for() {
    let order = |generation: &Generation| {
        let mut types = generation.apis[0].types.iter();
        types.find(|(_, def)| def.name == "Order").map(|(_, def)| def.usage).expect("the type")
    };
    let usage = order(&selected(&["addPet"], &[]));
    assert!(usage.request && !usage.response);
}

#[test]
fn every_operation_alone_makes_types_that_the_whole_has() {
    for whole in support::specs() {
        let generation = support::generated(&whole).expect("it generates");
        let api = &generation.apis[0];
        for operation in &api.operations {
            let selection =
                Selection { operations: vec![operation.id.clone()], ..Selection::default() };
            let input = Input { selection, ..whole.clone() };
            let alone = support::generated(&input).expect("it generates");
            let (operations, types) = names(&alone);
            assert_eq!(operations, [&operation.id]);
            assert!(!types.is_empty() && types.len() < names(&generation).1.len());
            for (path, _) in alone.files.iter() {
                assert!(generation.files.get(path).is_some(), "{path}");
            }
        }
    }
}
