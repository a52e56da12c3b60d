//! Structs of more members than a word has bits.

use crate::runtime::json;
use crate::runtime::types::record::record;
use crate::runtime::value::kept::Kept;

/// Makes a struct of optional members and then required ones, each with its position and its name.
macro_rules! wide {
    ($($optional:literal $name:ident $wire:literal)*; $($required:literal $must:ident $needed:literal)*) => {
        #[derive(Clone, PartialEq)]
        pub struct Wide {
            $(pub $name: Option<i64>,)*
            $(pub $must: i64,)*
            kept: Kept,
        }

        record! {
            Wide(WideSlots): new($($must: i64),*) {
                $($optional $name: i64 = $wire, optional none;)*
                $($required $must: i64 = $needed, required argument;)*
            }
        }

        const OPTIONAL: &[&str] = &[$($wire),*];
    };
}

wide! {
    0 m0 "m0" 1 m1 "m1" 2 m2 "m2" 3 m3 "m3" 4 m4 "m4" 5 m5 "m5" 6 m6 "m6" 7 m7 "m7" 8 m8 "m8"
    9 m9 "m9" 10 m10 "m10" 11 m11 "m11" 12 m12 "m12" 13 m13 "m13" 14 m14 "m14" 15 m15 "m15"
    16 m16 "m16" 17 m17 "m17" 18 m18 "m18" 19 m19 "m19" 20 m20 "m20" 21 m21 "m21" 22 m22 "m22"
    23 m23 "m23" 24 m24 "m24" 25 m25 "m25" 26 m26 "m26" 27 m27 "m27" 28 m28 "m28" 29 m29 "m29"
    30 m30 "m30" 31 m31 "m31" 32 m32 "m32" 33 m33 "m33" 34 m34 "m34" 35 m35 "m35" 36 m36 "m36"
    37 m37 "m37" 38 m38 "m38" 39 m39 "m39" 40 m40 "m40" 41 m41 "m41" 42 m42 "m42" 43 m43 "m43"
    44 m44 "m44" 45 m45 "m45" 46 m46 "m46" 47 m47 "m47" 48 m48 "m48" 49 m49 "m49" 50 m50 "m50"
    51 m51 "m51" 52 m52 "m52" 53 m53 "m53" 54 m54 "m54" 55 m55 "m55" 56 m56 "m56" 57 m57 "m57"
    58 m58 "m58" 59 m59 "m59" 60 m60 "m60" 61 m61 "m61" 62 m62 "m62" 63 m63 "m63" 64 m64 "m64"
    65 m65 "m65" 66 m66 "m66" 67 m67 "m67";
    68 last "last" 69 very_last "very_last"
}

fn refused(text: &str) -> String {
    json::from_str::<Wide>(text).expect_err(text).to_string()
}

#[test]
fn members_beyond_the_first_64_are_members_like_others() {
    let members: Vec<String> = OPTIONAL.iter().map(|name| format!("\"{name}\":1.0")).collect();
    let text = format!("{{{},\"last\":1,\"very_last\":2}}", members.join(","));
    let wide: Wide = json::from_str(&text).expect("a struct");
    assert_eq!((wide.m63, wide.m64, wide.very_last), (Some(1), Some(1), 2));
    assert_eq!(json::to_string(&wide).expect("JSON"), text);
    // In another order, and with null.
    let text = r#"{"very_last":2,"m67":null,"m64":5,"new":{},"last":1,"m0":null}"#;
    let wide: Wide = json::from_str(text).expect("a struct");
    let back = r#"{"m0":null,"m64":5,"m67":null,"last":1,"very_last":2,"new":{}}"#;
    assert_eq!(json::to_string(&wide).expect("JSON"), back);
}

#[test]
fn what_is_missing_or_comes_twice_is_told_there_too() {
    assert!(refused(r#"{"last":1}"#).starts_with("missing field `very_last`"));
    assert!(refused(r#"{"very_last":1}"#).starts_with("missing field `last`"));
    assert!(refused(r#"{"m66":1,"last":1,"m66":1}"#).starts_with("m66: duplicate field"));
    assert!(refused(r#"{"last":1,"last":1}"#).starts_with("last: duplicate field"));
}
