//! Operations in their groups.

use indexmap::IndexMap;

use super::features::Features;
use super::operation_names::Group;
use super::operations::Operation;

impl Group {
    /// The groups of operations, in the order in which they come first, each with its operations.
    pub fn all(operations: &[Operation]) -> IndexMap<&Group, Vec<&Operation>> {
        let mut groups: IndexMap<&Group, Vec<&Operation>> = IndexMap::new();
        for operation in operations {
            if let Some(group) = &operation.group {
                groups.entry(group).or_default().push(operation);
            }
        }
        groups
    }
}

impl Operation {
    /// With which features one of the operations is there.
    pub fn features_of(operations: &[&Operation]) -> Features {
        Features::any(operations.iter().map(|operation| &operation.features))
    }

    /// How a client is asked for it: `create_customer`, or `customers().create` in a group.
    pub fn call(&self) -> String {
        match &self.group {
            Some(group) => format!("{}().{}", group.method_name, self.method_name),
            None => self.method_name.clone(),
        }
    }
}
