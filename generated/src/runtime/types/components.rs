//! Types as components of a description that a program makes of its own types.

use std::borrow::Cow;

/// The name of a component: the path by which a type is used in its crate, with dots. `module` is where its impls stand,
/// so many levels below: `shop::v1::wire::pet`, 2 levels, gives `v1.Pet`. What no name of a component has is written as its
/// number: OpenAPI 3.1, "Components Object", allows ASCII letters, digits, `.`, `-` and `_`.
pub fn name(module: &str, levels: usize, ty: &str) -> String {
    let modules: Vec<&str> = module.split("::").skip(1).collect();
    let modules = &modules[..modules.len().saturating_sub(levels)];
    let modules = modules.iter().map(|module| module.trim_start_matches("r#"));
    let path = modules.chain([ty]).collect::<Vec<&str>>().join(".");
    let is_allowed = |letter: char| letter.is_ascii_alphanumeric() || ".-_".contains(letter);
    path.chars().fold(String::new(), |mut name, letter| {
        match is_allowed(letter) {
            true => name.push(letter),
            false => name += &format!("_{:x}", u32::from(letter)),
        }
        name
    })
}

/// Adds the schema of a component, and of those that it refers to, unless it is there.
pub fn add<S>(
    schemas: &mut Vec<(String, S)>,
    name: Cow<'static, str>,
    schema: fn() -> S,
    others: fn(&mut Vec<(String, S)>),
) {
    if schemas.iter().all(|(known, _)| *known != name) {
        schemas.push((name.into_owned(), schema()));
        others(schemas);
    }
}
