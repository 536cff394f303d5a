import type { Line } from "./lines";
import { personName, postWords } from "./people";

/** Who takes part in a call, by the lists that stand before or after what is said. */
export interface Participants {
  readonly titles: ReadonlyMap<string, string>;
  readonly managers: ReadonlySet<string>;
  readonly analysts: ReadonlySet<string>;
  /** All of them, also those of whom the lists say no more. */
  readonly names: ReadonlySet<string>;
  /** Indices of the lines that the lists take. */
  readonly lines: ReadonlySet<number>;
}

const opensManagers =
  /^(?:(?:corporate|company|management|executive)s?(?: participants| attendees)?|executives|management|company representatives|presenters|speakers|call participants|participants|corporate speakers)\s?:?$/i;
const opensAnalysts =
  /^(?:(?:conference )?call participants|analysts?(?: participants)?|other participants|conference participants|research analysts|sell[- ]side analysts)\s?:?$/i;
/** Headings of one list for the company's people and its guests. */
const everyone = /^(?:[#>\s]{0,12})(?:call )?participants\s?:?$/i;
/** What stands between a name and a title, or a title and a name. */
const joint = / {0,3}(?:--|–|—|\||\t| - |, |; | {3}) {0,3}/;
const name = new RegExp(`^${personName}$`, "u");

/** Reads the lists of participants: a heading, and below it names with their posts or firms. */
export function participantsIn(lines: readonly Line[]): Participants {
  const titles = new Map<string, string>();
  const managers = new Set<string>();
  const analysts = new Set<string>();
  const names = new Set<string>();
  const taken = new Set<number>();
  for (let i = 0; i < lines.length; i += 1) {
    const heading = headingIn(lines[i]!.text);
    if (!heading) continue;
    const rows = rowsAfter(lines, i + 1);
    if (rows.length === 0) continue;
    const ofAnalysts = heading === "analysts" && managers.size > 0;
    const areTitled = rows.some(({ title }) => title !== "");
    for (const { at, last, name: who, title } of rows) {
      for (let line = at; line <= last; line += 1) taken.add(line);
      names.add(who);
      if (title) titles.set(who, title);
      if (ofAnalysts || /\banalyst\b/i.test(title)) analysts.add(who);
      // In one list of all, those without a post are guests.
      else if (title || !areTitled || !everyone.test(lines[i]!.text.trim())) managers.add(who);
    }
    taken.add(i);
  }
  return { titles, managers, analysts, names, lines: taken };
}

function headingIn(line: string): "managers" | "analysts" | undefined {
  const words = line.replace(/^[#>\s]{1,12}/, "").trim();
  if (words.length > 40) return undefined;
  if (opensAnalysts.test(words)) return "analysts";
  return opensManagers.test(words) ? "managers" : undefined;
}

interface Row {
  readonly at: number;
  /** Its last line: a post may stand below its name. */
  readonly last: number;
  readonly name: string;
  readonly title: string;
}

/** The rows of a list; it ends at the first line that names no one, or where the names begin to speak. */
function rowsAfter(lines: readonly Line[], first: number): Row[] {
  const rows: Row[] = [];
  for (let i = first; i < lines.length && i < first + 120; i += 1) {
    const line = lines[i]!.text.replace(/^[-•*·\s]{1,8}/, "").trim();
    if (line === "") continue;
    const row = rowOf(line);
    if (!row || speaks(lines, i)) break;
    const post = row.title === "" ? postBelow(lines, i) : undefined;
    rows.push({ at: i, last: post ? i + 1 : i, ...row, ...(post && { title: post }) });
    if (post) i += 1;
  }
  return rows;
}

/** "Chief Executive Officer, Acme Mining Ltd.", on the line after a name. */
function postBelow(lines: readonly Line[], at: number): string | undefined {
  const next = (lines[at + 1]?.text ?? "").trim();
  return next !== "" && next.length <= 120 && postWords.test(next) && !/[?!:;]$/.test(next) ? next : undefined;
}

function rowOf(line: string): Pick<Row, "name" | "title"> | undefined {
  if (line.length > 140 || /[.!?]$/.test(line.replace(/\b(?:Inc|Corp|Ltd|Co|L\.P|LLC|Jr|Sr)\.$/, ""))) return undefined;
  const parted = joint.exec(line);
  if (!parted) return name.test(line) && / /.test(line) ? { name: line, title: "" } : undefined;
  const [left, right] = [line.slice(0, parted.index), line.slice(parted.index + parted[0].length)];
  if (/\b(?:officer|C[EFOT]O|president|director|chair\w*|head|relations|operator)\b/i.test(left) && name.test(right))
    return { name: right, title: left };
  return name.test(left) && / /.test(left) ? { name: left, title: right } : undefined;
}

/** Whether a line is followed by what someone says: a long line of words. */
function speaks(lines: readonly Line[], at: number): boolean {
  const next = lines.slice(at + 1, at + 3).find(({ text }) => text.trim() !== "");
  return next !== undefined && next.text.length > 100 && /[.?!]\s|[.?!]$/.test(next.text);
}
