// Files reach the window as they do on a desktop: "Open with", drag and drop, the open dialog, the clipboard. All of
// it is invented; the hosts end in .example.

import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { chooseInDialog, drop, noFileManager, startAgain } from "./desktop.mjs";
import { MESSAGES } from "./messages.mjs";
import { BINARY, begin, complaints, end, newHome, openApp, seen, until, wordsOf } from "./webdriver.mjs";

const say = wordsOf("en");
const MARKER = "zanzibarquux";

const mail = (subject, day, text, from = '"Amazon" <service@amazon-account.example>') =>
  [
    `From: ${from}`,
    "To: Maria <maria@example.com>",
    `Subject: ${subject}`,
    `Date: ${day} Nov 2026 10:00:00 +0000`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "",
    text,
    "",
  ].join("\r\n");

const SCAM = mail(
  "Your account is on hold",
  "Tue, 24",
  `Dear customer, your account is on hold.\r\nSign in at https://amazon-account.example/sign-in today, then buy two gift cards and read us the codes on the back. ${MARKER}`,
);
const HARMLESS = mail("Dinner", "Mon, 23", "Dear Maria, shall we eat at eight, as last time? I bring the salad and Tom the bread.", "Anna <anna@example.com>");

const folder = mkdtempSync(join(tmpdir(), "look-twice-files-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = (name, content) => {
  const place = join(folder, name);
  writeFileSync(place, content);
  return place;
};

const scam = file("Ihr Konto ä #1.eml", SCAM);
const harmless = file("dinner.eml", HARMLESS);
const mbox = file(
  "Inbox",
  [HARMLESS, SCAM].map((one) => `From somebody@example.com Tue Nov 24 10:00:00 2026\n${one.replaceAll("\r\n", "\n")}\n`).join(""),
);
const large = file("large.eml", "Subject: large\n\n");
truncateSync(large, 60 * 1024 * 1024);
const subfolder = join(folder, "folder.eml");
mkdirSync(subfolder);
const gone = join(folder, "gone.eml");
const pipe = join(folder, "pipe.eml");
execFileSync("mkfifo", [pipe]);

/** Waits until the result stands that is about a file of this name, and gives its form. */
async function verdictOf(app, name) {
  const wanted = seen(say("message-file").replace("{ $name }", name));
  await until(`the result for ${name}`, async () => {
    const [problem] = await app.texts("[role=alert]");
    assert.equal(problem, undefined, `instead of a result: ${problem}`);
    return (await app.texts("main .sticky .file-name")).map(seen).includes(wanted);
  });
  return app.verdict();
}

/** Waits until an error is told. */
const told = (app, code) =>
  until(`the words for ${code}`, async () => seen((await app.texts("[role=alert] h2"))[0] ?? "") === seen(say(`error-${code}.title`)));

const command = (app, name, args) =>
  app.runAsync(
    `const [name, args, done] = arguments;
    window.__TAURI_INTERNALS__.invoke(name, args).then((value) => done({ value }), (error) => done({ error }));`,
    name,
    args,
  );

describe("a file that the program is opened with", () => {
  let app;
  before(async () => {
    app = await openApp({ args: [scam] });
  });
  after(() => app?.close());

  test("is read and checked when the program starts", async () => {
    assert.equal(await verdictOf(app, "Ihr Konto ä #1.eml"), "stop");
    assert.match((await app.texts("mark")).join(" "), /gift\s+cards/);
    assert.match(seen(await app.text("main .sticky")), /Your account is on hold/);
    await app.shoot("file-stop-en");
    assert.deepEqual(await complaints(app), []);
  });

  test("never tells the page where it lies", async () => {
    const html = await app.run("return document.documentElement.outerHTML + location.href");
    assert.ok(!html.includes(folder), "the folder stands in the page");
  });

  test("is taken over by the window that is open, from the folder of the second start", async () => {
    startAgain(app, ["dinner.eml"], folder);
    assert.notEqual(await verdictOf(app, "dinner.eml"), "stop");
    startAgain(app, [pathToFileURL(scam).href]);
    assert.equal(await verdictOf(app, "Ihr Konto ä #1.eml"), "stop");
  });

  const refused = {
    "file-is-folder": ["a folder", [subfolder]],
    "file-gone": ["a file that is gone", [gone]],
    "file-too-large": ["a file of 60 MB", [large]],
    "file-not-read": ["a pipe, from which nothing ever comes", [pipe]],
    "several-files": ["two files at once", [scam, harmless]],
  };
  for (const [code, [what, args]] of Object.entries(refused)) {
    test(`is refused in words, and what was shown stays: ${what}`, async () => {
      startAgain(app, args);
      await told(app, code);
      assert.equal(await app.verdict(), "stop");
      if (code === "file-is-folder") await app.shoot("file-is-folder-en");
    });
  }

  test("is none when there is only a switch", async () => {
    startAgain(app, ["--anything"]);
    assert.deepEqual(await command(app, "take_file", {}), { value: null });
  });

  test("can be a mailbox, of which one mail is chosen and then another", async () => {
    startAgain(app, [mbox]);
    await until("the list", async () => seen(await app.text("h1")) === seen(say("choose-title")));
    const subjects = () => app.texts(".mail__subject");
    assert.deepEqual(await subjects(), ["Your account is on hold", "Dinner"]);
    assert.deepEqual(await app.texts(".mail__from"), ['"Amazon" <service@amazon-account.example>', "Anna <anna@example.com>"]);
    assert.deepEqual(await app.texts("[role=alert]"), []);
    await app.shoot("file-choose-en");
    assert.deepEqual(await complaints(app), []);

    await app.click("li:nth-child(1) .mail");
    assert.equal(await verdictOf(app, "Inbox"), "stop");
    await app.click('main a[href="#/choose"]');
    await until("the list again", async () => (await subjects()).length === 2);
    await app.click("li:nth-child(2) .mail");
    assert.notEqual(await verdictOf(app, "Inbox"), "stop");
    assert.match(seen(await app.text("main .sticky")), /Dinner/);
  });

  test("is forgotten by the shell as soon as a text is checked", async () => {
    const wish = (id) => ({ text: "", file: { id, mail: null }, answers: [], language: "en", country: "us" });
    startAgain(app, [harmless]);
    await verdictOf(app, "dinner.eml");
    // Whatever its number is, it answers; and then no number does.
    const ids = Array.from({ length: 40 }, (_, id) => id);
    const held = async () => {
      const answers = [];
      for (const id of ids) answers.push(await command(app, "check_message", wish(id)));
      return answers.map(({ error }) => error?.code).filter((code) => code !== "file-gone");
    };
    assert.deepEqual(await held(), [undefined]);
    assert.equal(await app.check(MESSAGES.en.stop), "stop");
    assert.deepEqual(await held(), []);
  });
});

describe("a file that is handed over in the window", () => {
  let app;
  before(async () => {
    app = await openApp();
  });
  after(() => app?.close());

  const frame = async () => (await app.texts(".drop span")).map(seen);

  test("shows a frame while it is dragged, and is checked when it is let go", { skip: noFileManager }, async () => {
    assert.deepEqual(await frame(), []);
    await drop(app, [scam], async () => {
      await until("the frame", async () => (await frame())[0] === seen(say("drop-here")));
      await app.shoot("file-over-en");
    });
    assert.equal(await verdictOf(app, "Ihr Konto ä #1.eml"), "stop");
    assert.deepEqual(await frame(), []);
  });

  const dropped = { "file-is-folder": [subfolder], "several-files": [scam, harmless], "file-gone": [gone] };
  for (const [code, files] of Object.entries(dropped)) {
    test(`is refused in words when it is dropped: ${code}`, { skip: noFileManager }, async () => {
      await drop(app, files);
      await told(app, code);
      assert.deepEqual(await frame(), []);
    });
  }

  test("is not what a link is", { skip: noFileManager }, async () => {
    await app.go("");
    await drop(app, ["https://amazon-account.example/"], async () => assert.deepEqual(await frame(), []));
    assert.deepEqual(await command(app, "take_file", {}), { value: null });
    assert.match(await app.run("return location.href"), /^tauri:/);
  });

  test("is chosen in the system's dialog, which can be left without choosing", async () => {
    await app.go("");
    const title = await chooseInDialog(app, null);
    assert.equal(title, await app.run("return document.title"), "its name is in the person's language");
    assert.deepEqual(await app.texts("[role=alert]"), []);
    assert.equal(await app.text("h1"), say("home-title"));
    await chooseInDialog(app, harmless);
    assert.notEqual(await verdictOf(app, "dinner.eml"), "stop");
  });

  // WebKitGTK gives a page no file that was copied in a file manager; the web views of other systems do, like this.
  const paste = (files) =>
    app.run(
      `const copied = new DataTransfer();
      for (const [name, content] of arguments[0]) copied.items.add(new File([content], name));
      document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: copied, bubbles: true, cancelable: true }));`,
      files,
    );

  test("is checked when it is pasted", async () => {
    await app.go("");
    await paste([["Ihr Konto ä.eml", SCAM]]);
    assert.equal(await verdictOf(app, "Ihr Konto ä.eml"), "stop");
    await paste([["one.eml", SCAM], ["two.eml", HARMLESS]]);
    await told(app, "several-files");
  });

  test("crosses by its bytes when it is pasted, up to the limit", async () => {
    const paste = (size, name) =>
      app.runAsync(
        `const [size, name, done] = arguments;
        window.__TAURI_INTERNALS__.invoke("paste_file", new Uint8Array(size).fill(65), { headers: { "x-name": encodeURIComponent(name) } })
          .then((value) => done({ value }), (error) => done({ error }));`,
        size,
        name,
      );
    const { value } = await paste(50 * 1024 * 1024, "../Grüße 1.txt");
    assert.deepEqual([value.name, value.mails, value.more], ["Grüße 1.txt", [], 0]);
    assert.deepEqual(await paste(50 * 1024 * 1024 + 1, "large.txt"), { error: { code: "file-too-large" } });
  });
});

const PAGE = SCAM.replace("text/plain", "text/html").replace(
  `\r\n\r\n`,
  `\r\n\r\n<img src="http://pixel.amazon-account.example/seen.png"><link rel="stylesheet" href="https://amazon-account.example/mail.css">`,
);

const noStrace = spawnSync("strace", ["-V"], { stdio: "ignore" }).status !== 0 && "strace is not installed";

test("a mail with pictures from elsewhere opens no connection and leaves no trace of its text", { skip: noStrace }, async () => {
  const home = await newHome();
  const trace = join(home.folder, "trace.txt");
  // Without a driver, which itself needs a connection: only the title tells that the answer is there.
  const app = begin("strace", ["-f", "-qq", "-e", "trace=network", "-o", trace, BINARY, file("pictures.eml", PAGE)], { env: home.env });
  const title = () => {
    const id = execFileSync("xdotool", ["search", "--onlyvisible", "--name", "Look Twice"]).toString().split("\n")[0];
    return execFileSync("xdotool", ["getwindowname", id]).toString().trim();
  };
  try {
    await until("the answer", () => title().endsWith("Look Twice") && title() !== "Look Twice" && !title().startsWith(say("home-page")));
    await end(app);
    const calls = readFileSync(trace, "utf8").split("\n");
    assert.deepEqual(calls.filter((call) => /socket\(AF_INET6?\b|sa_family=AF_INET6?\b/.test(call)), []);
    assert.ok(calls.some((call) => call.includes("AF_UNIX")), "the control: the trace saw the window's own connections");
    const kept = readdirSync(home.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .filter((one) => readFileSync(one).includes(MARKER));
    assert.deepEqual(kept, []);
  } finally {
    await end(app);
    await home.leave();
  }
});
