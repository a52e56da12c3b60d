//! The plans of unions as text, for the person who reviews them: what `--explain` prints.
//!
//! - [`explanation`]: what is said of a plan, in parts. [`words`]: claims in words.
//! - [`near_misses`]: values that are nearly one branch or another.

pub mod explanation;
mod near_misses;
mod words;

use self::explanation::Explanation;
use self::words::{head, in_one_line};
use crate::ir::{Api, Plan, Shape, Union};

/// The plan of every union, each with examples: values of its branches, and near misses.
pub fn explain(api: &Api) -> String {
    let unions = api.types.iter().filter_map(|(_, def)| match &def.shape {
        Shape::Union(union) => {
            let explanation = Explanation::of(union, union.plan.as_ref()?).text(union);
            Some(format!("union {}  ({})\n{explanation}", def.name, def.pointer.reference()))
        }
        _ => None,
    });
    unions.collect::<Vec<String>>().join("\n")
}

/// What the values of a branch must look like, and which branches it goes before, in one line.
pub fn branch(union: &Union, plan: &Plan, branch: usize) -> String {
    let planned = &plan.branches[branch];
    let name = &union.branches[branch].name;
    let of_members = in_one_line(&planned.claim);
    let mut text = format!("{name} is {} {of_members}", head(&planned.claim));
    for other in &planned.before {
        text += &format!(", and goes before {}", union.branches[*other].name);
    }
    text.trim_end().to_owned()
}
