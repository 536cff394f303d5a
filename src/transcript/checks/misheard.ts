import type { Figure, Severity } from "../figure";
import type { Check, Finding } from "./finding";
import { figuresIn, linesAt, sentenceAround } from "./sentence";

interface Mishearing {
  readonly words: RegExp;
  readonly meant: string;
  /** Above low where the words as written name another metric. */
  readonly severity: Severity;
  /** The metrics that such a sentence is about; a figure of them carries the doubt. */
  readonly concerns?: RegExp;
}

/** What speech recognition makes of the sector's terms. */
const mishearings: readonly Mishearing[] = [
  {
    words: /\bgrowth (?:loss|profit)\b/gi,
    meant: "gross loss or gross profit",
    severity: "medium",
    concerns: /^gross_profit/,
  },
  { words: /\bgrowth margins?\b/gi, meant: "gross margin", severity: "medium", concerns: /^(?:gross|mining)_margin/ },
  { words: /\bcritical assets?\b/gi, meant: "crypto assets", severity: "low" },
  {
    words: /\bcontract advances\b/gi,
    meant: "customer advances (contract liabilities)",
    severity: "low",
  },
  { words: /\bsecured allowances?\b/gi, meant: "secured loans", severity: "low" },
  {
    words:
      /\b(?:HODO|hoddle|huddle (?:strategy|position|balance)|(?:our|the) huddle(?= (?:is|was|of|at|and)\b|[.,]))\b/gi,
    meant: "HODL",
    severity: "low",
  },
  { words: /\bjewels?\b/gi, meant: "joules", severity: "low", concerns: /_efficiency/ },
  {
    words: /\b(?:x|ex|eggs) (?:a )?hash\b|\b(?:exa has|ex-a-hash)\b/gi,
    meant: "exahash",
    severity: "low",
    concerns: /hashrate/,
  },
  {
    words: /\b(?:terror|terra) ?hash(?:es)?\b/gi,
    meant: "terahash",
    severity: "low",
    concerns: /hashrate|efficiency|computing_power|price/,
  },
  { words: /\b(?:pedal|pet a|better) hash(?:es)?\b/gi, meant: "petahash", severity: "low", concerns: /hash/ },
  {
    words: /\b(?:mega|giga|kilo|killer) what(?:t?s)?(?: hours?)?\b/gi,
    meant: "megawatt or kilowatt-hour",
    severity: "low",
    concerns: /_mw$|price|fee|energy/,
  },
  { words: /\b(?:zeta|zetta|zed a) hash(?:es)?\b/gi, meant: "zettahash", severity: "low", concerns: /hashrate/ },
  { words: /\bhash (?:prize|rice)\b/gi, meant: "hashprice", severity: "low", concerns: /^hash_price$/ },
  { words: /\b(?:EBIT da|evita|a bit da|even da|e bit da)\b/gi, meant: "EBITDA", severity: "low", concerns: /ebitda/ },
  {
    words:
      /\b(?:bitcoin|post|fourth|fifth|next|last)[- ]having\b(?= (?:event|cycle|took|occurred|in (?:April|20))\b|[,.])/gi,
    meant: "halving",
    severity: "low",
  },
];

/** The figure of a concerned metric that contains the words or follows them, or else the last before them. */
function nearest(match: RegExpExecArray, text: string, figures: readonly Figure[], concerns: RegExp | undefined) {
  const sentence = sentenceAround(text, { start: match.index, end: match.index + match[0].length });
  const concerned = figuresIn(sentence, figures).filter((figure) => concerns?.test(figure.metric));
  return concerned.find(({ end }) => end >= match.index + match[0].length) ?? concerned.at(-1);
}

/** How many lines a message names. */
const shown = 20;
const inWords = (lines: readonly number[]) =>
  lines.slice(0, shown).join(", ") + (lines.length > shown ? " and elsewhere" : "");

function finding(
  { words, meant, severity, concerns }: Mishearing,
  text: string,
  figures: readonly Figure[],
): Finding | null {
  const heard = [...text.matchAll(words)];
  const [first] = heard;
  if (!first) return null;
  const offsets = heard.map(({ index }) => index);
  const lines = [...new Set(linesAt(text, offsets))];
  const concerned = heard.flatMap((match) => nearest(match, text, figures, concerns) ?? []);
  return {
    severity,
    message: `“${first[0]}” (line ${inWords(lines)}) is probably misheard for ${meant}.`,
    figures: [...new Set(concerned)],
    line: lines[0]!,
  };
}

/** Terms that speech recognition gets wrong, with the figures that hang on them. */
export const misheard: Check = ({ text, figures }) => mishearings.flatMap((each) => finding(each, text, figures) ?? []);
