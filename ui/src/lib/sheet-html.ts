// A sheet as one web page that needs nothing else: no script, no address that can be followed, ready to be printed.

import { plain, type Block, type Line, type Sheet } from "./sheet";
import type { Language } from "./words";

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

export function escaped(text: string): string {
  return plain(text)
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, "")
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}

const STYLE = `
body { max-width: 40rem; margin: 2rem auto; padding: 0 1rem; font: 1.125rem/1.5 system-ui, sans-serif; color: #1b2326; background: #fff; overflow-wrap: anywhere; }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.35rem; line-height: 1.25; margin: 2rem 0 .5rem; }
h3 { font-size: 1.15rem; line-height: 1.25; margin: 1.5rem 0 .5rem; }
p, li { margin: .35rem 0; white-space: pre-line; }
.name { font-weight: 700; }
.quote { font-family: Georgia, serif; padding-left: .75rem; border-left: 4px solid #0d4650; }
.source, footer { font-size: .9rem; color: #454e52; }
footer { margin-top: 2rem; border-top: 2px dashed #6d6a62; }
@media print { body { margin: 0; max-width: none; font-size: 12pt; } section { break-inside: avoid; } h2, h3 { break-after: avoid; } }
`;

function paragraph({ label, text, look }: Line): string {
  const before = label === null ? "" : `<b>${escaped(label)}:</b> `;
  return `<p class="${look}">${before}<bdi>${escaped(text)}</bdi></p>`;
}

function section({ level, heading, lines, entries, ordered }: Block): string {
  const list = ordered ? "ol" : "ul";
  return [
    "<section>",
    ...(heading === null ? [] : [`<h${level}>${escaped(heading)}</h${level}>`]),
    ...lines.map(paragraph),
    ...(entries.length === 0 ? [] : [`<${list}>`, ...entries.map((entry) => `<li>${escaped(entry)}</li>`), `</${list}>`]),
    "</section>",
  ].join("\n");
}

export function toHtml(sheet: Sheet, language: Language): string {
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="format-detection" content="telephone=no, address=no, email=no">',
    `<title>${escaped(sheet.title)}</title>`,
    `<style>${STYLE}</style></head>`,
    "<body>",
    ...(sheet.name === null ? [] : [`<p class="name">${escaped(sheet.name)}</p>`]),
    `<h1>${escaped(sheet.title)}</h1>`,
    ...sheet.lead.map((text) => `<p>${escaped(text)}</p>`),
    ...sheet.blocks.map(section),
    `<footer>${[...sheet.foot, ...sheet.promises].map((text) => `<p>${escaped(text)}</p>`).join("\n")}</footer>`,
    "</body></html>",
    "",
  ].join("\n");
}
