//! Names that are too long become short ones, each by itself: what a name is shortened to hangs on no
//! other name.

use std::collections::HashSet;

use hmac_sha256::Hash;

/// How long a name may be, in bytes: it stands in lines of code, and becomes a file's with a suffix.
const LONGEST: usize = 60;

/// How much of the beginning stays, and how much of the end, which says what it is.
const BEGINNING: usize = 24;
const END: usize = 28;

/// Whether a name may be one that was shortened.
pub fn may_be_shortened(name: &str) -> bool {
    name.len() > BEGINNING
}

/// A name that is not too long. Of one that is, words that it has twice stand there once; if that is
/// not enough, the words at its beginning and at its end are left, and a digest of the whole by which
/// it differs from others that begin and end alike.
pub fn shortened(name: String) -> String {
    if name.len() <= LONGEST {
        return name;
    }
    let is_snake = !name.contains(|character: char| character.is_uppercase());
    let words: Vec<&str> = if is_snake { name.split('_').collect() } else { words_of(&name) };
    let separator = if is_snake { "_" } else { "" };
    let mut seen = HashSet::new();
    let once: Vec<&str> = words.into_iter().filter(|word| seen.insert(*word)).collect();
    let without_repetition = once.join(separator);
    if without_repetition.len() <= LONGEST {
        return without_repetition;
    }
    let digest = Hash::hash(name.as_bytes());
    let digits: String = digest.iter().take(3).map(|byte| format!("{byte:02x}")).collect();
    let beginning = fitting(once.iter(), separator, BEGINNING);
    let end = fitting(once[beginning.len()..].iter().rev(), separator, END);
    let mut left = beginning;
    left.extend(end.into_iter().rev());
    if left.is_empty() {
        // A single word, longer than a name.
        let end = (0..=BEGINNING).rev().find(|end| name.is_char_boundary(*end)).unwrap_or(0);
        left.push(&name[..end]);
    }
    let digest = if is_snake { digits } else { format!("X{digits}") };
    left.push(&digest);
    left.join(separator)
}

/// The first words that are no longer than this together.
fn fitting<'w>(
    words: impl Iterator<Item = &'w &'w str>,
    separator: &str,
    longest: usize,
) -> Vec<&'w str> {
    let mut length = 0;
    let mut fitting = Vec::new();
    for word in words {
        length += word.len() + separator.len();
        if length > longest {
            break;
        }
        fitting.push(*word);
    }
    fitting
}

/// The words of a name in camel case: each begins with a capital letter behind a small one.
pub fn words_of(name: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let mut begin = 0;
    let mut was_small = false;
    for (index, character) in name.char_indices() {
        if was_small && character.is_uppercase() {
            words.push(&name[begin..index]);
            begin = index;
        }
        was_small = !character.is_uppercase();
    }
    if begin < name.len() {
        words.push(&name[begin..]);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{shortened, words_of};

    #[test]
    fn words_begin_with_capitals() {
        assert_eq!(words_of("PetOwner2Name"), ["Pet", "Owner2", "Name"]);
        assert_eq!(words_of("HTTPError"), ["HTTPError"]);
        assert_eq!(words_of(""), Vec::<&str>::new());
    }

    #[test]
    fn long_names_are_shortened_and_still_differ() {
        assert_eq!(shortened("Short".to_owned()), "Short");
        let repeated = "PostIntentsRequestPaymentMethodOptionsBoletoPaymentMethodOptionsParam";
        let once = "PostIntentsRequestPaymentMethodOptionsBoletoParam";
        assert_eq!(shortened(repeated.to_owned()), once);
        let long =
            "PostCustomersSubscriptionsRequestSettingsPaymentMethodOptionsCardMandateAmountType";
        assert_eq!(shortened(long.to_owned()), "PostCustomersOptionsCardMandateAmountTypeXa55958");
        assert!(shortened(long.replace("Card", "Cash")).len() <= 60);
        assert_ne!(shortened(long.replace("Settings", "Values")), shortened(long.to_owned()));
        let field =
            "the_number_of_pets_that_an_owner_may_have_in_a_house_with_a_garden_of_some_size";
        let field = shortened(field.to_owned());
        assert!(field.len() <= 60 && field.starts_with("the_number_of_pets"), "{field}");
        for letters in ["é", "É", "a"] {
            let [one, other] = ["x", "y"].map(|end| shortened(letters.repeat(300) + end));
            assert_ne!(one, other);
            assert!(one.len() <= 60 && one.starts_with(letters), "{one}");
        }
    }
}
