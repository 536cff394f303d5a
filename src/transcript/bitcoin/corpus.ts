import { means, meansNothing } from "../corpus";

const btc = (value: string, unit = "BTC", tolerance = "0.5") => ({ unit, value, tolerance, power: 0 });

export const bitcoinCorpus = [
  means(btc("141"), "141 Bitcoins", "141 bitcoin", "141 BTC", "141 coins", "141 of the coins"),
  means(btc("1088"), "one thousand and eighty eight bitcoin", "1,088 BTC"),
  means(btc("12.5", "BTC/day", "0.05"), "12.5 bitcoin per day", "12.5 BTC a day"),
  means(
    btc("21.3", "BTC/(EH/s)", "0.05"),
    "21.3 bitcoin per exahash",
    "21.3 BTC per EH/s",
    "21.3 BTC per average operating EH/s",
  ),
  means(btc("1924.6", "other coins", "0.05"), "1,924.6 ETH", "1,924.6 ether"),
  meansNothing("the bitcoin halving", "5,000 bitcoin miners", "coinage"),
].flat();
