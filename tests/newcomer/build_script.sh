# Types by a build script.
cargo init --quiet --lib --name kennel
cp -r "$REPOSITORY"/tests/build_script/{build.rs,api,src} .
cargo add --quiet --path "$REPOSITORY/codegen/runtime" openapi-crate-runtime --features http
cargo add --quiet serde serde_json indexmap http arbitrary utoipa@5
cargo add --quiet --build --path "$REPOSITORY/codegen" openapi-crate-codegen
sed -i.before 's/build_script::/kennel::/' src/lib.rs
RUSTFLAGS="-D warnings" cargo test --quiet
# A description that is wrong fails the build, and says where.
sed -i.before 's|schemas/Dog"|schemas/Wolf"|' api/kennel.yaml
if cargo build --quiet 2>errors; then exit 1; fi
grep --quiet 'api/kennel.yaml:[0-9]' errors
