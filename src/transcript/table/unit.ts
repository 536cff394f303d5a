import { currencyMark } from "./marks";

/** What a label, a head or a column of units says that the numbers are in. */
export type Unit =
  /** A unit that the rules read behind a number or around it: "EH/s", "cents per kWh". */
  | { readonly kind: "measure"; readonly around: (number: string) => string }
  | { readonly kind: "money"; readonly currency: string | undefined; readonly scale: number | undefined }
  | { readonly kind: "percent" | "coins" | "count" };

const hash = /^([EPTZ]H)(?:\/?s(?:ec)?)?$|^(exa|peta|tera)hash(?:es)?(?:(?:\/| per )s(?:ec(?:ond)?)?)?$/i;
const efficiency = /^(?:joules?|watts?|[JW])\s?(?:\/|per )\s?(?:TH?(?:\/s)?|terahash)$/i;
const power = /^(?:([MG])W|(mega|giga)watts?)(?:\s?(h|hours?|-hours?))?$/i;
const money = `(?:${currencyMark}|U\\.?S\\.? dollars?|(?:Canadian|Australian|Hong Kong|Singapore) dollars?|dollars?|yuan|renminbi)`;
const price = new RegExp(
  `^(${money})?\\s?(?:\\/|per )\\s?(kWh|MWh|kilowatt[- ]hour|megawatt[- ]hour|BTC|bitcoin|coin|TH(?:\\/s)?|terahash|PH(?:\\/s)?(?:\\/| per )day|share|ADS|MW|megawatt)$`,
  "i",
);
const cents = /^(US|EUR|euro|CAD?|AUD?|NZ)? ?(?:¢|cents?|c)(?:\s?(?:\/|per )\s?(?:kWh|kilowatt[- ]hour))?$/i;
const centsOf: Readonly<Record<string, string>> = { e: "EUR ", c: "CAD ", a: "AUD ", n: "NZD " };
const scaleWord = "thousands?|millions?|billions?";
const scaled = new RegExp(
  `\\bin (?:(?:${money})\\s?){0,1}(${scaleWord})\\b|\\b(${scaleWord}) of (?:${money})|(?:${money})\\s?['’‘]?(000)(?:['’]?s)?(?!\\d)|(?:${money})\\s?,?\\s?(?:in )?(${scaleWord}|mm|mn|m|k|bn)(?![A-Za-z\\d])`,
  "i",
);
/** A currency that is named, not one of an amount. */
const currencyWord = new RegExp(`(?<![A-Za-z])(?:${money.replace("|dollars?|", "|")})(?![A-Za-z]|\\s?[\\d(.])`, "i");

const powers: Readonly<Record<string, number>> = { t: 3, "0": 3, k: 3, m: 6, b: 9 };
const canonical = (currency: string) =>
  /^U\.?S\.? dollar/i.test(currency)
    ? "US$"
    : (/^(C|A|H|S)\w+ (?:Kong )?dollar/i.exec(currency)?.[1]?.replace("H", "HK").concat("$") ?? currency);

/** The currency and the scale that words name: "RMB in millions", "US$'000", "in thousands, except per share". */
export function moneyIn(text: string): Extract<Unit, { kind: "money" }> | undefined {
  const scale = scaled.exec(text);
  const currency = currencyWord.exec(text)?.[0];
  if (!scale && !currency) return undefined;
  const word = scale && (scale[1] ?? scale[2] ?? scale[3] ?? scale[4])!;
  return {
    kind: "money",
    currency: currency === undefined ? undefined : canonical(currency),
    scale: word ? powers[word.charAt(0).toLowerCase()] : undefined,
  };
}

/** The unit that some words are, if they are nothing else. */
export function unitOf(words: string): Unit | undefined {
  const text = words
    .trim()
    .replace(/^(?:in|measured in|expressed in)\s+/i, "")
    .replace(/,? (?:net(?: of [a-z ]{3,30})?|average|approx\.?|unaudited)$/i, "")
    .trim();
  if (/^(?:%|per\s?cent|pct\.?|% of .{1,30})$/i.test(text)) return { kind: "percent" };
  if (/^(?:₿|BTCs?|bitcoins?|coins?|(?:number|#|no\.) of (?:BTC|bitcoins?|coins))$/i.test(text))
    return { kind: "coins" };
  if (
    /^(?:#|no\.|numbers?|units?|count|qty|miners?|machines?|rigs?|GPUs?|(?:number|#) of (?:units|miners|machines))$/i.test(
      text,
    )
  )
    return { kind: "count" };
  const inCents = cents.exec(text);
  if (inCents) {
    const of = centsOf[inCents[1]?.charAt(0).toLowerCase() ?? ""] ?? "";
    return { kind: "measure", around: (number) => `${number} ${of}cents${/kw|kilo/i.test(text) ? " per kWh" : ""}` };
  }
  if (hash.test(text) || efficiency.test(text) || power.test(text) || /^kWh$/i.test(text))
    return {
      kind: "measure",
      around: (number) =>
        `${number} ${text.replace(/^([EPTZ]H)s$/i, "$1/s").replace(/^([EPTZ]h)/i, (h) => h.toUpperCase())}`,
    };
  const priced = price.exec(text);
  if (priced) {
    const currency = canonical(priced[1] ?? "$");
    return {
      kind: "measure",
      around: (number) => `${/^dollar/i.test(currency) ? "$" : currency}${number} per ${priced[2]!}`,
    };
  }
  const isMoney = new RegExp(`^(?:${money}|in|and|'|’|000s?|s|,|m|mm|mn|k|bn|${scaleWord}|of|\\s)+$`, "i").test(
    words.trim(),
  );
  return isMoney ? (moneyIn(words) ?? moneyIn(`in ${text}`)) : undefined;
}
