import { isRelease } from "./kind";
import type { Line } from "./lines";
import type { Participants } from "./participants";
import { part, personName, postWords } from "./people";
import { labelOf, type Label } from "./speakers";

export interface Labels {
  /** The label of each line that is one. */
  readonly labels: readonly (Label | undefined)[];
  /** Indices of lines that belong to a name: its post below it, its initial or "speaker" above it. */
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
    if (!label) return undefined;
    const above = lineBeside(lines, i, -1);
    if (above !== undefined && announces(lines[above]!.text.trim(), text.trim())) {
      posts.add(above);
      return { ...withPost(label, i), certain: true };
    }
    return withPost(label, i);
  });
  if (isRelease(lines, found)) return { labels: lines.map(() => undefined), posts: new Set() };
  const known = new Set(participants.names);
  const bare = new Map<string, number>();
  for (const label of found) {
    if (!label?.speaker) continue;
    if (label.isDoubtful) continue;
    if (label.certain) known.add(label.speaker);
    else bare.set(label.speaker, (bare.get(label.speaker) ?? 0) + 1);
  }
  const asks = new Set(found.flatMap((label) => (label?.asks === undefined ? [] : [label.asks])));
  const labels = found.map((label, i) => {
    if (!label || posts.has(i)) return undefined;
    if (label.speaker === null) return asks.size === 2 ? label : undefined;
    if (label.certain) return label;
    if (label.isDoubtful) return known.has(label.speaker) ? label : undefined;
    const recurs = (bare.get(label.speaker) ?? 0) > 1;
    return (known.has(label.speaker) || recurs) && isFollowed(lines, found, i) ? label : undefined;
  });
  return { labels, posts };

  /** A name with the post that the line below it gives, or the time at which its bearer speaks. */
  function withPost(label: Label, i: number): Label {
    const next = lines[i + 1]?.text.trim() ?? "";
    if (label.title !== null || label.length < lines[i]!.text.trimEnd().length) return label;
    if (isTime.test(next)) return { ...label, certain: true };
    if (!isPost(next)) return label;
    posts.add(i + 1);
    return { ...label, title: next, certain: true };
  }
}

const isName = new RegExp(`^${personName}$`, "u");
const isTime = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?$/;

/** "speaker" above a name, or the letter that its picture shows. */
const announces = (line: string, name: string) =>
  /^speaker:?$/i.test(line) || (/^\p{Lu}{1,2}$/u.test(line) && isName.test(name) && line.charAt(0) === name.charAt(0));

/** The nearest line with words, not more than one blank line away. */
function lineBeside(lines: readonly Line[], at: number, step: 1 | -1): number | undefined {
  return [at + step, at + 2 * step].find((i) => (lines[i]?.text ?? "").trim() !== "");
}

/** "Chief Financial Officer, Acme Mining Ltd.", alone on the line below a name. */
const isPost = (line: string) =>
  /^(?:executive|analyst|attendee|shareholder)$/i.test(line) ||
  (line.length <= 120 &&
    /^\p{Lu}/u.test(line) &&
    postWords.test(line) &&
    !/[.?!:;]$/.test(line.replace(/\b(?:Inc|Corp|Ltd|Co|L\.P|S\.A)\.$/, "")));

/** After a bare name comes what its bearer says, or a post. */
function isFollowed(lines: readonly Line[], labels: readonly (Label | undefined)[], at: number): boolean {
  if (part.test(lines[at]!.text)) return true;
  for (let i = at + 1; i < Math.min(lines.length, at + 4); i += 1) if (lines[i]!.text.trim()) return !labels[i];
  return false;
}
