//! What is only read is not asked for when a value is made, and what is only written need not come.

use golden::access::both_ways::{Owner, User};
use golden::access::builder::Built;
use golden::access::one_way::{Account, NewAccount};
use golden::access::unused::Unused;
use serde_json::{Value, json};

use super::written;

#[test]
fn a_value_is_made_for_a_request() {
    let user = User::new("n", "p", "s");
    assert_eq!(written(&user), r#"{"name":"n","password":"p","secret":"s"}"#);
    let user = user.id("1").owner(Owner::new("m")).password("q");
    assert_eq!((user.id.as_deref(), user.password.as_deref()), (Some("1"), Some("q")));
    let unused = Unused::new("p", json!(null));
    assert_eq!((unused.id, unused.any), (None, Some(Value::Null)));
}

#[test]
fn of_what_goes_one_way_the_other_members_are_optional() {
    let account = NewAccount::new("n", "p");
    assert_eq!((account.id, account.password.as_str()), (None, "p"));
    let account = Account::new("1", "n");
    assert_eq!((account.id.as_str(), account.password), ("1", None));
}

#[test]
fn a_builder_asks_for_what_a_request_must_have() {
    let built = Built::builder().a("").b("").c("");
    let error = built.clone().build().expect_err("`d` is missing");
    assert_eq!(error.to_string(), "missing field `d`");
    let built = built.d("d").build().expect("the id is not asked for");
    assert_eq!((built.id, built.d.as_deref()), (None, Some("d")));
}
