//! Makes the types of `src/lib.rs`.

use openapi_crate_codegen::Generator;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::var("OUT_DIR")?;
    let kennel = Generator::new("api/kennel.yaml").overlay("api/fixes.yaml").http();
    kennel.derive("*", "utoipa::ToSchema").write_to(&folder)?;
    // Another description, of which one operation is wanted. The two share the runtime.
    let shop = Generator::new("api/shop.json").operation("GET:/orders/{id}");
    let shop = shop.derive("*", "utoipa::ToSchema").derive("*", "arbitrary::Arbitrary");
    shop.write_to(&folder)?;
    Ok(())
}
