import { describe, expect, it } from "vitest";
import { segments } from "./examples";
import { MAIL } from "./examples-mail";
import { addressesJoined, firstWord, isBlank, numbersKept, paragraphs, partsOf, textOf } from "./marked";

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

  it("counts the marks of one reason through all parts of a message", () => {
    const seen = new Map<number, number>();
    const nths = ["[1|a]", "b [2|c] [1|d]", "[2|e]"].map((part) => paragraphs(segments(part), seen).flat(2).filter((run) => run.reason !== null));
    expect(nths.map((runs) => runs.map((run) => [run.reason, run.nth]))).toEqual([[[1, 1]], [[2, 1], [1, 2]], [[2, 2]]]);
  });

  it("has nothing to show for nothing", () => {
    expect(paragraphs([])).toEqual([]);
    expect(paragraphs(segments("\n\n"))).toEqual([]);
  });
});

describe("firstWord", () => {
  it("parts a word from the rest", () => expect(firstWord("buy two")).toEqual(["", "buy", " two"]));
  it("keeps the space before it", () => expect(firstWord(" us two")).toEqual([" ", "us", " two"]));
  it("takes only the beginning of a long word, so that the rest can break", () => {
    expect(firstWord(" " + "a".repeat(40))).toEqual([" ", "aaaaaa", "a".repeat(34)]);
    expect(firstWord("😀".repeat(40)).map((part) => part.length)).toEqual([0, 12, 68]);
  });
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

describe("the parts of a message", () => {
  it("are given in the order in which they are shown, and none is left out", () => {
    const parts = partsOf(MAIL.en.message).map((part) => textOf(part).trim().slice(0, 12));
    expect(parts).toEqual(["E-mail", "Amazon Billi", "Refunds <ref", "Your invoice", "Dear custome", "Dinner on Su", "Invoice-114.", "logo.png"]);
  });

  it("can hold nothing", () => {
    expect(isBlank([])).toBe(true);
    expect(isBlank(segments(" \n"))).toBe(true);
    expect(isBlank(segments("a"))).toBe(false);
  });
});

describe("addressesJoined", () => {
  it("keeps a mail address from ending a line at a hyphen, and nothing else", () => {
    expect(addressesJoined("Re-send to <a-b@c-d.example> at-once")).toBe("Re-send to <a-\u2060b@c-\u2060d.example> at-once");
  });

  it("is quick on long words", () => {
    const long = "a".repeat(200_000) + "@";
    expect(addressesJoined(long)).toBe(long);
  });
});
