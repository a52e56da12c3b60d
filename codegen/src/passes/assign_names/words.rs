//! Rust identifiers from the names of a description, whatever they are.

use heck::{ToSnakeCase, ToUpperCamelCase};
use unicode_ident::{is_xid_continue, is_xid_start};

/// The name of a type: `HTTPError` stays as it is, `foo_bar` becomes `FooBar`.
pub fn type_name(name: &str) -> String {
    let is_rust = name.starts_with(|first: char| first.is_ascii_uppercase())
        && name.chars().all(|character| character.is_ascii_alphanumeric())
        && name.chars().any(|character| character.is_ascii_lowercase());
    if is_rust { name.to_owned() } else { upper_camel(name, "Type") }
}

/// The name of a variant: `FAILED_TO_PROCESS` becomes `FailedToProcess`, `<` becomes `LessThan`.
pub fn variant_name(value: &str) -> String {
    upper_camel(value, "Value")
}

/// The name of a body: a response that is called `ErrorResponse` is that, and no `ErrorResponseResponse`.
pub fn body_name(name: &str) -> String {
    let name = variant_name(name);
    without_repetition(&name).map(str::to_owned).unwrap_or(name)
}

/// What the module of a body is called after.
pub fn body_module(name: &str) -> String {
    without_repetition(&variant_name(name)).unwrap_or(name).to_owned()
}

/// A name that says twice what it is of, without the second time.
fn without_repetition(name: &str) -> Option<&str> {
    let what = ["Response", "Request"].into_iter().find(|what| name.ends_with(what))?;
    name.strip_suffix(what).filter(|rest| rest.ends_with(what))
}

/// The name of a variant with every symbol spelled out and every letter in its case, for values that
/// are alike without: `1m` and `1M`, `Etc/GMT+0` and `Etc/GMT-0`.
pub fn spelled_variant_name(value: &str) -> String {
    let spelled = deunicoded(&spelled(value));
    let words = spelled.split(|character: char| !character.is_alphanumeric());
    let camel = words.map(|word| {
        let mut letters = word.chars();
        letters
            .next()
            .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    });
    begun(camel.collect(), "Value")
}

/// The name of a field, which may be a keyword: `petName` becomes `pet_name`, and `DateSent<` `date_sent_less_than`.
pub fn field_name(name: &str) -> String {
    // Other signs at the end say nothing, as in `ids[]`.
    let plain = name.trim_end_matches(['<', '>', '=']);
    match &name[plain.len()..] {
        "" => snake(name, "member"),
        comparison => snake(&format!("{plain}{}", spelled(comparison)), "member"),
    }
}

/// The name of a constant: `apiKey` becomes `API_KEY`.
pub fn constant_name(name: &str) -> String {
    snake(name, "scheme").to_uppercase()
}

/// The name of a variant as a part of a function's: `PetOwner` becomes `pet_owner`.
pub fn accessor_name(variant: &str) -> String {
    variant.to_snake_case()
}

/// The name of a module, which is a file's name too, and so of ASCII only (E0754).
pub fn module_name(name: &str) -> String {
    let name = snake(&without(name, |character| !character.is_ascii()), "types");
    let is_reserved = is_keyword(&name) || is_unraw(&name) || is_device(&name);
    if is_reserved { format!("{name}_") } else { name }
}

fn upper_camel(name: &str, fallback: &str) -> String {
    let ascii = deunicoded(name);
    let mut camel = ascii.to_upper_camel_case();
    if camel.is_empty() {
        camel = spelled(name).to_upper_camel_case();
    }
    begun(camel, fallback)
}

/// A name that begins as an identifier must.
fn begun(camel: String, fallback: &str) -> String {
    match camel.chars().next() {
        None => fallback.to_owned(),
        // An identifier cannot begin with a digit.
        Some(first) if !is_xid_start(first) => format!("{}{camel}", &fallback[..1]),
        Some(_) if camel == "Self" => format!("Self{fallback}"),
        Some(_) => camel,
    }
}

fn snake(name: &str, fallback: &str) -> String {
    let mut snake = deunicoded(name).to_snake_case();
    if snake.is_empty() {
        snake = spelled(name).to_snake_case();
    }
    match snake.chars().next() {
        None => fallback.to_owned(),
        Some(first) if !is_xid_start(first) => format!("{fallback}_{snake}"),
        Some(_) => snake,
    }
}

/// A name whose characters can all be part of an identifier. Letters of other scripts are good ones,
/// and say more than their code points.
fn deunicoded(name: &str) -> String {
    let is_letter = |character: char| character.is_alphanumeric() && is_xid_continue(character);
    without(name, |character| !character.is_ascii() && !is_letter(character))
}

