import { afterEach, expect, it, vi } from "vitest";
import { errorCode, host } from "./host";

const shell = window as unknown as { __TAURI_INTERNALS__?: { invoke: (...args: unknown[]) => Promise<unknown> } };

afterEach(() => delete shell.__TAURI_INTERNALS__);

it("calls the four commands by their names, with their arguments", async () => {
  const invoke = vi.fn().mockResolvedValue(null);
  shell.__TAURI_INTERNALS__ = { invoke };
  const settings = { language: null, country: "us", textSize: "100", theme: "system" } as const;
  const submission = { text: "a", answers: [], language: "en", country: "us" } as const;

  await host.start();
  await host.saveSettings(settings);
  await host.checkMessage({ ...submission, answers: [] });
  await host.sourcedFacts({ language: "de", country: "de" });

  expect(invoke.mock.calls.map(([name, args]) => [name, args])).toEqual([
    ["start", undefined],
    ["save_settings", { settings }],
    ["check_message", submission],
    ["sourced_facts", { language: "de", country: "de" }],
  ].map(([name, args]) => [name, args ?? {}]));
});

it("knows the shell's codes and takes anything else for the one that fits the call", () => {
  expect(errorCode({ code: "replaced" }, "check-failed")).toBe("replaced");
  expect(errorCode({ code: "toString" }, "check-failed")).toBe("check-failed");
  expect(errorCode("a bare string", "settings-not-saved")).toBe("settings-not-saved");
  expect(errorCode(null, "check-failed")).toBe("check-failed");
});
