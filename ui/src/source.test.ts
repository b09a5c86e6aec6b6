// Fences that the compiler does not know: who may call the shell, and where words may stand.

import { parse } from "svelte/compiler";
import { describe, expect, it } from "vitest";

const sources = import.meta.glob<string>("./**/*.{svelte,ts}", { query: "?raw", import: "default", eager: true });
const files = Object.entries(sources);
const components = files.filter(([path]) => path.endsWith(".svelte"));

/** Attributes whose value a person reads or hears. */
const SPOKEN = new Set(["aria-label", "aria-description", "aria-roledescription", "aria-valuetext", "title", "alt", "placeholder", "label"]);

type Node = { type?: string; name?: string; data?: string; value?: unknown };

function visit(node: unknown, see: (node: Node, within: Node | null) => void, within: Node | null = null): void {
  if (Array.isArray(node)) return node.forEach((one) => visit(one, see, within));
  if (typeof node !== "object" || node === null) return;
  const one = node as Node;
  if (typeof one.type === "string") see(one, within);
  const next = one.type === "Attribute" ? one : within;
  for (const value of Object.values(one)) visit(value, see, next);
}

describe("the window's source", () => {
  it("calls the shell from one file alone", () => {
    const callers = files.filter(([, source]) => /(?:from|import)\s*\(?\s*["']@tauri-apps/.test(source)).map(([path]) => path);
    expect(callers).toEqual(["./lib/host.ts"]);
  });

  it.each(components)("holds no words: %s", (_path, source) => {
    const literals: string[] = [];
    visit(parse(source, { modern: true }).fragment, (node, within) => {
      if (node.type !== "Text" || typeof node.data !== "string" || !/\p{L}/u.test(node.data)) return;
      if (within === null || SPOKEN.has(within.name ?? "")) literals.push(node.data);
    });
    expect(literals).toEqual([]);
  });

  it.each(components)("has no inline style, no raw HTML and no link out: %s", (_path, source) => {
    const found: string[] = [];
    visit(parse(source, { modern: true }), (node) => {
      if (node.type === "HtmlTag" || node.type === "StyleDirective") found.push(node.type);
      if (node.type === "Attribute" && (node.name === "style" || node.name === "srcdoc")) found.push(node.name);
    });
    expect(found).toEqual([]);
    expect(source.replace(/http:\/\/www\.w3\.org/g, "")).not.toMatch(/https?:\/\//);
    for (const [, href] of source.matchAll(/href=(\{[^}]*\}|"[^"]*")/g)) expect(href).toMatch(/^(\{PLACES\.\w+\}|"#.*")$/);
  });

  it("hears nothing of the window's own events, which carry the places of files", () => {
    for (const [path, source] of files) {
      if (path.endsWith(".test.ts")) continue;
      expect(source, path).not.toMatch(/tauri:\/\/|onDragDropEvent|TauriEvent/);
    }
  });

  it("sends nothing anywhere", () => {
    for (const [path, source] of files) {
      if (path.endsWith(".test.ts")) continue;
      expect(source, path).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|localStorage|sessionStorage|indexedDB/);
    }
  });
});
