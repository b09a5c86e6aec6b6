import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  // The words of the window stand beside those of the report, one folder above.
  server: { fs: { allow: [".."] } },
  build: {
    target: "safari16",
    // The window's policy allows files of the app alone: nothing inline, no data addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  test: {
    environment: "jsdom",
    setupFiles: ["src/test.setup.ts"],
    include: ["src/**/*.test.ts"],
  },
});