/// A name with its code points in the place of some characters.
fn without(name: &str, is_left_out: impl Fn(char) -> bool) -> String {
    let mut rest = String::with_capacity(name.len());
    for character in name.chars() {
        if is_left_out(character) {
            rest.push_str(&format!(" u{:x} ", u32::from(character)));
        } else {
            rest.push(character);
        }
    }
    rest
}

/// A name with its symbols in words.
fn spelled(name: &str) -> String {
    let mut words = String::new();
    for character in name.chars() {
        let word = match character {
            '<' => "less than",
            '>' => "greater than",
            '=' => "equal",
            '!' => "not",
            '+' => "plus",
            '-' => "minus",
            '*' => "star",
            '/' => "slash",
            '\\' => "backslash",
            '%' => "percent",
            '&' => "and",
            '|' => "or",
            '^' => "caret",
            '~' => "tilde",
            '#' => "hash",
            '@' => "at",
            '$' => "dollar",
            '.' => "dot",
            ',' => "comma",
            ':' => "colon",
            ';' => "semicolon",
            '?' => "question",
            '_' => "underscore",
            ' ' => "space",
            '\'' => "apostrophe",
            '"' => "quote",
            '`' => "backtick",
            '(' => "open",
            ')' => "close",
            '[' => "open bracket",
            ']' => "close bracket",
            '{' => "open brace",
            '}' => "close brace",
            other => {
                words.push(other);
                continue;
            }
        };
        words.push(' ');
        words.push_str(word);
        words.push(' ');
    }
    if words.trim().is_empty() { "empty".to_owned() } else { words }
}

/// A keyword in its raw form.
pub fn raw(name: String) -> String {
    if is_unraw(&name) {
        format!("{name}_")
    } else if is_keyword(&name) {
        format!("r#{name}")
    } else {
        name
    }
}

/// Keywords that have no raw form.
fn is_unraw(name: &str) -> bool {
    matches!(name, "self" | "super" | "crate" | "_")
}

/// Names that no file can have on Windows, whatever stands behind the dot.
fn is_device(name: &str) -> bool {
    let numbered = |port: &str| {
        let number = name.strip_prefix(port);
        number.is_some_and(|digits| digits.len() == 1 && digits.parse::<u8>().is_ok())
    };
    matches!(name, "con" | "prn" | "aux" | "nul") || numbered("com") || numbered("lpt")
}

fn is_keyword(name: &str) -> bool {
    const KEYWORDS: [&str; 49] = [
        "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do",
        "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in",
        "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
        "return", "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe",
        "unsized", "use", "virtual", "where", "while", "yield", "union",
    ];
    // `union` is a keyword only where a union is declared.
    name != "union" && KEYWORDS.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::{field_name, module_name, raw, spelled_variant_name, type_name, variant_name};

    #[test]
    fn types() {
        assert_eq!(type_name("PetOwner"), "PetOwner");
        assert_eq!(type_name("HTTPError"), "HTTPError");
        assert_eq!(type_name("foo_bar.v1"), "FooBarV1");
        assert_eq!(type_name("2FA"), "T2fa");
        assert_eq!(type_name("self"), "SelfType");
    }

    #[test]
    fn variants() {
        assert_eq!(variant_name("FAILED_TO_PROCESS_FILE"), "FailedToProcessFile");
        assert_eq!(variant_name("pet_owner.moved"), "PetOwnerMoved");
        assert_eq!(variant_name(""), "Empty");
        assert_eq!(variant_name("<"), "LessThan");
        assert_eq!(variant_name(">="), "GreaterThanEqual");
        assert_eq!(variant_name("1m"), "V1m");
        assert_eq!(variant_name("😀"), "U1f600");
        assert_eq!(variant_name("x²"), "XUb2");
        assert_eq!(variant_name("٣"), "V٣");
        assert_eq!(spelled_variant_name("Etc/GMT+0"), "EtcSlashGMTPlus0");
        assert_eq!(spelled_variant_name("1M"), "V1M");
    }

    #[test]
    fn fields_and_modules() {
        assert_eq!(field_name("petOwner"), "pet_owner");
        assert_eq!(raw(field_name("type")), "r#type");
        assert_eq!(raw(field_name("self")), "self_");
        assert_eq!(field_name("200"), "member_200");
        assert_eq!(raw(field_name("$ref")), "r#ref");
        assert_eq!(module_name("Type"), "type_");
        assert_eq!(module_name("COM1"), "com1_");
        assert_eq!(module_name("Größe"), "gr_uf6_udf_e");
    }
}
