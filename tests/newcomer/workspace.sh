# A made crate in somebody's workspace, with a version and a dependency of its own, which later runs keep.
mkdir -p app/src
printf '[workspace]\nmembers = ["app", "types"]\nresolver = "3"\n' >Cargo.toml
printf '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2024"\n\n[dependencies]\nmuseum = { path = "../types" }\n' >app/Cargo.toml
printf 'fn main() {\n    println!("{}", museum::API_VERSION);\n}\n' >app/src/main.rs
openapi-crate generate "$REPOSITORY/codegen/tests/corpus/museum.yaml" --out types --name museum
sed -i.before 's/^version = .*/version = "4.2.0"/; /^# A crate of its own/,$d' types/Cargo.toml
rm types/Cargo.toml.before
cargo run --quiet
openapi-crate generate "$REPOSITORY/codegen/tests/corpus/museum.yaml" --out types --name museum --check
grep --quiet '^version = "4.2.0"' types/Cargo.toml
