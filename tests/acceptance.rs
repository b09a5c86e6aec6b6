//! The proofs: everything a person sees is tested here, from outside, as the window uses the checker.

mod acceptance {
    mod cases;
    mod completeness;
    mod corpus;
    mod fluent;
    mod hygiene;
    mod readability;
    mod reports;
    mod robustness;
    mod snapshots;
    mod wording;
}
