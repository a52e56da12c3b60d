//! Compares descriptions that have been changed by chance with what they were, and says what the report
//! leaves out: `cargo run --release --example left_out -- COUNT SEED`. With `SAID` in the environment it
//! prints both models and what the report says, too.

use codegen::compare::compare;
use codegen::compare::definitions::after::{applied, definitions_after};
use codegen::compare::definitions::of;
use codegen::source::Source;
use codegen::ir::Api;
use codegen::{Input, models};
use fuzz::descriptions::{Changed, changed};

fn main() {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse::<u64>());
    let (Some(Ok(count)), Some(Ok(seed))) = (arguments.next(), arguments.next()) else {
        panic!("left_out COUNT SEED");
    };
    for number in 0..count {
        let mut chance = fastrand::Rng::with_seed(seed.wrapping_mul(1_000_003) + number);
        let bytes: Vec<u8> = (0..chance.usize(8..120)).map(|_| chance.u8(..)).collect();
        let Changed { seed, root } = changed(&bytes);
        let source = Source { name: "changed.json".to_owned(), text: root.to_string() };
        let Ok((apis, _)) = models(&[Input::new(source, "api")]) else { continue };
        if let (Some(before), [after]) = (seed.api(), &apis[..]) {
            tell(number, before, after);
            tell(number, after, before);
        }
    }
}

fn tell(number: u64, old: &Api, new: &Api) {
    let changes = compare(old, new);
    let made = applied(of(old), definitions_after(old, new, &changes));
    let wanted = of(new);
    if std::env::var_os("SAID").is_some() && made != wanted {
        println!("{old}\n=====\n{new}");
        for change in &changes {
            println!("{:?} {}", change.subject.owner, change.sentence());
        }
    }
    for (owner, definition) in &wanted {
        if made.get(owner) != Some(definition) {
            let was = made.get(owner).map(ToString::to_string);
            println!(
                "{number}: {owner:?}\n  is     {}\n  wanted {definition}",
                was.unwrap_or_default()
            );
        }
    }
    for owner in made.keys().filter(|owner| !wanted.contains_key(owner)) {
        println!("{number}: {owner:?} is still there");
    }
}
