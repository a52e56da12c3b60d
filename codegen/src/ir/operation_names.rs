//! What operations are called, and the groups that they are called in.

/// The names that extensions give an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GivenNames {
    /// `x-name`: of the operation, whatever its group.
    pub operation: Option<String>,
    /// `x-speakeasy-name-override`, or else `x-fern-sdk-method-name`: of the method among those of its group.
    pub method: Option<String>,
    /// `x-fern-sdk-group-name`: of the group.
    pub group: Option<String>,
}

impl GivenNames {
    /// The name of the method.
    pub fn of_method(&self) -> Option<&str> {
        self.operation.as_deref().or(self.method.as_deref())
    }

    /// The name of the operation among all of the API: `x-name`, or the names of group and method, as
    /// `customers create`.
    pub fn of_operation(&self) -> Option<String> {
        let in_group = || Some(format!("{}.{}", self.group.as_deref()?, self.method.as_deref()?));
        self.operation.clone().or_else(in_group)
    }
}

/// Operations whose methods stand together: those of a tag, or of a group that extensions name.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Group {
    /// What the description calls it, where it does so first.
    pub wire_name: String,
    /// The name of the struct that has the methods.
    pub name: String,
    /// The module of the struct, and that of the requests.
    pub module: String,
    /// The method of the client that gives the struct.
    pub method_name: String,
}
