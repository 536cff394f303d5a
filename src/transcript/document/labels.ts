import { isRelease } from "./kind";
import type { Line } from "./lines";
import type { Participants } from "./participants";
import { part } from "./people";
import { labelOf, type Label } from "./speakers";

/**
 * The label of each line that is one.
 *
 * A release has none: what stands before a colon there names what is told. A bare name, and "Q:", count where the rest
 * of the text bears them out.
 */
export function labelsOf(lines: readonly Line[], participants: Participants): (Label | undefined)[] {
  const found = lines.map(({ text }, i) => (participants.lines.has(i) ? undefined : labelOf(text)));
  if (isRelease(lines, found)) return lines.map(() => undefined);
  const known = new Set([...participants.managers, ...participants.analysts]);
  const bare = new Map<string, number>();
  for (const label of found) {
    if (!label?.speaker) continue;
    if (label.certain) known.add(label.speaker);
    else bare.set(label.speaker, (bare.get(label.speaker) ?? 0) + 1);
  }
  const asks = new Set(found.flatMap((label) => (label && label.speaker === null ? [label.asks] : [])));
  return found.map((label, i) => {
    if (!label) return undefined;
    if (label.speaker === null) return asks.size === 2 ? label : undefined;
    if (label.certain) return label;
    const recurs = (bare.get(label.speaker) ?? 0) > 1;
    return (known.has(label.speaker) || recurs) && isFollowed(lines, found, i) ? label : undefined;
  });
}

/** After a bare name comes what its bearer says, or a post. */
function isFollowed(lines: readonly Line[], labels: readonly (Label | undefined)[], at: number): boolean {
  if (part.test(lines[at]!.text)) return true;
  for (let i = at + 1; i < Math.min(lines.length, at + 4); i += 1) if (lines[i]!.text.trim()) return !labels[i];
  return false;
}
