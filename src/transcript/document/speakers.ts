import { mayBeName, part, personName, postOpening, postWords, shortName } from "./people";

/** A line that says who speaks next, and how many of its characters say it. */
export interface Label {
  /** Nobody where only the part is told: "Q:". */
  readonly speaker: string | null;
  readonly title: string | null;
  /** Asks or answers, where the label says so: "Q - Jane Doe". */
  readonly asks?: boolean;
  /** Characters of the line before what is said. */
  readonly length: number;
  /** What follows is a mere number with its unit, as after the name of a place: only a known name speaks so. */
  readonly isDoubtful?: true;
  /** How far the line by itself says so: a bare name needs to be known from elsewhere. */
  readonly certain: boolean;
}

const time = "[\\[(]{0,2}\\d{1,2}:\\d{2}(?::\\d{2})?(?!\\d| ?[AaPp]\\.?[Mm]\\b)[\\])]{0,2}";
/** "Speaker 2", "spk02", "SPEAKER_02", "Unidentified analyst": a voice that a machine, or no one, could name. */
const voice =
  "(?:(?:[Ss]peaker|SPEAKER|[Ss]pk|SPK)[ _]?\\d{1,2}?|(?:(?:Male|Female) )?(?:Speaker|Analyst|Executive|Participant|Person) \\d{1,2}?|Un(?:identified|known|named) \\p{L}{3,20})";
const speaker = `(?:${voice}|${personName}(?: \\([^)]{1,60}\\))?)`;
const between = " {0,3}[-–—|,]? {0,3}";

