import { expect, it } from "vitest";
import { BEGINNING, clip, filesIn, LONG } from "./pasted";

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

const copied = (text: string, ...names: string[]) =>
  ({ getData: () => text, files: names.map((name) => new File(["x"], name)) }) as unknown as DataTransfer;

it.each([
  ["a file alone", copied("", "bill.eml"), ["bill.eml"]],
  ["several files", copied("", "a.eml", "b.eml"), ["a.eml", "b.eml"]],
  ["a file and where it lies", copied("/home/anna/bill.eml", "bill.eml"), ["bill.eml"]],
  ["files and their addresses", copied("file:///home/a%20b.eml\r\nfile:///home/c.eml\r\n", "a b.eml", "c.eml"), ["a b.eml", "c.eml"]],
  ["a text with a picture of it", copied("Dear customer", "image.png"), []],
  ["a text", copied("bill.eml"), []],
])("tells files from text: %s", (_what, data, names) => {
  expect(filesIn(data).map((file) => file.name)).toEqual(names);
});

it("finds no file where nothing was copied", () => {
  expect(filesIn(null)).toEqual([]);
});
