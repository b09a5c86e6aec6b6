import { describe, expect, it } from "vitest";
import { segments } from "./examples";
import { firstWord, numbersKept, paragraphs } from "./marked";

const shape = (marked: string) =>
  paragraphs(segments(marked)).map((paragraph) =>
    paragraph.map((line) => line.map((run) => [run.parts.map((part) => part.text).join(""), run.reason, run.first, run.last])),
  );

describe("paragraphs", () => {
  it("loses no words", () => {
    const found = paragraphs(segments("One [1|two <a.|b.example|/c>] three.\n\n[2|Four]\nfive"));
    expect(found.flat(2).flatMap((run) => run.parts).map((part) => part.text).join("")).toBe("One two a.b.example/c three.Fourfive");
  });

  it("parts paragraphs at empty lines and lines at breaks", () => {
    expect(shape("a\nb\n\n\nc")).toEqual([
      [[["a", null, false, false]], [["b", null, false, false]]],
      [[["c", null, false, false]]],
    ]);
  });

  it("keeps an address inside its mark", () => {
    const [[[run]]] = paragraphs(segments("[1|go to <x.|y.example|>]")) as [[[ReturnType<typeof paragraphs>[number][number][number]]]];
    expect(run.parts.map((part) => part.address?.owner ?? null)).toEqual([null, "y.example"]);
  });

  it("gives a mark over several lines one number and one label", () => {
    expect(shape("[1|pay\nnow]")).toEqual([[[["pay", 1, true, false]], [["now", 1, false, true]]]]);
  });

  it("keeps two marks of one reason apart, and counts them", () => {
    const runs = paragraphs(segments("[1|now][1|at once]")).flat(2);
    expect(runs.map((run) => run.nth)).toEqual([1, 2]);
  });

  it("has nothing to show for nothing", () => {
    expect(paragraphs([])).toEqual([]);
    expect(paragraphs(segments("\n\n"))).toEqual([]);
  });
});

describe("firstWord", () => {
  it("parts a word from the rest", () => expect(firstWord("buy two")).toEqual(["", "buy", " two"]));
  it("keeps the space before it", () => expect(firstWord(" us two")).toEqual([" ", "us", " two"]));
  it("lets long words break", () => expect(firstWord("a".repeat(40))).toEqual(["", "", "a".repeat(40)]));
  it("loses nothing without a word", () => expect(firstWord(" ")).toEqual(["", "", " "]));
});

describe("numbersKept", () => {
  it("keeps phone numbers in one piece and loses nothing", () => {
    const pieces = numbersKept("call +1 (555) 010-0142 or 030 23125 014 by 15 May");
    expect(pieces.filter((piece) => piece.kept).map((piece) => piece.text)).toEqual(["+1 (555) 010-0142", "030 23125 014"]);
    expect(pieces.map((piece) => piece.text).join("")).toBe("call +1 (555) 010-0142 or 030 23125 014 by 15 May");
  });

  it("is quick on long runs of digits", () => {
    const long = "1 ".repeat(100_000);
    expect(numbersKept(long).map((piece) => piece.text).join("")).toBe(long);
  });
});
