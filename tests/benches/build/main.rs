//! `cargo bench -p conformance --bench build`: how long the generated crate and a program that uses
//! it take to build, against structs as a person would write them; and the crate alone, against the
//! types that typify makes of the same schemas.
//!
//! What is measured is the CPU time of cargo and of all that it starts. Neither the dependencies
//! count, which are built before, nor what cargo takes to find that nothing is to be done. Without
//! `--bench` there is one turn, in the dev profile.

#[path = "../measure/mod.rs"]
mod measure;
mod packages;
mod workbench;

use self::measure::race::{Contestant, Effort, Outcome, race};
use self::packages::{GENERATED, PROGRAMS, TYPIFY};
use self::workbench::Workbench;

fn main() {
    let is_bench = std::env::args().any(|argument| argument == "--bench");
    let rounds = |rounds| Effort::Rounds(if is_bench { rounds } else { 1 });
    if !is_bench {
        println!("Once: the figures say little.\n");
    }
    let dev = Workbench::lay_out("dev");
    let release = is_bench.then(|| Workbench::lay_out("release"));

    println!("CPU times as ratios to those with hand-written structs: less is better.\n");
    println!(
        "| | profile | by serde_json | by `from_json` and `to_json` | hand-written | target |"
    );
    println!("|---|---|---|---|---|---|");
    print_times("types and program", "dev", &types_and_program(&dev, rounds(7)), "1.2");
    if let Some(release) = &release {
        let outcomes = types_and_program(release, rounds(3));
        print_times("types and program", "release", &outcomes, "0.8");
        print_times("program after a change", "release", &program(release, rounds(3)), "0.5");
        print_sizes("stripped program", "release", release, "1.2");
    }

    println!("\nCPU times of the types alone, as ratios to typify's: less is better.\n");
    println!("| profile | generated | typify |");
    println!("|---|---|---|");
    print_types("dev", &types(&dev, rounds(9)));
    if let Some(release) = &release {
        print_types("release", &types(release, rounds(9)));
    }
}

/// Builds the programs and the types that they use.
fn types_and_program(workbench: &Workbench, effort: Effort) -> Vec<Outcome> {
    let contestants = PROGRAMS.map(|program| Contestant {
        name: program.name,
        run: Box::new(move |_| {
            workbench.clean(program.types);
            workbench.clean(program.name);
            workbench.build(program.name)
        }),
    });
    race(&mut { contestants }, effort)
}

/// Builds the programs after a change to their source.
fn program(workbench: &Workbench, effort: Effort) -> Vec<Outcome> {
    let contestants = PROGRAMS.map(|program| Contestant {
        name: program.name,
        run: Box::new(move |_| {
            workbench.touch(&program);
            workbench.build(program.name)
        }),
    });
    race(&mut { contestants }, effort)
}

/// Builds the types that are made of the schemas, without a program.
fn types(workbench: &Workbench, effort: Effort) -> Vec<Outcome> {
    let contestants = [TYPIFY, GENERATED].map(|name| Contestant {
        name,
        run: Box::new(move |_| {
            workbench.clean(name);
            workbench.build(name)
        }),
    });
    race(&mut { contestants }, effort)
}

fn print_times(what: &str, profile: &str, outcomes: &[Outcome], target: &str) {
    let [plain, generated, own] = outcomes else { unreachable!("there are three programs") };
    println!(
        "| {what} | {profile} | **{:.2}** | {:.2} | 1 ({:.2?}) | {target} |",
        generated.ratio, own.ratio, plain.shortest,
    );
}

fn print_sizes(what: &str, profile: &str, workbench: &Workbench, target: &str) {
    let [plain, generated, own] = PROGRAMS.map(|program| workbench.size(program.name) as f64);
    println!(
        "| {what} | {profile} | **{:.2}** | {:.2} | 1 ({:.2} MB) | {target} |",
        generated / plain,
        own / plain,
        plain / 1e6,
    );
}

fn print_types(profile: &str, outcomes: &[Outcome]) {
    let [typify, generated] = outcomes else { unreachable!("there are two") };
    println!("| {profile} | **{:.2}** | 1 ({:.2?}) |", generated.ratio, typify.shortest);
}
