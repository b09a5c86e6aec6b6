//! Stage 4, assess: the verdict rules, one table.
//!
//! Input: findings and limits. Output: an [`Assessment`]: the verdict, the findings in the order in
//! which they are told, and the row of the table that decided. Strengths and families, never sums: a
//! family counts once, and no evidence is deleted (docs/adr/0004).

use crate::knowledge::Knowledge;
use crate::knowledge::signal::{Family, Strength};
use crate::parse::Limit;
use crate::signals::{Finding, SignalId};
use crate::verdict::{Lead, Verdict};

/// The conclusion, with everything it rests on.
#[derive(Debug, Clone)]
pub(crate) struct Assessment {
    pub(crate) verdict: Verdict,
    /// Strongest first; of equals, in the order of the list of signals.
    pub(crate) findings: Vec<Finding>,
    /// What could not be read or checked.
    pub(crate) limits: Vec<Limit>,
}

/// Weighs the findings.
pub(crate) fn assess(mut findings: Vec<Finding>, limits: Vec<Limit>, knowledge: &Knowledge) -> Assessment {
    findings.sort_by_key(|finding| (std::cmp::Reverse(finding.strength()), finding.signal));
    let verdict = verdict(&findings, &limits, knowledge);
    Assessment { verdict, findings, limits }
}

/// The table. The first row that matches decides.
fn verdict(findings: &[Finding], limits: &[Limit], knowledge: &Knowledge) -> Verdict {
    let family = |finding: &Finding| knowledge.signal(finding.signal).family;
    let at_least = |strength: Strength| findings.iter().filter(move |finding| finding.strength() >= strength);
    let has = |signal: SignalId| findings.iter().any(|finding| finding.signal == signal);

    // 1. The real company never does this, and a cited source says so.
    if at_least(Strength::Decisive).next().is_some() {
        return Verdict::Stop;
    }
    // 2. The claimed sender owns none of the links, and something is asked that touches account, money or device.
    let leaves = findings.iter().any(|finding| {
        finding.signal == SignalId::LinkLeavesBrand && finding.strength() >= Strength::Strong && finding.beside_request
    });
    if leaves {
        return Verdict::Stop;
    }
    // 3. Strong evidence of two kinds, one of them about what is asked or who asks.
    let strong: Vec<Family> = at_least(Strength::Strong).map(family).collect();
    let first = strong.first().copied();
    let two_kinds = strong.iter().any(|other| Some(*other) != first);
    if two_kinds && strong.iter().any(|kind| matches!(kind, Family::Ask | Family::Identity)) {
        return Verdict::Stop;
    }
    // 4. and 5. Strong evidence of one kind: story, ask and foreign way are joined in the signals that are strong.
    if !strong.is_empty() {
        return Verdict::CheckFirst(Lead::Doubt);
    }
    // 6. Three kinds of weak evidence, one of them about what is asked, and nothing that reassures.
    let mut kinds: Vec<Family> = at_least(Strength::Supporting).map(family).collect();
    kinds.sort_by_key(|kind| *kind as u8);
    kinds.dedup();
    let reassured = findings.iter().any(|finding| finding.strength() == Strength::Reassuring);
    if kinds.len() >= 3 && kinds.contains(&Family::Ask) && !reassured {
        return Verdict::CheckFirst(Lead::Doubt);
    }
    // 7. It touches account or money, and nothing speaks against it.
    if has(SignalId::TouchesAccount) {
        return Verdict::CheckFirst(Lead::Confirm);
    }
    // 8. Too little to read.
    let unread = |limit: &Limit| match limit {
        Limit::Empty
        | Limit::Short
        | Limit::FewAnswers
        | Limit::OnlyNumber
        | Limit::OnlyLink
        | Limit::OnlyPicture
        | Limit::NoText
        | Limit::OutlookFile
        | Limit::OtherFile
        | Limit::UnknownLanguage => true,
        Limit::Shortened | Limit::TalksToUs => false,
    };
    if limits.iter().any(unread) {
        return Verdict::NotEnough;
    }
    // 9. Enough was readable, and nothing was found.
    Verdict::NoKnownSigns
}
