//! The proofs: everything a person sees is tested here, from outside, as the window uses the checker.

mod acceptance {
    mod calls;
    mod cases;
    mod completeness;
    mod corpus;
    mod flows;
    mod fluent;
    mod hygiene;
    mod mails;
    mod readability;
    mod reports;
    mod robustness;
    mod screens;
    mod snapshots;
    mod wording;
}
