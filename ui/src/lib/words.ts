// The words of the window: message ids of assets/locales/<language>/ui.ftl to sentences.

import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { FluentVariable, Message } from "@fluent/bundle";
import { getContext, setContext } from "svelte";
import type { Settings } from "./bindings/Settings";

export type Language = NonNullable<Settings["language"]>;

/** Gives the sentence of an id, or of an attribute of it ("notice-empty.title"). */
export type Words = (id: string, args?: Record<string, FluentVariable>) => string;

/** The files as they stand, by language. The words test reads them too. */
export const SOURCES: Record<string, string> = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>("../../../assets/locales/*/ui.ftl", { query: "?raw", import: "default", eager: true }),
  ).map(([path, source]) => [path.split("/").at(-2) ?? path, source]),
);

export const LANGUAGES: string[] = Object.keys(SOURCES).sort();

const FALLBACK: Language = "en";

const BUNDLES = new Map<string, FluentBundle>(
  Object.entries(SOURCES).map(([language, source]) => {
    const bundle = new FluentBundle(language, { useIsolating: true });
    const errors = bundle.addResource(new FluentResource(source));
    for (const error of errors) complain(`${language}/ui.ftl: ${error.message}`);
    return [language, bundle];
  }),
);

// A missing word is a failure while we build and test. In front of a person it must not cost them the answer.
function complain(problem: string): void {
  if (import.meta.env.DEV) throw new Error(problem);
  console.error(problem);
}

function pattern(bundle: FluentBundle | undefined, id: string): Message["value"] | undefined {
  const [name = id, attribute] = id.split(".");
  const message = bundle?.getMessage(name);
  return attribute === undefined ? message?.value : message?.attributes[attribute];
}

export function wordsFor(language: Language): Words {
  return (id, args) => {
    for (const tried of [language, FALLBACK]) {
      const bundle = BUNDLES.get(tried);
      const found = pattern(bundle, id);
      if (bundle && found != null) {
        const errors: Error[] = [];
        const sentence = bundle.formatPattern(found, args, errors);
        for (const error of errors) complain(`${tried}/ui.ftl, ${id}: ${error.message}`);
        return sentence;
      }
      complain(`${tried}/ui.ftl has no ${id}`);
    }
    return "";
  };
}

/** The language to use when the person has chosen none: the first of the system's that we have. */
export function languageOfSystem(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split("-")[0] ?? "";
    if (BUNDLES.has(language)) return language as Language;
  }
  return FALLBACK;
}

const KEY = Symbol("words");
const LANGUAGE_KEY = Symbol("language");

/** Called once by the window, with getters so that a change of language reaches every part. */
export function provideWords(current: () => Words, language: () => Language): void {
  setContext<Words>(KEY, (id, args) => current()(id, args));
  setContext(LANGUAGE_KEY, language);
}

export function getWords(): Words {
  return getContext<Words>(KEY);
}

/** Which language the words are in now. */
export function getLanguage(): () => Language {
  return getContext<() => Language>(LANGUAGE_KEY);
}
