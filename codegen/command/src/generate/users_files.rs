//! The files that belong to their users after the first run: later ones change the parts alone that are marked.
//!
//! A part begins with the line that has `<generated:NAME>`, and ends before the one that has `</generated:NAME>`, each in
//! a comment of the file's own. A part that somebody has taken out stays out.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use codegen::output::GeneratedFiles;

use super::written::Written;
use crate::input::with_path;

/// Their names.
pub const FILES: [&str; 2] = ["Cargo.toml", "README.md"];

/// Puts the files that are there in the place of those that were generated, with the new parts in them. Gives their
/// names.
pub fn keep(files: &mut GeneratedFiles, folder: &Path) -> io::Result<Vec<&'static str>> {
    let written = Written::read(folder)?;
    let mut kept = Vec::new();
    // Nothing there was written by this program: what has the name is somebody else's, and in the way.
    if written.is_empty() {
        return Ok(kept);
    }
    for name in FILES {
        let path = folder.join(name);
        let found = match fs::read_to_string(&path) {
            Ok(found) => found,
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(with_path(error, &path)),
        };
        // One that has no marks, from an earlier version of this program, and was never touched.
        let is_old = written.is_as_written(name, found.as_bytes());
        let Some(new) = files.get(name).filter(|_| !is_old) else { continue };
        if let Some((line, message)) = fault(&found, new) {
            let at = PathBuf::from(format!("{}:{line}", path.display()));
            return Err(with_path(io::Error::new(io::ErrorKind::InvalidData, message), &at));
        }
        files.add(name.to_owned(), with_parts(&found, new));
        kept.push(name);
    }
    Ok(kept)
}

/// What is wrong with the marks of a text, and the line: a part has both, once, or none.
fn fault(found: &str, new: &str) -> Option<(usize, String)> {
    parts(new).find_map(|name| {
        let (begin, end) = (format!("<generated:{name}>"), format!("</generated:{name}>"));
        let lines_with = |mark: &str| {
            let lines = found.lines().enumerate().filter(|(_, line)| line.contains(mark));
            lines.map(|(index, _)| index + 1).collect::<Vec<_>>()
        };
        let both = "put both marks back, or remove both with what they enclose";
        match (&lines_with(&begin)[..], &lines_with(&end)[..]) {
            ([], []) => None,
            ([first], [last]) if first < last => None,
            ([line, ..], []) => Some((*line, format!("`{begin}` has no end `{end}`: {both}"))),
            ([], [line, ..]) => {
                Some((*line, format!("`{end}` has no beginning `{begin}`: {both}")))
            }
            ([_, line, ..], _) => {
                Some((*line, format!("`{begin}` is there twice: remove one of the parts")))
            }
            (_, [.., line]) => {
                Some((*line, format!("`{end}` does not end one part `{begin}`: {both}")))
            }
        }
    })
}

/// The text that was found, with the parts of the new one.
fn with_parts(found: &str, new: &str) -> String {
    let mut text = found.to_owned();
    for name in parts(new) {
        if let (Some((start, end)), Some((new_start, new_end))) =
            (part(&text, name), part(new, name))
        {
            let ending = if found.contains("\r\n") { "\r\n" } else { "\n" };
            let lines: String =
                new[new_start..new_end].lines().flat_map(|line| [line, ending]).collect();
            text.replace_range(start..end, &lines);
        }
    }
    text
}

/// The names of the parts of a text.
fn parts(text: &str) -> impl Iterator<Item = &str> {
    text.split("<generated:").skip(1).filter_map(|rest| rest.split_once('>')).map(|(name, _)| name)
}

/// Where a part stands, without the lines of its marks.
fn part(text: &str, name: &str) -> Option<(usize, usize)> {
    let begin = text.find(&format!("<generated:{name}>"))?;
    let start = begin + text[begin..].find('\n')? + 1;
    let end = start + text[start..].find(&format!("</generated:{name}>"))?;
    // The end of the line before that of the mark.
    let end = text[..end].rfind('\n').map_or(start, |at| at + 1);
    Some((start, end.max(start)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEW: &str = "a\n# <generated:one>\nnew 1\nnew 2\n# </generated:one>\nb\n# <generated:two>\n# </generated:two>\n";

    #[test]
    fn marked_parts_are_changed_alone() {
        let found =
            "mine\n# <generated:one> (do not edit)\nold\n# </generated:one>\nmore of mine\n";
        let expected = "mine\n# <generated:one> (do not edit)\nnew 1\nnew 2\n# </generated:one>\nmore of mine\n";
        assert_eq!(with_parts(found, NEW), expected);
        assert_eq!(with_parts(expected, NEW), expected);
    }

    #[test]
    fn a_part_may_be_empty_or_taken_out() {
        assert_eq!(with_parts("mine\n", NEW), "mine\n");
        let empty = "# <generated:one>\n# </generated:one>\n";
        assert_eq!(with_parts(empty, NEW), "# <generated:one>\nnew 1\nnew 2\n# </generated:one>\n");
        let emptied = "# <generated:two>\nold\n# </generated:two>\n";
        assert_eq!(with_parts(emptied, NEW), "# <generated:two>\n# </generated:two>\n");
    }

    #[test]
    fn line_ends_are_those_that_are_there() {
        let found = "# <generated:one>\r\nold\r\n# </generated:one>\r\n";
        assert_eq!(
            with_parts(found, NEW),
            "# <generated:one>\r\nnew 1\r\nnew 2\r\n# </generated:one>\r\n"
        );
    }

    #[test]
    fn marks_that_do_not_enclose_one_part_are_faults() {
        for (found, line) in [
            ("a\n# <generated:one>\nmine\n", Some(2)),
            ("mine\n# </generated:one>\n", Some(2)),
            ("# </generated:one>\n# <generated:one>\n", Some(1)),
            (
                "# <generated:one>\n# </generated:one>\n# <generated:one>\n# </generated:one>\n",
                Some(3),
            ),
            ("# <generated:one>\n# </generated:one>\n", None),
            ("mine\n", None),
        ] {
            assert_eq!(fault(found, NEW).map(|(line, _)| line), line, "{found}");
        }
    }
}
