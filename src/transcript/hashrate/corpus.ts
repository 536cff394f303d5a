import { means, meansNothing } from "../corpus";

const ths = (value: string, tolerance: string, power: number) => ({ unit: "TH/s", value, tolerance, power });

export const hashrateCorpus = [
  means(
    ths("31500000", "50000", 6),
    "31.5 EH/s",
    "31.5 exahash",
    "31.5 exahashes per second",
    "31.5EH",
    "31.5 exa hash",
    "31.5 x a hash",
    "31.5 exahashs",
    "31.5 extra hash",
    "31.5 exit hash",
    "31.5 exahash per second per second",
  ),
  means(
    ths("6200000", "50000", 6),
    "6.2 million terahash per second",
    "6.2 million terahertz per second",
    "6.2 million terahash for second",
    "6.2 million terror hash",
  ),
  means(ths("249", "0.5", 0), "249 terahash", "249 TH/s", "249TH", "249 Thash/s"),
  means(ths("500000", "50000", 6), "half an exahash"),
  means(ths("1050000", "500", 3), "1,050 PH/s", "1,050 petahash", "1,050 peta hash"),
  means(ths("0.5", "0.0005", -3), "500 GH/s", "500 gigahash"),
  means(ths("1000000000", "500000000", 9), "1 ZH/s", "1 zettahash", "1 zeta hash"),
  meansNothing("the exahash race", "50 megawatts", "S21 EHx"),
].flat();