/** "Speaker 2 00:00:29", "Jane Doe (12:31)", "Jane Doe00:12:31", "[00:12:03] Jane Doe:" */
const timed = new RegExp(
  `^(?:${time}${between})?(${speaker})${between}(?:${time}|:(?= ?${time}| |$)) ?(?:${time})? ?:? ?`,
  "u",
);
/** "Jane DoeCEO at Acme00:12:31We mined", "Operator Operator 00:00:00 Good day" */
const timedPost = new RegExp(
  `^(${shortName})(?:(?<=\\p{Ll})| )(${postOpening}[^.?!:\\d]{0,80}?) ?\\d{2}:\\d{2}:\\d{2}(?!\\d)`,
  "u",
);
/** "Jane Doe", a wide space that another alphabet has left, and her post */
const spaced = new RegExp(`^(${personName})(?: {2,}|\\t)(${postOpening}[^.?!:;]{0,80})$`, "u");
/** "00:12:31 Jane Doe", alone on its line */
const timedAlone = new RegExp(`^${time}${between}(${speaker}) ?:?$`, "u");
/** "[Jane Doe] 10:02:33", "<v Jane Doe>words" */
const bracketed = new RegExp(`^(?:\\[(${speaker})\\]:? ?${time} ?|<v(?:\\.\\w{1,20})? (${speaker})>)`, "u");
/** "Jane Doe -- Chief Executive Officer", alone on its line */
const titled = new RegExp(
  `^(${personName}) {0,3}(?:--|–|—) {0,3}([^.?!]{2,90}|[^?!]{2,90}\\b(?:Inc|Corp|Ltd|Co|Jr|Sr)\\.[^.?!]{0,60})$`,
  "u",
);
/** "Jane Doe - Chief Executive Officer", "Jane Doe, CFO", "Jane Doe (CFO)", alone on its line */
const posted = new RegExp(`^(${personName}) {0,3}(?: - |, ?|\\(| [|/] )([^?!:;"“|]{2,90}?)[)]?:?$`, "u");
/** "Jane Doe: words", "Jane Doe (Acme): words", "Jane Doe, CFO: words" */
const colon = new RegExp(
  `^((?:${voice}|${personName})(?: \\([^)]{1,60}\\))?(?:, \\p{Lu}(?:[^:.?!(]|\\.(?=[,:\\w])|(?<=\\b(?:Inc|Corp|Ltd|Co))\\.){1,90})?) {0,8}:(?: +(?=\\S)|(?=\\p{L}))`,
  "u",
);
/** "Jane Doe - Chief Financial Officer: words" */
const dashed = new RegExp(`^(${personName}) {1,2}[-–—]{1,2} {1,2}(\\p{Lu}[^:.?!(]{1,90}): +(?=\\S)`, "u");
/** "Speaker 2", "spk02:", alone on its line */
const voiceAlone = new RegExp(`^(${voice}) ?:?$`, "u");
/** "Jane Doe   Q", alone on its line */
const lettered = new RegExp(`^(${personName}) ([QA])$`, "u");
/** "Jane Doe^ words" */
const caret = new RegExp(`^(${personName}) ?\\^ *`, "u");
/** "Q - Jane Doe", "A - Jane Doe: words", "Q: words", "A: (Jane Doe, CFO) words" */
const asked = new RegExp(
  `^<?(Q|A|Question|Answer) ?(?:[-–—] ?(${personName})(?:(?::|>:?|$) *| {0,2}[-–—] [^.?!>:]{2,90}(?:\\.?>:? *|: +|$))|: +(?:\\((${personName})(?:, [^)]{2,60})?\\) +)?(?=\\S))`,
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
  const apart = spaced.exec(rest.slice(0, 300));
  if (apart && rest.length <= 160 && credible(apart[1]!))
    return { speaker: apart[1]!, title: apart[2]!, length: line.length, certain: true };
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

/** A longer line is someone's turn, even if it says where to call. */
const shortTurn = 120;
/** What tells how to reach someone names no speaker. */
const reached = /\S@\S|\+\d{1,3}[ .(-]|\b\d{3}[ .)-]{1,2}\d{3}[ .-]\d{4}\b/;

function labelIn(line: string): Label | undefined {
  const start = line.slice(0, 200);
  if (line.length <= shortTurn && !part.test(start) && reached.test(start)) return undefined;
  const stamped = /\d:\d\d/.test(start.slice(0, 90)) ? (timedAlone.exec(start) ?? timed.exec(start)) : null;
  const posting = /\d:\d\d/.test(start) ? timedPost.exec(start) : null;
  if (posting && credible(posting[1]!))
    return { speaker: posting[1]!, title: posting[2]!, length: posting[0].length, certain: true };
  if (stamped && /\d:\d\d/.test(stamped[0]) && credible(stamped[1]!))
    return labelled(stamped[1]!, stamped[0].length, true);
  const question = asked.exec(start);
  if (question)
    return {
      speaker: question[2] ?? question[3] ?? null,
      title: null,
      asks: question[1]!.startsWith("Q"),
      length: question[0].length,
      certain: (question[2] ?? question[3]) !== undefined,
    };
  const named = bracketed.exec(start);
  if (named && credible((named[1] ?? named[2])!)) return labelled((named[1] ?? named[2])!, named[0].length, true);
  const lifted = caret.exec(start);
  if (lifted) return labelled(lifted[1]!, lifted[0].length, true);
  if (line.length <= 160) {
    const whole = titled.exec(line);
    if (whole && !/[$%]|\d{2}/.test(whole[2]!) && (credible(whole[1]!) || isPost(whole)))
      return { speaker: whole[1]!, title: whole[2]!.trim(), length: line.length, certain: true };
    const post = posted.exec(line);
    if (post && isPost(post)) return { speaker: post[1]!, title: post[2]!.trim(), length: line.length, certain: true };
    const unnamed = line.length <= 40 ? voiceAlone.exec(line) : null;
    if (unnamed) return labelled(unnamed[1]!, line.length, true);
    const letter = line.length <= 60 ? lettered.exec(line) : null;
    if (letter && / /.test(letter[1]!) && mayBeName(letter[1]!))
      return { ...labelled(letter[1]!, line.length, true), asks: letter[2] === "Q" };
    const bare = line.length <= 60 ? alone.exec(line) : null;
    if (bare && (/ /.test(bare[1]!) || part.test(bare[1]!)) && mayBeName(bare[1]!))
      return { speaker: bare[1]!, title: null, length: line.length, certain: part.test(bare[1]!) };
  }
  const post = start.includes(": ") ? dashed.exec(start) : null;
  if (post && isPost(post)) return { speaker: post[1]!, title: post[2]!, length: post[0].length, certain: true };
  const plain = start.slice(0, 160).includes(":") ? colon.exec(start) : null;
  if (!plain || !credible(plain[1]!.split(/, | \(/)[0]!)) return undefined;
  // "Fort Stockton: 40 MW" names a place, unless it is known for a name.
  const counts =
    !part.test(plain[1]!) &&
    /^[$€£(~]{0,3}\d[\d.,]{0,12} ?[\p{L}%/]{1,12}\b[^.?!]{0,60}$/u.test(line.slice(plain[0].length));
  return { ...labelled(plain[1]!, plain[0].length, !counts), ...(counts && { isDoubtful: true as const }) };
}

function labelled(words: string, length: number, certain: boolean): Label {
  const [speaker, title = null] = words.split(/, | \(/);
  return { speaker: speaker!, title: title?.replace(/\)$/, "") ?? null, length, certain };
}

const isPost = ([, name, post]: RegExpExecArray) =>
  / /.test(name!) && postWords.test(post!) && !postWords.test(name!) && !isFirm.test(name!);

const isFirm = /\b(?:inc|corp|corporation|ltd|limited|plc|llc|asa|holdings|group)\b/i;

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
