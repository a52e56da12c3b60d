//! What is particular to the Extend API, written by hand.

#![cfg(all(feature = "schemars", feature = "v2026_02_09"))]
