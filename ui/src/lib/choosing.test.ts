import { describe, expect, it } from "vitest";
import type { AskedQuestion } from "./bindings/AskedQuestion";
import { chosenWith } from "./choosing";

const option = (id: string, exclusive = false) => ({ id, label: id, hint: null, exclusive, interrupt: null });
const question = (kind: AskedQuestion["kind"]): AskedQuestion => ({
  id: "q", kind, text: "", hint: null, why: "", chosen: [], contradiction: null,
  options: [option("a"), option("b"), option("nothing", true), option("not-sure", true)],
});

describe("one of many", () => {
  const many = question("many");
  it("is added in the order of the options", () => expect(chosenWith(many, ["b"], "a", true)).toEqual(["a", "b"]));
  it("is taken out again", () => expect(chosenWith(many, ["a", "b"], "a", false)).toEqual(["b"]));
  it("takes the others away when it stands alone", () => expect(chosenWith(many, ["a", "b"], "nothing", true)).toEqual(["nothing"]));
  it("takes another away that stands alone", () => expect(chosenWith(many, ["nothing"], "not-sure", true)).toEqual(["not-sure"]));
  it("is taken away by an ordinary one", () => expect(chosenWith(many, ["nothing"], "b", true)).toEqual(["b"]));
  it("forgets what is not an option", () => expect(chosenWith(many, ["gone"], "a", true)).toEqual(["a"]));
});

it("is the only one where one is asked for", () => {
  expect(chosenWith(question("one"), ["a"], "b", true)).toEqual(["b"]);
  expect(chosenWith(question("country"), ["us"], "de", true)).toEqual(["de"]);
});
