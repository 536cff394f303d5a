import { mayBeName, part, personName, postWords } from "./people";

/** A line that says who speaks next, and how many of its characters say it. */
export interface Label {
  /** Nobody where only the part is told: "Q:". */
  readonly speaker: string | null;
  readonly title: string | null;
  /** Asks or answers, where the label says so: "Q - Jane Doe". */
  readonly asks?: boolean;
  /** Characters of the line before what is said. */
  readonly length: number;
  /** How far the line by itself says so: a bare name needs to be known from elsewhere. */
  readonly certain: boolean;
}

const time = "[\\[(]{0,2}\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d| ?[AaPp]\\.?[Mm]\\b)[\\])]{0,2}";
const speaker = `(?:Speaker \\d+|${personName}(?: \\([^)]{1,60}\\))?)`;
const between = " {0,3}[-–—|,]? {0,3}";

/** "Speaker 2 00:00:29", "Jane Doe (12:31)", "Jane Doe00:12:31", "[00:12:03] Jane Doe:" */
const timed = new RegExp(
  `^(?:${time}${between})?(${speaker})${between}(?:${time}|:(?= ?${time}| |$)) ?(?:${time})? ?:? ?`,
  "u",
);
/** "00:12:31 Jane Doe", alone on its line */
const timedAlone = new RegExp(`^${time}${between}(${speaker}) ?:?$`, "u");
/** "Jane Doe -- Chief Executive Officer", alone on its line */
const titled = new RegExp(
  `^(${personName}) {0,3}(?:--|–|—) {0,3}([^.?!]{2,90}|[^?!]{2,90}\\b(?:Inc|Corp|Ltd|Co|Jr|Sr)\\.[^.?!]{0,60})$`,
  "u",
);
/** "Jane Doe - Chief Executive Officer", "Jane Doe, CFO", "Jane Doe (CFO)", alone on its line */
const posted = new RegExp(`^(${personName}) {0,3}(?: - |, ?|\\()([^?!:;"“]{2,90}?)[)]?:?$`, "u");
/** "Jane Doe: words", "Jane Doe (Acme): words", "Jane Doe, CFO: words" */
const colon = new RegExp(
  `^(${personName}(?: \\([^)]{1,60}\\))?(?:, \\p{Lu}[^:.?!]{1,60})?) {0,8}:(?: +(?=\\S)|(?=\\p{L}))|^(Speaker \\d+):?$`,
  "u",
);
/** "Jane Doe^ words" */
const caret = new RegExp(`^(${personName}) ?\\^ *`, "u");
/** "Q - Jane Doe", "A - Jane Doe: words", "Q: words" */
const asked = new RegExp(
  `^<?(Q|A|Question|Answer) ?(?:[-–—] ?(${personName})(?:(?::|>:?|$) *| {0,2}[-–—] [^.?!>]{2,90}(?:\\.?>:? *|$))|: +(?=\\S))`,
  "u",
);
/** "Operator", "JANE DOE", "Jane Doe:", alone on its line */
const alone = new RegExp(`^(${personName}) ?:?$`, "u");

/**
 * The speaker that a line announces, if it does.
 *
 * Marks of a heading before the name count as part of the label, and so does the space that a name in another alphabet
 * has left.
 */
export function labelOf(line: string): Label | undefined {
  const marks = /^[#>\s]{0,60}/.exec(line)![0].length;
  const rest = line.slice(marks).trimEnd();
  const close = rest
    .slice(0, 300)
    .replace(/ {2,}/g, " ")
    .replace(/\( ?\)/g, "")
    .replace(/ (?=[,:])/g, "")
    .replace(/,(?=:)/g, "");
  const found = labelIn(close === rest.slice(0, 300) ? rest : close + rest.slice(300));
  // A name alone in two alphabets is no heading.
  const certain = found?.certain || (close !== rest.slice(0, 300) && close.endsWith(":"));
  return found && { ...found, certain, length: Math.min(line.length, marks + lengthOf(rest, close, found.length)) };
}

/** How many characters of a line the first ones of the same line without its wide spaces were. */
function lengthOf(line: string, close: string, length: number): number {
  if (line.startsWith(close.slice(0, length))) return length;
  let at = 0;
  for (let i = 0; i < length; i += 1) {
    while (line[at] !== close[i] && /[ ,()]/.test(line.charAt(at))) at += 1;
    at += 1;
  }
  return at;
}

function labelIn(line: string): Label | undefined {
  const start = line.slice(0, 200);
  const stamped = /\d:\d\d/.test(start.slice(0, 90)) ? (timedAlone.exec(start) ?? timed.exec(start)) : null;
  if (stamped && /\d:\d\d/.test(stamped[0]) && credible(stamped[1]!))
    return labelled(stamped[1]!, stamped[0].length, true);
  const question = asked.exec(start);
  if (question)
    return {
      speaker: question[2] ?? null,
      title: null,
      asks: question[1]!.startsWith("Q"),
      length: question[0].length,
      certain: question[2] !== undefined,
    };
  const lifted = caret.exec(start);
  if (lifted) return labelled(lifted[1]!, lifted[0].length, true);
  if (line.length <= 160) {
    const whole = titled.exec(line);
    if (whole && !/[$%]|\d{2}/.test(whole[2]!) && (credible(whole[1]!) || isPost(whole)))
      return { speaker: whole[1]!, title: whole[2]!.trim(), length: line.length, certain: true };
    const post = posted.exec(line);
    if (post && isPost(post)) return { speaker: post[1]!, title: post[2]!.trim(), length: line.length, certain: true };
    const bare = line.length <= 60 ? alone.exec(line) : null;
    if (bare && (/ /.test(bare[1]!) || part.test(bare[1]!)) && mayBeName(bare[1]!))
      return { speaker: bare[1]!, title: null, length: line.length, certain: part.test(bare[1]!) };
  }
  const plain = start.slice(0, 160).includes(":") ? colon.exec(start) : null;
  const named = plain && (plain[1] ?? plain[2])!;
  if (!named || !credible(named.split(/, | \(/)[0]!)) return undefined;
  return labelled(named, plain[0].length, true);
}

function labelled(words: string, length: number, certain: boolean): Label {
  const [speaker, title = null] = words.split(/, | \(/);
  return { speaker: speaker!, title: title?.replace(/\)$/, "") ?? null, length, certain };
}

const isPost = ([, name, post]: RegExpExecArray) => / /.test(name!) && postWords.test(post!) && !postWords.test(name!);

/** One word before a colon is a speaker only where it is a part played on a call. */
const credible = (words: string) => (/ /.test(words) || part.test(words)) && mayBeName(words);

/** Names given in full in the text: those of the labels, and whoever is introduced as Mr., Ms. or Dr. */
export function namesIn(text: string, labelled: readonly string[]): ReadonlySet<string> {
  const introduced = [...text.matchAll(/\b(?:Mr|Ms|Mrs|Dr)\.? ([A-Z][a-z]+ [A-Z][a-z]+)\b/g)].map(([, full]) => full!);
  return new Set(
    [...labelled, ...introduced].filter((each) => / /.test(each) && !/^(?:Speaker|Unidentified|Unknown)\b/.test(each)),
  );
}

/** Where someone begins to speak without a label: a known full name opens a sentence and another sentence follows at once. */
export function unlabelled(sentence: string, names: ReadonlySet<string>): Label | undefined {
  const opening = /^([A-Z][a-z]+ [A-Z][a-z]+)[,:]? (?=[A-Z])/.exec(sentence);
  if (!opening || !names.has(opening[1]!)) return undefined;
  return { speaker: opening[1]!, title: null, length: opening[0].length, certain: true };
}
