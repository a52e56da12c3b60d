//! The call of a macro of the runtime, which people read as a table.

use proc_macro2::TokenStream;

use super::tokens;

/// A call of a macro of the runtime: `name! { head { row; row; } }`. More sections may follow, each with a
/// head and rows of its own, or with a head alone.
#[derive(Debug)]
pub struct Table {
    pub macro_name: &'static str,
    pub head: TokenStream,
    pub rows: Vec<TokenStream>,
    pub sections: Vec<(TokenStream, Option<Vec<TokenStream>>)>,
}

impl Table {
    /// A table of one section.
    pub fn new(macro_name: &'static str, head: TokenStream, rows: Vec<TokenStream>) -> Self {
        Table { macro_name, head, rows, sections: Vec::new() }
    }

    /// A table of rows that need no head.
    pub fn of_rows(macro_name: &'static str, rows: Vec<TokenStream>) -> Self {
        Table::new(macro_name, TokenStream::new(), rows)
    }
}

/// The call of a macro, with a row on each line.
pub fn text(table: &Table) -> String {
    let name = table.macro_name;
    let rows: Vec<String> = table.rows.iter().map(tokens::line).collect();
    if table.head.is_empty() {
        let rows: String = rows.iter().map(|row| format!("    {row};\n")).collect();
        return format!("{name}! {{\n{rows}}}\n");
    }
    let mut sections = section(&table.head, &table.rows);
    for (head, rows) in &table.sections {
        match rows {
            Some(rows) => sections.push_str(&section(head, rows)),
            None => sections.push_str(&format!("    {}\n", tokens::line(head))),
        }
    }
    format!("{name}! {{\n{sections}}}\n")
}

/// A head, and a row on each line.
fn section(head: &TokenStream, rows: &[TokenStream]) -> String {
    let head = tokens::line(head);
    if rows.is_empty() {
        return format!("    {head} {{}}\n");
    }
    let rows: String = rows.iter().map(|row| format!("        {};\n", tokens::line(row))).collect();
    format!("    {head} {{\n{rows}    }}\n")
}
