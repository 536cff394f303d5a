import { personName, postWords } from "./people";

/** Who a call says that its speakers are. */
export interface Introduced {
  readonly managers: ReadonlySet<string>;
  readonly analysts: ReadonlySet<string>;
}

const post =
  "(?:Interim |Co-|Deputy |Executive |Senior |Group |Founder (?:and|&) ){0,3}(?:Chief|C[EFOTIS]O\\b|President|Chair|Founder|Director|Head of|[ES]?VP\\b|Vice|Treasurer|Managing|General)";
/** "Ada Berg, our Chief Executive Officer" */
const beforePost = new RegExp(`(${personName}),? (?:who is |is )?(?:the |our |its )?(?:company's )?${post}`, "gu");
/** "our CFO, Tom Roe", "Chief Financial Officer Tom Roe" */
const afterPost = new RegExp(
  `\\b(?:Officer|C[EFOTIS]O|President|Chair(?:man|woman|person)?|Founder|Director|Relations|Development|Treasurer),? (?:Mr\\.? |Ms\\.? |Mrs\\.? |Dr\\.? )?(${personName})`,
  "gu",
);
/** "Our next question comes from the line of Ann Lyst with Larch Street" */
const asks = new RegExp(
  `\\bquestions?\\b[^.?!]{0,60}?\\b(?:from|by|is) (?:the line of )?(?:Mr\\.? |Ms\\.? )?(${personName})`,
  "gu",
);
/** "Ann Lyst with Larch Street, please go ahead" */
const goesAhead = new RegExp(
  `(${personName}) (?:with|from|of|at) \\p{Lu}[^.?!]{1,60}[.,] {1,2}(?:[Pp]lease (?:go ahead|proceed)|[Gg]o ahead|[Yy]our line|[Yy]ou may|[Yy]ou are now)`,
  "gu",
);

/** How far into a call its speakers are introduced. */
const opening = 9000;

/** Reads who of a call's speakers is presented with a post, and who is called upon to ask. */
export function introducedIn(text: string): Introduced {
  const start = text.slice(0, opening);
  const analysts = new Set([...named(text, asks), ...named(text, goesAhead)]);
  const managers = [...named(start, beforePost), ...named(start, afterPost)].filter(
    (name) => !analysts.has(name) && !postWords.test(name),
  );
  return { managers: new Set(managers), analysts };
}

const named = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)]
    .map(([, name]) => name!.trim().replace(/(?<=\p{Ll})\.$/u, ""))
    .filter((name) => / /.test(name));
