//! What is called like a keyword of Rust keeps its name, raw.

mod support;

#[test]
fn parameters_and_methods() {
    let generation = support::generated(&support::input("keywords.yaml")).expect("it generates");
    let file = |path: &str| {
        generation.files.get(&format!("src/keywords/{path}")).expect("a file").to_owned()
    };
    let request = file("operations/move_.rs");
    for field in ["pub r#type: String", "pub r#continue: Option<String>", "pub self_: "] {
        assert!(request.contains(field), "{field}: {request}");
    }
    assert!(request.contains(r##"r#continue: String = query "continue""##), "{request}");
    let client = file("client.rs");
    assert!(client.contains("r#move") && client.contains("r#match"), "{client}");
}
