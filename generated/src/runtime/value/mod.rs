//! What JSON values and their places are, whatever they are read from.

pub mod kept;
pub mod kinds;
pub mod number;
pub mod order;
pub mod place;
pub mod positions;
pub mod scalar;
pub mod table;
pub mod written;
