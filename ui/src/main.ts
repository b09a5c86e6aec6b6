// The window's entry: in the app the shell answers, everywhere else the fake host does.

import { mount } from "svelte";
import App from "./App.svelte";
import { host } from "./lib/host";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/components.css";
import "./styles/flow.css";
import "./styles/plan.css";
import "./styles/tips.css";
import "./styles/modes.css";

// In a production build this is a constant, and the fake host is left out of the bundle.
const chosen =
  import.meta.env.MODE === "production" ? host : (await import("./lib/host.fake")).fakeHostFrom(location.search);

mount(App, { target: document.getElementById("app")!, props: { host: chosen } });
