import type { Figure } from "../figure";

type Scope = "basic" | "diluted";

/** Characters of a line before and behind a number that may say which shares it counts. */
const before = 160;
const behind = 24;

/** The one of the two words that is said; nothing where both are. */
function only(words: string): Scope | undefined {
  const [basic, diluted] = [/\bbasic\b/i.test(words), /\bdiluted\b/i.test(words)];
  return basic === diluted ? undefined : basic ? "basic" : "diluted";
}

const isRow = (line: string) => /\||\t| {2}\S/.test(line.trim());

/** Which shares a value per share counts: "$0.12 basic and $0.11 diluted", "Diluted   (0.30)   (0.14)". */
export function sharesCounted(text: string, { start, end }: Pick<Figure, "start" | "end">): Scope | undefined {
  const opening = text.slice(Math.max(0, start - before), start);
  const line = opening.slice(opening.lastIndexOf("\n") + 1);
  if (isRow(`${line}${text.slice(start, end)}`)) return only(/^[^\d]*/.exec(line)![0]);
  const next = /^[^\d\n,;.]*/.exec(text.slice(end, end + behind))![0];
  const close =
    /^ ?(?:per|a)? ?(?:common |ordinary )?(?:share|ADS)?[ (]{0,2}(basic|diluted)\b(?! and (?:basic|diluted))/i.exec(
      next,
    );
  if (close) return close[1]!.toLowerCase() as Scope;
  return only(line.split(/\d/).at(-1)!);
}

/** A value per share with the shares that it counts, where the words tell. */
export function withShares<Of extends Pick<Figure, "metric" | "value" | "dimension" | "start" | "end">>(
  text: string,
  figure: Of,
): Of {
  const isPerShare = /^(?:adjusted_)?eps$/.test(figure.metric) && figure.value !== null;
  const scope = isPerShare && figure.dimension.scope === undefined ? sharesCounted(text, figure) : undefined;
  return scope ? { ...figure, dimension: { ...figure.dimension, scope } } : figure;
}
