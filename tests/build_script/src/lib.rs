//! Types that a build script makes of descriptions (`build.rs`), and what a program does with them.
//!
//! ```
//! use build_script::kennel::{CatMood, Pet};
//!
//! let pet = Pet::from_json(br#"{"lives": 9, "mood": "aloof", "collar": null}"#)?;
//! let Pet::Cat(cat) = &pet else { panic!("a cat") };
//! assert_eq!(cat.lives, 9);
//! assert!(!cat.mood.as_ref().is_some_and(CatMood::is_known));
//! // What nobody described comes back.
//! assert_eq!(build_script::kennel::json::to_string(&pet)?, r#"{"lives":9,"mood":"aloof","collar":null}"#);
//! # Ok::<(), build_script::kennel::json::Error>(())
//! ```

/// The types of `api/kennel.yaml`.
pub mod kennel {
    include!(concat!(env!("OUT_DIR"), "/kennel.rs"));
}

/// The types of one operation of `api/shop.json`.
pub mod shop {
    include!(concat!(env!("OUT_DIR"), "/shop.rs"));
}

#[cfg(test)]
mod tests {
    use arbitrary::{Arbitrary, Unstructured};
    use utoipa::ToSchema;

    use super::{kennel, shop};

    #[test]
    fn overlays_are_applied() {
        let pet = kennel::Pet::from_json(br#"{"bark": "loud", "age": 3}"#).expect("a dog");
        let kennel::Pet::Dog(dog) = pet else { panic!("a dog") };
        assert_eq!(dog.age, Some(3));
    }

    #[test]
    fn requests_are_those_of_the_description() {
        let pet = kennel::operations::GetPet::new("a/b");
        let base = "https://kennel.example/v1";
        let request = pet.http_request(base, &kennel::operations::Credentials::none());
        let request = request.expect("a request");
        assert_eq!(request.uri(), "https://kennel.example/v1/pets/a%2Fb");
    }

    #[test]
    fn two_descriptions_share_the_runtime() {
        let pet: kennel::UnclaimedValue = match kennel::Pet::from_json(b"{}") {
            Ok(kennel::Pet::Unknown(value)) => value,
            other => panic!("neither a cat nor a dog: {other:?}"),
        };
        // The same type in both modules.
        let _: shop::UnclaimedValue = pet;
        let order = shop::Order::from_json(br#"{"total": 1.10}"#).expect("an order");
        assert_eq!(order.total, Some(1.1));
    }

    /// What has the same name in two modules is two components.
    #[test]
    fn components_are_called_by_their_modules() {
        assert_eq!(kennel::Pet::name(), "kennel.Pet");
        assert_eq!(shop::Order::name(), "shop.Order");
        let mut schemas = Vec::new();
        kennel::Pet::schemas(&mut schemas);
        assert!(schemas.iter().any(|(name, _)| name == "kennel.Cat"));
    }

    #[test]
    fn values_are_made_by_chance() {
        let order = shop::Order::arbitrary(&mut Unstructured::new(&[0xff; 32])).expect("an order");
        assert_eq!(shop::Order::from_json(&order.to_json().expect("JSON")).expect("it"), order);
    }
}
