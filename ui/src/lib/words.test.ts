import { FluentResource } from "@fluent/bundle";
import { describe, expect, it, vi } from "vitest";
import { languageOfSystem, LANGUAGES, SOURCES, wordsFor, type Language } from "./words";

/** Every id and attribute of a file with its pattern, and the arguments that the pattern uses. */
function messages(source: string): Map<string, { args: string[]; texts: string[] }> {
  const found = new Map<string, { args: string[]; texts: string[] }>();
  const read = (id: string, pattern: unknown) => {
    const args = new Set<string>();
    const texts: string[] = [];
    const walk = (node: unknown): void => {
      if (typeof node === "string") texts.push(node);
      else if (Array.isArray(node)) {
        texts.push(node.map((part: unknown) => (typeof part === "string" ? part : "X")).join(""));
        node.filter((part: unknown) => typeof part !== "string").forEach(walk);
      } else if (typeof node === "object" && node !== null) {
        const { type, name, selector, variants } = node as { type?: string; name?: string; selector?: unknown; variants?: { value: unknown }[] };
        if (type === "var" && name !== undefined) args.add(name);
        if (selector !== undefined) walk(selector);
        variants?.forEach((variant) => walk(variant.value));
      }
    };
    walk(pattern);
    found.set(id, { args: [...args].sort(), texts });
  };
  for (const message of new FluentResource(source).body) {
    if (message.value !== null) read(message.id, message.value);
    for (const [name, pattern] of Object.entries(message.attributes)) read(`${message.id}.${name}`, pattern);
  }
  return found;
}

const files = new Map(LANGUAGES.map((language) => [language, messages(SOURCES[language] ?? "")]));
const english = files.get("en")!;

const components = import.meta.glob<string>(["../**/*.svelte", "../lib/*.ts", "!../lib/*.test.ts", "!../lib/examples*.ts", "!../lib/host.fake.ts"], { query: "?raw", import: "default", eager: true });
const code = Object.values(components).join("\n");

describe("the words of the window", () => {
  it("exist in English and in German", () => {
    expect(LANGUAGES).toEqual(["de", "en"]);
    expect(english.size).toBeGreaterThan(100);
  });

  it.each(LANGUAGES)("have the same ids and arguments in every language: %s", (language) => {
    const other = files.get(language)!;
    expect([...other.keys()]).toEqual([...english.keys()]);
    for (const [id, { args }] of english) expect(other.get(id)?.args, id).toEqual(args);
  });

  it.each(LANGUAGES)("are written once and read without errors: %s", (language) => {
    const ids = [...(SOURCES[language] ?? "").matchAll(/^([a-z][\w-]*) =/gm)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    const broken = new FluentResource(SOURCES[language] ?? "").body.length;
    expect(broken).toBe(ids.length);
  });

  it.each(LANGUAGES)("have short sentences: %s", (language) => {
    for (const [id, { texts }] of files.get(language)!) {
      for (const text of texts) {
        // A date's full stop ends no sentence.
        for (const sentence of text.replace(/(\d)\. /g, "$1 ").split(/[.!?:;]\s+/)) {
          expect(sentence.trim().split(/\s+/).length, `${language} ${id}: ${sentence}`).toBeLessThanOrEqual(15);
        }
      }
    }
  });

  it.each(LANGUAGES)("avoid the words that frighten or promise: %s", (language) => {
    for (const [id, { texts }] of files.get(language)!) {
      for (const text of texts) {
        expect(text.replaceAll("\u00AD", ""), `${language} ${id}`).not.toMatch(/phishing|spoofing|\bdomains?\b|malware|\bsafe\b|\bsicher\b|\d\s?%/i);
      }
    }
  });

  it("are all used, and every word that is used exists", () => {
    const asked = new Set([...code.matchAll(/["'`](?<id>[a-z][a-z-]*(?:\.[a-z]+)?)["'`]/g)].map((match) => match.groups!["id"]!));
    const begun = [...code.matchAll(/`(?<start>[a-z][a-z-]*-)\$\{/g)].map((match) => match.groups!["start"]!);
    const attributed = (id: string) => id.replace(/\..*/, "");
    const isUsed = (id: string) =>
      asked.has(id) || begun.some((start) => id.startsWith(start)) || asked.has(attributed(id)) || id === "app-name";
    expect([...english.keys()].filter((id) => !isUsed(id))).toEqual([]);

    const called = [...code.matchAll(/\b(?:w|words)\("(?<id>[^"]+)"/g)].map((match) => match.groups!["id"]!);
    expect(called.length).toBeGreaterThan(40);
    expect(called.filter((id) => !english.has(id))).toEqual([]);
  });
});

describe("wordsFor", () => {
  it("isolates what comes from a message", () => {
    expect(wordsFor("en")("quoted", { words: "abc" })).toBe("“\u2068abc\u2069”");
  });

  it("gives attributes after a full stop", () => {
    expect(wordsFor("de")("notice-empty.title")).toBe("Hier stand noch nichts");
  });

  it("fails loudly while we test when a word or an argument is missing", () => {
    expect(() => wordsFor("en")("no-such-word")).toThrow("no-such-word");
    expect(() => wordsFor("fr" as Language)("app-name")).toThrow("app-name");
    expect(() => wordsFor("en")("quoted")).toThrow("words");
  });
});

describe("wordsFor in front of a person", () => {
  it("falls back to English, and says so in the log", () => {
    vi.stubEnv("DEV", false);
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(wordsFor("fr" as Language)("nav-message")).toBe("Message");
    expect(log).toHaveBeenCalledWith(expect.stringContaining("nav-message"));
    expect(wordsFor("de")("no-such-word")).toBe("");
    vi.unstubAllEnvs();
    log.mockRestore();
  });
});

describe("languageOfSystem", () => {
  it("takes the first language that we have", () => {
    expect(languageOfSystem(["fr-FR", "de-AT", "en"])).toBe("de");
    expect(languageOfSystem(["en-GB", "de"])).toBe("en");
  });

  it("falls back to English", () => {
    expect(languageOfSystem([])).toBe("en");
    expect(languageOfSystem(["ja"])).toBe("en");
  });
});
