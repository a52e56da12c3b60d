# The command, installed from its folder, and run on three public descriptions. A release build is the same command, and takes
# four times as long to build.
cargo install --quiet --locked --debug --path "$REPOSITORY/codegen/command" --root "$TOOLS"
openapi-crate --version
for description in "$REPOSITORY"/codegen/tests/corpus/{swagger-petstore,museum,wikimedia}.yaml; do
    name="$(basename "$description" .yaml)-types"
    openapi-crate generate "$description" --out "$name"
    openapi-crate generate "$description" --out "$name" --check
    (cd "$name" && RUSTFLAGS="-D warnings" CARGO_TARGET_DIR=../target cargo check --quiet --features http)
done
