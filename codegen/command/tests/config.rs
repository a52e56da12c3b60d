//! The file of settings: what would be typed each time, of one crate or several.
#![cfg(feature = "cli")]

mod support;

use std::fs;

use self::support::{Folder, errors};

const SHOP: &str = "\
openapi: 3.0.3
info: {title: Shop, version: '2'}
paths:
  /orders:
    get:
      operationId: listOrders
      responses:
        '200':
          description: Orders.
          content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}
  /admin:
    get:
      operationId: listAdmins
      tags: [admin]
      responses:
        '200':
          description: Admins.
          content: {application/json: {schema: {$ref: '#/components/schemas/Admin'}}}
components:
  schemas:
    Order: {type: object, properties: {orderId: {type: string}}}
    Admin: {type: object, properties: {name: {type: string}}}
    Alone: {type: object, properties: {name: {type: string}}}
";

const TWO: &str = "\
[[crate]]
spec = \"pets.yaml\"
out = \"made/pets-types\"

[[crate]]
spec = \"api/shop.yaml\"
out = \"made/shop\"
name = \"shop-types\"
shared-runtime = true

[crate.exclude]
tags = [\"admin\"]

[crate.rename]
Order = \"Purchase\"
\"Order.orderId\" = \"id\"
listOrders = \"list_purchases\"
";

fn two() -> Folder {
    let folder = Folder::new();
    folder.write("api/shop.yaml", SHOP);
    folder.write("openapi-crate.toml", TWO);
    folder
}

#[test]
fn all_crates_of_the_file_are_made_and_checked() {
    let folder = two();
    let printed = folder.done(&["generate"]);
    assert!(printed.contains("made/pets-types: wrote ") && printed.contains("made/shop: wrote "));
    let manifest = folder.read("made/shop/Cargo.toml");
    assert!(
        manifest.contains("name = \"shop-types\"") && manifest.contains("openapi-crate-runtime")
    );
    let order = folder.read("made/shop/src/v2/purchase.rs");
    assert!(order.contains("pub struct Purchase") && order.contains("pub id: Option<String>"));
    assert!(folder.path("made/shop/src/v2/operations/list_purchases.rs").exists());
    // What an operation that is excluded leads to is not there; what none leads to is.
    assert!(!folder.path("made/shop/src/v2/admin.rs").exists());
    assert!(folder.path("made/shop/src/v2/alone.rs").exists());
    assert!(folder.done(&["generate", "--check"]).contains("up to date"));

    folder.write("made/pets-types/src/v1_0/pet.rs", "// changed\n");
    let stale = folder.refused(1, &["generate", "--check"]);
    assert!(stale.contains("stale: made/pets-types/src/v1_0/pet.rs"), "{stale}");
    assert!(stale.contains("Run: openapi-crate generate\n"), "{stale}");
}

#[test]
fn paths_are_relative_to_the_file() {
    let folder = Folder::new();
    folder.write("deep/settings.toml", &TWO.replace("pets.yaml", "../pets.yaml"));
    folder.write("deep/api/shop.yaml", SHOP);
    folder.done(&["generate", "--config", "deep/settings.toml"]);
    assert!(folder.path("deep/made/pets-types/Cargo.toml").exists());
    fs::remove_file(folder.path("deep/made/shop/src/lib.rs")).expect("it is there");
    let missing = folder.refused(1, &["generate", "--config", "deep/settings.toml", "--check"]);
    assert!(
        missing.contains("Run: openapi-crate generate --config deep/settings.toml"),
        "{missing}"
    );
}

/// One that is wrong does not keep the others from being made.
#[test]
fn each_crate_is_made_by_itself() {
    let folder = two();
    folder.write("api/shop.yaml", "openapi: 3.0.3\ncomponents: {schemas: {A: {$ref: '#/b'}}}\n");
    let refused = folder.refused(1, &["generate"]);
    assert!(refused.contains("dangling-reference"), "{refused}");
    assert!(folder.path("made/pets-types/Cargo.toml").exists());
    assert!(!folder.path("made/shop/Cargo.toml").exists());
}

#[test]
fn what_is_wrong_with_the_file_is_told_with_its_line() {
    let folder = two();
    for (text, expected) in [
        (
            "[[crate]]\nspc = \"a\"\nout = \"b\"\n",
            &[":2:1", "`spc` is unknown", "use `spec`", "`spec` is missing"][..],
        ),
        ("[[crate]]\nspec = 1\nout = \"b\"\n", &[":2:8", "expected a string, found integer"]),
        ("[[crate]]\nspec = \"a\"\nout = \"b\"\ntags = \"c\"\n", &[":4:8", "an array of strings"]),
        (
            "[[crate]]\nspec = \"a\"\nout = \"b\"\n[crate.exclude]\nopertions = []\n",
            &[":5:1", "use `operations`"],
        ),
        ("[[crate]]\nspec = \"a\"\nout = \"b\"\nmap = \"TreeMap\"\n", &[":4:7", "\"BTreeMap\""]),
        ("[[crates]]\n", &[":1:3", "use `crate`"]),
        (
            "[[crate]]\nspec = \"pets.yaml\"\nout = \"b\"\nname = \"a b\"\n",
            &[":4:8", "`a b` is no name of a crate"],
        ),
        ("[[crate]]\nspec = \"no.yaml\"\nout = \"b\"\n", &[":2:8", "no file `no.yaml`"]),
        (
            "[[crate]]\nspec = \"pets.yaml\"\nout = \"b\"\n[[crate]]\nspec = \"pets.yaml\"\nout = \"./c/../b\"\n",
            &[":6:7", "another crate is written to this folder"],
        ),
        (
            "[[crate]]\nspec = \"pets.yaml\"\nout = \"b\"\n[[crate]]\nspec = \"pets.yaml\"\nout = \"b/src/c\"\n",
            &[":6:7", "into the sources of the other"],
        ),
        ("[[crate]\n", &["invalid-configuration", ":1:"]),
        ("", &["there is no crate in it"]),
    ] {
        folder.write("openapi-crate.toml", text);
        let refused = folder.refused(1, &["generate"]);
        for part in expected {
            assert!(refused.contains(part), "{text}: {refused}");
        }
    }
}

#[test]
fn what_the_file_says_is_not_said_again() {
    let folder = two();
    for (arguments, expected) in [
        (&["generate", "--out", "x"][..], "`--out` goes with a description"),
        (&["generate", "--tag", "x"], "`--tag` goes with a description"),
        (&["generate", "--report", "x"], "`--report` is of one crate"),
        (&["generate", "pets.yaml", "--out", "x", "--config", "openapi-crate.toml"], "not both"),
    ] {
        let refused = folder.refused(2, arguments);
        assert!(refused.contains(expected), "{refused}");
    }
    assert!(folder.refused(1, &["generate", "--config", "nothing.toml"]).contains("nothing.toml"));
}

#[test]
fn a_name_that_is_not_found_is_told_with_one_that_is_similar() {
    let folder = two();
    folder.write("openapi-crate.toml", &TWO.replace("Order = ", "Ordr = "));
    let refused = folder.refused(1, &["generate"]);
    assert!(refused.contains("`Ordr`") && refused.contains("use `Order`"), "{refused}");
}

/// It is the file's fault, and not the description's.
#[test]
fn what_a_description_does_not_have_is_told_where_it_is_asked_for() {
    let folder = two();
    for (from, to, expected) in [
        ("Order = \"", "Ordr = \"", "openapi-crate.toml:15:1"),
        ("\"Purchase\"", "\"purchase\"", "openapi-crate.toml:15:1"),
        ("Order.orderId", "Order.id", "openapi-crate.toml:16:1"),
        ("listOrders = ", "listAll = ", "openapi-crate.toml:17:1"),
        ("\"admin\"", "\"admins\"", "openapi-crate.toml:12:9"),
        (
            "[crate.rename]",
            "[crate.derive]\nOrdr = [\"Eq\"]\n[crate.rename]",
            "openapi-crate.toml:15:1",
        ),
        (
            "[crate.rename]",
            "[crate.derive]\nOrder = [\"a b\"]\n[crate.rename]",
            "openapi-crate.toml:15:1",
        ),
    ] {
        let settings = TWO.replace(from, to);
        assert_ne!(settings, TWO);
        folder.write("openapi-crate.toml", &settings);
        let refused = folder.refused(1, &["generate"]);
        assert!(refused.contains(expected), "{to}: {refused}");
    }
}

/// A name that another schema or member has by itself can be given: that one's is another then.
#[test]
fn a_name_that_is_given_to_another_is_told_where_it_is_given() {
    for (from, to, expected) in [
        ("Order = \"Purchase\"", "Order = \"Alone\"", "openapi-crate.toml:15:1"),
        ("\"Order.orderId\" = \"id\"", "\"Order.orderId\" = \"total\"", "openapi-crate.toml:16:1"),
    ] {
        let folder = two();
        let with_total = SHOP
            .replace("orderId: {type: string}", "orderId: {type: string}, total: {type: integer}");
        folder.write("api/shop.yaml", &with_total);
        folder.write("openapi-crate.toml", &TWO.replace(from, to));
        let output = folder.run(&["generate"]);
        let printed = errors(&output);
        assert!(output.status.success() && printed.contains("colliding-names"), "{printed}");
        assert!(printed.contains(expected), "{printed}");
    }
}

#[test]
fn types_derive_what_the_file_says() {
    let folder = two();
    let derives = "[crate.derive]\n\"*\" = [\"Eq\"]\nAlone = [\"Hash\", \"my_crate::Trait\"]\n";
    folder.write("openapi-crate.toml", &format!("{TWO}{derives}"));
    folder.done(&["generate"]);
    let order = folder.read("made/shop/src/v2/purchase.rs");
    assert!(order.contains("#[derive(Clone, PartialEq, Eq)]"), "{order}");
    let alone = folder.read("made/shop/src/v2/alone.rs");
    assert!(alone.contains("PartialEq, Eq, Hash, my_crate::Trait)]"), "{alone}");
}

#[test]
fn each_tag_is_a_feature_where_that_is_wanted() {
    let folder = Folder::new();
    folder.write("shop.yaml", SHOP);
    let settings = "[[crate]]\nspec = \"shop.yaml\"\nout = \"shop\"\ntag-features = true\n";
    folder.write("openapi-crate.toml", settings);
    folder.done(&["generate"]);
    let manifest = folder.read("shop/Cargo.toml");
    assert!(manifest.contains("default = [\"v2\", \"all-tags\"]\n"), "{manifest}");
    assert!(manifest.contains("all-tags = [\n    \"admin\",\n]\nadmin = []\n"), "{manifest}");
    let module = folder.read("shop/src/v2/mod.rs");
    assert!(module.contains("#[cfg(feature = \"admin\")]\nmod admin;\n"), "{module}");
    // What has no tag is always there.
    assert!(module.contains("\nmod order;\n") && !module.contains("]\nmod order;"), "{module}");
}

#[test]
fn times_are_of_the_crate_that_the_file_names() {
    let folder = two();
    let with = |times: &str| {
        TWO.replace("shared-runtime", &format!("times = \"{times}\"\nshared-runtime"))
    };
    for (times, default) in
        [("text", "[\"v2\"]"), ("jiff", "[\"v2\", \"jiff\"]"), ("chrono", "[\"v2\", \"chrono\"]")]
    {
        folder.write("openapi-crate.toml", &with(times));
        folder.done(&["generate"]);
        let manifest = folder.read("made/shop/Cargo.toml");
        assert!(manifest.contains(&format!("default = {default}\n")), "{manifest}");
        let root = folder.read("made/shop/src/lib.rs");
        assert_eq!(root.contains("CivilDate"), times != "text", "{root}");
    }
    folder.write("openapi-crate.toml", &with("time"));
    let refused = folder.refused(1, &["generate"]);
    assert!(refused.contains("`times` cannot be `time`"), "{refused}");
}

/// Only who asks for the impls of a trait has its feature.
#[test]
fn traits_that_are_implemented_are_features() {
    let folder = two();
    folder.write("openapi-crate.toml", TWO);
    folder.done(&["generate"]);
    let manifest = || folder.read("made/shop/Cargo.toml");
    assert!(!manifest().contains("utoipa"), "{}", manifest());
    let derives =
        "[crate.derive]\nAlone = [\"utoipa::ToSchema\"]\n\"*\" = [\"arbitrary::Arbitrary\"]\n";
    folder.write("openapi-crate.toml", &format!("{TWO}{derives}"));
    folder.done(&["generate"]);
    for line in [
        "utoipa = [\"dep:utoipa\"]",
        "utoipa = { version = \"5\", optional = true }",
        "arbitrary = [\"dep:arbitrary\"]",
        "arbitrary = { version = \"1\", optional = true }",
    ] {
        assert!(manifest().lines().any(|found| found == line), "{line}: {}", manifest());
    }
    assert!(!manifest().contains("schemars"), "{}", manifest());
}
