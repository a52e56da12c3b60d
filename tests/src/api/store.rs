//! What exists: files, runs, batches, extractors, and what has a signed address.

use std::collections::HashMap;

use super::batches::Batch;
use super::errors::ApiError;
use super::extractors::Extractor;
use super::files::File;
use super::run::Run;
use super::storage::Stored;

/// Everything that was created, by its id.
#[derive(Default)]
pub struct Store {
    pub files: Shelf<File>,
    pub runs: Shelf<Run>,
    pub batches: Shelf<Batch>,
    pub extractors: Shelf<Extractor>,
    /// By the path of its address.
    pub stored: HashMap<String, Stored>,
    clock: u32,
}

impl Store {
    /// The next second. Whatever is created has a time of its own, and so an order.
    pub fn now(&mut self) -> String {
        self.clock += 1;
        let (minutes, second) = (self.clock / 60, self.clock % 60);
        let (hours, minute) = (minutes / 60, minutes % 60);
        format!("2026-11-{:02}T{:02}:{minute:02}:{second:02}Z", hours / 24 + 1, hours % 24)
    }
}

/// An id as the API makes them: `exr_Xj8mK2pL9nR4vT7qY5wZ`.
pub fn id(prefix: &str) -> String {
    let letters: String = (0..20).map(|_| fastrand::alphanumeric()).collect();
    format!("{prefix}_{letters}")
}

/// What belongs to one workspace and has an id.
pub trait Item {
    /// What it is called in errors.
    const KIND: &'static str;

    fn id(&self) -> &str;
    fn workspace(&self) -> &str;
    fn created_at(&self) -> &str;
}

/// Items of one kind.
pub struct Shelf<T>(HashMap<String, T>);

impl<T> Default for Shelf<T> {
    fn default() -> Self {
        Shelf(HashMap::new())
    }
}

impl<T: Item> Shelf<T> {
    pub fn add(&mut self, item: T) -> &T {
        let id = item.id().to_owned();
        self.0.entry(id).insert_entry(item).into_mut()
    }

    /// The item of this id, if it is in the workspace.
    pub fn get(&self, workspace: &str, id: &str) -> Result<&T, ApiError> {
        let item = self.0.get(id).filter(|item| item.workspace() == workspace);
        item.ok_or_else(|| ApiError::not_found(T::KIND, id))
    }

    pub fn get_mut(&mut self, workspace: &str, id: &str) -> Result<&mut T, ApiError> {
        let item = self.0.get_mut(id).filter(|item| item.workspace() == workspace);
        item.ok_or_else(|| ApiError::not_found(T::KIND, id))
    }

    pub fn remove(&mut self, workspace: &str, id: &str) -> Result<T, ApiError> {
        self.get(workspace, id)?;
        self.0.remove(id).ok_or_else(|| ApiError::not_found(T::KIND, id))
    }

    /// The item of this id, in whatever workspace.
    pub fn find(&self, id: &str) -> Option<&T> {
        self.0.get(id)
    }

    /// The items of a workspace, in the order of their creation.
    pub fn of(&self, workspace: &str) -> Vec<&T> {
        let mut items: Vec<&T> =
            self.0.values().filter(|item| item.workspace() == workspace).collect();
        items.sort_by(|one, other| one.created_at().cmp(other.created_at()));
        items
    }
}
