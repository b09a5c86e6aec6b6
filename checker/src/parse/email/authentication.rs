//! Reads what the person's mailbox provider found out about the sender: `Authentication-Results`.
//!
//! Input: the header lines from the top. Output: [`Authentication`], or nothing. Only the topmost block counts: a provider
//! writes above what was there when the mail arrived, and what stands lower any sender can have written. "Passed" says which domain sent a mail, never that the mail is honest; only a failure is evidence.
//! The forms of RFC 8601 differ: Outlook leaves out who found out, Yahoo writes `unknown`.

/// What was found out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Authentication {
    /// Whether the shown sender's domain agrees with who sent it.
    pub(crate) dmarc: Outcome,
    /// The domain that was looked at, if it is said.
    pub(crate) from: Option<String>,
    /// Whether the sending computer may send for its domain.
    pub(crate) spf: Outcome,
    /// The domains whose signature was right.
    pub(crate) signed_by: Vec<String>,
    /// There was a signature, and it was wrong.
    pub(crate) bad_signature: bool,
}

/// One result.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// Nothing was found out: not tried, not said, or a fault on the way.
    #[default]
    Unknown,
    /// It agrees.
    Pass,
    /// It does not.
    Fail,
}

/// More results than this in one block tell nothing new.
const MOST_RESULTS: usize = 50;

/// Reads the topmost block of a mail.
pub(super) fn read(lines: &[(String, String)]) -> Option<Authentication> {
    let first = lines.iter().position(|(name, _)| name == "authentication-results")?;
    let mut found = Authentication::default();
    let host = authority(&lines[first].1);
    let block =
        lines[first..].iter().take_while(|(name, value)| name == "authentication-results" && authority(value) == host);
    for (_, value) in block {
        read_value(value, &mut found);
    }
    Some(found)
}

/// Who wrote a value: what stands before the first `;`, unless that is a result already.
fn authority(value: &str) -> Option<String> {
    let plain = without_comments(value);
    let first = plain.split(';').next()?.trim();
    (!first.contains('=')).then(|| first.to_lowercase())
}

fn read_value(value: &str, found: &mut Authentication) {
    let plain = without_comments(value);
    for result in split(&plain).into_iter().take(MOST_RESULTS) {
        let mut words = result.split_whitespace();
        let Some((method, outcome)) = words.next().and_then(|word| word.split_once('=')) else {
            continue;
        };
        // `dkim/1=pass`
        let method = method.split('/').next().unwrap_or_default().trim().to_lowercase();
        let outcome = match outcome.trim_matches('"').to_lowercase().as_str() {
            "pass" => Outcome::Pass,
            "fail" | "hardfail" => Outcome::Fail,
            _ => Outcome::Unknown,
        };
        let property = |names: &[&str]| {
            result.split_whitespace().skip(1).find_map(|word| {
                let (name, value) = word.split_once('=')?;
                let value = value.trim_matches(['"', '<', '>', '@']).rsplit('@').next()?.to_lowercase();
                (names.contains(&name.to_lowercase().as_str()) && !value.is_empty()).then_some(value)
            })
        };
        match method.as_str() {
            "dmarc" => {
                found.dmarc = worse(found.dmarc, outcome);
                found.from = found.from.take().or_else(|| property(&["header.from", "from"]));
            }
            "spf" => found.spf = worse(found.spf, outcome),
            "dkim" => match outcome {
                Outcome::Pass => found.signed_by.extend(property(&["header.d", "header.i", "d"])),
                Outcome::Fail => found.bad_signature = true,
                Outcome::Unknown => {}
            },
            _ => {}
        }
    }
}

/// Where a method stands twice, the result that speaks against the mail.
fn worse(a: Outcome, b: Outcome) -> Outcome {
    match (a, b) {
        (Outcome::Fail, _) | (_, Outcome::Fail) => Outcome::Fail,
        (Outcome::Pass, _) | (_, Outcome::Pass) => Outcome::Pass,
        (Outcome::Unknown, Outcome::Unknown) => Outcome::Unknown,
    }
}

