//! The literate cases: one test for each file of `tests/cases/`.

use tests::cases::{CASES, files};

/// Proves one file; all of its failures are told at once.
fn prove(signal: &str) {
    let mut failures: Vec<String> = CASES
        .problems
        .iter()
        .filter(|(file, _)| file == signal)
        .map(|(file, problem)| format!("{file}.md: {problem}"))
        .collect();
    for case in CASES.all.iter().filter(|case| case.signal == signal) {
        let lines = case.failures();
        if !lines.is_empty() {
            failures.push(format!("{signal}.md: {}\n    {}", case.title, lines.join("\n    ")));
        }
    }
    assert!(failures.is_empty(), "{} failures\n\n{}\n", failures.len(), failures.join("\n"));
}

macro_rules! files_of_cases {
    ($($test:ident => $signal:literal;)*) => {
        const FILES: &[&str] = &[$($signal),*];
        $(
            #[test]
            fn $test() {
                prove($signal);
            }
        )*
    };
}

files_of_cases! {
    asks_for_bank_login => "asks-for-bank-login";
    asks_for_data => "asks-for-data";
    asks_for_fee => "asks-for-fee";
    asks_for_gift_cards => "asks-for-gift-cards";
    asks_for_payment_by_message => "asks-for-payment-by-message";
    asks_for_payment_by_phone => "asks-for-payment-by-phone";
    asks_for_payment_elsewhere => "asks-for-payment-elsewhere";
    asks_for_remote_access => "asks-for-remote-access";
    asks_for_secret => "asks-for-secret";
    asks_in_form => "asks-in-form";
    brings_program => "brings-program";
    codes_arrive => "codes-arrive";
    hides_link_target => "hides-link-target";
    hides_text => "hides-text";
    hides_words => "hides-words";
    is_advertising => "is-advertising";
    link_leaves_brand => "link-leaves-brand";
    link_shows_other_address => "link-shows-other-address";
    look_alike_address => "look-alike-address";
    lures_with_brand => "lures-with-brand";
    moves_money_to_safety => "moves-money-to-safety";
    not_in_account => "not-in-account";
    number_to_call => "number-to-call";
    order_hidden => "order-hidden";
    passed_on_to_authority => "passed-on-to-authority";
    points_to_own_account => "points-to-own-account";
    press_a_key => "press-a-key";
    refund_needs_data => "refund-needs-data";
    repairs_unasked => "repairs-unasked";
    reply_goes_elsewhere => "reply-goes-elsewhere";
    rushes => "rushes";
    sender_check_failed => "sender-check-failed";
    sender_name_against_address => "sender-name-against-address";
    several_senders => "several-senders";
    threatens_account => "threatens-account";
    touches_account => "touches-account";
    wants_secrecy => "wants-secrecy";
    warning_shows_number => "warning-shows-number";
}

#[test]
fn every_file_of_cases_is_proved_here() {
    let files = files("cases");
    assert_eq!(FILES, files.iter().map(String::as_str).collect::<Vec<_>>());
}
