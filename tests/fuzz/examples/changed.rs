//! Writes descriptions that have been changed by chance to a folder, for `cargo xtask corpus --compile`:
//! `cargo run --release --example changed -- FOLDER COUNT SEED`.

use std::path::Path;

use fuzz::descriptions::changed;

fn main() -> std::io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, count, seed] = &arguments[..] else {
        panic!("changed FOLDER COUNT SEED");
    };
    let (count, seed): (u64, u64) =
        (count.parse().expect("a number"), seed.parse().expect("a number"));
    std::fs::create_dir_all(folder)?;
    for number in 0..count {
        let mut chance = fastrand::Rng::with_seed(seed.wrapping_mul(1_000_003) + number);
        let bytes: Vec<u8> = (0..chance.usize(8..120)).map(|_| chance.u8(..)).collect();
        let text = serde_json::to_string_pretty(&changed(&bytes).root)?;
        std::fs::write(Path::new(folder).join(format!("{seed}-{number:05}.json")), text)?;
    }
    Ok(())
}
