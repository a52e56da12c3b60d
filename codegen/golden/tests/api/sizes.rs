//! How large the types are by value, and what the generator takes them for.

use golden::SIZES;
use golden::structs::large::{Country, TextOrAnimal};
use serde_json::{Value, json};

/// No type may be larger: a program without optimisation reads any of them on a thread of 2 MiB.
const LARGEST: usize = 4096;

#[test]
fn no_type_is_larger_than_it_is_taken_for() {
    assert!(!SIZES.is_empty());
    for (case, name, size, estimate) in SIZES {
        assert!(size <= estimate, "{case}, {name}: {size} bytes, taken for {estimate}");
        // A tag may find room in a gap; more is a fault of the estimate.
        assert!(*estimate <= size * 2 + 16, "{case}, {name}: {size} bytes, taken for {estimate}");
        assert!(*size <= LARGEST, "{case}, {name}: {size} bytes");
    }
}

/// In a debug build, which takes the most stack, and with a quarter of what a thread has by default.
#[test]
fn nested_values_are_read_on_a_small_stack() {
    let small = std::thread::Builder::new().stack_size(512 * 1024);
    let thread = small.spawn(|| {
        let animal = || json!({ "id": "a", "name": "n", "weight": 1.5 });
        let kennel = || {
            json!({
                "id": "k", "north": animal(), "east": "e", "south": animal(), "west": animal()
            })
        };
        let four = |names: [&str; 4], of: &dyn Fn() -> Value| -> Value {
            names.into_iter().map(|name| (name.to_owned(), of())).collect()
        };
        let street = || {
            let mut street = json!({ "id": "s" });
            for name in ["first", "second", "third", "fourth"] {
                street[name] = kennel();
            }
            street
        };
        let town = || four(["a", "b", "c", "d"], &street);
        let value = four(["a", "b", "c", "d"], &town);
        let text = value.to_string();
        let country = Country::from_json(text.as_bytes()).expect("it decodes");
        assert_eq!(country.to_json().expect("it is written"), text.as_bytes());
        let through_serde: Country = serde_json::from_str(&text).expect("it decodes");
        assert_eq!(through_serde, country);
        country
    });
    let country = thread.expect("a thread").join().expect("there is room");

    // A box is not in the way of who reads the value, or makes it.
    let north = country.a.d.second.north.clone().expect("it is there");
    assert_eq!(north.as_animal().map(|animal| animal.id.as_str()), Some("a"));
    let animal = north.into_animal().expect("an animal");
    assert_eq!(TextOrAnimal::from(animal.clone()), TextOrAnimal::Animal(Box::new(animal)));
}
