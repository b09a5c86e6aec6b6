// Where the person is: the screen named after "#/" in the address, so that the web view's own Back works.

export type Screen = "home" | "result" | "how" | "settings";

export const PLACES: Record<Screen, string> = { home: "#/", result: "#/result", how: "#/how-it-decides", settings: "#/settings" };

export function screenOf(hash: string): Screen {
  const found = (Object.keys(PLACES) as Screen[]).find((screen) => PLACES[screen] === hash);
  return found ?? "home";
}
