import type { Case } from "./cases";
import { grew, said } from "./said";

/** Cases of the checks that set words of the text, or numbers that are no figures, against the figures. */
export const statements: Readonly<Record<string, Case>> = {
  multipleSaid: {
    fires: {
      "a doubling in the quarter from which it doubled": {
        // 1 + 0.95 = 1.95.
        figures: [grew("total_revenue", "qoq", "0.95", { words: "95%" })],
        text: "Revenue rose 95% sequentially. So revenue was doubling in the first quarter, and costs were not.",
        severity: "medium",
        message:
          /“revenue was doubling in the first quarter” \(line 1\) puts the growth into 2025Q1, but total revenue is up 95% quarter over quarter \(line 1\) in 2025Q2, 1\.95 times that of 2025Q1.*“from 2025Q1”/,
        doubts: [],
      },
      "the same from two levels of holdings": {
        // 620 / 300 = 2.07.
        figures: [
          said("machine_sales_revenue", "62000000", { words: "$62 million" }),
          said("machine_sales_revenue", "30000000", { words: "$30 million", period: "2025Q1", basis: "prior" }),
        ],
        text: "Machine sales brought $62 million against $30 million. Machine sales have doubled in Q1.",
        severity: "medium",
        message: /2\.07 times that of 2025Q1/,
        doubts: [],
      },
      "a tripling over the year that was a half": {
        figures: [grew("mining_revenue", "yoy", "0.5", { words: "50%" })],
        text: "Mining revenue is up 50%.\nWell, our mining revenue has tripled year over year.",
        severity: "medium",
        message:
          /“mining revenue has tripled” \(line 2\).*does not go with.*up 50% year over year \(line 1\), 1\.5 times/,
        doubts: [],
      },
      "halved, against a fall of a tenth in the quarter and a rise in the year": {
        figures: [
          grew("operating_expenses", "qoq", "-0.1", { words: "10%" }),
          grew("operating_expenses", "yoy", "0.2", { words: "20%" }),
        ],
        text: "Operating expenses fell 10% in the quarter and rose 20% in the year. In fact operating expenses halved.",
        severity: "medium",
        message: /“operating expenses halved”.*down 10%.*0\.9 times; up 20%.*1\.2 times/,
        doubts: [],
      },
    },
    silent: {
      "a doubling that it was": {
        figures: [grew("total_revenue", "qoq", "0.95", { words: "95%" })],
        text: "Revenue rose 95% sequentially. So revenue is doubling in the second quarter.",
      },
      "from the quarter before": {
        figures: [grew("total_revenue", "qoq", "0.95", { words: "95%" })],
        text: "Revenue rose 95%. So revenue is doubling from the first quarter.",
      },
      "a quarter of which the call says nothing": {
        figures: [grew("total_revenue", "qoq", "0.2", { words: "20%" })],
        text: "Revenue rose 20%. Back then, revenue doubled in the first quarter.",
      },
      "one comparison of two that may be meant": {
        figures: [grew("total_revenue", "qoq", "0.2", { words: "20%" })],
        text: "Revenue rose 20%. Revenue is doubling, and we are glad of it.",
      },
      "what may come": {
        figures: [grew("total_revenue", "yoy", "0.2", { words: "20%" })],
        text: "Revenue rose 20%. If power holds, revenue doubles year over year.",
      },
      "part of the metric": {
        figures: [grew("total_revenue", "yoy", "0.2", { words: "20%" })],
        text: "Revenue rose 20%. In North America revenue doubled year over year.",
      },
    },
  },
  misquoted: {
    fires: {
      "digits turned round in a question": {
        figures: [said("impairment", "36400000", { line: 9 })],
        quoted: [said("impairment", "34600000", { words: "$34.6 million", speaker: "Rowan Pell", line: 20 })],
        severity: "medium",
        message:
          /Misquoted: “\$34\.6 million” for impairment in a question \(Rowan Pell, line 20\), where the company says \$36\.4 million \(line 1\); digits are turned round\. Take \$36\.4 million/,
        doubts: [],
      },
      "dollars for tenths of a dollar": {
        figures: [said("electricity_price", "0.047")],
        quoted: [said("electricity_price", "0.47", { words: "$0.47 a kilowatt hour" })],
        severity: "medium",
        message: /\$0\.047 per kWh.*the scale is another/,
        doubts: [],
      },
      "one currency for another": {
        figures: [said("cash", "81400000")],
        quoted: [said("cash", "81000000", { unit: "CAD", words: "C$81 million" })],
        severity: "medium",
        message: /“C\$81 million”.*\$81\.4 million.*the currency is another/,
        doubts: [],
      },
      "of another quarter than the question names": {
        figures: [said("impairment", "36400000", { period: "2025Q1", basis: "prior" })],
        quoted: [said("impairment", "34600000", { words: "$34.6 million" })],
        severity: "medium",
        message: /turned round/,
        doubts: [],
      },
    },
    silent: {
      "what the company says, to fewer digits": {
        figures: [said("impairment", "36400000")],
        quoted: [said("impairment", "36000000")],
      },
      "an estimate of the analyst's own": {
        figures: [said("capital_expenditure", "171000000")],
        quoted: [said("capital_expenditure", "195000000")],
      },
      "what the company does not speak of": {
        figures: [said("total_revenue", "36400000")],
        quoted: [said("impairment", "34600000")],
      },
      "an amount in another currency at its rate": {
        figures: [said("cash", "81400000")],
        quoted: [said("cash", "111000000", { unit: "CAD" })],
      },
      "what the company says elsewhere": {
        figures: [said("impairment", "36400000"), said("impairment", "34600000", { period: "2025Q1", basis: "prior" })],
        quoted: [said("impairment", "34600000")],
      },
    },
  },
  turnedDigits: {
    fires: {
      "an unread price beside the one in a table": {
        figures: [said("electricity_price", "0.0473", { words: "4.73" })],
        unread: ["4.37 cents"],
        text: "Power price, cents | 4.73\n\nOver the month our power came to 4.37 cents with the grid fee and all taxes.",
        severity: "medium",
        message:
          /“4\.37 cents” \(line 3\) has the digits of “4\.73” for average power price \(line 1\) turned round|“4\.37 cents” \(line 3\) has the digits of “4\.73” for electricity price \(line 1\) turned round/,
        doubts: [1],
      },
      "two numbers that were both not read": {
        figures: [],
        unread: ["$63.8 million", "$68.3 million"],
        text: "We paid the foundry $63.8 million for wafers to be made in spring.\nI may add that the $68.3 million for wafers was the most that we shall pay.",
        severity: "medium",
        message: /“\$68\.3 million” \(line 2\).*“\$63\.8 million” \(line 1\) turned round/,
        doubts: [],
      },
      "a row of a table that was not read": {
        figures: [said("electricity_price", "0.0473", { words: "4.73 cents" })],
        unread: ["4.37"],
        text: "Power came to 4.73 cents in the half year.\n\nPower price, cents     4.37     5.12",
        severity: "medium",
        message: /“4\.37” \(line 3\) has the digits of “4\.73 cents”/,
        doubts: [1],
      },
      "of one metric, one of them narrowed by a region": {
        figures: [
          said("electricity_price", "0.0473", { words: "4.73" }),
          said("electricity_price", "0.0437", { words: "4.37 cents", dimension: { region: "Norway" } }),
        ],
        severity: "medium",
        message: /\(Norway\).*turned round/,
        doubts: [1, 2],
      },
    },
    silent: {
      "both told in one line": {
        figures: [said("net_loss", "11200000", { words: "$11.2 million" })],
        unread: ["$12.1 million"],
        text: "The net loss was $11.2 million, and the loss before the gain would have been $12.1 million.",
      },
      "of other things": {
        figures: [said("net_loss", "48700000", { words: "$48.7 million" })],
        unread: ["$84.7 million"],
        text: "The net loss was $48.7 million.\nFor the new hall we have ordered transformers worth $84.7 million from two makers.",
      },
      "in another unit": {
        figures: [said("electricity_price", "0.0473", { words: "$4.73" })],
        unread: ["4.37 acres"],
        text: "Power was $4.73.\nThe power hall stands on 4.37 acres that we have bought beside the old electricity works.",
      },
      "a row of a table for something else": {
        figures: [said("accounts_receivable", "2904000", { words: "2,904" })],
        unread: ["2,940"],
        text: "Receivables | 2,904 |\nDeferred tax | 2,940 |",
      },
      "a year": {
        figures: [said("btc_mined", "2052", { words: "2,052" })],
        unread: ["2025"],
        text: "We mined 2,052 coins.\nThe coins that were mined came out of the machines that we bought in 2025.",
      },
      "two sites": {
        figures: [
          said("power_capacity_mw", "385", { words: "385", dimension: { site: "Elm" } }),
          said("power_capacity_mw", "412", { words: "412", dimension: { site: "Oak" } }),
        ],
      },
    },
  },
  ownCorrection: {
    fires: {
      "an earlier number with the right one first": {
        figures: [said("btc_pledged", "73", { words: "73" })],
        text: "Of the coins 73 are pledged.\nI should correct one thing before we go on: the number of coins pledged is 68, not 73.",
        severity: "medium",
        message: /“73” for bitcoin pledged \(line 1\) is put right in line 2: “68, not 73”\. 68 BTC is meant/i,
        doubts: [1],
        suggests: "68",
      },
      "and with the wrong one first": {
        // 12.0 million × 12.7 / 12.0.
        figures: [said("restricted_cash", "12000000", { words: "$12.0 million" })],
        text: "We have $12.0 million of restricted cash.\nOne correction, I think I said the restricted cash was 12.0, it's $12.7 million, the smaller one was June.",
        severity: "medium",
        message: /\$12\.7 million is meant/,
        doubts: [1],
        suggests: "12700000",
      },
      "where the wrong one was not read": {
        figures: [said("restricted_cash", "12700000", { words: "$12.7 million" })],
        text: "One correction, I think I said the restricted cash was 12.0, it's $12.7 million, the smaller one was June.",
        severity: "medium",
        message: /“\$12\.7 million” for restricted cash \(line 1\) puts right what was said before/,
        doubts: [1],
      },
    },
    silent: {
      "a number of something else": {
        figures: [said("power_capacity_mw", "73", { words: "73" })],
        text: "Oxbow has 73 megawatts.\nI should correct one thing: the number of bitcoin pledged is 68, not 73.",
      },
      "a number told again": {
        figures: [said("btc_pledged", "73", { words: "73" })],
        text: "Of the coins 73 are pledged.\nAs I said, bitcoin pledged is 73, and that's for 40 weeks.",
      },
      "what is said of a plan": {
        figures: [said("btc_pledged", "73", { words: "73" })],
        text: "Of the coins 73 are pledged.\nI said that we would pledge no more bitcoin.",
      },
    },
  },
  targetDate: {
    fires: {
      "one goal by two dates": {
        figures: [
          said("hashrate_target", "12000000", { basis: "target", period: "2025-12-31" }),
          said("hashrate_target", "12000000", { basis: "target", period: "2026-03-31" }),
        ],
        severity: "medium",
        message: /12 EH\/s \(line 1\) is to be reached by 2025-12-31, but by 2026-03-31 as 12 EH\/s \(line 2\)/,
        doubts: [1, 2],
      },
      "an efficiency guided to by two": {
        figures: [
          said("fleet_efficiency", "17", { basis: "guidance", period: "2025-12-31" }),
          said("fleet_efficiency", "17", { basis: "guidance", period: "2026-06-30" }),
        ],
        severity: "medium",
        message: /One goal has two dates/,
        doubts: [1, 2],
      },
    },
    silent: {
      "the same day under two labels": {
        figures: [
          said("hashrate_target", "12000000", { basis: "target", period: "2025-12-31" }),
          said("hashrate_target", "12000000", { basis: "target", period: "2025Q4" }),
        ],
      },
      "a higher goal for later": {
        figures: [
          said("hashrate_target", "12000000", { basis: "target", period: "2025-12-31" }),
          said("hashrate_target", "15000000", { basis: "target", period: "2026-06-30" }),
        ],
      },
      "two goals of two regions": {
        figures: [
          said("hashrate_target", "12000000", { basis: "target", period: "2025-12-31" }),
          said("hashrate_target", "12000000", {
            basis: "target",
            period: "2026-06-30",
            dimension: { region: "Texas" },
          }),
        ],
      },
      "deliveries in two parts": {
        figures: [
          said("hashrate_ordered", "1900000", { basis: "guidance", period: "2026-03" }),
          said("hashrate_ordered", "1900000", { basis: "guidance", period: "2026-04" }),
        ],
      },
      "a fleet that stood still": {
        figures: [
          said("self_mining_hashrate", "12000000"),
          said("self_mining_hashrate", "12000000", { period: "2025-03-31" }),
        ],
      },
    },
  },
  twoRates: {
    fires: {
      "one note with two coupons": {
        figures: [
          said("loan_interest_rate", "0.0575", { words: "5.75%", period: "2025-06-12" }),
          said("loan_interest_rate", "0.0525", { words: "5.25%" }),
        ],
        text: "We placed $60 million of 5.75% convertible notes due 2030.\nThe convertible notes, at 5.25%, have no covenants.",
        severity: "medium",
        message: /5\.75% \(line 1\) and 5\.25% \(line 2\) for what may be one loan/,
        doubts: [1, 2],
      },
    },
    silent: {
      "notes due in two years": {
        figures: [
          said("loan_interest_rate", "0.0575", { words: "5.75%", period: "2025-06-12" }),
          said("loan_interest_rate", "0.0525", { words: "5.25%" }),
        ],
        text: "We placed $60 million of 5.75% convertible notes due 2030.\nThe 5.25% convertible notes due 2027 were called.",
      },
      "loans of two kinds": {
        figures: [
          said("loan_interest_rate", "0.0575", { words: "5.75%", period: "2025-06-12" }),
          said("loan_interest_rate", "0.0525", { words: "5.25%" }),
        ],
        text: "We placed $60 million of 5.75% convertible notes.\nThe mortgage on the hall costs 5.25%.",
      },
      "rates far from each other": {
        figures: [
          said("loan_interest_rate", "0.0575", { words: "5.75%", period: "2025-06-12" }),
          said("loan_interest_rate", "0.0275", { words: "2.75%" }),
        ],
        text: "We placed $60 million of 5.75% convertible notes.\nThe convertible notes of last year bear 2.75%.",
      },
    },
  },
};
