import { means, meansNothing } from "../corpus";

const end = (unit: string, value: string) => ({ magnitude: { unit, value } });
const ends = (joined: string, unit: string, low: string, high: string) => ({
  joined,
  ends: [end(unit, low), end(unit, high)],
});

export const rangeCorpus = [
  means(
    ends("range", "USD", "34000000", "37000000"),
    "$34 to $37 million",
    "$34 million to $37 million",
    "$34-37 million",
    "between $34 and $37 million",
    "in the range of $34 to $37 million",
    "34 to 37 million dollars",
  ),
  means(ends("range", "TH/s", "45000000", "50000000"), "between 45 and 50 EH/s", "45 to 50 exahash"),
  means(ends("from", "TH/s", "45000000", "50000000"), "from 45 to 50 exahash", "from 45 EH/s to 50 EH/s"),
  means(
    ends("range", "USD", "-312000000", "-306000000"),
    "$(312) to $(306) million",
    "$(312) million to $(306) million",
  ),
  means(ends("range", "ratio", "0.2", "0.25"), "20% to 25%", "20 to 25 percent"),
  means(
    ends("range", "USD/MW", "9000000", "11000000"),
    "$9 million to $11 million per megawatt",
    "$9 to $11 million per MW",
  ),
  means(ends("range", "USD/kWh", "0.04", "0.045"), "$40 to $45 per MWh", "4 to 4.5 cents per kWh"),
  means(ends("from", "USD/BTC", "54000", "66000"), "from $54,000 per Bitcoin to $66,000 per Bitcoin"),
  means(
    { joined: "range", ends: [{ numeral: { digits: "49000000" } }, { numeral: { digits: "53000000" } }] },
    "49 to 53 million",
    "between 49 and 53 million",
  ),
  means(ends("from", "J/TH", "25.8", "20.7"), "from 25.8 joules per terahash to 20.7"),
  meansNothing("33% to $9.1", "from here to there", "between us"),
].flat();
