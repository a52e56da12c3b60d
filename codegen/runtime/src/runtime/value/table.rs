//! The members that a struct knows, as the sources of values look for them.

/// The members of a struct, in the order of the description.
#[derive(Debug)]
pub struct Table {
    members: &'static [Row],
    /// The positions below 64 of the members that must be there, a bit each.
    required: u64,
}

/// A member.
#[derive(Debug)]
pub struct Row {
    /// The name on the wire.
    pub name: &'static str,
    /// The name as it stands in a JSON text behind another member, `,"name":`; empty if it has characters
    /// that are escaped there.
    pub token: &'static str,
    pub required: bool,
    /// Whether null stands for no value.
    pub nullable: bool,
}

impl Row {
    #[inline]
    pub const fn new(
        name: &'static str,
        token: &'static str,
        required: bool,
        nullable: bool,
    ) -> Self {
        let token = if is_escaped(name.as_bytes()) { "" } else { token };
        Row { name, token, required, nullable }
    }
}

/// Whether a text has characters that are escaped in JSON.
const fn is_escaped(text: &[u8]) -> bool {
    let mut at = 0;
    while at < text.len() {
        if text[at] < 0x20 || text[at] == b'"' || text[at] == b'\\' {
            return true;
        }
        at += 1;
    }
    false
}

impl Table {
    /// Of an object whose members are all alike.
    pub const NONE: &'static Table = &Table::new(&[]);

    /// The greatest number of members. (The positions above are the keys that are none.)
    const MOST: usize = 65_000;

    #[inline]
    pub const fn new(members: &'static [Row]) -> Self {
        assert!(members.len() <= Self::MOST, "a struct has at most 65,000 members");
        let (mut required, mut position) = (0, 0);
        while position < members.len() && position < 64 {
            if members[position].required {
                required |= 1 << position;
            }
            position += 1;
        }
        Table { members, required }
    }

    /// The member at a position.
    #[inline]
    pub fn row(&self, position: u16) -> Option<&'static Row> {
        self.members.get(usize::from(position))
    }

    /// The member at a position that the table has.
    pub const fn row_at(&'static self, position: usize) -> &'static Row {
        &self.members[position]
    }

    /// The position of a member, which probably is `guess`.
    #[inline]
    pub fn position(&self, name: &str, guess: u16) -> Option<u16> {
        match self.row(guess) {
            Some(row) if row.name == name => Some(guess),
            _ if self.members.is_empty() => None,
            _ => self.search(name, guess),
        }
    }

    /// Looks behind the guess first: members mostly come in the order of the description.
    #[inline(never)]
    fn search(&self, name: &str, guess: u16) -> Option<u16> {
        let guess = usize::from(guess).min(self.members.len());
        let (before, behind) = self.members.split_at(guess);
        let is_it = |row: &Row| row.name == name;
        let found = match behind.iter().position(is_it) {
            Some(position) => Some(guess + position),
            None => before.iter().position(is_it),
        };
        found.and_then(|position| u16::try_from(position).ok())
    }

    /// The first member that must be there and has not come; `low` has the positions below 64 that have, and
    /// `has_come` is asked of the others.
    #[inline]
    pub fn first_missing(&self, low: u64, has_come: impl Fn(u16) -> bool) -> Option<&'static Row> {
        let missing = self.required & !low;
        if missing != 0 {
            return self.members.get(missing.trailing_zeros() as usize);
        }
        let rest = self.members.get(64..)?;
        let is_missing = |(position, row): &(u16, &Row)| row.required && !has_come(*position);
        (64..).zip(rest).find(is_missing).map(|(_, row)| row)
    }
}
