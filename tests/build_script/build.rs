//! Makes the types of `src/lib.rs`.

use openapi_crate_codegen::Generator;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::var("OUT_DIR")?;
    Generator::new("api/kennel.yaml").overlay("api/fixes.yaml").http().write_to(&folder)?;
    // Another description, of which one operation is wanted. The two share the runtime.
    Generator::new("api/shop.json").operation("GET:/orders/{id}").write_to(&folder)?;
    Ok(())
}
