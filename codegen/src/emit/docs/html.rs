//! HTML in descriptions becomes Markdown: the few elements that authors use in prose. Everything else stays
//! as it is, and is escaped with the rest.

use std::borrow::Cow;

use super::code::code;
use super::entities;

/// A text with Markdown in the place of HTML. What stands in backticks stays.
pub fn to_markdown(text: &str) -> Cow<'_, str> {
    if !text.contains(['<', '&']) {
        return Cow::Borrowed(text);
    }
    let mut writer = Writer::default();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '`' if writer.verbatim().is_none() => writer.code_span(rest),
            '<' => writer.tag(rest),
            '&' => writer.entity(rest),
            _ => None,
        };
        let length = length.unwrap_or_else(|| {
            writer.character(first);
            first.len_utf8()
        });
        rest = &rest[length..];
    }
    Cow::Owned(writer.out)
}

#[derive(Default)]
struct Writer {
    out: String,
    /// The elements that are open, by their names, each with where its content begins and, of a link,
    /// its address.
    open: Vec<(Element, usize, String)>,
    lists: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum Element {
    Strong,
    Emphasis,
    Code,
    Preformatted,
    Link,
}

impl Element {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "b" | "strong" => Element::Strong,
            "i" | "em" => Element::Emphasis,
            "code" | "tt" => Element::Code,
            "pre" => Element::Preformatted,
            "a" => Element::Link,
            _ => return None,
        })
    }
}

impl Writer {
    fn character(&mut self, character: char) {
        // In Markdown the item of a list would end with the line.
        let ends_item = character == '\n' && self.lists > 0 && self.verbatim().is_none();
        self.out.push(if ends_item { ' ' } else { character });
    }

    /// The element in which nothing but its end is an element.
    fn verbatim(&self) -> Option<Element> {
        let is_verbatim =
            |element: &Element| matches!(element, Element::Code | Element::Preformatted);
        self.open.iter().map(|(element, ..)| *element).find(is_verbatim)
    }

    /// Copies what stands in backticks.
    fn code_span(&mut self, rest: &str) -> Option<usize> {
        let ticks = rest.len() - rest.trim_start_matches('`').len();
        let end = rest[ticks..].find(&rest[..ticks])?;
        let length = ticks + end + ticks;
        if ticks < 3 && rest[..length].contains("\n\n") {
            return None;
        }
        self.out.push_str(&rest[..length]);
        Some(length)
    }

    /// Takes a tag at the beginning of a text, and gives its length; none if the element is not known.
    fn tag(&mut self, rest: &str) -> Option<usize> {
        let end = rest.find('>')?;
        let inner = rest[1..end].trim_end_matches('/');
        let (is_end, inner) = match inner.strip_prefix('/') {
            Some(inner) => (true, inner),
            None => (false, inner),
        };
        let name_end = inner.find(char::is_whitespace).unwrap_or(inner.len());
        let name = inner[..name_end].to_ascii_lowercase();
        let element = Element::named(&name);
        if let Some(verbatim) = self.verbatim() {
            let is_within = verbatim == Element::Preformatted && element == Some(Element::Code);
            if is_within {
                return Some(end + 1);
            }
            if !is_end || element != Some(verbatim) {
                return None;
            }
        }
        match (element, is_end) {
            (Some(element), false) => {
                let address = attribute(inner, "href").unwrap_or_default().to_owned();
                self.open.push((element, self.out.len(), address));
            }
            (Some(element), true) => self.close(element),
            (None, _) => self.block(&name, is_end)?,
        }
        Some(end + 1)
    }

