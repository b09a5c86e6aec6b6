//! Hosts that belong to nobody in particular: short links, places where anybody can publish, mail
//! services, redirectors, free mail.

use std::collections::HashSet;

use serde::Deserialize;

use super::Problems;

/// The lists of `hosts.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Hosts {
    #[serde(rename = "reviewed", deserialize_with = "super::date::deserialize")]
    _reviewed: jiff::civil::Date,
    shorteners: HashSet<String>,
    anyone_can_publish: Vec<String>,
    #[serde(default)]
    redirectors: Vec<Redirector>,
    tracking: HashSet<String>,
    free_mail: Vec<String>,
    /// Programs for remote control, as people name them.
    pub(crate) remote_tools: Vec<String>,
    /// Names on gift cards.
    pub(crate) gift_cards: Vec<String>,
}

/// A service whose links carry their target in a parameter.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Redirector {
    host: String,
    #[serde(default)]
    path: Option<String>,
    #[serde(default)]
    parameter: Option<String>,
    #[serde(default)]
    form: Form,
}

/// How a redirector writes its target.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Form {
    /// As a query parameter.
    #[default]
    Parameter,
    /// As the rest of the path.
    Path,
    /// A parameter with `-` for `%` and `_` for `/`.
    ProofpointV2,
    /// Between two underscores in the path.
    ProofpointV3,
    /// As the host, with hyphens for dots.
    Host,
}

/// True when `host` is `domain` or one of its sub-domains.
pub(crate) fn belongs(host: &str, domain: &str) -> bool {
    host == domain || host.strip_suffix(domain).is_some_and(|rest| rest.ends_with('.'))
}

impl Hosts {
    pub(super) fn load(text: &str, problems: &mut Problems) -> Option<Self> {
        problems.toml("hosts.toml", text)
    }

    /// A short link: its target is hidden.
    pub(crate) fn is_shortener(&self, host: &str) -> bool {
        let host = host.strip_prefix("www.").unwrap_or(host);
        self.shorteners.contains(host)
    }

    /// A place where anybody can publish. Entries may carry a path.
    pub(crate) fn is_open_to_anyone(&self, host: &str, path: &str) -> bool {
        self.anyone_can_publish.iter().any(|entry| match entry.split_once('/') {
            Some((entry_host, entry_path)) => {
                belongs(host, entry_host) && path.trim_start_matches('/').starts_with(entry_path)
            }
            None => belongs(host, entry),
        })
    }

    /// A mailing or tracking service that honest senders use as well.
    pub(crate) fn is_tracking(&self, host: &str) -> bool {
        self.tracking.iter().any(|domain| belongs(host, domain))
    }

    /// A provider of free mail addresses. An entry `gmx.*` covers every ending.
    pub(crate) fn is_free_mail(&self, host: &str) -> bool {
        self.free_mail.iter().any(|entry| match entry.strip_suffix(".*") {
            Some(label) => host.split('.').next() == Some(label),
            None => host == entry,
        })
    }

    /// The host behind a redirector's link, where the link itself tells it.
    pub(crate) fn target(&self, host: &str, path: &str) -> Option<String> {
        let matching = self
            .redirectors
            .iter()
            .filter(|r| belongs(host, &r.host) && r.path.as_ref().is_none_or(|start| path.starts_with(start.as_str())));
        let parameter = |name: &str| {
            let query = path.split_once('?')?.1;
            url::form_urlencoded::parse(query.as_bytes())
                // A link's path is kept in small letters.
                .find(|(key, _)| key.eq_ignore_ascii_case(name))
                .map(|(_, value)| value.into_owned())
        };
        for redirector in matching {
            let rest = path.strip_prefix(redirector.path.as_deref().unwrap_or("/")).unwrap_or(path);
            let name = redirector.parameter.as_deref().unwrap_or("url");
            let target = match redirector.form {
                Form::Parameter => parameter(name),
                Form::Path => Some(rest.trim_start_matches("s/").trim_start_matches('/').to_owned()),
                Form::ProofpointV2 => parameter(name).map(|value| value.replace('-', "%").replace('_', "/")),
                Form::ProofpointV3 => rest.split("__").nth(1).map(str::to_owned),
                Form::Host => host.split('.').next().map(|label| label.replace('-', ".")),
            };
            let Some(target) = target.filter(|target| !target.is_empty()) else {
                continue;
            };
            // ProofpointV2 leaves `%3A`; a query parser takes it off.
            let target = url::form_urlencoded::parse(format!("t={target}").as_bytes())
                .next()
                .map_or(target.clone(), |(_, value)| value.into_owned());
            let target = if target.contains("://") { target } else { format!("http://{target}") };
            if let Some(host) = url::Url::parse(&target).ok().and_then(|url| url.host_str().map(str::to_lowercase))
                && host.contains('.')
            {
                return Some(host);
            }
        }
        None
    }
}
