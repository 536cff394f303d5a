import type { Line } from "./lines";

/** Words after which no sentence ends, and marks. */
const goesOn =
  /(?:\b(?:of|to|in|at|from|by|and|or|the|a|an|our|with|for|was|were|is|are|than|about|approximately|around|nearly|over|under|between|compared|versus|per|on|that|which|its|their|this|be|been|had|has|have|will|we|I|up|down|as|into)|[,$€£(&–—-])$/;
const begins = /^[\p{Ll}%]/u;

/** A text whose paragraphs are broken into lines of about one width, and that width. */
export function wrapWidth(lines: readonly Line[]): number | undefined {
  const lengths = lines.map(({ text }) => text.trimEnd().length).filter((length) => length > 0);
  if (lengths.length < 8) return undefined;
  const sorted = [...lengths].sort((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.97)]!;
  if (width < 28 || width > 130) return undefined;
  const open = lines.filter(({ text }) => text.trim() !== "" && !/[.?!:;"”)]\s*$/.test(text)).length;
  const full = lengths.filter((length) => length >= width * 0.75).length;
  return full >= lengths.length * 0.3 && open >= lengths.length * 0.3 ? width : undefined;
}

/** Whether a paragraph goes on from a line to the next. */
export function joins(line: string, next: string, width: number | undefined): boolean {
  const [before, after] = [line.trimEnd(), next.trimStart()];
  if (!before || !after) return false;
  if (begins.test(after) || goesOn.test(before)) return true;
  if (width === undefined) return false;
  // The first word of the next line had no room here.
  const word = after.indexOf(" ") < 0 ? after.length : after.indexOf(" ");
  return before.length + 1 + word > width - 2;
}
