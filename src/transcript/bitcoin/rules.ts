import { inUnit, type Magnitude } from "../magnitude";
import type { Rule } from "../rule";

export const bitcoinRules: readonly Rule<Magnitude>[] = [
  inUnit("bitcoin", "BTC per day", /(?:bitcoins?|BTCs?|coins?),? (?:per|a|each) day/, "BTC/day"),
  inUnit(
    "bitcoin",
    "BTC per EH/s",
    /(?:bitcoins?|BTCs?|coins?)(?: mined)? per (?:average |operating |operational |energized |installed ){0,2}(?:exahash(?: per second)?|EH(?:\/s)?)/,
    "BTC/(EH/s)",
  ),
  inUnit(
    "bitcoin",
    "other coins",
    /ETH|ether(?:eum)?|Ether(?:eum)?|SOL|Solana|DOGE|dogecoins?|LTC|litecoins?|KAS|FB(?! )/,
    "other coins",
  ),
  // "Coins" are bitcoins here unless another coin is named.
  inUnit(
    "bitcoin",
    "BTC",
    /(?:self[\s-]mined |additional |more |new )?(?:bit-?\s?coins?|BTCs?)(?! (?:miners?|mining|machines?|ATMs?|per|price|network))|(?:of (?:the|our|those|these) )?coins?/,
    "BTC",
  ),
];
