//! Any bytes as a saved page.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::check("a.html", bytes));
