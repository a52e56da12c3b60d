//! Running steps one after another, and the summary of their times.

use std::process::Command;
use std::time::{Duration, Instant};

use super::needs;
use super::steps::Step;
use super::{Folders, Selected};
use crate::{Failure, stdout, workspace};

/// What became of a step.
enum Outcome {
    Passed,
    Failed(String),
    Skipped(String),
}

/// Runs the steps, prints the summary, and fails if a step did.
pub fn run(selected: &[Selected], folders: &Folders, keep_going: bool) -> Result<(), Failure> {
    let mut outcomes = Vec::new();
    for selected in selected {
        let started = Instant::now();
        let outcome = outcome(selected, folders);
        let has_failed = matches!(outcome, Outcome::Failed(_));
        outcomes.push((selected.step, outcome, started.elapsed()));
        if has_failed && !keep_going {
            break;
        }
    }
    let not_run = selected.iter().skip(outcomes.len()).map(|selected| selected.step.name);
    stdout::print(format_args!("{}", summary(&outcomes, &not_run.collect::<Vec<_>>())));
    let has_failed = outcomes.iter().any(|(_, outcome, _)| matches!(outcome, Outcome::Failed(_)));
    if has_failed { Err(Failure::Reported) } else { Ok(()) }
}

fn outcome(selected: &Selected, folders: &Folders) -> Outcome {
    let step = selected.step;
    stdout::line(format_args!("\n== {}: {}", step.name, step.shows));
    let found = match step.needs.find(folders) {
        Ok(found) => found,
        Err(why) if selected.by_name => return Outcome::Failed(why),
        Err(why) => {
            stdout::line(format_args!("skipped: {why}"));
            return Outcome::Skipped(why);
        }
    };
    for line in step.commands {
        stdout::line(format_args!("$ {}", line.replace("{}", &found)));
        let result = command(line, &found)
            .and_then(|mut command| command.status().map_err(|error| error.to_string()));
        match result {
            Ok(status) if status.success() => {}
            Ok(status) => return Outcome::Failed(format!("`{line}`: {status}")),
            Err(why) => return Outcome::Failed(format!("`{line}`: {why}")),
        }
    }
    Outcome::Passed
}

/// The command of a line of [`Step::commands`].
fn command(line: &str, found: &str) -> Result<Command, String> {
    let mut words = Vec::new();
    let mut variables = Vec::new();
    for word in line.split_whitespace() {
        match (word, word.split_once('=')) {
            ("{descriptions}", _) => words.extend(descriptions()?),
            ("{release}", _) => words.push(needs::release()?),
            (_, Some((name, value))) if words.is_empty() => {
                variables.push((name, value.replace("{}", found)));
            }
            _ => words.push(word.replace("{}", found)),
        }
    }
    let Some((program, arguments)) = words.split_first() else {
        return Err("there is no program in it".to_owned());
    };
    let mut command = Command::new(program);
    command.args(arguments).envs(variables).current_dir(workspace::root());
    // `cargo run` tells this process of its package. Build scripts that watch these variables would run again, and what
    // depends on them be built again, for each change between this command and a plain `cargo test`.
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(name);
        }
    }
    Ok(command)
}

/// The paths of the descriptions in `spec/`.
fn descriptions() -> Result<Vec<String>, String> {
    let inputs = workspace::descriptions().map_err(|error| error.to_string())?;
    Ok(inputs.into_iter().map(|input| input.source.name).collect())
}

fn summary(outcomes: &[(&Step, Outcome, Duration)], not_run: &[&str]) -> String {
    let mut text = "\n== summary\n".to_owned();
    for (step, outcome, time) in outcomes {
        let (word, why) = match outcome {
            Outcome::Passed => ("passed", ""),
            Outcome::Failed(why) => ("FAILED", why.as_str()),
            Outcome::Skipped(why) => ("skipped", why.as_str()),
        };
        let line = format!("{word:<7}  {:>8.1} s  {:<13} {why}", time.as_secs_f64(), step.name);
        text += line.trim_end();
        text.push('\n');
    }
    for name in not_run {
        text += &format!("not run              {name}\n");
    }
    let total: Duration = outcomes.iter().map(|(_, _, time)| *time).sum();
    text + &format!("total    {:>8.1} s\n", total.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::super::needs::Need;
    use super::*;

    /// A step whose commands need no building.
    const fn step(name: &'static str, needs: Need, commands: &'static [&'static str]) -> Step {
        Step { name, shows: "", time: "", sets: &[], needs, commands }
    }

    static PASSES: Step = step("passes", Need::Nothing, &["cargo --version"]);
    static FAILS: Step =
        step("fails", Need::Nothing, &["cargo no-such-command", "cargo --version"]);
    static NEEDS: Step = step("needs", Need::Corpus, &["cargo --list {}"]);

    fn selected(steps: &[&'static Step], by_name: bool) -> Vec<Selected> {
        steps.iter().map(|step| Selected { step, by_name }).collect()
    }

    #[test]
    fn a_run_fails_if_a_step_does() {
        let folders = Folders::default();
        assert!(run(&selected(&[&PASSES, &PASSES], false), &folders, false).is_ok());
        for keep_going in [false, true] {
            assert!(run(&selected(&[&FAILS, &PASSES], false), &folders, keep_going).is_err());
        }
    }

    #[test]
    fn a_step_without_what_it_needs_is_skipped_in_a_set_and_fails_by_its_name() {
        let folders = Folders::default();
        assert!(run(&selected(&[&NEEDS], false), &folders, false).is_ok());
        assert!(run(&selected(&[&NEEDS], true), &folders, false).is_err());
        let [in_a_set] = &selected(&[&NEEDS], false)[..] else { panic!("one step") };
        assert!(
            matches!(outcome(in_a_set, &folders), Outcome::Skipped(why) if why.contains("--corpus DIR"))
        );
    }

    #[test]
    fn a_line_is_variables_a_program_and_its_arguments() {
        let command = command("A=x{} B=1 cargo test {} -- c=d", "a b").expect("a command");
        let arguments: Vec<_> = command.get_args().collect();
        assert_eq!(command.get_program(), "cargo");
        assert_eq!(arguments, ["test", "a b", "--", "c=d"]);
        let variables: Vec<_> =
            command.get_envs().filter_map(|(name, value)| Some((name, value?))).collect();
        assert_eq!(variables, [("A".as_ref(), "xa b".as_ref()), ("B".as_ref(), "1".as_ref())]);
    }

    #[test]
    fn a_summary_has_a_line_for_each_step() {
        let outcomes = [
            (&PASSES, Outcome::Passed, Duration::from_millis(1500)),
            (&NEEDS, Outcome::Skipped("no folder".to_owned()), Duration::ZERO),
            (&FAILS, Outcome::Failed("`x`: exit status: 1".to_owned()), Duration::from_secs(61)),
        ];
        insta::assert_snapshot!(summary(&outcomes, &["later"]).trim(), @r"
        == summary
        passed        1.5 s  passes
        skipped       0.0 s  needs         no folder
        FAILED       61.0 s  fails         `x`: exit status: 1
        not run              later
        total        62.5 s
        ");
    }
}