/// Comments stand in round brackets, also inside one another. What is quoted is none.
fn without_comments(value: &str) -> String {
    let (mut depth, mut quoted, mut escaped) = (0_u32, false, false);
    value
        .chars()
        .filter(|c| {
            let keep = depth == 0;
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '"' if depth == 0 => quoted = !quoted,
                '(' if !quoted => {
                    depth += 1;
                    return false;
                }
                ')' if !quoted && depth > 0 => {
                    depth -= 1;
                    return false;
                }
                _ => {}
            }
            keep
        })
        .collect()
}

/// The results: parted by `;` outside of quotation marks.
fn split(value: &str) -> Vec<&str> {
    let mut quoted = false;
    value
        .split(|c| {
            if c == '"' {
                quoted = !quoted;
            }
            c == ';' && !quoted
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(values: &[&str]) -> Authentication {
        let mut lines: Vec<(String, String)> =
            values.iter().map(|value| ("authentication-results".to_owned(), (*value).to_owned())).collect();
        lines.push(("received".to_owned(), "from a by b".to_owned()));
        read(&lines).expect("a block")
    }

    #[test]
    fn the_form_with_an_authority_is_read() {
        let found = of(&["mx.mail.example; dkim=pass header.i=@shop.example header.s=k (a; b (c)); \
            spf=pass (mail.example: domain of x@bounce.example designates 192.0.2.1) smtp.mailfrom=x@bounce.example; \
            dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=shop.example"]);
        assert_eq!((found.dmarc, found.spf), (Outcome::Pass, Outcome::Pass));
        assert_eq!(found.from.as_deref(), Some("shop.example"));
        assert_eq!(found.signed_by, ["shop.example"]);
    }

    #[test]
    fn the_form_without_an_authority_is_read() {
        let found =
            of(&["spf=fail (sender IP is 192.0.2.7) smtp.mailfrom=shop.example; dkim=none (message not signed) \
            header.d=none;dmarc=fail action=quarantine header.from=shop.example;compauth=fail reason=000"]);
        assert_eq!((found.dmarc, found.spf), (Outcome::Fail, Outcome::Fail));
        assert!(found.signed_by.is_empty() && !found.bad_signature);
    }

    #[test]
    fn results_that_say_nothing_are_no_evidence() {
        let found = of(&[
            "atlas.example; dkim=unknown; spf=softfail smtp.mailfrom=x.example; dmarc=unknown header.from=x.example",
        ]);
        assert_eq!((found.dmarc, found.spf, found.bad_signature), (Outcome::Unknown, Outcome::Unknown, false));
        let found = of(&["a.example; dkim=temperror; dmarc=none"]);
        assert_eq!(found, Authentication::default());
    }

    #[test]
    fn two_lines_of_one_provider_are_one_block_and_those_of_others_are_not() {
        let found =
            of(&["a.example; spf=pass", "a.example; dmarc=fail header.from=x.example", "b.example; dmarc=pass"]);
        assert_eq!((found.dmarc, found.spf), (Outcome::Fail, Outcome::Pass));
    }

    #[test]
    fn what_stands_further_down_is_not_believed() {
        let line = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let lines = [
            line("authentication-results", "a.example; dmarc=fail"),
            line("received", "from b by a"),
            line("authentication-results", "a.example; dmarc=pass; spf=pass"),
        ];
        let found = read(&lines).expect("a block");
        assert_eq!((found.dmarc, found.spf), (Outcome::Fail, Outcome::Unknown));
        assert_eq!(read(&lines[1..2]), None);
    }

    #[test]
    fn broken_values_are_read_to_their_end() {
        for value in
            ["", ";;;", "(((", "a; dkim=", "a; =pass", "\"a;b", "a; dkim=pass header.d=", ")(", "a; dmarc=pass (\\"]
        {
            of(&[value]);
        }
    }
}
