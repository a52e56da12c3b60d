# Two made crates in one program, on one runtime: a type of it is the same in both.
for name in museum swagger-petstore; do
    openapi-crate generate "$REPOSITORY/codegen/tests/corpus/$name.yaml" --out $name --shared-runtime
    sed -i.before '/^# A crate of its own/,$d' $name/Cargo.toml
done
mkdir -p app/src
printf '[workspace]\nmembers = ["app", "museum", "swagger-petstore"]\nresolver = "3"\n\n[patch.crates-io]\nopenapi-crate-runtime = { path = "%s/codegen/runtime" }\n' "$REPOSITORY" >Cargo.toml
printf '[package]\nname = "app"\nversion = "0.1.0"\nedition = "2024"\n\n[dependencies]\nmuseum = { path = "../museum" }\npetstore = { path = "../swagger-petstore", package = "swagger-petstore" }\n' >app/Cargo.toml
cat >app/src/main.rs <<'RUST'
fn main() {
    let time = museum::Timestamp::from("2026-11-29T00:00:00Z");
    let same: petstore::Timestamp = time;
    println!("{same}");
}
RUST
test "$(cargo run --quiet)" = 2026-11-29T00:00:00Z
RUSTFLAGS="-D warnings" cargo check --quiet --workspace --features museum/client
