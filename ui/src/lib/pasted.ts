// What the person pasted, in two forms: whole for the checker, and short enough for a text field.

/** Above this many characters a text field makes the window slow. */
export const LONG = 200_000;
/** How much of a long text the field shows. */
export const BEGINNING = 20_000;

/** Above this many bytes the shell takes no file. */
export const LARGEST = 50 * 1024 * 1024;

export type Pasted = { readonly whole: string; readonly shown: string; readonly long: boolean };

export function clip(whole: string): Pasted {
  if (whole.length <= LONG) return { whole, shown: whole, long: false };
  let end = BEGINNING;
  // Never part a surrogate pair.
  if (/[\uD800-\uDBFF]/.test(whole.charAt(end - 1))) end -= 1;
  return { whole, shown: whole.slice(0, end), long: true };
}

/**
 * The files that were copied. Beside a text they are only a picture of it, unless the text says nothing but
 * where they lie, as some desktops have it.
 */
export function filesIn(copied: DataTransfer | null): File[] {
  const files = [...(copied?.files ?? [])];
  if (files.length === 0) return [];
  const lines = (copied?.getData("text/plain") ?? "").split("\n").map((one) => one.trim()).filter((one) => one !== "");
  const isPlace = (text: string) => files.some(({ name }) => text.endsWith(name) || text.endsWith(encodeURIComponent(name)));
  return lines.every(isPlace) ? files : [];
}

/** True when a file was copied and only the place where it is was handed over: no bytes and no words. */
export function isPlaceAlone(copied: DataTransfer | null): boolean {
  if (copied === null || copied.files.length > 0 || !copied.types?.includes("text/uri-list")) return false;
  const words = copied.getData("text/plain").trim();
  return words === "" || words.split("\n").every((line) => line.trim().startsWith("file://"));
}
