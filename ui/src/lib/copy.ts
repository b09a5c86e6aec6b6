// The clipboard.

/** Must run inside the person's click. True when the words are on the clipboard. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Some web views know no clipboard for pages. The old way still works in a click.
  }
  const carrier = document.createElement("textarea");
  carrier.value = text;
  carrier.className = "sr-only";
  const focused = document.activeElement;
  document.body.append(carrier);
  carrier.focus({ preventScroll: true });
  carrier.select();
  let copied = false;
  try {
    copied = document.execCommand("copy");
  } catch {
    copied = false;
  }
  carrier.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
