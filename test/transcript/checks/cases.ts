import type { Figure, Severity } from "../../../src/transcript/figure";
import { relations } from "./relations";
import { grew, said, type Beside } from "./said";
import { statements } from "./statements";

interface Silent extends Beside {
  readonly figures: readonly Figure[];
  readonly text?: string;
  /** Of the call. */
  readonly date?: string;
}

interface Fires extends Silent {
  readonly severity: Severity;
  /** Words of the message, the computed numbers by hand. */
  readonly message: RegExp;
  /** The figures in doubt, by their place in the list from 1. */
  readonly doubts: readonly number[];
  /** The suggested value of the first figure in doubt for which there is one. */
  readonly suggests?: string;
}

/** What a check must see and what it must not. */
export interface Case {
  readonly fires: Readonly<Record<string, Fires>>;
  readonly silent: Readonly<Record<string, Silent>>;
}

/** For each check, what it must see and what it must not. */
export const cases: Readonly<Record<string, Case>> = {
  ...relations,
  ...statements,
  outsideRange: {
    fires: {
      "cents said as dollars": {
        figures: [said("electricity_price", "3.85", { words: "$3.85 per kilowatt hour" })],
        severity: "high",
        message:
          /“\$3\.85 per kilowatt hour”.*Plausible is −\$0\.30 to \$0\.25 per kWh.*as 3\.85 cents it would be \$0\.0385 per kWh/,
        doubts: [1],
        suggests: "0.0385",
      },
      "with the bill of the fleet": {
        // 10 EH/s × 20 J/TH = 200 MW; × 91 days × 24 h = 436.8 GWh; × 5 $/kWh = 2.184 billion.
        figures: [
          said("electricity_price", "5"),
          said("self_mining_hashrate", "10000000"),
          said("fleet_efficiency", "20"),
          said("mining_revenue", "60000000"),
        ],
        severity: "high",
        message:
          /10 EH\/s at 20 J\/TH draw 200 MW: \$2\.18 billion of power.*mining revenue of \$60 million.*it is \$21\.8 million/,
        doubts: [1],
        suggests: "0.05",
      },
      "with the price of another quarter": {
        figures: [
          said("electricity_price", "4.2"),
          said("electricity_price", "0.044", { period: "2025Q1", basis: "prior" }),
        ],
        severity: "high",
        message: /The call also says \$0\.044 per kWh/,
        doubts: [1],
        suggests: "0.042",
      },
      "a thousand for a million": {
        figures: [said("cost_to_mine", "52.3")],
        severity: "high",
        message: /Times 1,000 it would be \$52,300 per BTC/,
        doubts: [1],
        suggests: "52300",
      },
      "a fleet as efficient as no machine": {
        figures: [said("fleet_efficiency", "1.9", { words: "1.9 joules" })],
        severity: "high",
        message: /Plausible is 12 to 110 J\/TH/,
        doubts: [1],
      },
      "a price by the megawatt-hour said as one by the kilowatt-hour": {
        figures: [said("electricity_price", "48.7", { words: "$48.7" })],
        severity: "high",
        message: /Read as \$48\.70 per MWh it would be \$0\.0487 per kWh/,
        doubts: [1],
        suggests: "0.0487",
      },
      "an amount of dollars, which is never cents": {
        figures: [said("hosting_revenue", "7200000000", { words: "$7.2 billion" })],
        severity: "high",
        message: /At a hundredth it would be \$72 million/,
        doubts: [1],
        suggests: "72000000",
      },
      "a Canadian price far beyond any rate of exchange": {
        figures: [said("electricity_price", "5.2", { unit: "CAD/kWh" })],
        severity: "high",
        message: /Plausible is −CAD 0\.60 to CAD 0\.50 per kWh.*CAD 0\.052 per kWh/,
        doubts: [1],
        suggests: "0.052",
      },
      "a price of nearly nothing": {
        figures: [said("electricity_price", "0.0000487", { words: "$0.0487 per MWh" })],
        severity: "high",
        message: /Times 1,000 it would be \$0\.0487 per kWh/,
        doubts: [1],
        suggests: "0.0487",
      },
      "every mention of it": {
        figures: [said("hosting_fee", "7.1"), said("hosting_fee", "7.1")],
        severity: "high",
        message: /\$0\.071 per kWh/,
        doubts: [1, 2],
        suggests: "0.071",
      },
    },
    silent: {
      "a cheap tariff": { figures: [said("electricity_price", "0.018")] },
      "a price below zero after credits": { figures: [said("electricity_price", "-0.01")] },
      "the grid's price in a winter storm": { figures: [said("market_power_price", "9")] },
      "a price in yuan, of which there are more to the dollar": {
        figures: [said("electricity_price", "0.39", { unit: "CNY/kWh" })],
      },
      "a currency of which the range says nothing": {
        figures: [said("electricity_price", "26", { unit: "KZT/kWh" })],
      },
      "the revenue of a year, four quarters long": {
        figures: [said("cloud_hashrate_revenue", "318000000", { period: "FY2025" })],
      },
      "a growth rate": { figures: [grew("electricity_price", "qoq", "0.3")] },
    },
  },
  powerDearerThanRevenue: {
    fires: {
      "a price inside its range that no such fleet could pay": {
        // 10 EH/s × 20 J/TH × 2,184 h × 0.21 = 91.7 million.
        figures: [
          said("electricity_price", "0.21"),
          said("self_mining_hashrate", "10000000"),
          said("fleet_efficiency", "20"),
          said("mining_revenue", "40000000"),
        ],
        severity: "high",
        message: /\$91\.7 million of power for the period, against mining revenue of \$40 million/,
        doubts: [1],
      },
    },
    silent: {
      "a usual price": {
        figures: [
          said("electricity_price", "0.045"),
          said("self_mining_hashrate", "10000000"),
          said("fleet_efficiency", "20"),
          said("mining_revenue", "40000000"),
        ],
      },
      "a loss-making quarter": {
        figures: [
          said("electricity_price", "0.1"),
          said("self_mining_hashrate", "10000000"),
          said("fleet_efficiency", "20"),
          said("mining_revenue", "40000000"),
        ],
      },
      "a fleet that was also said to be smaller": {
        figures: [
          said("electricity_price", "0.045"),
          said("self_mining_hashrate", "9100000"),
          said("self_mining_hashrate", "1900000"),
          said("fleet_efficiency", "22"),
          said("mining_revenue", "9600000"),
        ],
      },
      "no hashrate to run": { figures: [said("electricity_price", "0.21"), said("mining_revenue", "40000000")] },
    },
  },
  impossibleUnit: {
    fires: {
      terahertz: {
        figures: [said("computing_power_sold", "5100000", { words: "5.1 million terahertz per second" })],
        severity: "high",
        message: /Hertz is a frequency.*5\.1 EH\/s/,
        doubts: [1],
      },
      "joules for a hashrate": {
        figures: [said("machine_hashrate", "231", { words: "231 joules per terahash", dimension: { product: "T9" } })],
        severity: "high",
        message: /machine hashrate \(T9\).*measure efficiency/,
        doubts: [1],
      },
      "per second said twice, the second behind the figure": {
        figures: [said("hashrate_target", "12000000", { words: "12 exahash per second" })],
        text: "We want to reach 12 exahash per second per second by June.",
        severity: "medium",
        message: /rate of change/,
        doubts: [1],
      },
      "hashes per second for an efficiency": {
        figures: [said("fleet_efficiency", "19", { words: "19 terahash per second" })],
        severity: "medium",
        message: /measure hashrate/,
        doubts: [1],
      },
      "and the other mention of the same value": {
        figures: [
          said("computing_power_sold", "5100000", { words: "5.1 million terahash" }),
          said("computing_power_sold", "5100000", { words: "5.1 million terahertz" }),
        ],
        severity: "high",
        message: /terahertz/,
        doubts: [2, 1],
      },
    },
    silent: {
      "a hashrate in its unit": {
        figures: [said("self_mining_hashrate", "7000000", { words: "7 exahash per second" })],
      },
      "terahash per unit": { figures: [said("machine_hashrate", "231", { words: "231 terahash per unit" })] },
      "joules per terahash": { figures: [said("fleet_efficiency", "19", { words: "19 joules per terahash" })] },
      "a hashrate beside an efficiency": {
        figures: [
          said("machine_hashrate", "231", { words: "231 terahash" }),
          said("machine_efficiency", "15", { words: "15 joules per terahash" }),
        ],
        text: "It does 231 terahash at 15 joules per terahash.",
      },
    },
  },
  unitWithoutTime: {
    fires: {
      "exahash where the rest of the call says per second": {
        figures: [
          ...["7", "9", "10", "11"].map((size) =>
            said("self_mining_hashrate", `${size}000000`, { words: `${size} exahash per second` }),
          ),
          said("installed_hashrate", "8000000", { words: "8 exahash" }),
        ],
        severity: "low",
        message: /“8 exahash” lacks “per second”/,
        doubts: [5],
      },
    },
    silent: {
      "a call where nobody says per second": {
        figures: [
          said("self_mining_hashrate", "7000000", { words: "7 exahash" }),
          said("hashrate_target", "9000000", { words: "9 exahash" }),
        ],
      },
      "EH/s": {
        figures: [
          said("self_mining_hashrate", "7000000", { words: "7 EH/s" }),
          said("hashrate_target", "9000000", { words: "9 EH/s" }),
        ],
      },
      "nearly as often without": {
        figures: ["7", "8", "9", "10"].map((size, i) =>
          said("self_mining_hashrate", `${size}000000`, { words: i < 2 ? `${size} EH/s` : `${size} EH` }),
        ),
      },
      "a machine's terahash": {
        figures: [
          said("self_mining_hashrate", "7000000", { words: "7 exahash per second" }),
          said("machine_hashrate", "231", { words: "231 terahash" }),
        ],
      },
      "the first of a range, the unit behind the second": {
        figures: [
          said("self_mining_hashrate", "7000000", { words: "7 EH/s" }),
          said("hashrate_target", "9100000", { words: "9.1" }),
        ],
        text: "We run 7 EH/s and want between 9.1 and 9.4 EH/s by June.",
      },
    },
  },
  brokenNumber: {
    fires: {
      "a space behind the comma": {
        figures: [said("btc_price", "84000", { words: "$84, 000" })],
        severity: "high",
        message: /“\$84, 000” has a space.*\$84,000 per BTC/,
        doubts: [1],
      },
    },
    silent: {
      "an unbroken number": { figures: [said("btc_price", "84000", { words: "$84,000" })] },
      "two numbers in a list": { figures: [said("btc_mined", "84", { words: "84, 1000" })] },
    },
  },
  impossibleGrowth: {
    fires: {
      "a fall of more than everything": {
        figures: [grew("btc_mined", "qoq", "-1.2")],
        severity: "high",
        message: /falls by more than 100%/,
        doubts: [1],
      },
      "growth beyond belief": {
        figures: [grew("total_revenue", "qoq", "24")],
        severity: "medium",
        message: /25 times the level before/,
        doubts: [1],
      },
    },
    silent: {
      "a fall by half": { figures: [grew("btc_mined", "qoq", "-0.5")] },
      "a profit that turned into a loss": { figures: [grew("gross_profit", "qoq", "-1.4")] },
      "a doubling": { figures: [grew("total_revenue", "yoy", "1")] },
    },
  },
  foldIncrease: {
    fires: {
      "a 4-fold increase": {
        figures: [grew("total_revenue", "qoq", "3", { multiple: "4", words: "4-fold" })],
        severity: "medium",
        message: /4 times the level before \(up 300%\).*4 times more \(up 400%\)/,
        doubts: [1],
      },
    },
    silent: {
      "a tripling, which has one meaning": {
        figures: [grew("total_revenue", "qoq", "2", { multiple: "3", words: "tripled" })],
      },
    },
  },
  openEnded: {
    fires: {
      "12 plus": {
        figures: [said("machine_efficiency", "12", { words: "12 plus joules" })],
        severity: "low",
        message: /where a range begins/,
        doubts: [1],
      },
      "something behind the figure": {
        figures: [said("hashrate_target", "20000000", { words: "20" })],
        text: "I could see 20 something exahash.",
        severity: "low",
        message: /“20”/,
        doubts: [1],
      },
    },
    silent: {
      "a sum": {
        figures: [said("cash", "12000000", { words: "$12 million" })],
        text: "We have $12 million, plus the coins.",
      },
      "a plain figure": { figures: [said("machine_efficiency", "12", { words: "12 joules" })] },
    },
  },
  otherDate: {
    fires: {
      "holdings of June in a sentence of August": {
        figures: [said("btc_held", "1530", { words: "1,530 bitcoin" })],
        text: "As of August 4, 2025, we ran more machines, which brought us to 1,530 bitcoin.",
        severity: "medium",
        message: /dated August 4.*1,530 BTC is taken as of 2025-06-30/,
        doubts: [1],
      },
    },
    silent: {
      "a day that the level is compared with": {
        figures: [said("self_mining_hashrate", "10800000", { words: "10.8 EH/s" })],
        text: "Operating hashrate of 10.8 EH/s, up 1.2 EH/s from March 31",
      },
      "the date that was said": {
        figures: [said("btc_held", "1530", { words: "1,530 bitcoin" })],
        text: "At June 30 we held 1,530 bitcoin.",
      },
      "one of two dates": {
        figures: [said("btc_held", "1530", { words: "1,530" })],
        text: "We held 1,530 at June 30th against 1,400 on March 31st.",
      },
      "a date and a quarter's end": {
        figures: [said("btc_held", "1530", { words: "1,530" })],
        text: "Between April 2 and the end of the quarter we went to 1,530.",
      },
      "the date of the level before it": {
        figures: [
          said("self_mining_hashrate", "26100000", { words: "26.1" }),
          said("self_mining_hashrate", "27400000", { period: "2025-05-31", basis: "prior", words: "27.4" }),
        ],
        text: "We ran 26.1, down from 27.4 as of May 31, 2025.",
      },
      "the date of another item of a list": {
        figures: [said("power_capacity_mw", "45", { words: "45 MW" })],
        text: "- The rest follows by August 30\n- 45 MW are energized\n- Others come by July 31",
      },
      "the date before a semicolon": {
        figures: [said("power_capacity_mw", "45", { words: "45 MW" })],
        text: "It was 40 MW on April 2; now it is 45 MW.",
      },
      "the date of the sentence before": {
        figures: [said("btc_held", "1530", { words: "1,530" })],
        text: "We opened the site on August 4. We hold 1,530.",
      },
    },
  },
  inaudible: {
    fires: {
      "words lost behind a figure": {
        figures: [said("uptime", "0.5", { words: "half" })],
        text: "That was half of the [indiscernible] in Ohio.",
        severity: "low",
        message: /Words are missing beside “half”/,
        doubts: [1],
      },
    },
    silent: {
      "words lost elsewhere in the sentence": {
        figures: [said("uptime", "0.93", { words: "93%" })],
        text: "Uptime was 93% in the quarter across all of our sites and all of the teams, which [inaudible].",
      },
      "words lost in the next sentence": {
        figures: [said("uptime", "0.93", { words: "93%" })],
        text: "Uptime was 93%. [Inaudible]",
      },
    },
  },
  takenBack: {
    fires: {
      "a number and the right one at once": {
        figures: [said("btc_held", "131", { words: "131" }), said("btc_held", "113", { words: "113" })],
        text: "On the balance sheet we have 131, excuse me, 113 coins.",
        severity: "medium",
        message: /“131” for Bitcoin held is taken back: “, excuse me, 113”/,
        doubts: [1],
        suggests: "113",
      },
      "in the next sentence, the right one unread": {
        figures: [said("ga_expenses", "5200000", { words: "5.2 million" })],
        text: "That is down from 5.2 million a year ago. Sorry, that is 2.5.",
        severity: "medium",
        message: /“5\.2 million”.*Sorry, that is 2/,
        doubts: [1],
      },
      "a number that was not it": {
        figures: [said("self_mining_hashrate", "8300000", { words: "8.3" })],
        text: "Sorry, that is 3.8, not 8.3, of course.",
        severity: "medium",
        message: /“8\.3”.*“not 8\.3”/,
        doubts: [1],
      },
    },
    silent: {
      "an apology for something else": {
        figures: [said("cash", "12000000", { words: "$12 million" })],
        text: "We have $12 million. Sorry, I lost my place. In 2026 we open a site.",
      },
      "a correction of something else": {
        figures: [said("capital_expenditure", "92000000", { words: "$92 million" })],
        text: "That is $92 million a year ago. And sorry, one correction of mine, the hashrate in spring was 13.6.",
      },
      "words that explain": {
        figures: [said("power_pipeline_mw", "100", { words: "100 megawatts" })],
        text: "We want 100 megawatts, I mean contracted. Of these 20 are for AI.",
      },
      "a comparison": {
        figures: [said("btc_mined", "84", { words: "84" })],
        text: "It was not 84 coins every month of the year.",
      },
    },
  },
  correctedLater: {
    fires: {
      "ten times too many, put right in the questions": {
        figures: [said("units_ordered", "380000", { words: "380,000 units" })],
        text: "We signed an order for 380,000 units.\n\nIs that right?\n\nSorry, that's 38,000, my mistake.",
        severity: "medium",
        message: /“380,000 units” for units ordered.*put right in line 5: “Sorry, that's 38,000”/,
        doubts: [1],
      },
    },
    silent: {
      "a correction of another number": {
        figures: [said("units_ordered", "380000", { words: "380,000 units" })],
        text: "We signed an order for 380,000 units.\n\nSorry, that was 27 cents a share.",
      },
    },
  },
  unsure: {
    fires: {
      "one number or another": {
        figures: [said("uptime", "0.965", { words: "96.5%" })],
        text: "Uptime was 96.5% I think, or 96.9.",
        severity: "low",
        message: /“96\.5%” for uptime.*“I think, or 96”/,
        doubts: [1],
      },
    },
    silent: {
      "the same in other words": {
        figures: [said("net_loss", "-31000000", { words: "$31 million" })],
        text: "We earned $31 million, or $0.10 a share, I think.",
      },
    },
  },
  misheard: {
    fires: {
      "growth margin": {
        figures: [said("gross_margin", "0.41", { words: "41%" })],
        text: "That is a growth margin of 41%.",
        severity: "medium",
        message: /“growth margin” \(line 1\).*gross margin/,
        doubts: [1],
      },
      "jewels in the unit of a figure": {
        figures: [said("fleet_efficiency", "18", { words: "18 jewels" })],
        text: "The fleet is at 18 jewels now.",
        severity: "low",
        message: /joules/,
        doubts: [1],
      },
      "the units of power": {
        figures: [said("power_capacity_mw", "220", { words: "220 mega what" })],
        text: "The site has 220 mega what, at four cents per killer what hour.",
        severity: "low",
        message: /“mega what” \(line 1\).*megawatt or kilowatt-hour/,
        doubts: [1],
      },
      zettahash: {
        figures: [said("network_hashrate", "1050000000", { words: "1.05 zeta hash" })],
        text: "The network passed 1.05 zeta hash.",
        severity: "low",
        message: /zettahash/,
        doubts: [1],
      },
      "a term without a figure": {
        figures: [],
        text: "Our hoddle is unchanged.",
        severity: "low",
        message: /HODL/,
        doubts: [],
      },
    },
    silent: {
      "growth and margin as they should be": {
        figures: [said("gross_margin", "0.41", { words: "41%" })],
        text: "Revenue growth, margin of 41%, joules and exahash; having a good year, the having of it.",
      },
      exahash: {
        figures: [said("self_mining_hashrate", "9000000", { words: "9 exahash" })],
        text: "We ran 9 exahash, an exahash more.",
      },
    },
  },
  steadyWords: {
    fires: {
      "stable revenue that doubled": {
        figures: [grew("total_revenue", "qoq", "0.9", { words: "90%" })],
        text: "Revenue grew 90%.\nWith revenue remaining broadly stable we went on.",
        severity: "medium",
        message: /“revenue remaining broadly stable” \(line 2\).*up 90%/,
        doubts: [],
      },
    },
    silent: {
      "revenue that hardly moved": {
        figures: [grew("total_revenue", "qoq", "0.02", { words: "2%" })],
        text: "Revenue remained flat, up 2%.",
      },
      "another metric": {
        figures: [grew("total_revenue", "qoq", "0.9", { words: "90%" })],
        text: "Revenue grew 90% and headcount was stable.",
      },
    },
  },
  thanksOneself: {
    fires: {
      "the answer under the label of the question": {
        figures: [],
        text: "Operator: Next.\n\nAmy Quist: Great, thank you for that, Amy. My question is on power.",
        severity: "medium",
        message: /Amy Quist.*thanks Amy/,
        doubts: [],
      },
    },
    silent: { "thanks to somebody else": { figures: [], text: "Amy Quist: Thank you, Bo. And Amy here." } },
  },
  contradiction: {
    fires: {
      "a value that is of something else": {
        // 3.125 coins a block beside 529 mined; 529 × 98,000 = 51.8 million.
        figures: [
          said("btc_mined", "529"),
          said("btc_mined", "3.125"),
          said("average_revenue_per_btc", "98000"),
          said("mining_revenue", "51800000"),
        ],
        severity: "high",
        message:
          /529 BTC \(line 1\) and 3\.125 BTC \(line 2\). So far apart, 3\.125 BTC is probably of something else\. Only 529 BTC fits/,
        doubts: [2],
      },
      "two speakers": {
        figures: [
          said("self_mining_hashrate", "13600000", { speaker: "A" }),
          said("self_mining_hashrate", "14100000", { speaker: "B" }),
        ],
        severity: "high",
        message: /Speakers disagree.*13\.6 EH\/s \(A, line 1\) and 14\.1 EH\/s \(B, line 2\).*0\.5 EH\/s apart/,
        doubts: [1, 2],
      },
      "the same speaker, a small gap": {
        figures: [said("btc_mined", "501"), said("btc_mined", "503")],
        severity: "medium",
        message: /Two values were said.*2 BTC apart/,
        doubts: [1, 2],
      },
      "a slip of the tongue": {
        figures: [
          said("self_mining_hashrate", "8300000", { words: "8.3 exahash" }),
          said("self_mining_hashrate", "3800000", { words: "3.8" }),
          said("self_mining_hashrate", "8300000", { words: "8.3" }),
        ],
        text: "We left June at 8.3 exahash, sorry, that is 3.8, not 8.3.",
        severity: "high",
        message: /8\.3 EH\/s.*3\.8 EH\/s/,
        doubts: [1, 3, 2],
      },
      "growth rates": {
        figures: [grew("btc_mined", "qoq", "0.12"), grew("btc_mined", "qoq", "-0.12")],
        severity: "medium",
        message: /up 12%.*down 12%.*24 percentage points/,
        doubts: [1, 2],
      },
      "the end of a quarter by its date and by its name": {
        figures: [
          said("btc_price", "61000", { period: "2025Q2", dimension: { point: "end" } }),
          said("btc_price", "63000", { period: "2025-06-30" }),
        ],
        severity: "high",
        message: /\$61,000 per BTC.*\$63,000 per BTC/,
        doubts: [1, 2],
      },
      "a figure restated in its sentence": {
        figures: [
          said("btc_mined", "176.2", { period: "2025-05", words: "176.2" }),
          said("btc_mined", "178", { period: "2025-05", words: "178.0" }),
        ],
        text: "Production of May was restated to 176.2 from 178.0 after a correction by the pool.",
        severity: "low",
        message: /^Restated\. Bitcoin mined, 2025-05: 176\.2 BTC .* and 178 BTC/,
        doubts: [1, 2],
      },
      "a value far below what was said to be nearly it": {
        figures: [
          said("btc_held", "2000", { bound: "nearly", words: "almost 2,000", tolerance: "0.5" }),
          said("btc_held", "1400"),
        ],
        severity: "high",
        message: /600 BTC apart/,
        doubts: [1, 2],
      },
      "and the one that fits the rest": {
        // 1,000 × 62,000 = 62 million; 1,000 × 71,000 = 71 million.
        figures: [
          said("btc_price", "62000", { period: "2025-06-30" }),
          said("btc_price", "71000", { period: "2025-06-30" }),
          said("btc_held", "1000"),
          said("btc_held_value", "62000000"),
        ],
        severity: "high",
        message: /Only \$62,000 per BTC fits/,
        doubts: [1, 2],
        suggests: "62000",
      },
    },
    silent: {
      "notes at their principal and as carried": {
        figures: [
          said("convertible_notes", "60000000", { words: "$60.0 million" }),
          said("convertible_notes", "57940000", { words: "57,940", tolerance: "500" }),
        ],
      },
      "a target and the one that it replaces, told in a breath": {
        figures: [
          said("hashrate_target", "52000000", { period: "2026-06-30", basis: "target", words: "52 exahash" }),
          said("hashrate_target", "47000000", { period: "2026-06-30", basis: "target", words: "47" }),
          said("hashrate_target", "52000000", { period: "2026-06-30", basis: "target", words: "fifty-two" }),
        ],
        text: "We now aim for 52 exahash, from the 47 of May.\n\nYes, fifty-two by midyear.",
      },
      "two costs of a coin, told apart in a breath": {
        figures: [
          said("cost_to_mine", "46100", { words: "$46,100" }),
          said("cost_to_mine", "63400", { words: "$63,400" }),
        ],
        text: "The direct cost was $46,100 and the all-in cost $63,400.",
      },
      "a price and the instalments that make it": {
        figures: ["19800000", "4000000", "7800000", "5000000", "3000000"].map((value) =>
          said("acquisition_price", value),
        ),
      },
      "basic and diluted": {
        figures: [said("eps", "0.14", { words: "0.14" }), said("eps", "0.13", { words: "0.13" })],
        text: "| Net income per share, basic | 0.14 |\n| Net income per share, diluted | 0.13 |",
      },
      "two loans": {
        figures: [
          said("loan_interest_rate", "0.0875", { words: "8.75%" }),
          said("loan_interest_rate", "0.025", { words: "2.5%" }),
        ],
        text: "The revolver costs 8.75%.\nThe notes carry 2.5%.",
      },
      "at least as much, and how much": {
        figures: [
          said("power_capacity_mw", "100", { bound: "over", words: "over 100" }),
          said("power_capacity_mw", "118"),
        ],
      },
      "just below, and how much": {
        figures: [
          said("btc_held", "2000", { bound: "nearly", words: "almost 2,000", tolerance: "0.5" }),
          said("btc_held", "1988"),
        ],
      },
      "two currencies": {
        figures: [said("cash", "93000000"), said("cash", "128000000", { unit: "CAD" })],
      },
      "a rounder restatement": { figures: [said("cash", "67300000"), said("cash", "67000000")] },
      "two quarters": { figures: [said("btc_mined", "501"), said("btc_mined", "440", { period: "2025Q1" })] },
      "two regions": {
        figures: [
          said("installed_hashrate", "3000000", { dimension: { region: "Texas" } }),
          said("installed_hashrate", "2000000", { dimension: { region: "Norway" } }),
        ],
      },
      "the ends of a range": {
        figures: [
          said("revenue_guidance", "30000000", { dimension: { point: "low" } }),
          said("revenue_guidance", "35000000", { dimension: { point: "high" } }),
        ],
      },
      "a plan and what became of it": {
        figures: [
          said("capital_expenditure", "30000000"),
          said("capital_expenditure", "35000000", { basis: "guidance" }),
        ],
      },
      "figures without a time": {
        figures: [
          said("hashrate_target", "9000000", { period: null }),
          said("hashrate_target", "8000000", { period: null }),
        ],
      },
      "two machines": {
        figures: [
          said("machine_hashrate", "200", { dimension: { product: "A" } }),
          said("machine_hashrate", "180", { dimension: { product: "B" } }),
        ],
      },
    },
  },
  pointOrder: {
    fires: {
      "a low above the close": {
        figures: [
          said("btc_price", "86000", { dimension: { point: "low" } }),
          said("btc_price", "81000", { period: "2025-06-30" }),
          said("btc_price", "76000", { dimension: { point: "low" } }),
        ],
        severity: "high",
        message: /\$86,000 per BTC.*low of Bitcoin price.*\$81,000 per BTC.*\$76,000 per BTC \(line 3\) would fit/,
        doubts: [1],
        suggests: "76000",
      },
      "a guided range turned round": {
        figures: [
          said("revenue_guidance", "53000000", { dimension: { point: "low" } }),
          said("revenue_guidance", "49000000", { dimension: { point: "high" } }),
        ],
        severity: "high",
        message: /\$53 million.*low.*\$49 million.*turned round/,
        doubts: [1, 2],
        suggests: "49000000",
      },
    },
    silent: {
      "a low, a close and a high in order": {
        figures: [
          said("btc_price", "76000", { dimension: { point: "low" } }),
          said("btc_price", "81000", { period: "2025-06-30" }),
          said("btc_price", "91000", { dimension: { point: "high" } }),
        ],
      },
      "a guided range and the one that it replaces": {
        figures: ["35", "40", "45", "50"].map((millions, i) =>
          said("capex_guidance", `${millions}000000`, {
            dimension: { point: i % 2 === 0 ? "low" : "high" },
            words: millions,
          }),
        ),
        text: "We guide to 35 to 40, lower than the 45 to 50 of last time.",
      },
      "a fall, its ends by size": {
        figures: [
          said("btc_mined_change", "-40", { dimension: { point: "low" } }),
          said("btc_mined_change", "-45", { dimension: { point: "high" } }),
        ],
      },
      "a low equal to the close, both rounded": {
        figures: [
          said("btc_price", "81000", { dimension: { point: "low" } }),
          said("btc_price", "81000", { period: "2025-06-30" }),
        ],
      },
      "a close of another quarter": {
        figures: [
          said("btc_price", "86000", { dimension: { point: "low" } }),
          said("btc_price", "81000", { period: "2025-03-31" }),
        ],
      },
    },
  },
  arithmetic: {
    fires: {
      "price times volume": {
        // 9.4 × 5,000,000 = 47 million against 74 million.
        figures: [
          said("average_selling_price", "9.4"),
          said("computing_power_sold", "5000000", { tolerance: "50000" }),
          said("machine_sales_revenue", "74000000"),
        ],
        severity: "high",
        message:
          /Machine sales revenue is \$74 million.*\$9\.40 per TH\/s.*× computing power sold 5 EH\/s.*is \$47 million \(\$46\.3 to \$47\.7 million with rounding\).*difference is \$27 million\. \$47 million would fit/,
        doubts: [3, 1, 2],
        suggests: "47000000",
      },
      "a profit in coins against a margin": {
        // 30% of 200 is 60.
        figures: [
          said("btc_mined", "200"),
          said("mining_margin", "0.3", { tolerance: "0.005" }),
          said("mining_profit_btc", "48"),
        ],
        severity: "high",
        message: /48 BTC.*is 60 BTC/,
        doubts: [3, 1, 2],
      },
      "with a member confirmed elsewhere": {
        // 200 × 70,000 = 14 million holds, so the 200 is not in doubt.
        figures: [
          said("btc_mined", "200"),
          said("mining_margin", "0.3", { tolerance: "0.005" }),
          said("mining_profit_btc", "48"),
          said("average_revenue_per_btc", "70000"),
          said("mining_revenue", "14000000"),
        ],
        severity: "high",
        message: /48 BTC/,
        doubts: [3, 2],
      },
      "power of the coins dearer than all power": {
        figures: [
          said("energy_cost_per_btc", "41250"),
          said("btc_mined", "300"),
          said("power_cost", "10500000", { tolerance: "500" }),
        ],
        severity: "high",
        message: /Power cost is \$10\.5 million.*is \$12\.4 million/,
        doubts: [3, 1, 2],
      },
      "gross profit that not even depreciation explains": {
        figures: [
          said("total_revenue", "25131000"),
          said("cost_of_revenue", "11920000", { tolerance: "500" }),
          said("depreciation_amortization", "7205000"),
          said("gross_profit", "9006000"),
        ],
        severity: "high",
        message: /Gross profit is \$9\.006 million.*is \$13\.2 million/,
        doubts: [4, 1, 2],
      },
      "a margin against a profit and a revenue that stand in text and table": {
        // 10.2 / 25.1 is 40.4% to 41.0%.
        figures: [
          said("total_revenue", "25100000", { tolerance: "50000" }),
          said("adjusted_ebitda", "10200000", { tolerance: "50000" }),
          said("adjusted_ebitda_margin", "0.31"),
          said("total_revenue", "25131000"),
          said("adjusted_ebitda", "10223000"),
        ],
        severity: "high",
        message: /× adjusted EBITDA margin 31%.*is \$7\.7[89] million.*41% would fit/,
        doubts: [2, 1, 3],
        suggests: "0.41",
      },
      "machines, their hashrate and their price": {
        // 5,000 × 200 × 15 = 15 million.
        figures: [
          said("units_ordered", "5000", { period: "2025-05", tolerance: "0.5" }),
          said("machine_hashrate", "200", { tolerance: "0.5" }),
          said("machine_purchase_price", "15", { period: "2025-05", tolerance: "0.005" }),
          said("machine_purchase_commitment", "19000000", { period: "2025-05" }),
        ],
        severity: "high",
        message: /Machine purchase commitment is \$19 million.*× machine hashrate 200 TH\/s.*is \$15 million/,
        doubts: [4, 1, 2, 3],
      },
      "a result a thousand times too small": {
        figures: [
          said("btc_mined", "200"),
          said("average_revenue_per_btc", "70000"),
          said("mining_revenue", "14000", { tolerance: "500" }),
        ],
        severity: "high",
        message: /\$14,000/,
        doubts: [3, 1, 2],
        suggests: "14000000",
      },
      "further items between gross profit and operating loss": {
        figures: [
          said("gross_profit", "-19000000"),
          said("operating_expenses", "27000000"),
          said("operating_loss", "60000000", { tolerance: "500000" }),
        ],
        severity: "info",
        message: /is \$46 million .*sign turned.*Items not named/,
        doubts: [3, 1, 2],
      },
    },
    silent: {
      "a profit that the words limit to a part": {
        figures: [
          said("gross_profit", "-19000000", { words: "$19 million" }),
          said("inventory_write_down", "17300000", { words: "$17.3 million" }),
          said("gross_profit_ex_write_downs", "700000", { words: "$0.7 million" }),
        ],
        text: "The gross loss was $19 million. Write-downs were $17.3 million. Without them we had a gross profit of $0.7 million for mining machine sales.",
      },
      "gross profit after depreciation, which the costs leave out": {
        // 25,131 − 11,920 − 7,205 = 6,006.
        figures: [
          said("total_revenue", "25131000"),
          said("cost_of_revenue", "11920000", { tolerance: "500" }),
          said("depreciation_amortization", "7205000"),
          said("gross_profit", "6006000"),
        ],
      },
      "electricity of mining, and of all there is": {
        // 40,000 × 300 = 12 million.
        figures: [
          said("energy_cost_per_btc", "40000"),
          said("btc_mined", "300"),
          said("power_cost", "13500000", { tolerance: "500" }),
        ],
      },
      "a share of the network, averaged over the quarter": {
        // 995 × 4.4% = 43.8.
        figures: [
          said("network_hashrate", "995000000", { tolerance: "500000" }),
          said("network_share", "0.044", { period: "2025-06-30" }),
          said("self_mining_hashrate", "48200000"),
        ],
      },
      "revenue in two currencies, costs in one": {
        figures: [
          said("total_revenue", "18200000"),
          said("total_revenue", "25100000", { unit: "CAD" }),
          said("cost_of_revenue", "12100000", { unit: "CAD" }),
          said("gross_profit", "13000000", { unit: "CAD" }),
        ],
      },
      "a product within rounding": {
        figures: [
          said("average_selling_price", "9.4"),
          said("computing_power_sold", "5000000", { tolerance: "50000" }),
          said("machine_sales_revenue", "47000000"),
        ],
      },
      "a conflict of which one value fits": {
        figures: [
          said("average_selling_price", "9.4"),
          said("average_selling_price", "4.9"),
          said("computing_power_sold", "5000000", { tolerance: "50000" }),
          said("machine_sales_revenue", "47000000"),
        ],
      },
      "figures of different quarters": {
        figures: [
          said("average_selling_price", "9.4", { period: "2025Q1" }),
          said("computing_power_sold", "5000000"),
          said("machine_sales_revenue", "74000000"),
        ],
      },
      "a segment's margin and the company's profit": {
        figures: [
          said("total_revenue", "90000000"),
          said("gross_margin", "0.6", { dimension: { segment: "hosting" } }),
          said("gross_profit", "20000000"),
        ],
      },
      "a price of the quarter and a value at its end": {
        figures: [
          said("btc_held", "1000"),
          said("btc_price", "80000", { dimension: { point: "high" } }),
          said("btc_held_value", "62000000"),
        ],
      },
    },
  },
  growthAgainstLevels: {
    fires: {
      "up 33% that is up 10%": {
        // 11 / 10 = 1.1; with rounding 10.95/10.05 to 11.05/9.95.
        figures: [
          said("average_selling_price", "11", { tolerance: "0.05" }),
          said("average_selling_price", "10", { period: "2025Q1", tolerance: "0.05" }),
          grew("average_selling_price", "qoq", "0.33"),
        ],
        severity: "high",
        message: /up 33%.*\$11 per TH\/s.*\$10 per TH\/s.*is 8\.96% to 11\.1% with rounding/,
        doubts: [3, 1, 2],
      },
      "a rate in the text against a row of a table": {
        // 9,412 / 8,306 = 1.133.
        figures: [
          grew("hosting_revenue", "yoy", "0.18", { words: "18%" }),
          said("hosting_revenue", "9400000", { tolerance: "50000", words: "$9.4 million" }),
          said("hosting_revenue", "9412000", { words: "9,412" }),
          said("hosting_revenue", "8306000", { period: "2024Q2", basis: "prior", words: "8,306" }),
        ],
        text: "Hosting revenue rose 18% to $9.4 million.\n| Hosting | 9,412 | 8,306 |",
        severity: "medium",
        message: /up 18%.*\$9\.412 million.*\$8\.306 million.*is 13\.3%.*Up 13% would fit/,
        doubts: [1],
        suggests: "0.13",
      },
      "the year so far against that of the year before": {
        figures: [
          said("btc_mined", "1100", { period: "2025YTD" }),
          said("btc_mined", "1000", { period: "2024YTD", basis: "prior" }),
          grew("btc_mined", "yoy", "0.33", { period: "2025YTD" }),
        ],
        severity: "high",
        message: /up 33%.*1,100 BTC.*1,000 BTC/,
        doubts: [3, 1, 2],
      },
      "a balance": {
        figures: [
          said("contract_liabilities", "51000000"),
          said("contract_liabilities", "39000000", { period: "2025-03-31" }),
          grew("contract_liabilities", "qoq", "-0.3", { period: "2025-06-30" }),
        ],
        severity: "high",
        message: /down 30%/,
        doubts: [3, 1, 2],
      },
    },
    silent: {
      "a rate inside rounding": {
        figures: [
          said("contract_liabilities", "51000000"),
          said("contract_liabilities", "39000000", { period: "2025-03-31" }),
          grew("contract_liabilities", "qoq", "0.30", { period: "2025-06-30" }),
        ],
      },
      "a year, not a quarter": {
        figures: [
          said("btc_mined", "501"),
          said("btc_mined", "440", { period: "2025Q1" }),
          grew("btc_mined", "yoy", "0.5"),
        ],
      },
      "a loss that shrank": {
        figures: [
          said("gross_profit", "-19000000"),
          said("gross_profit", "-38000000", { period: "2025Q1" }),
          grew("gross_profit", "qoq", "-0.5", { of: "loss" }),
        ],
      },
      "a loss after a profit, which has no rate": {
        figures: [
          said("gross_profit", "-19000000"),
          said("gross_profit", "38000000", { period: "2025Q1" }),
          grew("gross_profit", "qoq", "-0.5"),
        ],
      },
    },
  },
  changeAgainstLevels: {
    fires: {
      "holdings that do not roll forward": {
        figures: [
          said("btc_held", "1114"),
          said("btc_held", "1057", { period: "2025-03-31" }),
          said("btc_held_change", "75"),
        ],
        severity: "high",
        message: /75 BTC.*1,114 BTC.*less 1,057 BTC.*is 57 BTC/,
        doubts: [3],
        suggests: "57",
      },
      "basis points over a year, nearer than those over a quarter": {
        // 95.6 − 92.2 = 3.4 points; 95.6 − 94.9 = 0.7.
        figures: [
          said("uptime", "0.956", { period: "2025Q2" }),
          said("uptime", "0.949", { period: "2025Q1" }),
          said("uptime", "0.922", { period: "2024Q2" }),
          said("uptime_change", "0.043"),
        ],
        severity: "high",
        message: /4\.3 percentage points.*95\.6%.*less 92\.2%.*is 3\.4 percentage points/,
        doubts: [4],
        suggests: "0.034",
      },
    },
    silent: {
      "holdings that roll forward": {
        figures: [
          said("btc_held", "1114"),
          said("btc_held", "1057", { period: "2025-03-31" }),
          said("btc_held_change", "57"),
        ],
      },
      "a margin better by basis points": {
        figures: [
          said("gross_margin", "0.46", { tolerance: "0.005" }),
          said("gross_margin", "0.43", { period: "2025Q1", tolerance: "0.005" }),
          said("gross_margin_change", "0.025"),
        ],
      },
      "what an event cost, which is no change between levels": {
        figures: [
          said("total_revenue", "71600000"),
          said("total_revenue", "66400000", { period: "2025Q1" }),
          said("total_revenue_change", "-4000000"),
        ],
      },
      "a change over a year": {
        figures: [
          said("btc_held", "1114"),
          said("btc_held", "1057", { period: "2025-03-31" }),
          said("btc_held", "900", { period: "2024-06-30" }),
          said("btc_held_change", "214"),
        ],
      },
    },
  },
  compoundGrowth: {
    fires: {
      "volume and price against revenue": {
        // 1.5 × 1.2 = 1.8.
        figures: [
          grew("computing_power_sold", "qoq", "0.50"),
          grew("average_selling_price", "qoq", "0.20"),
          grew("machine_sales_revenue", "qoq", "0.40"),
        ],
        severity: "medium",
        message: /up 40%.*together make 78\.7% to 81\.4%/,
        doubts: [1, 2, 3],
      },
    },
    silent: {
      "growth that compounds": {
        figures: [
          grew("computing_power_sold", "qoq", "0.50"),
          grew("average_selling_price", "qoq", "0.20"),
          grew("machine_sales_revenue", "qoq", "0.80"),
        ],
      },
      "a price that rose against the year, not the quarter": {
        figures: [
          grew("btc_mined", "qoq", "0.50"),
          grew("average_revenue_per_btc", "yoy", "0.20"),
          grew("mining_revenue", "qoq", "0.40"),
        ],
      },
    },
  },
  partsAndTotal: {
    fires: {
      "segments above the total": {
        figures: [
          said("total_revenue", "72000000"),
          said("machine_sales_revenue", "57000000"),
          said("mining_revenue", "29000000"),
        ],
        severity: "high",
        message: /add up to \$86 million, more than total revenue \$72 million/,
        doubts: [2, 3, 1],
      },
      "production of sites above the company's": {
        figures: [
          said("btc_mined", "300"),
          said("btc_mined", "200", { dimension: { site: "North" } }),
          said("btc_mined", "180", { dimension: { site: "South" } }),
        ],
        severity: "high",
        message: /add up to 380 BTC, more than Bitcoin mined 300 BTC/,
        doubts: [2, 3, 1],
      },
      "shares above one": {
        figures: [
          said("machine_sales_revenue_share", "0.62", { dimension: { region: "Asia" } }),
          said("machine_sales_revenue_share", "0.52", { dimension: { region: "Europe" } }),
        ],
        severity: "high",
        message: /add up to 114%, more than 100%/,
        doubts: [1, 2],
      },
      "regions above the whole": {
        figures: [
          said("installed_hashrate", "4000000", { tolerance: "50000" }),
          said("installed_hashrate", "3100000", { dimension: { region: "Asia" } }),
          said("installed_hashrate", "2100000", { dimension: { region: "Europe" } }),
        ],
        severity: "high",
        message: /add up to 5\.2 EH\/s/,
        doubts: [2, 3, 1],
      },
    },
    silent: {
      "a total that was given two values": {
        figures: [
          said("total_revenue", "1900000"),
          said("total_revenue", "72000000"),
          said("hosting_revenue", "44000000"),
          said("hpc_ai_revenue", "23000000"),
        ],
      },
      "segments in one currency, the total in another as well": {
        figures: [
          said("total_revenue", "18200000"),
          said("total_revenue", "25100000", { unit: "CAD" }),
          said("mining_revenue", "22500000", { unit: "CAD" }),
          said("hosting_revenue", "1900000", { unit: "CAD" }),
        ],
      },
      "segments that leave a rest": {
        figures: [
          said("total_revenue", "72000000"),
          said("machine_sales_revenue", "57000000"),
          said("mining_revenue", "9000000"),
        ],
      },
      "segments above by rounding": {
        figures: [
          said("total_revenue", "72000000"),
          said("machine_sales_revenue", "57000000"),
          said("mining_revenue", "15400000"),
        ],
      },
      "shares by region and by product": {
        figures: [
          said("machine_sales_revenue_share", "0.62", { dimension: { region: "Asia" } }),
          said("machine_sales_revenue_share", "0.8", { dimension: { product: "T9" } }),
        ],
      },
    },
  },
  partOfWhole: {
    fires: {
      "more pledged than held": {
        figures: [said("btc_pledged", "900"), said("btc_held", "811")],
        severity: "high",
        message: /Bitcoin pledged is 900 BTC.*more than Bitcoin held of 811 BTC/,
        doubts: [1, 2],
      },
      "power dearer than all costs": {
        figures: [said("energy_cost_per_btc", "61000"), said("cost_to_mine", "52000")],
        severity: "high",
        message: /\$61,000 per BTC.*\$52,000 per BTC/,
        doubts: [1, 2],
      },
    },
    silent: {
      "all coins pledged": { figures: [said("btc_pledged", "811"), said("btc_held", "811")] },
      "research inside expenses": {
        figures: [said("rd_expenses", "15000000"), said("operating_expenses", "27000000")],
      },
    },
  },
  periodsAddUp: {
    fires: {
      "a half that its quarters do not make": {
        figures: [
          said("btc_mined", "500", { period: "2025Q1" }),
          said("btc_mined", "440"),
          said("btc_mined", "1040", { period: "2025H1" }),
        ],
        severity: "high",
        message: /1,040 BTC.*for 2025H1.*500 BTC.*for 2025Q1 and 440 BTC.*make 940 BTC/,
        doubts: [3, 1, 2],
      },
      "a quarter that its months do not make": {
        figures: [
          said("btc_mined", "150", { period: "2025-04" }),
          said("btc_mined", "140", { period: "2025-05" }),
          said("btc_mined", "130", { period: "2025-06" }),
          said("btc_mined", "450"),
        ],
        severity: "high",
        message: /450 BTC.*for 2025Q2.*make 420 BTC/,
        doubts: [4, 1, 2, 3],
      },
      "a year so far that its quarters do not make": {
        figures: [
          said("btc_mined", "500", { period: "2025Q1" }),
          said("btc_mined", "440"),
          said("btc_mined", "960", { period: "2025YTD" }),
        ],
        severity: "high",
        message: /960 BTC.*for 2025YTD.*make 940 BTC/,
        doubts: [3, 1, 2],
      },
      "a month above its year so far": {
        figures: [said("btc_mined", "500", { period: "2025-06" }), said("btc_mined", "311", { period: "2025YTD" })],
        severity: "high",
        message: /311 BTC.*for 2025YTD.*500 BTC/,
        doubts: [2, 1],
      },
      "a quarter above its year": {
        figures: [said("btc_mined", "500", { period: "2024Q4" }), said("btc_mined", "311", { period: "FY2024" })],
        severity: "high",
        message: /311 BTC.*for FY2024.*500 BTC/,
        doubts: [2, 1],
      },
    },
    silent: {
      "with one of two values of a quarter": {
        figures: [
          said("total_revenue", "136500000", { period: "2025H1" }),
          said("total_revenue", "64900000", { period: "2025Q1" }),
          said("total_revenue", "1900000"),
          said("total_revenue", "71600000"),
        ],
      },
      "a gain and a loss that make the half": {
        figures: [
          said("crypto_fair_value_change", "34000000", { period: "2025Q1" }),
          said("crypto_fair_value_change", "-10000000", { tolerance: "500000" }),
          said("crypto_fair_value_change", "24000000", { period: "2025H1" }),
        ],
      },
      "two quarters of a year": {
        figures: [
          said("btc_mined", "500", { period: "2024Q4" }),
          said("btc_mined", "440", { period: "2024Q3" }),
          said("btc_mined", "1742", { period: "FY2024" }),
        ],
      },
      "a quarter of the next fiscal year": {
        figures: [said("btc_mined", "500", { period: "FY2025Q1" }), said("btc_mined", "311", { period: "FY2024" })],
      },
    },
  },
  treasury: {
    fires: {
      "coins that left unnamed": {
        figures: [said("btc_mined", "141"), said("btc_held_change", "57")],
        severity: "info",
        message: /141 BTC.*changed by 57 BTC.*84 BTC left the treasury/,
        doubts: [1, 2],
      },
      "a sale of a month": {
        // 976 + 104 − 50 = 1,030.
        figures: [
          said("btc_mined", "104", { period: "2025-06" }),
          said("btc_sold", "50", { period: "2025-06" }),
          said("btc_held", "1003"),
          said("btc_held", "976", { period: "2025-05-31" }),
        ],
        severity: "medium",
        message: /went from 976 BTC.*to 1,003 BTC.*27 BTC left the treasury/,
        doubts: [1, 2, 3, 4],
      },
      "a sale that does not explain the balances": {
        // 976 + 412 − 150 = 1,238, not 1,088.
        figures: [
          said("btc_mined", "412"),
          said("btc_sold", "150"),
          said("btc_held", "1088"),
          said("btc_held", "976", { period: "2025-03-31" }),
        ],
        severity: "medium",
        message: /went from 976 BTC.*to 1,088 BTC.*150 BTC left the treasury without being named/,
        doubts: [1, 2, 3, 4],
      },
    },
    silent: {
      "balances beside production, from which anybody can tell the sales": {
        figures: [
          said("btc_mined", "521"),
          said("btc_held", "1846"),
          said("btc_held", "1702", { period: "2025-03-31" }),
        ],
      },
      "all coins kept": { figures: [said("btc_mined", "57"), said("btc_held_change", "57")] },
      "mined, sold and kept": {
        figures: [
          said("btc_mined", "412"),
          said("btc_sold", "300"),
          said("btc_held", "1088"),
          said("btc_held", "976", { period: "2025-03-31" }),
        ],
      },
      "a month's production": {
        figures: [said("btc_mined", "40", { period: "2025-06" }), said("btc_held_change", "57")],
      },
    },
  },
  sameBalanceTwice: {
    fires: {
      "the same coins at two dates": {
        figures: [said("btc_held", "1114"), said("btc_held", "1114", { period: "2025-08-10" })],
        severity: "medium",
        message: /same to the coin at two dates.*as of 2025-06-30.*as of 2025-08-10/,
        doubts: [1, 2],
      },
    },
    silent: {
      "a balance said twice": { figures: [said("btc_held", "1114"), said("btc_held", "1114")] },
      "a round number": { figures: [said("btc_held", "500"), said("btc_held", "500", { period: "2025-03-31" })] },
    },
  },
  fleetPower: {
    fires: {
      "a fleet without the power for it": {
        figures: [
          said("self_mining_hashrate", "20000000"),
          said("fleet_efficiency", "19"),
          said("power_capacity_mw", "150"),
        ],
        severity: "medium",
        message: /20 EH\/s.*19 J\/TH.*draw 380 MW.*150 MW/,
        doubts: [1, 2, 3],
      },
    },
    silent: {
      "a fleet with spare power": {
        figures: [
          said("self_mining_hashrate", "20000000"),
          said("fleet_efficiency", "19"),
          said("power_capacity_mw", "410"),
        ],
      },
      "a fleet a little above its contracts": {
        figures: [
          said("self_mining_hashrate", "10000000"),
          said("fleet_efficiency", "20.1"),
          said("power_capacity_mw", "180"),
        ],
      },
    },
  },
  pledgedCollateral: {
    fires: {
      "a loan that reads like the value of the coins": {
        // 14 million / 400 = 35,000; / 60,000 = 58%.
        figures: [
          said("btc_price", "60000", { words: "$60,000" }),
          said("btc_pledged", "400", { words: "400 bitcoin" }),
          said("secured_loans", "14000000", { words: "$14 million" }),
        ],
        text: "Bitcoin closed at $60,000. We pledged 400 bitcoin for the loan with a carrying value of $14 million.",
        severity: "high",
        message:
          /“\$14 million”.*400 BTC.*\$35,000 per BTC, against a price of \$60,000 per BTC.*58\.3% of the collateral/,
        doubts: [3],
      },
      "a value that cannot be that of the coins": {
        figures: [
          said("btc_price", "60000"),
          said("btc_pledged", "400", { line: 1 }),
          said("btc_pledged_value", "2400000"),
        ],
        text: "60000 is the price and 400 are worth 2400000 today.",
        severity: "high",
        message: /\$6,000 per BTC/,
        doubts: [3],
      },
    },
    silent: {
      "a value that is that of the coins": {
        figures: [
          said("btc_price", "60000", { words: "$60,000" }),
          said("btc_pledged", "400", { words: "400 bitcoin" }),
          said("btc_pledged_value", "25000000", { words: "$25 million" }),
        ],
        text: "Bitcoin closed at $60,000. We pledged 400 bitcoin with a fair value of $25 million.",
      },
      "a loan called a loan": {
        figures: [
          said("btc_price", "60000", { words: "$60,000" }),
          said("btc_pledged", "400", { words: "400" }),
          said("secured_loans", "14000000", { words: "$14 million" }),
        ],
        text: "At $60,000 we hold 900, of which 400 are pledged against the $14 million facility.",
      },
    },
  },
};
