import { monthNames } from "../months";
import { names } from "../dimensions";
import { recognise } from "../recognise";
import type { Span } from "../figure";

/** The sites of a document by their names, and words in capitals that are no sites: the company's name. */
export interface Places {
  readonly sites: ReadonlySet<string>;
  readonly company: string;
}
interface Named extends Span {
  readonly value: string;
}

const word = "\\p{Lu}[\\p{L}'’]{0,20}(?:-\\p{L}{1,20})?";
const name = `${word}(?: ${word}){0,2}`;
const place =
  "(?:campus(?:es)?|sites?|facilit(?:y|ies)|substations?|data ?cent(?:er|re)s?|mines?|power plants?|complex|halls?)";
/** "the Laurel site", "our Tilden campus", "at Lockport", "two sites, Dry Fork and Lamesa Junction". */
const before = new RegExp(`(?:(${name}),? and )?(${name}) ${place}\\b`, "gu");
const after = new RegExp(
  `(?:\\b(?:(?:MW|megawatts?)(?: (?:energized|online|operational|operating|under (?:construction|development|contract)|of (?:capacity|power)))?|EH/s|exahash|machines|miners|servers|teams|outage|halls?|building|IT load|containers|rigs) (?:at|in)|\\b${place}:?,?(?: (?:at|in|of|called|named|namely))?)(?: our| the)? (${name})((?:,? and |, )(${name}))?`,
  "gu",
);
/** "Pecan Draw: 300 MW energized" */
const labelled = new RegExp(
  `(?:^|\\n)[^\\p{L}\\d\\n]{0,8}(${name})(?: \\([^()\\n]{1,40}\\))?: (?=\\d[\\d.,]{0,8} ?(?:MW|megawatts?)\\b)`,
  "gu",
);
const ordinary =
  /^(?:The|Our|This|That|These|Those|Each|Every|All|Both|Any|No|Its|Their|New|Another|Other|First|Second|Third|One|Two|Three|Four|Five|Six|Mining|Bitcoin|BTC|AI|HPC|GPU|Data|Energized|Operating|Hosting|Power|Phase|Fiscal|Company|We|It|In|At|On|As|When|For|Tier|Q\d|Total|Self|Current|Existing|Owned|Key|Building|Hall|Site|Sites)\b/;
const month = new RegExp(`^(?:${monthNames.join("|")})\\b`);

/** A site's name alone, or nothing where the capitals are those of a sentence, a month, a region or a model. */
function siteName(words: string | undefined): string | undefined {
  const said = words?.replace(/^(?:The|Our|At|In|Both|New|And|From|Of) /, "").trim();
  if (
    !said ||
    said.length < 3 ||
    /^\p{Lu}\p{Ll}+(?:ish|ian|ese|ican)$/u.test(said) ||
    ordinary.test(said) ||
    month.test(said) ||
    said === said.toUpperCase()
  )
    return undefined;
  return recognise(said, names).some(({ span }) => span.start === 0) ? undefined : said;
}

/** Gathers the names of sites from a document: each is somewhere called one. */
export function placesOf(text: string, company: string | null): Places {
  const said = [
    ...[...text.matchAll(before)].flatMap((match) => [match[1], match[2]]),
    ...[...text.matchAll(labelled)].map((match) => match[1]),
    ...[...text.matchAll(after)].flatMap((match) => [match[1], match[3]]),
  ];
  return { sites: new Set(said.flatMap((words) => siteName(words) ?? [])), company: company ?? "" };
}

const capitals = new RegExp(name, "gu");

/** Where a passage names a site; `at` is its offset in the text. */
export function sitesSaid(passage: string, at: number, { sites }: Places): Named[] {
  if (!sites.size) return [];
  return [...passage.matchAll(capitals)].flatMap(({ 0: words, index }) => {
    const tokens = [...words.matchAll(/\S+/g)];
    for (let from = 0; from < tokens.length; from += 1)
      for (let to = tokens.length; to > from; to -= 1) {
        const start = tokens[from]!.index;
        const end = tokens[to - 1]!.index + tokens[to - 1]![0].length;
        const value = words.slice(start, end).replace(/['’]s?$/, "");
        if (sites.has(value)) return [{ start: at + index + start, end: at + index + start + value.length, value }];
      }
    return [];
  });
}
