import { afterEach, expect, it, vi } from "vitest";
import type { Call } from "./bindings/Call";
import type { InterviewAsked } from "./bindings/InterviewAsked";
import { errorCode, host, type FileToSave } from "./host";

const shell = window as unknown as { __TAURI_INTERNALS__?: { invoke: (...args: unknown[]) => Promise<unknown> } };

afterEach(() => delete shell.__TAURI_INTERNALS__);

it("calls the commands by their names, with their arguments", async () => {
  const invoke = vi.fn().mockResolvedValue(null);
  shell.__TAURI_INTERNALS__ = { invoke };
  const settings = { language: null, country: "us", textSize: "100", theme: "system" } as const;
  const asked: InterviewAsked = { flow: "already-paid", answers: [], at: null, after: "given", perspective: "other", language: "en" };
  const told: Call = { answers: [{ question: "given", options: ["code"] }], said: "a", replies: [], perspective: "self", language: "en", country: null };
  const file: FileToSave = { name: "a", format: "html", content: "b" };
  const submission = { text: "a", file: null, answers: [], language: "en", country: "us" } as const;

  await host.start();
  await host.saveSettings(settings);
  await host.openFile();
  await host.takeFile();
  await host.forgetFile();
  await host.checkMessage({ ...submission, answers: [] });
  await host.sourcedFacts({ language: "de", country: "de" });
  await host.interview(asked);
  await host.checkCall(told);
  await host.recoveryPlan(told);
  await host.tips({ language: "de", country: "de" });
  await host.openPage("us-ftc");
  await host.printPage();
  await host.saveFile(file);

  expect(invoke.mock.calls.map(([name, args]) => [name, args])).toEqual([
    ["start", undefined],
    ["save_settings", { settings }],
    ["open_file", undefined],
    ["take_file", undefined],
    ["forget_file", undefined],
    ["check_message", submission],
    ["sourced_facts", { language: "de", country: "de" }],
    ["interview", { asked }],
    ["check_call", { call: told }],
    ["recovery_plan", { call: told }],
    ["tips", { language: "de", country: "de" }],
    ["open_page", { key: "us-ftc" }],
    ["print_page", undefined],
    ["save_file", { file }],
  ].map(([name, args]) => [name, args ?? {}]));
});

it("hands over a pasted file as bytes, and its name in letters that a header can hold", async () => {
  const invoke = vi.fn().mockResolvedValue(null);
  shell.__TAURI_INTERNALS__ = { invoke };
  const bytes = new Uint8Array([1, 2, 3]);
  await host.pasteFile("Grüße €.eml", bytes);
  expect(invoke).toHaveBeenCalledWith("paste_file", bytes, { headers: { "x-name": "Gr%C3%BC%C3%9Fe%20%E2%82%AC.eml" } });
});

it("hears the two events of the shell and no others, and stops", async () => {
  const hear = new Map<string, (event: unknown) => void>();
  const callbacks: ((event: unknown) => void)[] = [];
  const invoke = vi.fn((command: unknown, args: unknown) => {
    const { event, handler } = args as { event: string; handler?: number };
    if (command === "plugin:event|listen") hear.set(event, callbacks[handler!]!);
    return Promise.resolve(7);
  });
  shell.__TAURI_INTERNALS__ = { invoke, transformCallback: (callback: (event: unknown) => void) => callbacks.push(callback) - 1 } as typeof shell.__TAURI_INTERNALS__ & object;
  const forgotten = vi.fn();
  Object.assign(window, { __TAURI_EVENT_PLUGIN_INTERNALS__: { unregisterListener: forgotten } });
  const arrived = vi.fn();
  const over = vi.fn();
  const stops = [await host.onFileArrived(arrived), await host.onFileOver(over)];
  expect([...hear.keys()]).toEqual(["file-arrived", "file-over"]);
  hear.get("file-arrived")!({ payload: null });
  hear.get("file-over")!({ payload: true });
  expect(arrived.mock.calls).toEqual([[]]);
  expect(over.mock.calls).toEqual([[true]]);
  for (const stop of stops) stop();
  expect(forgotten.mock.calls).toEqual([["file-arrived", 7], ["file-over", 7]]);
});

it("knows the shell's codes and takes anything else for the one that fits the call", () => {
  expect(errorCode({ code: "replaced" }, "check-failed")).toBe("replaced");
  expect(errorCode({ code: "page-not-opened" }, "not-printed")).toBe("page-not-opened");
  expect(errorCode({ code: "toString" }, "check-failed")).toBe("check-failed");
  expect(errorCode("a bare string", "settings-not-saved")).toBe("settings-not-saved");
  expect(errorCode(null, "check-failed")).toBe("check-failed");
});
