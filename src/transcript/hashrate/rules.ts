import { inUnit, type Magnitude } from "../magnitude";
import type { Rule } from "../rule";

/** "Exahash" as transcribers hear it: exa hash, x a hash, exahashs. The time is often left out, or heard as "for second". */
const hash = "[\\s-]?hash(?:es|s)?";
const rate = "(?:\\/s(?:ec)?|(?: (?:per|a|for)[\\s—-]+second){1,2})?";

const words = (prefix: string, symbol: string) => new RegExp(`(?:(?:${prefix})${hash}|${symbol})${rate}`);

export const hashrateRules: readonly Rule<Magnitude>[] = [
  inUnit("hashrate", "EH/s", words("exa|x[\\s-]?a|exo|ex-a|extra|eggs a|exit|exact", "EH"), "TH/s", 6),
  inUnit("hashrate", "PH/s", words("pett?a|pet a|P(?=hash)", "PH"), "TH/s", 3),
  inUnit("hashrate", "TH/s", words("terr?a|terror|tara|T(?=hash)", "TH"), "TH/s"),
  inUnit("hashrate", "GH/s", words("giga", "GH"), "TH/s", -3),
  inUnit("hashrate", "ZH/s", words("zett?a", "ZH"), "TH/s", 9),
  // A mishearing of terahash; nothing on these calls is measured in terahertz.
  inUnit("hashrate", "terahertz", /terahertz(?: per second)?/, "TH/s"),
];
