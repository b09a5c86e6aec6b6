import { describe, expect, it } from "vitest";
import { doorOf, hashOf, PLACES, placeOf } from "./route";

describe("placeOf", () => {
  it("knows every screen by its address, and the way back to it", () => {
    for (const [screen, hash] of Object.entries(PLACES)) {
      expect(placeOf(hash)).toEqual({ screen, part: null });
      expect(hashOf(placeOf(hash))).toBe(hash);
    }
  });

  it("knows which question, tip or page is meant", () => {
    for (const hash of ["#/call/wanted", "#/already-paid/given", "#/tips/hang-up", "#/show/plan", "#/show/tips/hang-up"]) {
      expect(placeOf(hash).part).not.toBeNull();
      expect(hashOf(placeOf(hash))).toBe(hash);
    }
    expect(placeOf("#/tips/hang-up")).toEqual({ screen: "tip", part: "hang-up" });
    expect(placeOf("#/show/tips/hang-up")).toEqual({ screen: "show", part: "tips/hang-up" });
  });

  it("takes anything else for the start page", () => {
    for (const hash of ["", "#", "#/nowhere", "#/settings/x", "#/tips/"]) {
      expect(placeOf(hash).screen).toBe("home");
    }
  });
});

it("knows the door that a place stands behind", () => {
  expect(doorOf(placeOf("#/call/wanted"))).toBe("call");
  expect(doorOf(placeOf("#/show/plan"))).toBe("paid");
  expect(doorOf(placeOf("#/show/tips/hang-up"))).toBe("tips");
  expect(doorOf(placeOf("#/settings"))).toBeNull();
});
