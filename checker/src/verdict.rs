//! The four outcomes, and the two leads of one of them.

/// What we conclude. There is deliberately no outcome that calls a message safe (U1, U2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Something that the real company says it never does, or strong evidence of two kinds.
    Stop,
    /// Not certain either way; the lead says which way the evidence points.
    CheckFirst(Lead),
    /// Enough was readable, and none of the signs that we know was found.
    NoKnownSigns,
    /// Too little could be read to say anything.
    NotEnough,
}

/// What "check first" means this time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Lead {
    /// Something speaks against the message.
    Doubt,
    /// Nothing speaks against it, but it touches account or money: only the own account can tell.
    Confirm,
}

impl Verdict {
    /// The id in files and tables: `stop`, `check`, `none`, `unknown`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Stop => "stop",
            Self::CheckFirst(_) => "check",
            Self::NoKnownSigns => "none",
            Self::NotEnough => "unknown",
        }
    }

    /// The lead of "check first", if it is that.
    pub fn lead(self) -> Option<Lead> {
        match self {
            Self::CheckFirst(lead) => Some(lead),
            Self::Stop | Self::NoKnownSigns | Self::NotEnough => None,
        }
    }

    /// One word for each of the five forms that a person can meet.
    pub fn form(self) -> &'static str {
        match self {
            Self::CheckFirst(lead) => lead.id(),
            Self::Stop | Self::NoKnownSigns | Self::NotEnough => self.id(),
        }
    }
}

impl Lead {
    /// The id in files and tables: `doubt`, `confirm`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Doubt => "doubt",
            Self::Confirm => "confirm",
        }
    }
}
