import { headingMarks } from "./heads";
import type { Line } from "./lines";

const name = "\\p{Lu}[\\p{L}\\d.&'’-]{0,30}(?:,? {1,2}(?:\\p{Lu}|\\d)[\\p{L}\\d.&'’-]{0,30}){0,5}";
const symbol = "\\((?:[A-Z][A-Za-z ]{1,14}(?:-V)? ?: ?)?([A-Z]{2,5}(?:\\.[A-Z]{1,2})?)\\)";
/** "3. Acme Mining (ACME):", "Acme Mining Corp. (TSX-V: ACM)", alone on a line or before what is told of it */
const headed = new RegExp(
  `^(?:#{1,6} {1,3}|\\d{1,2}[.)] {1,3}|[-–—•*] {1,3})?(${name}) {0,2}${symbol} {0,2}(?:$|[:–—-](?:$| {1,3}))`,
  "u",
);
const tells =
  "(?:\\p{L}{3,14}ly )?(?:produced|mined|reported|held|holds|posted|sold|saw|also|increased|decreased|energi[sz]ed|operates|ended|achieved|announced|generated|recorded|earned|had|has|was|is)";
/** "Meanwhile, Acme Mining (NASDAQ: ACME) produced", at the beginning of a passage */
const opened = new RegExp(
  `^(?:\\p{Lu}\\p{Ll}{2,14},? (?:peer |rival |miner )?)?(${name}) {0,2}${symbol}(?:['’]s?)?,? ${tells}\\b`,
  "u",
);

const nameAtStart = /^[^ ,]{1,31}/;

/** What is known of a document's subject. */
interface Named {
  readonly title: string | null;
  readonly company: string | null;
  readonly ticker: string | null;
}

/** A company of which a document tells: the symbol of its share. */
interface Owner {
  readonly line: number;
  /** The first word of its name. */
  readonly name: string;
  readonly symbol: string;
  /** Whether it heads the lines below it, or speaks only of its own. */
  readonly heads: boolean;
}

/**
 * The lines of a digest that tell of other companies than its subject.
 *
 * A digest has passages headed by companies with their symbols, at least two. Where its title names none of them, all
 * are others.
 */
export function ofOthers(lines: readonly Line[], heading: Named): ReadonlySet<number> {
  const owners = ownersIn(lines);
  const others = new Set<number>();
  const subject = subjectOf(lines, owners, heading);
  const told = new Set([...owners.map((owner) => owner.symbol), ...(subject ? [subject] : [])]);
  if (told.size < 2) return others;
  const names = owners.filter(({ symbol: of }) => of !== subject).map((each) => each.name);
  let owner: Owner | undefined;
  const byLine = new Map(owners.map((each) => [each.line, each]));
  for (const [i, { text }] of lines.entries()) {
    const own = byLine.get(i);
    if (own?.heads) owner = own;
    else if (owner && headingMarks(text) > 0) owner = undefined;
    const of = own ?? owner;
    if (of ? of.symbol !== subject : names.some((each) => goesOn(text, each))) others.add(i);
  }
  return others;
}

/** "Acme's hash rate": a passage on a company that was named before. */
const goesOn = (line: string, name: string) => line.startsWith(name) && /^(?:['’]s)? /.test(line.slice(name.length));

function ownersIn(lines: readonly Line[]): Owner[] {
  return lines.flatMap(({ text }, line) => {
    const start = text.trim().slice(0, 240);
    const head = headed.exec(start);
    const told = head ? undefined : opened.exec(start);
    const found = head ?? told;
    if (!found) return [];
    const name = nameAtStart.exec(found[1]!.trim())![0];
    return [{ line, name, symbol: found[2]!, heads: head !== null }];
  });
}

/** The company whose name or symbol the title has, of those that are told of. */
function subjectOf(
  lines: readonly Line[],
  owners: readonly Owner[],
  { title, company, ticker }: Named,
): string | undefined {
  const named = owners.find(({ name: first, symbol: of }) => {
    return (title ?? "").includes(first) || (company?.startsWith(first) ?? false) || (title ?? "").includes(`(${of})`);
  });
  return named?.symbol ?? (company ? (ticker ?? undefined) : undefined);
}
