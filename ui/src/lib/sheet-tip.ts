// A tip as a sheet.

import type { Tip } from "./bindings/Tip";
import { block, footOf, line, type Sheet } from "./sheet";
import type { Words } from "./words";

export function tipSheet(tip: Tip, words: Words): Sheet {
  const blocks = tip.sections.map(({ kind, heading, sentences, source }) => {
    const said = source === null ? [] : [line(source, "source")];
    return kind === "do"
      ? block(heading, { entries: sentences, ordered: true, lines: said })
      : block(heading, { lines: [line(sentences.join(" ")), ...said] });
  });
  return { file: words("file-tip"), verdict: null, name: null, title: tip.title, lead: [tip.short], blocks, ...footOf(words, null) };
}
