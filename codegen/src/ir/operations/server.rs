//! Where an API is.

/// A server of the API.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    /// The address, variables filled in with their defaults. One without a default is left in its braces.
    pub url: String,
    /// The address with its variables in braces.
    pub template: String,
    /// The variables, in the order of the address.
    pub variables: Vec<ServerVariable>,
    /// What the description calls it.
    pub wire_name: String,
    pub description: Option<String>,
    /// The name of the variant; empty until names are assigned, as is the next.
    pub name: String,
    /// The name of the struct of the variables, where there are some.
    pub type_name: String,
}

/// A variable of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerVariable {
    pub wire_name: String,
    pub default: Option<String>,
    /// What its value can be; anything where nothing is listed.
    pub choices: Vec<Choice>,
    pub description: Option<String>,
    /// The name of the field; empty until names are assigned, as is the next.
    pub name: String,
    /// The name of the enum, where there are choices.
    pub type_name: String,
}

/// A value of a variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub wire: String,
    /// The name of the variant; empty until names are assigned.
    pub name: String,
}

/// How many origins are listed of one server. One with more choices has that of its defaults.
const MOST_ORIGINS: usize = 64;

impl Server {
    /// Scheme, host and port of all addresses that the server can have: `https://eu.example.com`. A variable that may
    /// be anything stays in its braces where it is a part of a host. None if the address is relative.
    pub fn origins(&self) -> Vec<String> {
        let default = origin(&self.url);
        let mut urls = vec![self.template.clone()];
        for variable in &self.variables {
            let place = format!("{{{}}}", variable.wire_name);
            let before_path = origin(&self.template).unwrap_or_default();
            let is_of_origin = self.template.starts_with(&place) || before_path.contains(&place);
            let values = variable.values();
            if !is_of_origin || values.is_empty() {
                continue;
            }
            let filled =
                urls.iter().flat_map(|url| values.iter().map(|value| url.replace(&place, value)));
            urls = filled.take(MOST_ORIGINS + 1).collect();
            if urls.len() > MOST_ORIGINS {
                return default.map(normalized).into_iter().collect();
            }
        }
        let origins = urls.iter().filter_map(|url| origin(url));
        let mut origins: Vec<String> = origins.map(str::to_owned).collect();
        // Of a host that may be any one nothing but its default is known.
        origins.retain(|origin| !is_anywhere(origin));
        origins.extend(default.filter(|default| !default.contains('{')).map(str::to_owned));
        let mut distinct: Vec<String> = Vec::new();
        for origin in origins.iter().map(|origin| normalized(origin)) {
            if !distinct.contains(&origin) {
                distinct.push(origin);
            }
        }
        distinct
    }
}

impl ServerVariable {
    /// The values that decide of an origin: all that there are. Where any text is one, that is the default of a
    /// variable that is no part of a host, but the path behind it or the whole address; of others none.
    fn values(&self) -> Vec<&str> {
        if !self.choices.is_empty() {
            return self.choices.iter().map(|choice| choice.wire.as_str()).collect();
        }
        let is_of_host = |default: &&str| !default.starts_with('/') && !default.contains("://");
        self.default.as_deref().filter(|default| !is_of_host(default)).into_iter().collect()
    }
}

/// Scheme, host and port of an address; none if it is relative.
fn origin(url: &str) -> Option<&str> {
    let start = url.find("://")? + 3;
    let end = url[start..].find(['/', '?', '#']).map_or(url.len(), |end| start + end);
    Some(&url[..end])
}

/// Whether an origin has a host of which nothing is fixed: `https://{host}:8080`.
fn is_anywhere(origin: &str) -> bool {
    let host = origin.split_once("://").map_or(origin, |(_, host)| host);
    let is_in_scheme = origin.find('{') < origin.find("://") && origin.contains('{');
    let fixed = host.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after));
    // A port is no part of the host.
    let fixed = fixed.map(|part| part.split(':').next().unwrap_or_default());
    is_in_scheme
        || !fixed.into_iter().any(|part| part.contains(|letter: char| letter.is_alphanumeric()))
}

