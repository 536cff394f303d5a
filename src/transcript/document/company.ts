import { monthPattern } from "../months";

const exchange =
  "N(?:ASDAQ|asdaq)(?:GS|GM|CM)?|NYSE(?: American| MKT| Arca)?|AMEX|TSX(?:[ -]?V(?:enture)?)?|CSE|NEO|Cboe(?: Canada)?|LSE|AIM|AQSE|ASX|SGX|HKEX|SEHK|Oslo B\\wrs|Euronext(?: \\w{3,10})?|OTC\\w{0,4}(?: ?[A-Z]{2})?|FSE|FRA|XETRA";
const symbol = "[A-Z]{1,6}(?:\\.[A-Z]{1,3})?";
const listed = new RegExp(
  `\\((?:(?:${exchange})[^A-Za-z)]{0,3} ?:? ?)(${symbol})\\b|\\b(?:${exchange}) ?: ?(${symbol})\\b`,
  "i",
);
const bare = new RegExp(`\\((${symbol})\\)`);

/** The symbol under which the shares trade. */
export function tickerIn(text: string): string | null {
  const found = listed.exec(text);
  const named = found?.[1] ?? found?.[2];
  if (named && named === named.toUpperCase()) return named;
  const alone = bare.exec(text)?.[1];
  return alone &&
    !/^(?:EST|EDT|ET|PST|PT|CT|UTC|GMT|USD|CAD|BTC|CEO|CFO|COO|CTO|IR|PH|NYSE|AI|HPC|EPS|GAAP|IFRS|ETF|KPI|ROI|MW|GW|TH|EH|ETH|SEC|USA|UK|UAE|YOY|QOQ|ATM|IPO|API|GPU|ASIC|PPA|LOI|MOU|ESG|AGM|ERCOT|IRS|FASB|PUE|NAV|TTM|LTM)$/.test(
      alone,
    )
    ? alone
    : null;
}

const verb =
  "reports?|reported|announces?|announced|provides?|provided|releases?|released|publishes|published|posts|posted|issues|issued|files|delivers|achieves|mines|mined|produces|produced|beats|hits|tops|sees|gives|to report|to announce|to host|confirms|completes|expands|energizes|ends|closes|surpasses|reaches|increases|orders|purchases|acquires|signs|enters|prices|secures|raises|commences|appoints|upsizes|joins|launches|begins|names|receives|sets|adds|agrees|buys|sells|to acquire|to sell";
