//! What is equal in two types is one type.

use golden::equal_types::inline::{Measure, Owner, OwnerHeight, Pet, PetSize, TextOrOwner};
use golden::equal_types::responses::ErrorResponse;

use super::{kept, written};

/// Takes the error of any operation.
fn message(error: &ErrorResponse) -> &str {
    &error.error.message
}

#[test]
fn the_error_of_every_operation_is_one_type() {
    let error: ErrorResponse = kept(r#"{"error":{"code":"new","message":"m"}}"#);
    assert_eq!(message(&error), "m");
    assert!(!error.error.code.is_known());
}

#[test]
fn what_is_equal_in_two_types_goes_from_one_to_the_other() {
    let pet: Pet =
        kept(r#"{"object":"pet","home_address":{"street":"s"},"holder":"h","size":{"cm":1.5}}"#);
    let mut owner: Owner = kept(r#"{"address":null,"height":180}"#);
    owner.address = pet.home_address;
    owner.keeper = pet.holder;
    assert_eq!(owner.keeper, Some(TextOrOwner::Text("h".to_owned())));
    let Some(PetSize::Measure(size)) = pet.size else { panic!("a measure") };
    owner.height = Some(OwnerHeight::Measure(size));
    let expected = r#"{"address":{"street":"s"},"keeper":"h","height":{"cm":1.5}}"#;
    assert_eq!(written(&owner), expected);
    assert_eq!(OwnerHeight::from(Measure::new(2.0)).as_measure().map(|one| one.cm), Some(2.0));
}
