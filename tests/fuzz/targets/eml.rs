//! Any bytes as a mail file.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fuzz::check("a.eml", bytes));
