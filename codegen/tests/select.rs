//! Of a large description only the operations that somebody needs, and what they lead to.

mod support;

use codegen::diagnostic::Diagnostics;
use codegen::{Generation, Input, Selection};

fn input(operations: &[&str], tags: &[&str]) -> Input {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    let selection = Selection { operations: names(operations), tags: names(tags) };
    Input { selection, ..support::input("selection.yaml") }
}

fn selected(operations: &[&str], tags: &[&str]) -> Generation {
    let input = input(operations, tags);
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
fn an_operation_and_the_types_that_it_leads_to() {
    let generation = selected(&["listPets"], &[]);
    let (operations, types) = names(&generation);
    assert_eq!(operations, ["listPets"]);
    // The body of an answer, by way of a response; the parts of an `allOf`, branches of a union,
    // values of a map, a circle, and a schema within another one that is not reached.
    let expected =
        ["Order", "Failure", "Named", "Pet", "Home", "Garden", "Owner", "ShelterAddress"];
    assert_eq!(types, expected);
    let files = |path: &str| generation.files.get(&format!("src/selection/{path}")).is_some();
    assert!(files("pet.rs") && files("operations/list_pets.rs") && files("shelter.rs"));
    assert!(!files("staff.rs") && !files("operations/add_pet.rs") && !files("webhooks.rs"));
}

#[test]
fn by_method_and_path() {
    for name in ["GET:/shelters/{id}", "get:/shelters/{id}", "get /shelters/{id}"] {
        let generation = selected(&[name], &[]);
        let (operations, types) = names(&generation);
        assert_eq!(operations, ["get /shelters/{id}"]);
        assert_eq!(types, ["Shelter", "ShelterAddress", "Staff"]);
    }
}

#[test]
fn operations_and_tags_add_up() {
    let generation = selected(&["get /shelters/{id}"], &["pets"]);
    let (operations, types) = names(&generation);
    assert_eq!(operations, ["listPets", "addPet", "get /shelters/{id}"]);
    assert!(!types.contains(&"Adopted") && !types.contains(&"Lonely"), "{types:?}");
    // One that is selected twice is generated once.
    assert_eq!(names(&selected(&["listPets"], &["pets"])).0, ["listPets", "addPet"]);
}

#[test]
fn an_event_is_selected_like_an_operation() {
    for (operations, tags) in
        [(&["petAdopted"][..], &[][..]), (&["POST:adopted"], &[]), (&[], &["events"])]
    {
        let generation = selected(operations, tags);
        let (operations, types) = names(&generation);
        assert!(operations.is_empty());
        assert!(types.contains(&"Adopted") && types.contains(&"Pet"), "{types:?}");
        assert!(generation.files.get("src/selection/webhooks.rs").is_some());
    }
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

#[test]
fn nothing_is_said_of_what_was_not_selected() {
    let warnings = |operations: &[&str]| told(&selected(operations, &[]).warnings);
    assert_eq!(warnings(&["listPets"]), [""; 0]);
    assert!(warnings(&["addPet"])[0].starts_with("cookie: "));
}

fn told(errors: &Diagnostics) -> Vec<String> {
    errors
        .iter()
        .map(|error| format!("{}: {}; {}", error.kind, error.message, error.help))
        .collect()
}

#[test]
fn what_is_not_there_is_an_error_that_names_what_is_near() {
    let refused = |operations: &[&str], tags: &[&str]| {
        told(&support::generated(&input(operations, tags)).expect_err("it is not there"))
    };
    assert_eq!(
        refused(&["listpet", "GET:/pet", "POST:/shelters/{id}", "/pets", "destroyAll"], &[]),
        [
            "no-such-operation: there is no operation `listpet`; did you mean `listPets`?",
            "no-such-operation: there is no operation `GET:/pet`; did you mean `GET:/pets`?",
            "no-such-operation: there is no operation `POST:/shelters/{id}`; did you mean \
             `GET:/shelters/{id}` or `get /shelters/{id}`?",
            "no-such-operation: there is no operation `/pets`; did you mean `GET:/pets` or \
             `POST:/pets`?",
            "no-such-operation: there is no operation `destroyAll`; `listPets` is the first \
             operation of the description",
        ]
    );
    assert_eq!(
        refused(&["listPets"], &["pet", "nothing"]),
        [
            "no-such-tag: no operation has the tag `pet`; did you mean `pets`?",
            "no-such-tag: no operation has the tag `nothing`; `pets` is the first tag of the \
             description",
        ]
    );
}
