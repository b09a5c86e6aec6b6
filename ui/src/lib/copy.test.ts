import { afterEach, expect, it, vi } from "vitest";
import { copy } from "./copy";

afterEach(() => vi.unstubAllGlobals());

it("uses the clipboard", async () => {
  const writeText = vi.fn().mockResolvedValue(undefined);
  vi.stubGlobal("navigator", { clipboard: { writeText } });
  expect(await copy("abc")).toBe(true);
  expect(writeText).toHaveBeenCalledWith("abc");
});

it("falls back to the old way, and gives the focus back", async () => {
  vi.stubGlobal("navigator", {});
  const button = document.createElement("button");
  document.body.append(button);
  button.focus();
  const seen: string[] = [];
  document.execCommand = (command) => {
    seen.push(command, (document.activeElement as HTMLTextAreaElement).value);
    return true;
  };
  expect(await copy("abc")).toBe(true);
  expect(seen).toEqual(["copy", "abc"]);
  expect(document.querySelector("textarea")).toBeNull();
  expect(button).toHaveFocus();
});

it("says so when neither works", async () => {
  vi.stubGlobal("navigator", {});
  document.execCommand = () => false;
  expect(await copy("abc")).toBe(false);
  document.execCommand = () => {
    throw new Error("not allowed");
  };
  expect(await copy("abc")).toBe(false);
  expect(document.querySelector("textarea")).toBeNull();
});
