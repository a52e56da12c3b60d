//! The runtime is built in layers: what a file uses stands in the same layer or in one above, and no files use one
//! another in a circle.

#[path = "../../tests/properties/arrows/circles.rs"]
mod circles;
#[path = "../../tests/properties/arrows/modules.rs"]
mod modules;
#[path = "../../tests/properties/arrows/tokens.rs"]
mod tokens;

use std::path::Path;

use self::circles::circle;
use self::modules::{Module, modules};

/// The layers from the top to the bottom. Those of a line do not use one another.
const LAYERS: &[&[&str]] = &[
    &["value"],
    &["claims"],
    &["decode"],
    &["encode"],
    &["json"],
    &["format"],
    &["types"],
    &["http"],
    &["client", "webhook"],
    // For users of the crate alone.
    &["external"],
];

/// The modules of the runtime, by names like `runtime/json/reader`, and what each uses.
fn runtime() -> Vec<Module> {
    let mut all = modules(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    all.retain(|module| module.name.starts_with(ROOT));
    assert!(all.iter().map(|module| module.uses.len()).sum::<usize>() > 150, "uses are seen");
    all
}

/// What the names of the runtime's modules begin with. The module above has tests and samples as well.
const ROOT: &str = "runtime/";

/// The position of a module's layer, and its folder; none outside of the runtime.
fn layer(module: &str) -> Option<(usize, &str)> {
    let folder = module.strip_prefix(ROOT)?.split('/').next()?;
    let layer = LAYERS.iter().position(|layer| layer.contains(&folder));
    Some((layer.unwrap_or_else(|| panic!("{module} is in no layer")), folder))
}

#[test]
fn a_file_uses_what_stands_in_its_layer_or_above() {
    for module in runtime() {
        let Some((own, folder)) = layer(&module.name) else { continue };
        for used in &module.uses {
            let Some((theirs, other)) = layer(&used.module) else { continue };
            let is_beside = theirs == own && other != folder;
            let (user, used) = (&module.name, &used.module);
            assert!(theirs <= own && !is_beside, "{user} uses {used}");
        }
    }
}

#[test]
fn no_files_use_one_another_in_a_circle() {
    if let Some(circle) = circle(&runtime()) {
        let uses =
            circle.iter().map(|(module, used)| format!("{} uses {}", module.name, used.module));
        panic!("a circle: {}", uses.collect::<Vec<String>>().join(", "));
    }
}

/// One job, one file: what is longer is read by nobody.
#[test]
fn no_file_is_longer_than_350_lines() {
    for module in runtime() {
        let text = std::fs::read_to_string(&module.file).expect("a file of the runtime");
        let lines = text.lines().count();
        assert!(lines <= 350, "{} has {lines} lines", module.name);
    }
}
