//! A case: a folder with a description and, in files beside it, what is expected of it. README.md in
//! `codegen/tests` says which files there are.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};

use openapi_crate_codegen::document::read::read;
use openapi_crate_codegen::source::Source;
use openapi_crate_codegen::{Customization, Input, MapType, Selection, Times};
use serde_json::Value;

/// What `options.yaml` may say.
const OPTIONS: [&str; 5] = ["description", "selection", "customization", "allow_missing", "code"];

/// A folder `TOPIC/BEHAVIOUR`.
pub struct Case {
    /// `unions/by_tag`
    pub name: String,
    pub folder: PathBuf,
}

impl Case {
    /// All cases in a folder, by their names.
    ///
    /// # Panics
    ///
    /// If a folder cannot be read.
    pub fn all(cases: &Path) -> Vec<Case> {
        let topics = entries(cases).into_iter().filter(|path| path.is_dir());
        let behaviours = topics.flat_map(|topic| entries(&topic)).filter(|path| path.is_dir());
        let name = |folder: &Path| {
            let name = folder.strip_prefix(cases).expect("a folder in it").to_string_lossy();
            name.replace('\\', "/")
        };
        behaviours.map(|folder| Case { name: name(&folder), folder }).collect()
    }

    /// The topic, and what the behaviour is called in it: `unions`, `by_tag`.
    pub fn topic_and_behaviour(&self) -> (&str, &str) {
        self.name.split_once('/').expect("a topic and a behaviour")
    }

    /// The description with its overlays and other documents, as its options say.
    ///
    /// # Panics
    ///
    /// If there is none.
    pub fn input(&self) -> Input {
        let options = self.options();
        let own = ["description.yaml", "description.json"].map(|name| self.folder.join(name));
        // Cases of one description may share it.
        let shared = options["description"].as_str().map(|path| self.folder.join(path));
        let description = shared.into_iter().chain(own).find(|path| path.exists());
        let description = description.unwrap_or_else(|| panic!("{}: no description", self.name));
        let is_overlay = |path: &PathBuf| {
            [".overlay.yaml", ".overlay.json"].iter().any(|end| file_name(path).ends_with(end))
        };
        let mut input = Input::new(source(&description), self.topic_and_behaviour().1);
        let paths = entries(&self.folder);
        input.overlays = paths.iter().filter(|path| is_overlay(path)).map(|p| source(p)).collect();
        let names = |option: &str| strings(&options["selection"][option]);
        input.selection = Selection {
            operations: names("operations"),
            tags: names("tags"),
            without_operations: names("without_operations"),
            without_tags: names("without_tags"),
            without_types: names("without_types"),
        };
        input.customization = customization(&options["customization"]);
        input.allow_missing = options["allow_missing"] == true;
        input.with_documents(|path| std::fs::read_to_string(self.folder.join(path)).ok())
    }

    /// What `options.yaml` says; null if it is not there.
    ///
    /// # Panics
    ///
    /// If it cannot be read, or says something that has no meaning.
    pub fn options(&self) -> Value {
        let path = self.folder.join("options.yaml");
        if !path.exists() {
            return Value::Null;
        }
        let (options, _) = read(&source(&path));
        let options = options.unwrap_or_else(|| panic!("{} cannot be read", path.display()));
        let names = options.as_object().into_iter().flatten().map(|(name, _)| name.as_str());
        let unknown: Vec<&str> = names.filter(|name| !OPTIONS.contains(name)).collect();
        assert!(unknown.is_empty(), "{}: unknown options {unknown:?}", path.display());
        options
    }
}

/// How the case is generated.
fn customization(options: &Value) -> Customization {
    let renames = options["rename"].as_object().into_iter().flatten();
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let map = options["map"].as_str().unwrap_or_default();
    let map = MapType::ALL.into_iter().find(|(name, _)| *name == map);
    let times = options["times"].as_str().unwrap_or_default();
    let times = Times::ALL.into_iter().find(|(name, _)| *name == times);
    let derives = options["derive"].as_object().into_iter().flatten();
    Customization {
        renames: renames.map(|(name, to)| (name.clone(), text(to))).collect(),
        derives: derives.map(|(name, paths)| (name.clone(), strings(paths))).collect(),
        map: map.map(|(_, map)| map).unwrap_or_default(),
        tag_features: options["tag_features"] == true,
        times: times.map(|(_, times)| times).unwrap_or_default(),
    }
}

/// The texts of an array; none if it is not there.
pub fn strings(array: &Value) -> Vec<String> {
    let items = array.as_array().into_iter().flatten();
    items.filter_map(Value::as_str).map(str::to_owned).collect()
}

fn source(path: &Path) -> Source {
    let text = std::fs::read_to_string(path);
    let text = text.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    Source { name: file_name(path), text }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or(OsStr::new("")).to_string_lossy().into_owned()
}

/// What stands in a folder, in order.
pub fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder);
    let entries = entries.unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}
