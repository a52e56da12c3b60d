//! The stages, one after the other: what each makes is given to the next.

use crate::customization::Customization;
use crate::diagnostic::{Diagnostic, Diagnostics, Location, kinds};
use crate::document::json_schema::JsonSchema;
use crate::document::{Document, bundle};
use crate::emit::derived::Others;
use crate::emit::package::Target;
use crate::emit::version::Origin;
use crate::input::Input;
use crate::ir::{self, Api, TypeDef};
use crate::output::GeneratedFiles;
use crate::pointer::Pointer;
use crate::selection::Selection;
use crate::source::Source;
use crate::{emit, lower, own_modules, passes, stack};

/// What was generated, and what is reported of it.
#[derive(Debug)]
pub struct Generation {
    pub files: GeneratedFiles,
    /// The models, in the order of the descriptions.
    pub apis: Vec<Api>,
    pub warnings: Diagnostics,
}

/// Generates a crate from descriptions. The last one is the version that the root re-exports.
///
/// ```
/// use openapi_crate_codegen::{Input, Target, generate, source::Source};
///
/// let text = r#"{"openapi": "3.0.3", "info": {"title": "Pets", "version": "1"}, "paths": {},
///     "components": {"schemas": {"Pet": {"properties": {"name": {"type": "string"}}}}}}"#;
/// let source = Source { name: "pets.json".to_owned(), text: text.to_owned() };
/// let target = Target::Crate("pets".to_owned());
/// let generation = generate(&[Input::new(source, "v1")], &target).expect("a crate");
/// assert!(generation.files.get("src/v1/pet.rs").unwrap().contains("pub name: Option<String>"));
/// assert!(generation.files.get("Cargo.toml").is_some());
/// ```
///
/// # Errors
///
/// All that is wrong with the descriptions, each with its location.
///
/// ```
/// use openapi_crate_codegen::{Input, Target, generate, source::Source};
///
/// let text = "openapi: 3.0.3\ncomponents: {schemas: {Pet: {$ref: '#/components/schemas/Cat'}}}\n";
/// let source = Source { name: "pets.yaml".to_owned(), text: text.to_owned() };
/// let errors = generate(&[Input::new(source, "v1")], &Target::Sources).unwrap_err();
/// let error = errors.iter().next().unwrap();
/// assert_eq!(error.kind.name, "dangling-reference");
/// let at = "pets.yaml: #/components/schemas/Pet/$ref";
/// assert_eq!(error.to_string(), format!("{at}: `#/components/schemas/Cat` is not found"));
/// ```
pub fn generate(inputs: &[Input], target: &Target) -> Result<Generation, Diagnostics> {
    generate_beside(inputs, target, &[])
}

/// Generates a crate that also has modules of its own: the root declares them, as `pub mod NAME;`. They are the names of
/// `src/NAME.rs` or `src/NAME/mod.rs`, which somebody wrote by hand.
///
/// ```
/// use openapi_crate_codegen::{Input, Target, generate_beside, source::Source};
///
/// let text = r#"{"openapi": "3.0.3", "info": {"title": "Pets", "version": "1"}, "paths": {}}"#;
/// let source = Source { name: "pets.json".to_owned(), text: text.to_owned() };
/// let inputs = [Input::new(source, "v1")];
/// let generation = generate_beside(&inputs, &Target::Sources, &["kennel".to_owned()]).unwrap();
/// assert!(generation.files.get("src/lib.rs").unwrap().contains("pub mod kennel;"));
/// ```
///
/// # Errors
///
/// All that is wrong with the descriptions, each with its location, and modules whose name the root has already.
pub fn generate_beside(
    inputs: &[Input],
    target: &Target,
    own_modules: &[String],
) -> Result<Generation, Diagnostics> {
    stack::with_room(|| {
        let conflicts = own_modules::conflicts(inputs, own_modules);
        let (apis, warnings) = conflicts.then(models_of(inputs))?;
        let last = inputs.len().saturating_sub(1);
        let origins = inputs.iter().enumerate();
        let origins: Vec<Origin<'_>> =
            origins.map(|(index, input)| origin(input, target, index == last)).collect();
        let files = emit::package::emit(&origins, &apis, target, own_modules);
        Ok(Generation { files, apis, warnings })
    })
}

/// The models of descriptions.
///
/// # Errors
///
/// All that is wrong with the descriptions, each with its location.
pub fn models(inputs: &[Input]) -> Result<(Vec<Api>, Diagnostics), Diagnostics> {
    stack::with_room(|| models_of(inputs))
}

/// A module of types by themselves, and what is reported of it.
#[derive(Debug)]
pub struct Module {
    /// `NAME.rs`, and, if there are unions, the files of a folder beside it.
    pub files: GeneratedFiles,
    pub api: Api,
    pub warnings: Diagnostics,
}

