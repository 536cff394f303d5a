/** A line that says who speaks next, and how many of its characters say it. */
export interface Label {
  readonly speaker: string;
  readonly title: string | null;
  /** Characters of the line before what is said. */
  readonly length: number;
}

const name = "(?:[A-Z][\\w.'’-]*|de|van|von|der|la)(?: (?:[A-Z][\\w.'’-]*|de|van|von|der|la)){0,5}";
const time = "\\[?\\(?\\d{1,2}:\\d{2}(?::\\d{2})?\\)?\\]?";

/** "Speaker 2 00:00:29", "[00:12:03] Jane Doe:", "Jane Doe 00:12" */
const timed = new RegExp(`^(?:${time} )?(Speaker \\d+|${name})(?: ${time}|:(?= ?${time}| |$)) ?(?:${time})? ?`);
/** "Jane Doe -- Chief Executive Officer", alone on its line */
const titled = new RegExp(`^(${name}) ?(?:--|–|—) ?([^.?!]{2,90})$`);
/** "Jane Doe: words" */
const colon = new RegExp(`^(${name}(?: \\([^)]{1,60}\\))?(?:, [A-Z][^:.?!]{1,60})?) ?: +(?=\\S)|^(Speaker \\d+)$`);
/** What looks like a name before a colon and is none. */
const heading =
  /^(?:Note|Source|Contact|Tags|Company|Date|Time|Title|Participants|Executives|Analysts|Moderator Note|Prepared Remarks|Questions?|Q&A|Image source)\b/i;

/** One word before a colon is a speaker only where it is a part played on a call. */
const part = /^(?:Operator|Moderator|Host|Analyst|Attendee|Coordinator|Executive|CEO|CFO|COO|Participant)\b/i;

/** The speaker that a line announces, if it does. */
export function labelOf(line: string): Label | undefined {
  const stamped = /\d:\d\d/.test(line.slice(0, 80)) ? timed.exec(line) : null;
  if (stamped && /\d:\d\d/.test(stamped[0])) return { speaker: stamped[1]!, title: null, length: stamped[0].length };
  const alone = titled.exec(line);
  if (alone) return { speaker: alone[1]!, title: alone[2]!.trim(), length: line.length };
  const plain = line.slice(0, 140).includes(":") || line.startsWith("Speaker") ? colon.exec(line) : null;
  if (!plain || heading.test(line)) return undefined;
  if (plain[1] && !/ /.test(plain[1]) && !part.test(plain[1])) return undefined;
  const [speaker, title = null] = (plain[1] ?? plain[2])!.split(/, | \(/);
  return { speaker: speaker!, title, length: plain[0].length };
}

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
  return { speaker: opening[1]!, title: null, length: opening[0].length };
}
