// Where the person is: the screen named after "#/" in the address, so that the web view's own Back works.

export type Screen =
  | "home" | "choose" | "result" | "how" | "settings"
  | "call" | "hangUp" | "cutOff" | "callResult"
  | "alreadyPaid" | "plan" | "tips" | "tip" | "show";

export const PLACES = {
  home: "#/",
  choose: "#/choose",
  result: "#/result",
  how: "#/how-it-decides",
  settings: "#/settings",
  call: "#/call",
  hangUp: "#/hang-up",
  cutOff: "#/cut-off",
  callResult: "#/call-result",
  alreadyPaid: "#/already-paid",
  plan: "#/plan",
  tips: "#/tips",
  show: "#/show",
} as const satisfies Record<Exclude<Screen, "tip">, string>;

/** A screen, and which question, tip or page of it. */
export type Place = { screen: Screen; part: string | null };

/** The screens that show one of several things, by what is said after their name. */
const PARTED: Partial<Record<Screen, Screen>> = { call: "call", alreadyPaid: "alreadyPaid", tips: "tip", show: "show" };

export function placeOf(hash: string): Place {
  for (const screen of Object.keys(PLACES) as (keyof typeof PLACES)[]) {
    if (hash === PLACES[screen]) return { screen, part: null };
    const parted = PARTED[screen];
    const start = `${PLACES[screen]}/`;
    if (parted !== undefined && hash.length > start.length && hash.startsWith(start)) {
      return { screen: parted, part: hash.slice(start.length) };
    }
  }
  return { screen: "home", part: null };
}

export function hashOf({ screen, part }: Place): string {
  const start = PLACES[screen === "tip" ? "tips" : screen];
  return part === null ? start : `${start}/${part}`;
}

export type Door = "message" | "call" | "paid" | "tips";

const DOORS: Record<Screen, Door | null> = {
  home: "message", choose: "message", result: "message", how: null, settings: null,
  call: "call", hangUp: "call", cutOff: "call", callResult: "call",
  alreadyPaid: "paid", plan: "paid", tips: "tips", tip: "tips", show: null,
};

/** The door that a place stands behind. */
export function doorOf({ screen, part }: Place): Door | null {
  return screen === "show" && part !== null ? doorOf(placeOf(`#/${part}`)) : DOORS[screen];
}
