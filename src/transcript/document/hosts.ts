import type { Line } from "./lines";
import { postWords } from "./people";
import type { Label } from "./speakers";

/** Turns that say nothing about who asks: "Tore?" gives the floor, it asks nothing. */
const handsOver = /(?:^|[.!?] )\p{Lu}\p{L}{1,15}\?$|\b(?:take that|add (?:to that|anything)|want to)\b[^.?!]{0,40}\?$/u;

/**
 * Who asks in a talk that no operator leads: a fireside chat, an interview. Of at least three turns at least half end
 * with a question, and nobody but one or two others answers.
 */
export function hostsIn(lines: readonly Line[], labels: readonly (Label | undefined)[]): ReadonlySet<string> {
  const turns = new Map<string, { all: number; asking: number }>();
  const titled = new Set<string>();
  let speaker: string | undefined;
  let last = "";
  const close = () => {
    if (speaker === undefined || last === "") return;
    const count = turns.get(speaker) ?? { all: 0, asking: 0 };
    count.all += 1;
    if (/\?["”]?$/.test(last) && !handsOver.test(last)) count.asking += 1;
    turns.set(speaker, count);
  };
  for (const [i, { text }] of lines.entries()) {
    const label = labels[i];
    if (label) {
      close();
      [speaker, last] = [label.speaker ?? undefined, ""];
      if (label.speaker && /\banalyst\b/i.test(label.title ?? "")) return new Set();
      if (label.speaker && postWords.test(label.title ?? "")) titled.add(label.speaker);
      if (/^(?:operator|moderator|coordinator)\b/i.test(label.speaker ?? "")) return new Set();
    }
    const said = text.slice(label?.length ?? 0).trim();
    if (said !== "") last = said;
  }
  close();
  const asks = ([name, { all, asking }]: [string, { all: number; asking: number }]) =>
    all >= 3 && asking * 2 >= all && !titled.has(name);
  return new Set([...turns].filter(asks).map(([name]) => name));
}
