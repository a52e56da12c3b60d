//! The media types of bodies and of responses.

use super::described;
use crate::support::Direction::Unused;
use crate::support::{Row, check_by};

/// An operation that sends this content.
macro_rules! sends {
    ($content:literal) => {
        concat!(
            "/t: {post: {operationId: postT, requestBody: {required: true, content: {",
            $content,
            "}}, responses: {\"204\": {description: ok}}}}"
        )
    };
}

/// An operation to which this content comes back.
macro_rules! gives {
    ($content:literal) => {
        concat!(
            "/t: {get: {operationId: getT, responses: {\"200\": {description: ok, content: {",
            $content,
            "}}}}}"
        )
    };
}

const A: &str = sends!("application/json: {schema: {$ref: \"#/components/schemas/A\"}}");
const GIVES_A: &str = gives!("application/json: {schema: {$ref: \"#/components/schemas/A\"}}");

#[test]
fn of_bodies() {
    const A_OR_TEXT: &str = sends!(
        "application/json: {schema: {$ref: \"#/components/schemas/A\"}}, text/plain: {schema: {type: string}}"
    );
    const A_OR_TEXT_OR_BYTES: &str = sends!(
        "application/json: {schema: {$ref: \"#/components/schemas/A\"}}, text/plain: {schema: {type: string}}, image/png: {}"
    );
    let rows: &[Row] = &[
        (
            "another of JSON",
            Unused,
            A,
            sends!("application/vnd.t+json: {schema: {$ref: \"#/components/schemas/A\"}}"),
            &[
                "request-media-type-removed POST /t.body request patch",
                "request-media-type-added POST /t.body - patch",
            ],
        ),
        (
            "any of a range",
            Unused,
            sends!("image/png: {schema: {type: string, format: binary}}"),
            sends!("image/*: {schema: {type: string, format: binary}}"),
            &[
                "request-media-type-removed POST /t.body - patch",
                "request-media-type-added POST /t.body - patch",
            ],
        ),
        (
            "another of JSON, and another type",
            Unused,
            A,
            sends!("application/vnd.t+json: {schema: {$ref: \"#/components/schemas/B\"}}"),
            &[
                "parameter-type-changed POST /t.body request major",
                "request-media-type-removed POST /t.body request major",
                "request-media-type-added POST /t.body - major",
            ],
        ),
        (
            "an enum of bodies",
            Unused,
            A,
            A_OR_TEXT,
            &["request-media-type-added POST /t.body - major"],
        ),
        (
            "no enum of bodies",
            Unused,
            A_OR_TEXT,
            A,
            &["request-media-type-removed POST /t.body request major"],
        ),
        (
            "a variant more",
            Unused,
            A_OR_TEXT,
            A_OR_TEXT_OR_BYTES,
            &["request-media-type-added POST /t.body - minor"],
        ),
        (
            "a variant less",
            Unused,
            A_OR_TEXT_OR_BYTES,
            A_OR_TEXT,
            &["request-media-type-removed POST /t.body request major"],
        ),
        (
            "a variant of another type",
            Unused,
            A_OR_TEXT,
            sends!(
                "application/json: {schema: {$ref: \"#/components/schemas/B\"}}, text/plain: {schema: {type: string}}"
            ),
            &["parameter-type-changed POST /t.body request major"],
        ),
        (
            "one in which the same is sent",
            Unused,
            A,
            sends!(
                "application/json: {schema: {$ref: \"#/components/schemas/A\"}}, text/json: {schema: {$ref: \"#/components/schemas/A\"}}"
            ),
            &["request-media-type-added POST /t.body - patch"],
        ),
    ];
    check_by(rows, described);
}

#[test]
fn encodings() {
    const FORM: &str = sends!("multipart/form-data: {schema: {$ref: \"#/components/schemas/A\"}}");
    const PNG: &str = sends!(
        "multipart/form-data: {schema: {$ref: \"#/components/schemas/A\"}, encoding: {a: {contentType: image/png}}}"
    );
    const IMAGE: &str = sends!(
        "multipart/form-data: {schema: {$ref: \"#/components/schemas/A\"}, encoding: {a: {contentType: image/*}}}"
    );
    let rows: &[Row] = &[
        (
            "one more",
            Unused,
            FORM,
            PNG,
            &["request-encoding-changed POST /t.a of body request patch"],
        ),
        (
            "one less",
            Unused,
            PNG,
            FORM,
            &["request-encoding-changed POST /t.a of body request patch"],
        ),
        (
            "a header of a part that must be sent",
            Unused,
            PNG,
            sends!(
                "multipart/form-data: {schema: {$ref: \"#/components/schemas/A\"}, encoding: {a: {contentType: image/png, headers: {X: {required: true, schema: {type: string}}}}}}"
            ),
            &["request-encoding-changed POST /t.a of body request patch"],
        ),
        (
            "a header of a part that may be sent",
            Unused,
            FORM,
            sends!(
                "multipart/form-data: {schema: {$ref: \"#/components/schemas/A\"}, encoding: {a: {headers: {X: {schema: {type: string}}}}}}"
            ),
            &["request-encoding-changed POST /t.a of body - patch"],
        ),
        ("a range", Unused, PNG, IMAGE, &["request-encoding-changed POST /t.a of body - patch"]),
        (
            "no range",
            Unused,
            IMAGE,
            PNG,
            &["request-encoding-changed POST /t.a of body request patch"],
        ),
        (
            "a style",
            Unused,
            sends!(
                "application/x-www-form-urlencoded: {schema: {$ref: \"#/components/schemas/A\"}, encoding: {a: {style: pipeDelimited}}}"
            ),
            sends!(
                "application/x-www-form-urlencoded: {schema: {$ref: \"#/components/schemas/A\"}, encoding: {a: {style: spaceDelimited}}}"
            ),
            &["request-encoding-changed POST /t.a of body request patch"],
        ),
    ];
    check_by(rows, described);
}

#[test]
fn of_responses() {
    let rows: &[Row] = &[
        (
            "one that an old client reads",
            Unused,
            GIVES_A,
            gives!("application/vnd.t+json: {schema: {$ref: \"#/components/schemas/A\"}}"),
            &[
                "response-media-type-removed GET /t.200 - patch",
                "response-media-type-added GET /t.200 - patch",
            ],
        ),
        (
            "one that it does not accept",
            Unused,
            gives!("application/pdf: {schema: {type: string, format: binary}}"),
            gives!("image/png: {schema: {type: string, format: binary}}"),
            &[
                "response-media-type-removed GET /t.200 response patch",
                "response-media-type-added GET /t.200 - patch",
            ],
        ),
        (
            "a more general one",
            Unused,
            gives!("application/vnd.t+json: {schema: {$ref: \"#/components/schemas/A\"}}"),
            GIVES_A,
            &[
                "response-media-type-removed GET /t.200 response patch",
                "response-media-type-added GET /t.200 - patch",
            ],
        ),
        (
            "another beside it",
            Unused,
            GIVES_A,
            gives!(
                "application/json: {schema: {$ref: \"#/components/schemas/A\"}}, text/plain: {schema: {type: string}}"
            ),
            &["response-media-type-added GET /t.200 - patch"],
        ),
        (
            "one less of two",
            Unused,
            gives!("image/png: {}, image/gif: {}"),
            gives!("image/gif: {}"),
            &["response-media-type-removed GET /t.200 - patch"],
        ),
    ];
    check_by(rows, described);
}
