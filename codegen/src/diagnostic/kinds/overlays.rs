//! Kinds that overlays report: corrections that cannot be applied (OpenAPI Overlay Specification 1.0).
//!
//! All are errors: what is generated from a description that is half corrected is wrong in silence.

use super::rows;
use crate::diagnostic::Severity::Error;

rows! {
    OVERLAY_NOT_AN_OBJECT {
        name: "overlay-not-an-object",
        severity: Error,
        summary: "An overlay, or an action of it, is not an object.",
        explanation: "An overlay is an object with `overlay`, `info` and `actions`; an action is an object with \
                      `target`, and `update` or `remove`.",
        fix: "Write it as an object.",
        case: Some("overlays/malformed"),
    }
    OVERLAY_VERSION {
        name: "overlay-version",
        severity: Error,
        summary: "A file does not say that it is an overlay of version 1.0.",
        explanation: "The version stands in the member `overlay`, as a string. YAML reads `1.0` as a number.",
        fix: "Add `overlay: 1.0.0`.",
        case: Some("overlays/other_version"),
    }
    OVERLAY_WITHOUT_ACTIONS {
        name: "overlay-without-actions",
        severity: Error,
        summary: "An overlay has no actions.",
        explanation: "`actions` is a list of at least one action. An overlay without it changes nothing, and is \
                      hardly meant so.",
        fix: "Add `actions`, or remove the file.",
        case: Some("overlays/no_actions"),
    }
    UNKNOWN_OVERLAY_KEYWORD {
        name: "unknown-overlay-keyword",
        severity: Error,
        summary: "An overlay has a member that Overlay 1.0 does not know.",
        explanation: "A misspelled `update` or `remove` would be ignored in silence. Names that begin with `x-` \
                      are taken as extensions, and are ignored.",
        fix: "Correct the name, or remove the member.",
        case: Some("overlays/malformed"),
    }
    ACTION_WITHOUT_TARGET {
        name: "action-without-target",
        severity: Error,
        summary: "An action does not say what it changes.",
        explanation: "`target` is a JSONPath (RFC 9535) that selects parts of the description.",
        fix: "Add `target`, such as `$.components.schemas.Pet.properties.kind` or `$.paths['/pets'].get`.",
        case: Some("overlays/malformed"),
    }
    INVALID_TARGET {
        name: "invalid-target",
        severity: Error,
        summary: "The target of an action is not a JSONPath.",
        explanation: "A target is a JSONPath as RFC 9535 has it. It begins with `$`; names with other characters \
                      than letters, digits and `_` stand in brackets and quotes.",
        fix: "Correct the path, such as `$.components.schemas.Pet.properties.kind` or `$.paths['/pets'].get`.",
        case: Some("overlays/malformed"),
    }
    ACTION_WITHOUT_CHANGE {
        name: "action-without-change",
        severity: Error,
        summary: "An action has neither `update` nor `remove: true`.",
        explanation: "Such an action changes nothing, and is hardly meant so.",
        fix: "Add `update` with what the target becomes, or `remove: true`.",
        case: Some("overlays/malformed"),
    }
    INVALID_REMOVE {
        name: "invalid-remove",
        severity: Error,
        summary: "The `remove` of an action is not a boolean.",
        explanation: "In YAML 1.2 `true` and `false` are booleans; `yes` and `\"true\"` are strings.",
        fix: "Use `remove: true`, or leave `remove` out.",
        case: Some("overlays/malformed"),
    }
    OVERLAY_WITHOUT_MATCH {
        name: "overlay-without-match",
        severity: Error,
        summary: "The target of an action selects nothing.",
        explanation: "An overlay is written for a description, and the description may have changed since. The \
                      Overlay Specification lets such an action pass; here it is an error, so that no correction \
                      is lost in silence.",
        fix: "Change the target to what the description has now, or remove the action.",
        case: Some("overlays/no_match"),
    }
    OVERLAY_MISMATCH {
        name: "overlay-mismatch",
        severity: Error,
        summary: "An update does not fit what it is applied to.",
        explanation: "Objects are merged into objects, and items are added to lists. In an update of an object a \
                      scalar takes the place of a scalar. Anything else is a mismatch.",
        fix: "Remove what is there in an action before, or select the object around it and update its member.",
        case: Some("overlays/mismatch"),
    }
    OVERLAY_REMOVES_ALL {
        name: "overlay-removes-all",
        severity: Error,
        summary: "An action removes the whole description.",
        explanation: "The target `$` is the description itself, of which nothing would be left.",
        fix: "Select the part that is to be removed.",
        case: Some("overlays/mismatch"),
    }
}
