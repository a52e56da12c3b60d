//! What the descriptions of the workspace do not show of the support code.

#![deny(warnings)]
#![allow(dead_code, reason = "an API is made that no one uses here")]

mod contested;
mod deep;
mod raw_text;
mod tables;
mod wide;