/// An origin in lower case, without the port that its scheme has anyway.
fn normalized(origin: &str) -> String {
    let origin = origin.to_ascii_lowercase();
    let port = if origin.starts_with("https:") { ":443" } else { ":80" };
    origin.strip_suffix(port).unwrap_or(&origin).to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Choice, Server, ServerVariable};

    fn origins(template: &str, variables: &[(&str, &str, &[&str])]) -> Vec<String> {
        let mut url = template.to_owned();
        let variables = variables.iter().map(|(name, default, choices)| {
            url = url.replace(&format!("{{{name}}}"), default);
            let choice = |wire: &&str| Choice { wire: (*wire).to_owned(), name: String::new() };
            ServerVariable {
                wire_name: (*name).to_owned(),
                default: Some((*default).to_owned()),
                choices: choices.iter().map(choice).collect(),
                description: None,
                name: String::new(),
                type_name: String::new(),
            }
        });
        let variables = variables.collect();
        let server = Server {
            url,
            template: template.to_owned(),
            variables,
            wire_name: String::new(),
            description: None,
            name: String::new(),
            type_name: String::new(),
        };
        server.origins()
    }

    #[test]
    fn an_origin_is_scheme_host_and_port() {
        assert_eq!(origins("https://API.example.com:443/v1", &[]), ["https://api.example.com"]);
        assert_eq!(origins("http://a.example:8080?b", &[]), ["http://a.example:8080"]);
        assert_eq!(origins("/v1", &[]), [""; 0]);
        assert_eq!(origins("//a.example/v1", &[]), [""; 0]);
    }

    #[test]
    fn choices_are_filled_in_and_free_values_are_not() {
        let region = ("region", "eu", &["eu", "us.east"][..]);
        assert_eq!(
            origins("https://{region}.a.example/{version}", &[region, ("version", "v1", &[])]),
            ["https://eu.a.example", "https://us.east.a.example"]
        );
        assert_eq!(
            origins(
                "https://{tenant}.a.example:{port}",
                &[("tenant", "b", &[]), ("port", "443", &[])]
            ),
            ["https://{tenant}.a.example:{port}", "https://b.a.example"]
        );
        let many: Vec<String> = (0..65).map(|number| format!("r{number}")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        assert_eq!(
            origins("https://{r}.a.example", &[("r", "r7", &many)]),
            ["https://r7.a.example"]
        );
    }

    #[test]
    fn a_host_that_may_be_any_one_is_its_default() {
        let host = ("host", "a.example", &[][..]);
        assert_eq!(origins("https://{host}/v1", &[host]), ["https://a.example"]);
        assert_eq!(origins("https://{host}:8080", &[host]), ["https://a.example:8080"]);
        let scheme = ("scheme", "https", &[][..]);
        assert_eq!(origins("{scheme}://b.example", &[scheme]), ["https://b.example"]);
    }

    #[test]
    fn a_variable_may_be_the_path_or_the_whole_address() {
        let path = ("path", "/v2", &[][..]);
        assert_eq!(origins("https://a.example{path}", &[path]), ["https://a.example"]);
        let path = ("path", "/v2", &["/v1", "/v2"][..]);
        assert_eq!(origins("https://a.example{path}", &[path]), ["https://a.example"]);
        let address = ("address", "https://a.example/b", &[][..]);
        assert_eq!(origins("{address}/v1", &[address]), ["https://a.example"]);
        let address = ("address", "http://a", &["http://a", "https://b:8"][..]);
        assert_eq!(origins("{address}/v1", &[address]), ["http://a", "https://b:8"]);
        assert_eq!(origins("{path}/v1", &[("path", "/api", &[])]), [""; 0]);
    }
}
