import { expect, it } from "vitest";
import { BEGINNING, clip, LONG } from "./pasted";

it("keeps ordinary texts as they are", () => {
  expect(clip("x".repeat(LONG))).toMatchObject({ long: false, shown: "x".repeat(LONG) });
});

it("keeps a long text whole and shows its beginning", () => {
  const text = "x".repeat(20_000_000);
  const pasted = clip(text);
  expect(pasted.long).toBe(true);
  expect(pasted.whole).toBe(text);
  expect(pasted.shown).toHaveLength(BEGINNING);
});

it("parts no character in two", () => {
  const pasted = clip("a" + "😀".repeat(LONG));
  expect(pasted.shown).toHaveLength(BEGINNING - 1);
  expect(pasted.shown.endsWith("😀")).toBe(true);
});
