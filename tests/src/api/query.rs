//! The query of a request: parameters that the operation has, each once.

use axum::extract::FromRequestParts;
use axum::extract::Query as Pairs;
use axum::http::request::Parts;

use super::errors::ApiError;

/// The parameters of a query, decoded: `+` is a space, as in forms.
#[derive(Debug)]
pub struct Query(Vec<(String, String)>);

impl<S: Send + Sync> FromRequestParts<S> for Query {
    type Rejection = ApiError;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ApiError> {
        let pairs = Pairs::<Vec<(String, String)>>::from_request_parts(parts, state).await;
        let Pairs(pairs) = pairs.map_err(|error| ApiError::invalid(error.to_string()))?;
        Ok(Query(pairs))
    }
}

impl Query {
    /// Refuses parameters that the operation does not have, and those that come twice.
    pub fn only(&self, names: &[&str]) -> Result<(), ApiError> {
        for (place, (name, _)) in self.0.iter().enumerate() {
            if !names.contains(&name.as_str()) {
                return Err(ApiError::invalid(format!("There is no query parameter {name:?}.")));
            }
            if self.0[..place].iter().any(|(before, _)| before == name) {
                return Err(ApiError::invalid(format!(
                    "The query parameter {name:?} comes twice."
                )));
            }
        }
        Ok(())
    }

    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(other, _)| other == name).map(|(_, value)| value.as_str())
    }

    /// A boolean, which is false when absent.
    pub fn flag(&self, name: &str) -> Result<bool, ApiError> {
        match self.get(name) {
            None | Some("false") => Ok(false),
            Some("true") => Ok(true),
            Some(other) => Err(ApiError::invalid(format!("{name} is no boolean: {other:?}."))),
        }
    }

    /// One of these words.
    pub fn choice(&self, name: &str, words: &[&str]) -> Result<Option<&str>, ApiError> {
        match self.get(name) {
            Some(word) if !words.contains(&word) => {
                Err(ApiError::invalid(format!("{name} is none of {words:?}: {word:?}.")))
            }
            word => Ok(word),
        }
    }

    /// Everything but a parameter, in order of the names.
    pub fn without(&self, name: &str) -> Vec<&(String, String)> {
        let mut pairs: Vec<_> = self.0.iter().filter(|(other, _)| other != name).collect();
        pairs.sort();
        pairs
    }
}
