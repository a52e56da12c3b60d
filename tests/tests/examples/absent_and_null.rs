//! Members that are absent, and members that are null.

use extend_ai_types::ExtractRun;

use super::{json_output, run};

#[test]
fn nullable_members_absent_and_null() {
    let absent = run("nullable-members-absent.json");
    let null = run("nullable-members-null.json");
    assert_eq!((absent.files.clone(), null.files.clone()), (None, Some(None)));
    for run in [absent, null] {
        assert_eq!(run.output, None);
        assert_eq!(run.initial_output, None);
        assert_eq!(run.reviewed_output, None);
        assert_eq!(run.failure_reason, None);
        assert_eq!(run.failure_message, None);
        assert_eq!(run.metadata, None);
        assert_eq!(run.edits, None);
        assert_eq!(run.extractor, None);
        assert_eq!(run.extractor_version, None);
        assert_eq!(run.file, None);
        assert_eq!(run.parse_run_id, None);
        assert_eq!(run.usage, None);
    }
}

#[test]
fn optional_and_nullable_members_absent_and_null() {
    let confidences = |run: &ExtractRun| {
        let entry = json_output(&run.output).metadata.values().next().expect("an entry");
        (entry.ocr_confidence, entry.review_agent_score)
    };
    assert_eq!(confidences(&run("optional-nullable-absent.json")), (None, None));
    assert_eq!(confidences(&run("optional-nullable-null.json")), (Some(None), Some(None)));
}
