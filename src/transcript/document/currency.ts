/** "All amounts are in Canadian dollars unless otherwise noted": what a plain $ stands for in a document. */
export const currencyStated =
  /\b(?:all|amounts|figures|results|expressed|reported|presented|stated)\b[^.]{0,80}\b(?:in|are|of) (U\.?S\.?|Canadian|Australian|Hong Kong|Singapore) dollars\b/i;

const codes: Readonly<Record<string, string>> = {
  canadian: "CAD",
  australian: "AUD",
  "hong kong": "HKD",
  singapore: "SGD",
};

/** The currency of a plain $ where a document says that it is another than the US dollar. */
export const plainDollar = (opening: string): string | undefined =>
  codes[currencyStated.exec(opening)?.[1]?.toLowerCase() ?? ""];

/** A unit in US dollars that was only written with a plain $, or in cents, in the currency of the document. */
export const inPlainDollars = (unit: string, words: string, currency: string | undefined): string =>
  currency !== undefined && unit.startsWith("USD") && !/US|U\.S/.test(words) ? unit.replace("USD", currency) : unit;