    /// What separates paragraphs and items.
    fn block(&mut self, name: &str, is_end: bool) -> Option<()> {
        match name {
            "ul" | "ol" => {
                self.lists = if is_end { self.lists.saturating_sub(1) } else { self.lists + 1 };
                self.out.push_str("\n\n");
            }
            "li" if !is_end => self.out.push_str("\n- "),
            "li" => {}
            "p" | "br" | "div" | "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.out.push_str(if self.lists > 0 { " " } else { "\n\n" });
            }
            _ => return None,
        }
        Some(())
    }

    /// Ends an element. An end without a beginning is left out.
    fn close(&mut self, element: Element) {
        let Some(at) = self.open.iter().rposition(|(open, ..)| *open == element) else { return };
        let (_, begin, address) = self.open.remove(at);
        // Elements that began within it end with it.
        self.open.truncate(at);
        let content = self.out.split_off(begin);
        let text = content.split_whitespace().collect::<Vec<_>>().join(" ");
        let is_inline = !text.is_empty() && !content.contains("\n\n");
        let written = match element {
            Element::Preformatted => format!("\n\n~~~\n{}\n~~~\n\n", content.trim_matches('\n')),
            Element::Code if !text.is_empty() => code(&text),
            Element::Strong if is_inline => format!("**{text}**"),
            Element::Emphasis if is_inline => format!("*{text}*"),
            Element::Link if is_inline && !address.is_empty() && address != text => {
                let is_safe = !address.contains(|c: char| c.is_whitespace() || "()".contains(c));
                match is_safe && !text.contains(['[', ']']) {
                    true => format!("[{text}]({address})"),
                    false => format!("{text} ({})", code(&address)),
                }
            }
            _ => {
                self.out.push_str(&content);
                return;
            }
        };
        // Blanks within an element are blanks around it.
        if content.starts_with(char::is_whitespace) {
            self.out.push(' ');
        }
        self.out.push_str(&written);
        if content.ends_with(char::is_whitespace) {
            self.out.push(' ');
        }
    }

    /// Takes a character reference, and gives its length.
    fn entity(&mut self, rest: &str) -> Option<usize> {
        let end = rest.find(';').filter(|end| *end <= 10)?;
        self.out.push(entities::character(&rest[1..end])?);
        Some(end + 1)
    }
}

/// The value of an attribute.
fn attribute<'t>(tag: &'t str, name: &str) -> Option<&'t str> {
    let (_, value) = tag.split_once(name)?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    match value.chars().next()? {
        quote @ ('"' | '\'') => value[1..].split(quote).next(),
        _ => value.split_whitespace().next(),
    }
}

#[cfg(test)]
mod tests {
    use super::to_markdown;

    #[test]
    fn inline_elements() {
        assert_eq!(to_markdown("a <b>b c</b> and<i> d </i>e"), "a **b c** and *d* e");
        assert_eq!(to_markdown("<STRONG><em>x</em></STRONG>"), "***x***");
        assert_eq!(
            to_markdown("see <a href=\"https://a.b\" class='c'>this</a>"),
            "see [this](https://a.b)"
        );
        assert_eq!(to_markdown("<code>Vec&lt;T&gt;</code>"), "`Vec<T>`");
        assert_eq!(to_markdown("a <code><id></code>"), "a `<id>`");
        assert_eq!(
            to_markdown("&lt;b&gt; &amp;lt; &#39;&#x27;&nope; & <"),
            "<b> &lt; ''&nope; & <"
        );
        // What stands in backticks stays, and so do elements that are not known.
        assert_eq!(to_markdown("`<b>` <id> <script>x</script>"), "`<b>` <id> <script>x</script>");
        // Elements without a beginning or an end.
        assert_eq!(to_markdown("</b>a <b>b <i>c</b> d"), "a **b c** d");
        assert_eq!(to_markdown("<b>a"), "a");
    }

    #[test]
    fn blocks() {
        let lines = |html: &str| -> Vec<String> {
            let markdown = to_markdown(html).into_owned();
            let lines = markdown.lines().map(|line| line.trim().to_owned());
            lines.filter(|line| !line.is_empty()).collect()
        };
        assert_eq!(lines("<p>a</p><p>b<br/>c</p>"), ["a", "b", "c"]);
        assert_eq!(
            lines("x:<ul>\n<li>a\nb</li>\n<li><p>c</p></li>\n</ul>y"),
            ["x:", "- a b", "-  c", "y"]
        );
        assert_eq!(
            lines("<pre><code>let a = &lt;b&gt;;\nb</code></pre>"),
            ["~~~", "let a = <b>;", "b", "~~~"]
        );
    }
}
