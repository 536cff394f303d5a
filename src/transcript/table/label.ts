import { wordsOf } from "../meaning/words";
import { moneyIn, unitOf, type Unit } from "./unit";

/** A row label taken apart. */
export interface Label {
  /** Its words as they are compared, without notes and units. */
  readonly words: string;
  readonly units: readonly Unit[];
  /** "Net income (loss)": the sign tells which. */
  readonly either: boolean;
  /** "per share", "per kWh" and the like stand in it: no scale of a caption is of it. */
  readonly text: string;
}

const footnotes =
  /(?<=\S)\s?(?:\((?:\d{1,2}(?:, ?\d{1,2}){0,3}|[a-z])\)|\[\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,4}|[*†‡]{1,4})(?=\s|[:,]|$)|(?<=\))[1-9](?=\s*$)/g;
/** "Adjusted EBITDA1", "Bitcoin Produced 1 2", "Hashrate (EH/s) 3,4": marks of notes run into the words or behind them. */
const fused =
  /(?:(?<=[A-Za-z]{4})|(?<=[A-Za-z)%]) )(?<!\b(?:phase|stage|level|tier|series|block|site|unit|nano|mini|building|hall|quarter|half|avalon|antminer|whatsminer) ?)[1-9](?:[ ,]{1,2}[1-9]){0,3}(?=\s*(?:\(|:|$))/gi;
const average = /\bavg\.?(?=\s)/gi;
const markup = /\*\*|__|^[*_]|[*_]$|`|^#{1,6}\s/g;
const bullet = /^\s*(?:[•●▪■◦·‣○–—*+-]|o(?=\s))\s*/;
const other =
  /\/?\s?\((?:net )?(?:loss(?:es)?|income|profits?|gains?|earnings|deficit|benefits?|expenses?|recover(?:y|ies)|outflows?|inflows?|decreases?|increases?|used in|used|reversals?|provisions?|expensed|recovered|provided by)\)\s?\/?/gi;
/** Parentheses that tell how it is counted, not what. */
const note =
  /\((?:unaudited|non-?\s?(?:gaap|ifrs)|gaap|net(?: of [^()]{1,40})?|average|total|approx\w*|exclusive of [^()]{1,60}|(?:exclud\w+|excl\.?|before|without) (?:depreciation|amorti[sz]ation|D&A)[^()]{0,60}|whole|(?:at |as of )?(?:the )?(?:end|close) of (?:the )?(?:period|month|quarter|year)|(?:period|month|quarter)[- ]end|in (?:the )?(?:period|month|quarter)|basic and diluted|note \d+|see [^()]{1,40}|rounded|cumulative|self-mining|including [^()]{0,40}bitcoin[^()]{0,20})\)/gi;
/** "Average selling price (ASP)" */
const abbreviation =
  /\(["“”'‘’]?(?!BTC\b|[EPTZ]H\b|[MG]WH?\b|RMB\b|US\b|USD\b|CAD\b|AUD\b|CNY\b|EUR\b|GBP\b|NOK\b|SEK\b|DKK\b|CHF\b|HKD\b|SGD\b|NZD\b|JPY\b)[A-Z][A-Z&]{1,9}["“”'‘’]?\)/g;

const atEnd =
  /(?:,\s{0,3}|\s{1,3}(?:[-–—]\s{1,2})?)(?:(?:as )?at (?:the )?(?:end|close) of (?:the )?(?:period|month|quarter|year)|(?:at |as of )?(?:the )?(?:end|close) of (?:the )?(?:period|month|quarter|year)|(?:at |as of )?(?:the )?(?:period|month|quarter|year)[- ]end|(?<!\b(?:profit|loss|income)\s)(?:in|during|for|over) (?:the )?(?:period|month|quarter|year)|cumulative|net|at fair value|unaudited|total|self-mining|(?:wholly[- ])?owned (?:sites|facilities)|including (?:(?:amounts|coins|bitcoin|those) )?(?:loaned|pledged|restricted|held as collateral)(?: (?:and|or) (?:loaned|pledged|restricted|held as collateral))?)\s*$/i;
const atStart =
  /^(?:(?:period|month|quarter|year)[- ]end(?:ing)?|(?:wholly[- ])?owned[- ]sites?|unaudited|less|plus|add|deduct|memo)[:\s]\s*/i;
/** "MWh consumed", "EH/s energized": the unit comes first. */
const measured = /^([EP]H\/s|[MG]Wh?)\s(?=[a-z])/i;
/** "Cost per petahash per day": what it is of, and the unit of a number in money. */
const perHash = /\bper (?:PH(?:\/s)?|petahash)(?: per second)? per day$/i;

/** Takes a row label apart; `words` is empty where parentheses hold what is not understood. */
export function labelOf(said: string): Label {
  const units: Unit[] = [];
  const text = said.replace(markup, "").replace(bullet, "").replace(average, "average").trim();
  const either = new RegExp(other.source, "i").test(text);
  let bare = text
    .replace(footnotes, "")
    .replace(other, " ")
    .replace(note, " ")
    .replace(abbreviation, " ")
    .replace(/\(([^()]{1,80})\)/g, (whole, inner: string) => {
      const unit = unitIn(inner);
      if (unit) units.push(unit);
      return unit ? " " : whole;
    })
    .replace(/(?<!\s)\s*:\s*$/, "")
    .replace(fused, "")
    .trim();
  const comma = /^(.*?)(?:,\s{0,4}|\s{1,4}[-–—]\s{1,4}|\s{2,4}|\t)([^,]{1,24})$/.exec(bare);
  const tail = comma && unitOf(comma[2]!);
  if (tail) {
    units.push(tail);
    bare = comma[1]!;
  }
  const ahead = !tail && measured.exec(bare);
  if (ahead) {
    units.push(unitOf(ahead[1]!)!);
    bare = bare.slice(ahead[0].length);
  }
  if (!units.length && perHash.test(bare)) units.push(unitOf("$ per PH/s per day")!);
  const close = /^(.*\S)\s(\S+(?:\s(?:per|\/)\s?\S+)?)$/.exec(bare);
  const measure = !tail && close && !/(?:\bper|\/)$/i.test(close[1]!) && unitOf(close[2]!);
  if (measure && (measure.kind === "measure" || measure.kind === "percent")) {
    units.push(measure);
    bare = close![1]!;
  }
  for (let i = 0; i < 3; i += 1) bare = bare.replace(atEnd, "").replace(atStart, "").trim();
  const words = /[()]/.test(bare) ? "" : keyOf(bare);
  return { words, units, either, text };
}

function unitIn(inner: string): Unit | undefined {
  const whole = unitOf(inner);
  if (whole) return whole;
  const first = unitOf(inner.split(/[,;]/)[0]!);
  if (first) return first;
  const money = moneyIn(inner);
  return money?.scale !== undefined ? money : undefined;
}

const small = new Set(["the", "our", "a", "an", "and", "&"]);

/** Words in the spelling in which labels are compared: without articles, case and plurals. */
export const keyOf = (said: string) => {
  const text = said.replace(/%(?= of\b)/, "percentage");
  return wordsOf(text, { start: 0, end: text.length })
    .map(({ norm }) => norm)
    .filter((word) => !small.has(word))
    .join(" ");
};
