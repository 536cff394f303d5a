/** How a currency is written before a number. */
export const currencyMark = "(?:US|CA|AU|HK|[CAS])?\\$|RMB|CNY|USD|CAD|AUD|HKD|SGD|NOK|[€£]";
/** A number in digits. */
export const numberMark = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|(?<!\\d)\\.\\d+";
