//! Any bytes as what a mailbox provider found out about the sender.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let mut mail = b"Received: from a by b\r\nAuthentication-Results: ".to_vec();
    mail.extend(bytes);
    mail.extend(b"\r\nFrom: \"Amazon\" <service@amazon.de>\r\nMIME-Version: 1.0\r\n\r\nPlease sign in.\r\n");
    fuzz::check("a.eml", &mail);
});
