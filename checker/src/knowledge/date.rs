//! Reads a TOML date (`2026-11-24`) as a [`Date`], and refuses a time of day.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer, de::Error};

pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Date, D::Error> {
    let value = toml::value::Datetime::deserialize(deserializer)?;
    let date =
        value.date.filter(|_| value.time.is_none()).ok_or_else(|| D::Error::custom("needs a date without a time"))?;
    let part = |part: u8| i8::try_from(part).map_err(D::Error::custom);
    Date::new(i16::try_from(date.year).map_err(D::Error::custom)?, part(date.month)?, part(date.day)?)
        .map_err(D::Error::custom)
}

pub(super) fn deserialize_optional<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Date>, D::Error> {
    deserialize(deserializer).map(Some)
}
