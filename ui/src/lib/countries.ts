// The countries that we know, as a record, so that a new one in the shell's types cannot be forgotten here.

import type { Country } from "./bindings/Country";
import type { Words } from "./words";

const KNOWN: Record<Country, true> = {
  us: true, ca: true, uk: true, au: true, de: true, at: true, ch: true, es: true, fr: true, ie: true, in: true, it: true, mx: true,
};

const COUNTRIES = Object.keys(KNOWN) as Country[];

/** All of them with their names, in the order of the names. */
export function namedCountries(words: Words, language: string): { value: Country; label: string }[] {
  return COUNTRIES.map((value) => ({ value, label: words(`country-${value}`) })).sort((one, other) =>
    one.label.localeCompare(other.label, language),
  );
}

export function isCountry(id: string | undefined): id is Country {
  return id !== undefined && Object.hasOwn(KNOWN, id);
}
