//! Makes a module of every schema in `cases/`, and of some hundred that are made by chance, so that the crate has what
//! users of `cargo xtask types` would compile; and a table of them for the tests.

mod random;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use codegen::source::Source;
use codegen::{JsonSchema, Replacement};
use fastrand::Rng;

const CASES: &str = "cases";

/// How many schemas are made by chance, always the same ones, where `SCHEMAS` does not say. A thousand take rustc minutes
/// and gigabytes (`codegen/HISTORY.md`).
const COUNT: u64 = 200;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={CASES}");
    println!("cargo::rerun-if-changed=random.rs");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets it")).join("schemas");
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    let mut modules = Modules { out, declared: String::new() };
    let mut paths: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(CASES)? {
        paths.push(entry?.path());
    }
    paths.sort();
    let cases = paths.iter().map(|path| {
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        Ok((name, fs::read_to_string(path)?))
    });
    let cases: Vec<(String, String)> = cases.collect::<io::Result<_>>()?;
    let of_cases = modules.all("CASES", &cases)?;
    println!("cargo::rerun-if-env-changed=SCHEMAS");
    let count = env::var("SCHEMAS").ok().and_then(|count| count.parse().ok()).unwrap_or(COUNT);
    let random = (0..count).map(|seed| {
        let schema = random::schema(&mut Rng::with_seed(seed));
        (format!("r{seed}"), schema.to_string())
    });
    let of_random = modules.all("RANDOM", &random.collect::<Vec<_>>())?;
    let text = format!("{}\n{of_cases}\n{of_random}", modules.declared);
    fs::write(modules.out.join("mod.rs"), text)
}

struct Modules {
    out: PathBuf,
    declared: String,
}

impl Modules {
    /// Makes modules of schemas, and a constant that has them all.
    fn all(&mut self, constant: &str, schemas: &[(String, String)]) -> io::Result<String> {
        let mut rows = String::new();
        for (name, text) in schemas {
            let source = Source { name: format!("{name}.json"), text: text.clone() };
            let mut schema = JsonSchema::new(source, "Root");
            schema.options.replacements.push(Replacement {
                keyword: "x-kind".to_owned(),
                value: "day".to_owned(),
                path: "crate::Day".to_owned(),
                of: Some(serde_json::json!({ "type": "string" })),
            });
            let module = codegen::types(&schema, "mod").unwrap_or_else(|errors| {
                panic!("{}", errors.render(&[schema.source.clone()], false))
            });
            for (path, text) in module.files.iter() {
                write(&self.out.join(name).join(path), text)?;
            }
            let path = self.out.join(name).join("mod.rs");
            self.declared += &format!("#[path = {path:?}]\npub mod {name};\n");
            rows += &format!("Schema::of::<{name}::Root>({name:?}, {text:?}),\n");
        }
        Ok(format!("pub static {constant}: &[Schema] = &[\n{rows}];\n"))
    }
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    fs::write(path, text)
}
