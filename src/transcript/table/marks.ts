/** How a currency is written before a number. */
export const currencyMark =
  "(?:US|CA|AU|HK|[CAS])?\\$|RMB|CNY|USD|CAD|AUD|HKD|SGD|NZD|NOK|SEK|DKK|EUR|GBP|CHF|JPY|[€£]";
/** Thousands parted by blanks, where two blanks or a line part the columns: "46 407". */
export const blankGroups = "(?:\\d{1,3}(?:[ \\u00a0\\u2009\\u202f]\\d{3})+)(?:[.,]\\d{1,2})?";
/** A number in digits. */
export const numberMark = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|(?<!\\d)\\.\\d+";
