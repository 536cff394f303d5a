import { means, meansNothing } from "../corpus";

const usd = (value: string, tolerance: string, power = 0, unit = "USD") => ({ unit, value, tolerance, power });

export const moneyCorpus = [
  means(
    usd("72000000", "500000", 6),
    "$72 million",
    "$ 72 million",
    "72 million dollars",
    "US$72 million",
    "$72M",
    "$72\nmillion",
  ),
  means(usd("71000", "0.5"), "$71,000", "71,000 dollars", "USD 71,000"),
  means(usd("70000", "0.5"), "$70, 000"),
  means(usd("1500000000", "50000000", 9), "$1.5 billion", "$1.5bn"),
  means(
    usd("-14000000", "500000", 6),
    "minus $14 million",
    "-$14 million",
    "\u2212$14 million",
    "\u2013$14 million",
    "$-14 million",
    "($14 million)",
    "$(14) million",
    "($14) million",
  ),
  means(usd("12000000", "500000", 6, "CAD"), "C$12 million", "12 million Canadian dollars"),
  means(usd("-0.19", "0.005"), "$(0.19)", "$-0.19", "$−0.19"),
  means(usd("5000000", "500000", 6, "CNY"), "RMB 5 million", "5 million yuan", "RMB5 million", "CNY5 million"),
  means(usd("84000000", "500000", 6, "SEK"), "SEK 84 million", "84 million kronor"),
  means(usd("40000000", "500000", 6, "NOK"), "NOK40 million", "40 million kroner"),
  meansNothing("the dollar", "72 million", "million dollars"),
].flat();
