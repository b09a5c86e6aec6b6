// The host for the parts deep in a screen that print, save or open a page.

import { getContext, setContext } from "svelte";
import type { Host } from "./host";

const KEY = Symbol("host");

export function provideHost(host: Host): void {
  setContext(KEY, host);
}

export function getHost(): Host {
  return getContext<Host>(KEY);
}
