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
/** "240 at Marfa Flats in Texas and 50 at Quesnel", "640 of that is at Harlan": said of megawatts. */
const counted = new RegExp(
  `(?<![$€£\\d.,])\\d{1,3}(?:,\\d{3})?(?: of (?:that|it|those|them|which)(?: is| are)?)? (?:at|in) (${name})(?=[.,;]| in | and |$)`,
  "gu",
);
const ofPower = /\b(?:MW|megawatts?|gigawatts?|GW)\b/;
/** "Cordova (320 MW) and Dry Lake (110 MW)" */
const bracketed = new RegExp(`(${name}) \\((?=\\d[\\d.,]{0,8} ?(?:MW|megawatts?)\\b)`, "gu");
/** "Smiley: the smallest site, with 85 MW", where other points are of sites too. */
const described = new RegExp(
  `(?:^|\\n)[^\\p{L}\\d\\n]{0,8}(${name})(?: \\([^()\\n]{1,40}\\))?: (?=[a-z][^.:;\\n]{2,60}?[ (]\\d[\\d.,]{0,8} ?(?:MW|megawatts?)\\b)`,
  "gu",
);
const ordinary =
  /^(?:The|Our|This|That|These|Those|Each|Every|All|Both|Any|No|Its|Their|New|Another|Other|First|Second|Third|One|Two|Three|Four|Five|Six|Mining|Bitcoin|BTC|AI|HPC|GPU|Data|Energized|Operating|Hosting|Power|Phase|Fiscal|Company|We|It|In|At|On|As|When|For|Tier|Q\d|Total|Self|Current|Existing|Owned|Key|Building|Hall|Site|Sites|Capacity|Pipeline|Orders?|Fleet|Targets?|Uptime|Costs?|Cash|Revenues?|Production|Curtailment|Load|Utili[sz]ation|Expansion|Growth|Development|Construction|Status|Updates?|Energy|Electricity|Hosted|Online|Operational|Under|Future|Planned|Additional|Contracted|Hydro|Wind|Solar|Gas|Nuclear|Colocation|Leases?|Tenants?|Customers?|Regions?|Locations?|Summary|Overview|Corporate|Outlook|Highlights|Treasury|Notes?|Portfolio|Footprint|Infrastructure)\b/;
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
    ...[...text.matchAll(bracketed)].map((match) => match[1]),
    ...(text.match(labelled)?.length ? [...text.matchAll(described)] : []).map((match) => match[1]),
    ...[...text.matchAll(counted)]
      .filter(({ index }) => ofPower.test(text.slice(Math.max(0, index - 120), index)))
      .map((match) => match[1]),
    ...[...text.matchAll(after)].flatMap((match) => [match[1], match[3]]),
  ];
  return { sites: new Set(said.flatMap((words) => siteName(words) ?? [])), company: company ?? "" };
}

const capitals = new RegExp(name, "gu");
const lead = new RegExp(`^[^\\p{L}\\d\\n]{0,8}(${name})[.:] `, "u");
const ofSite = /^(?:the (?:site|facility|campus|data cent(?:er|re)|building|halls?|expansion)|it|phase \d)\b/i;

/** "Gunnedah. The site was curtailed for 6% of hours": a site that opens the paragraph of a sentence. */
export function siteOver(text: string, { start, end }: Span, { sites }: Places): Named[] {
  if (!ofSite.test(text.slice(start, Math.min(end, start + 24)))) return [];
  const line = text.lastIndexOf("\n", start - 1) + 1;
  const value = line < start ? lead.exec(text.slice(line, Math.min(start, line + 90)))?.[1] : undefined;
  return value !== undefined && sites.has(value) ? [{ start, end: start, value }] : [];
}

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