const after = new RegExp(
  `[ ,]{0,3}(?:\\b(?:${verb}|fiscal|FY ?\\d\\d|Q[1-4]|[1-4]Q|H[12]|[12]H|first|second|third|fourth|full[- ]year|half[- ]year|annual|monthly|20\\d\\d|earnings|conference call|call transcript|results|production|operations? update|operational|business update|mining update|bitcoin production|shareholder letter|${monthPattern.slice(3, -1)})\\b|[|–—:•]| - | -- )`,
  "i",
);
/** What may stand before the name: "Q3 2025", "Earnings call transcript:", "Press release". */
const lead =
  /^(?:[#*>\s]{1,8}|(?:breaking|exclusive|update \d) ?[:–—-]\s*|(?:bitcoin|btc|crypto(?:currency)?) (?:miner|mining (?:company|firm|group)) |[A-Z]{1,6}\.[A-Z]{1,3} - |earnings call(?: transcript)? ?[:–—-]\s*|transcript ?(?:of|:)\s*|(?:press|news) release ?[:–—-]?\s*|(?:fiscal )?(?:Q[1-4]|[1-4]Q)(?: FY)? ?,?(?:20\d\d|\d\d)?(?: earnings call(?: of)?)?[ :–—-]{0,3}|20\d\d Q[1-4] )/i;
const nameless =
  /^(?:(?:a )?letter to|dear\b|to our|shareholder letter|for immediate release|asx (?:announcement|release)|announcement|(?:(?:q[1-4]|first|second|third|fourth|quarter|fiscal|full|year|20\d\d|and|corrected|edited|final) ){0,6}(?:earnings|transcript|conference|results|call)\b|disclaimer|investor relations|prepared remarks|presentation|unaudited|today|january|february|march|april|may|june|july|august|september|october|november|december|by |image|contents|date|edited|final|event|we|our|it|in|on|for|as|at|this|good|welcome|operator|press|news|highlights|skip to|rns|reg(?:ulatory)?\b|reach\b|london\b|interim|quarterly|annual|condensed|consolidated|production|results|report|q[1-4]|revenues?|total revenue|net (?:income|loss|profit)|adjusted|hash ?rate|record|the (?:earnings |conference )?(?:call|company|transcript)|key takeaways|takeaways|there are|webvtt|loading|access|exhibit|ex-\d|skip|edited|corrected|thomson reuters|bitcoin (?:miners?|mining)|(?:crypto |public )?miners?|stock titan|home)\b/i;

/** Small words that no name has. */
const sentence =
  /(?<![\p{L}.])(?!(?:and|the|plc|ltd|inc|corp|llc|asa|publ|limited|group|holdings|for|des|der|von|van)\b)\p{Ll}{3,}(?![\p{L}.])/u;

/** The company that a title names at its beginning. */
export function companyIn(title: string): string | null {
  const words = title.replaceAll("**", "").trim().replace(lead, "").replace(lead, "");
  if (nameless.test(words) || /^[$€£\d(+]/.test(words)) return null;
  const name = words
    .replace(/ {0,2}\((?:[^()]{1,60})\).*$/, "")
    .split(after, 1)[0]!
    .replace(/['’]s?$/, "")
    .replace(/(?<![ ,:–—-])[ ,:–—-]+$/, "")
    .trim();
  return name.length >= 2 &&
    !/[%$€£]/.test(name) &&
    !sentence.test(name) &&
    name.length <= 60 &&
    /^\p{Lu}|^\p{Ll}+\p{Lu}/u.test(name) &&
    !/[.?!] /.test(name.replace(/\b(?:Inc|Corp|Ltd|Co|S\.A|A\.S)\. /g, ""))
    ? name
    : null;
}

/** "AUSTIN, Texas, Nov. 4, 2025 (WIRE) -- Acme Mining, Inc. (NASDAQ: ACME), a …, today announced": the name after the dash. */
const inDateline =
  /(?:20\d\d\)?|(?=--\())[ \u00A0]{0,3}(?:\(.{2,40}?\)|\/.{2,30}?\/)?[ \u00A0]{0,3}(?:--|–|—|-|:)\s{0,3}(?:\(.{2,40}?\)\s{0,2}(?:--|–|—|-)\s{0,3})?(\p{Lu}(?:[^("“”;:\n\d]|\n(?=\p{Lu})|(?<=[ \p{L}])\d{1,2}(?=[ \p{L}])){1,60}?)(?=,? {0,2}\(| today\b|,? an? |, the |['’]s? | (?:announced|reported|is|has|released|provided)\b)/u;
export const companyInDateline = (text: string): string | null => plainly(inDateline.exec(text)?.[1]);

/** "Acme Mining Corp. (TSX: ACM)": the name before its symbol. */
const beforeSymbol = new RegExp(
  `(?:^|[.:;–—-] {1,2}|\\n)(\\p{Lu}[^()"“”;:\\n]{1,50}?),? {0,2}\\((?:${exchange.replace("Oslo B\\wrs", "Oslo B.rs")})[^A-Za-z)]{0,3} ?:`,
  "u",
);
export const companyListed = (text: string): string | null =>
  plainly(beforeSymbol.exec(text.replaceAll("**", ""))?.[1]);

/** A name without what stands before it, in one line; nothing where the line has only the end of it. */
function plainly(name: string | undefined): string | null {
  const plain = (name ?? "").replace(/\s+/g, " ").replace(/,? ?$/, "").trim().replace(lead, "");
  return plain === "" || /^(?:Inc|Corp|Ltd|Limited|plc|PLC|Co)\b\.?$/.test(plain) ? null : plain;
}

/** A name in capitals as the text else writes it, or with capitals only where names have them. */
export function inCase(name: string, text: string): string {
  const asWritten = `${name.slice(0, -3)}plc`;
  if (name.endsWith(" PLC") && text.includes(asWritten)) return asWritten;
  if (name.length < 6 || name !== name.toUpperCase()) return name;
  const [small, sought] = [text.toLowerCase(), name.toLowerCase().replace(/(?<![.,])[.,]+$/, "")];
  for (let at = small.indexOf(sought); at >= 0; at = small.indexOf(sought, at + 1)) {
    const written = text.slice(at, at + sought.length);
    if (written !== written.toUpperCase() && /^\p{Lu}/u.test(written)) return written;
  }
  return name.replace(/\p{Lu}{4,}|\b(?:INC|LTD|THE|AND)\b/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

/** "Welcome to Acme Mining's third quarter 2025 earnings call": the name that opens a call. */
const welcomed =
  /\b(?:[Ww]elcome(?: you)?(?: all)? to|[Ww]elcome (?:everyone )?to) (?:the )?(?:Q[1-4] (?:20\d\d )?)?(\p{Lu}[\p{L}&.,' -]{1,50}?)(?:['’]s?)? (?:fiscal|first|second|third|fourth|Q[1-4]|full|20\d\d|earnings|quarterly|conference|results|half|annual)/u;
export const companyWelcomed = (text: string): string | null =>
  welcomed
    .exec(text)?.[1]
    ?.replace(/['’]s$/, "")
    .replace(/,$/, "")
    .trim() ?? null;
