import { isRelease } from "./kind";
import type { Line } from "./lines";
import type { Participants } from "./participants";
import { part, postWords } from "./people";
import { labelOf, type Label } from "./speakers";

export interface Labels {
  /** The label of each line that is one. */
  readonly labels: readonly (Label | undefined)[];
  /** Indices of lines that give the post of the name above them. */
  readonly posts: ReadonlySet<number>;
}

/**
 * The lines that say who speaks.
 *
 * A release has none: what stands before a colon there names what is told. A bare name, and "Q:", count where the rest
 * of the text bears them out.
 */
export function labelsOf(lines: readonly Line[], participants: Participants): Labels {
  const posts = new Set<number>();
  const found = lines.map(({ text }, i) => {
    const label = participants.lines.has(i) ? undefined : labelOf(text);
    const next = lines[i + 1]?.text.trim() ?? "";
    if (!label || label.certain || !isPost(next)) return label;
    posts.add(i + 1);
    return { ...label, title: next, certain: true };
  });
  if (isRelease(lines, found)) return { labels: lines.map(() => undefined), posts: new Set() };
  const known = new Set([...participants.managers, ...participants.analysts]);
  const bare = new Map<string, number>();
  for (const label of found) {
    if (!label?.speaker) continue;
    if (label.certain) known.add(label.speaker);
    else bare.set(label.speaker, (bare.get(label.speaker) ?? 0) + 1);
  }
  const asks = new Set(found.flatMap((label) => (label && label.speaker === null ? [label.asks] : [])));
  const labels = found.map((label, i) => {
    if (!label || posts.has(i)) return undefined;
    if (label.speaker === null) return asks.size === 2 ? label : undefined;
    if (label.certain) return label;
    const recurs = (bare.get(label.speaker) ?? 0) > 1;
    return (known.has(label.speaker) || recurs) && isFollowed(lines, found, i) ? label : undefined;
  });
  return { labels, posts };
}

/** "Chief Financial Officer, Acme Mining Ltd.", alone on the line below a name. */
const isPost = (line: string) =>
  line.length <= 120 &&
  /^\p{Lu}/u.test(line) &&
  postWords.test(line) &&
  !/[.?!:;]$/.test(line.replace(/\b(?:Inc|Corp|Ltd|Co|L\.P|S\.A)\.$/, ""));

/** After a bare name comes what its bearer says, or a post. */
function isFollowed(lines: readonly Line[], labels: readonly (Label | undefined)[], at: number): boolean {
  if (part.test(lines[at]!.text)) return true;
  for (let i = at + 1; i < Math.min(lines.length, at + 4); i += 1) if (lines[i]!.text.trim()) return !labels[i];
  return false;
}