/// Makes types of a JSON Schema, in a module of this name: with the derives of serde and schemars, for a file that its
/// users own.
///
/// # Errors
///
/// All that is wrong with the schema, each with its location.
pub fn types(schema: &JsonSchema, module: &str) -> Result<Module, Diagnostics> {
    stack::with_room(|| {
        let model = schema
            .read()
            .and_then(|read| model_of(read, &Selection::default(), &Customization::default()));
        let (mut api, warnings) = model.map_err(|errors| schema.reworded(&errors))?;
        api.unexpressed = schema.unexpressed(std::mem::take(&mut api.unexpressed));
        let mut warnings = schema.reworded(&warnings);
        let is_root = |def: &TypeDef| matches!(&def.origin, ir::Origin::Component(name) if *name == schema.name);
        let root = api.types.ids().find(|id| is_root(&api.types[*id]));
        if root.is_some_and(|root| api.types.is_nullable(root)) {
            warnings.push(schema.nullable_root());
        }
        let foreign: Vec<&str> =
            schema.options.replacements.iter().map(|one| one.path.as_str()).collect();
        let others = if schema.options.ignores_others { Others::Ignored } else { Others::Refused };
        let files = emit::derived::emit(&api, module, &foreign, others);
        Ok(Module { files, api, warnings })
    })
}

/// The version of the API that a description says it is of; none if it does not, or cannot be read.
pub fn version(source: &Source) -> Option<String> {
    stack::with_room(|| {
        let (document, _) = Document::read(source, &[], &[]).ok()?;
        let version = document.root.get("info")?.get("version")?;
        version.as_str().map(str::to_owned)
    })
}

/// The models, each made by itself.
fn models_of(inputs: &[Input]) -> Result<(Vec<Api>, Diagnostics), Diagnostics> {
    let mut apis = Vec::new();
    let mut diagnostics = same_version(inputs);
    for model in stack::each_with_room(inputs, model) {
        match model {
            Ok((api, warnings)) => {
                apis.push(api);
                diagnostics.append(warnings);
            }
            Err(errors) => diagnostics.append(errors),
        }
    }
    diagnostics.or_errors(apis)
}

/// The model of one description: it is read, lowered, and goes through the passes.
fn model(input: &Input) -> Result<(Api, Diagnostics), Diagnostics> {
    model_of(read(input)?, &input.selection, &input.customization)
}

/// The model of what has been read.
fn model_of(
    (document, diagnostics): (Document, Diagnostics),
    selection: &Selection,
    customization: &Customization,
) -> Result<(Api, Diagnostics), Diagnostics> {
    let lowered = lower::lower(&document);
    // The tree is larger than the model that it has become: it ends here.
    let origins = document.into_origins();
    let model = lowered.and_then(|(mut api, mut diagnostics)| {
        passes::run(&mut api, selection, customization, &mut diagnostics);
        diagnostics.or_errors(api)
    });
    let (mut api, diagnostics) = diagnostics.then(origins.trace_result(model))?;
    for unexpressed in &mut api.unexpressed {
        let origin = origins.find(&unexpressed.pointer);
        (unexpressed.document, unexpressed.pointer) = (origin.document, origin.pointer);
    }
    Ok((api, diagnostics))
}

/// A description with its overlays and documents.
fn read(input: &Input) -> Result<(Document, Diagnostics), Diagnostics> {
    let (document, diagnostics) = Document::read(&input.source, &input.overlays, &input.documents)?;
    match input.allow_missing {
        true => Ok((document, bundle::allow_missing(diagnostics))),
        false => Ok((document, diagnostics)),
    }
}

/// What generated files say of where they come from.
fn origin<'a>(input: &'a Input, target: &Target, is_root: bool) -> Origin<'a> {
    let description = match target {
        Target::Sources => &*input.source.name,
        // Whoever generates it where the description stands elsewhere is to get the same files.
        Target::Crate(_) | Target::CrateOnRuntime(_) => file_name(&input.source.name),
    };
    let folder =
        &input.source.name[..input.source.name.len() - file_name(&input.source.name).len()];
    let shown = |name: &'a str| match target {
        Target::Sources => name,
        Target::Crate(_) | Target::CrateOnRuntime(_) => {
            name.strip_prefix(folder).unwrap_or(file_name(name))
        }
    };
    let names: Vec<&str> = input.sources().map(|source| shown(&source.name)).collect();
    Origin {
        module: &input.module,
        is_root,
        description,
        sources: names.join(", "),
        has_overlays: !input.overlays.is_empty(),
        sha256: input.sha256(),
    }
}

/// What a path leads to, without the folders on the way.
fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// Descriptions that would become the same module.
fn same_version(inputs: &[Input]) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for (index, input) in inputs.iter().enumerate() {
        if let Some(first) = inputs[..index].iter().find(|first| first.module == input.module) {
            let message = format!(
                "the version `{}` conflicts with that of `{}`",
                input.module, first.source.name
            );
            let at = Location::at(&input.source.name, Pointer::root());
            let error = Diagnostic::new(&kinds::SAME_VERSION, at, message);
            diagnostics.push(error.help("rename one of the files, or remove it"));
        }
    }
    diagnostics
}
