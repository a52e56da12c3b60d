//! Generates a module of every case in `codegen/tests/cases` that code is made of, so that the crate is
//! what users would compile; and tables of the types for the tests.

#[path = "../tests/support/case.rs"]
mod case;
#[path = "../tests/support/values.rs"]
#[allow(dead_code, reason = "the values are the tests'")]
mod values;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use openapi_crate_codegen::ir::{Api, Implemented, Layouts};
use openapi_crate_codegen::{Generation, Target, generate};

use self::case::Case;

const CASES: &str = "../tests/cases";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={CASES}");
    // The runtime's other optional parts are built with `generated/`, and not here.
    println!("cargo::rustc-check-cfg=cfg(feature, values(\"mock\"))");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it"));
    let sources = out.join("cases");
    if sources.exists() {
        fs::remove_dir_all(&sources)?;
    }
    let has_all_impls = env::var_os("CARGO_FEATURE_ALL_IMPLS").is_some();
    let mut topics: BTreeMap<String, String> = BTreeMap::new();
    let (mut sizes, mut decoders, mut samples) = (String::new(), String::new(), String::new());
    for case in Case::all(Path::new(CASES)) {
        let mut input = case.input();
        if has_all_impls {
            let traits = [Implemented::ToSchema, Implemented::Arbitrary];
            let paths = traits.map(|one| one.path().to_owned());
            input.customization.derives.push(("*".to_owned(), paths.to_vec()));
        }
        let generation = generate(std::slice::from_ref(&input), &Target::Sources);
        let heads = values::types(&case.folder);
        let Ok(generation) = generation else {
            assert!(heads.is_empty(), "{}: values of what does not generate", case.name);
            continue;
        };
        let (topic, behaviour) = case.topic_and_behaviour();
        let features = generation.apis.iter().flat_map(|api| &api.features);
        for feature in features {
            println!("cargo::rustc-check-cfg=cfg(feature, values({feature:?}))");
            println!("cargo::rustc-cfg=feature={feature:?}");
        }
        write_files(&generation, behaviour, &sources.join(&case.name))?;
        let path = sources.join(&case.name).join("mod.rs");
        let modules = topics.entry(topic.to_owned()).or_default();
        *modules += &format!("    #[path = {path:?}]\n    pub mod {behaviour};\n");
        sizes += &of_sizes(&case, &generation.apis[0]);
        samples += &of_samples(&case, &generation.apis[0]);
        if !heads.is_empty() {
            decoders += &of_decoders(&case, &heads);
        }
    }
    let mut text = String::new();
    for (topic, modules) in topics {
        write!(text, "/// The cases of `{topic}`.\npub mod {topic} {{\n{modules}}}\n")
            .expect("text");
    }
    let types = "&[(&str, &str, usize, usize)]";
    let doc = "/// The case and the name of each type, how large it is, and what it was taken for.";
    write!(text, "{doc}\npub const SIZES: {types} = &[\n{sizes}];\n").expect("text");
    fs::write(out.join("topics.rs"), text)?;
    fs::write(out.join("samples.rs"), format!("&[\n{samples}]\n"))?;
    fs::write(out.join("decoders.rs"), format!("&[\n{decoders}]\n"))
}

/// Writes the files of the module.
fn write_files(generation: &Generation, module: &str, folder: &Path) -> io::Result<()> {
    for (path, text) in generation.files.iter() {
        let Some(path) = path.strip_prefix(&format!("src/{module}/")) else { continue };
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap_or(folder))?;
        fs::write(path, text)?;
    }
    Ok(())
}

/// Of each type that has a name its size, and what the generator takes it for.
fn of_sizes(case: &Case, api: &Api) -> String {
    let (topic, behaviour) = case.topic_and_behaviour();
    let layouts = Layouts::of(&api.types);
    let named = api.types.iter().filter(|(_, def)| !def.name.is_empty());
    let rows = named.map(|(id, def)| {
        let estimate = layouts.of_type(&api.types, id).size;
        let (case, name) = (&case.name, &def.name);
        format!("({case:?}, {name:?}, size_of::<{topic}::{behaviour}::{name}>(), {estimate}),\n")
    });
    rows.collect()
}

/// What makes values of each type that has impls of `Arbitrary` and `ToSchema`.
fn of_samples(case: &Case, api: &Api) -> String {
    let (topic, behaviour) = case.topic_and_behaviour();
    let named = api.types.named().filter(|(_, def)| def.implements(Implemented::Arbitrary));
    let named = named.filter(|(_, def)| def.implements(Implemented::ToSchema));
    let rows = named.map(|(_, def)| {
        let (case, name) = (&case.name, &def.name);
        format!("({case:?}, {name:?}, try_type::<golden::{topic}::{behaviour}::{name}>),\n")
    });
    rows.collect()
}

/// What decodes each type that the values of a case are of, with the names of the case in scope.
fn of_decoders(case: &Case, types: &[String]) -> String {
    let (topic, behaviour) = case.topic_and_behaviour();
    let rows = types.iter().map(|ty| format!("({ty:?}, trip::<{ty}>)")).collect::<Vec<_>>();
    let rows = rows.join(", ");
    format!(
        "({:?}, {{ use golden::{topic}::{behaviour}::*; const TYPES: &[(&str, Trip)] = &[{rows}]; TYPES }}),\n",
        case.name
    )
}
