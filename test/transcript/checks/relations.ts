import type { Case } from "./cases";
import { grew, said } from "./said";

/** Cases of the checks that set figures of several metrics, periods or rows against each other. */
export const relations: Readonly<Record<string, Case>> = {
  currencies: {
    fires: {
      "one amount under two currencies": {
        figures: [
          said("cash", "92300000", { words: "US$92.3 million" }),
          said("cash", "92300000", { words: "US$92.3 million" }),
          said("cash", "93000000", { unit: "AUD", words: "A$93 million" }),
        ],
        severity: "high",
        message: /\$92\.3 million \(line 1\).*AUD 93 million \(line 3\).*one of the two is named wrongly/,
        doubts: [1, 2, 3],
        suggests: "92300000",
      },
      "a rate of exchange unlike all others": {
        // 140/100 = 1.4, 70/50 = 1.4, 28/20 = 1.4, 45/60 = 0.75.
        figures: [
          said("total_revenue", "100000000"),
          said("total_revenue", "140000000", { unit: "CAD" }),
          said("gross_profit", "50000000"),
          said("gross_profit", "70000000", { unit: "CAD" }),
          said("cash", "20000000"),
          said("cash", "28000000", { unit: "CAD" }),
          said("total_debt", "60000000"),
          said("total_debt", "45000000", { unit: "CAD" }),
        ],
        severity: "medium",
        message: /Total debt.*\$60 million.*CAD 45 million.*0\.75 to the dollar.*1\.4 elsewhere/,
        doubts: [7, 8],
      },
    },
    silent: {
      "two currencies at their rate": {
        figures: [said("cash", "92300000"), said("cash", "141000000", { unit: "AUD" })],
      },
      "dollars and euros, which are near each other": {
        figures: [said("cash", "92300000"), said("cash", "90000000", { unit: "EUR" })],
      },
      "rates of two dates": {
        figures: [
          said("cash", "100000000"),
          said("cash", "140000000", { unit: "CAD" }),
          said("total_revenue", "50000000"),
          said("total_revenue", "67000000", { unit: "CAD" }),
          said("gross_profit", "20000000"),
          said("gross_profit", "27000000", { unit: "CAD" }),
        ],
      },
    },
  },
  otherScale: {
    fires: {
      "petahash among exahash": {
        figures: [
          said("self_mining_hashrate", "48200"),
          said("self_mining_hashrate", "41000000", { period: "2025-03-31" }),
          said("self_mining_hashrate", "22600000", { period: "2024-06-30" }),
        ],
        severity: "high",
        message: /48,200 TH\/s.*a thousandth of 41 EH\/s \(line 2\).*48\.2 EH\/s would be in line/,
        doubts: [1],
        suggests: "48200000",
      },
      "the average of a fleet against the fleet": {
        figures: [
          said("self_mining_hashrate", "48200000"),
          said("installed_hashrate", "50100000"),
          said("average_operating_hashrate", "45100"),
        ],
        severity: "high",
        message: /Average operating hashrate is 45,100 TH\/s.*45\.1 EH\/s would be in line/,
        doubts: [3],
        suggests: "45100000",
      },
      "thousands among millions of any account": {
        figures: [
          said("ga_expenses", "24800", { tolerance: "50" }),
          said("ga_expenses", "19700000", { period: "2025Q1" }),
          said("ga_expenses", "21100000", { period: "2024Q2" }),
        ],
        severity: "high",
        message: /a thousandth of/,
        doubts: [1],
        suggests: "24800000",
      },
      "two quarters, either of which may be wrong": {
        figures: [
          said("total_revenue", "198400000"),
          said("total_revenue", "180300", { period: "2025Q1", tolerance: "50" }),
        ],
        severity: "high",
        message: /a thousandth of/,
        doubts: [1, 2],
      },
    },
    silent: {
      "a gain on coins, which may be of any size": {
        figures: [
          said("crypto_fair_value_change", "12000", { tolerance: "50" }),
          said("crypto_fair_value_change", "19700000", { period: "2025Q1" }),
        ],
      },
      "a fleet that grew tenfold": {
        figures: [
          said("self_mining_hashrate", "41000000"),
          said("self_mining_hashrate", "4000000", { period: "2023-06-30" }),
        ],
      },
      "a site and the fleet": {
        figures: [
          said("self_mining_hashrate", "41000000"),
          said("self_mining_hashrate", "40000", { dimension: { site: "North" } }),
          said("self_mining_hashrate", "38000000", { period: "2025-03-31" }),
        ],
      },
    },
  },
  perShare: {
    fires: {
      "earnings per share beside a loss": {
        figures: [said("eps", "0.13"), said("net_loss", "11800000")],
        severity: "high",
        message: /Earnings per share is \$0\.13 per share.*net loss \$11\.8 million.*signs/,
        doubts: [1, 2],
      },
      "a number of shares unlike that of the other periods": {
        // 11.8 / 0.13 = 91, 21.6 / 0.24 = 90, 9 / 0.10 = 90, 18 / 0.02 = 900 million.
        figures: [
          said("eps", "0.13"),
          said("net_loss", "-11800000"),
          said("eps", "0.24", { period: "2025Q1" }),
          said("net_loss", "-21600000", { period: "2025Q1" }),
          said("eps", "0.10", { period: "2024Q2" }),
          said("net_loss", "-9000000", { period: "2024Q2" }),
          said("eps", "0.02", { period: "2024Q1" }),
          said("net_loss", "-18000000", { period: "2024Q1" }),
        ],
        severity: "medium",
        message: /\$18 million.*\$0\.02 per share.*900 million shares.*9[01].*million in other periods/,
        doubts: [7, 8],
      },
      "a loss that the shares do not give": {
        // 40 million / 0.13 = 308 million shares.
        figures: [said("eps", "0.13"), said("net_loss", "-40000000"), said("shares_outstanding", "90000000")],
        severity: "medium",
        message: /308 million shares.*90 million/,
        doubts: [1, 2, 3],
      },
    },
    silent: {
      "a loss per share beside a loss": { figures: [said("eps", "-0.13"), said("net_loss", "11800000")] },
      "shares issued at the quarter's end": {
        figures: [said("eps", "0.13"), said("net_loss", "-11800000"), said("shares_outstanding", "120000000")],
      },
      "two quarters": { figures: [said("eps", "0.13"), said("net_loss", "11800000", { period: "2025Q1" })] },
    },
  },
  dailyRate: {
    fires: {
      "a day's production that the month's is not": {
        // 104.2 / 30 = 3.473.
        figures: [
          said("btc_mined_per_day", "3.74", { period: "2025-06" }),
          said("btc_mined", "104.2", { period: "2025-06", tolerance: "0.05" }),
        ],
        severity: "medium",
        message: /3\.74 BTC\/day.*× 30 days is 112 BTC.*104\.2 BTC/,
        doubts: [1, 2],
        suggests: "3.47",
      },
    },
    silent: {
      "a day's production of a month": {
        figures: [
          said("btc_mined_per_day", "3.47", { period: "2025-06" }),
          said("btc_mined", "104.2", { period: "2025-06", tolerance: "0.05" }),
        ],
      },
      "a fiscal quarter, whose days the label does not tell": {
        figures: [
          said("btc_mined_per_day", "3.74", { period: "FY2025Q1" }),
          said("btc_mined", "104.2", { period: "FY2025Q1" }),
        ],
      },
    },
  },
  energyWithinCapacity: {
    fires: {
      "more energy than the connection can give": {
        // 100 MW × 24 × 91 = 218.4 GWh.
        figures: [said("energy_consumed", "650000000"), said("power_capacity_mw", "100")],
        severity: "high",
        message: /650 million kWh.*100 MW.*at most 218 million kWh/,
        doubts: [1, 2],
      },
    },
    silent: {
      "a load below the connection": {
        figures: [said("energy_consumed", "190000000"), said("power_capacity_mw", "100")],
      },
    },
  },
  tableTotal: {
    fires: {
      "rows that do not make their total": {
        // 22,486 + 1,904 + 741 = 25,131.
        figures: [
          said("mining_revenue", "22486000", { words: "22,486" }),
          said("hosting_revenue", "1904000", { words: "1,904" }),
          said("energy_revenue", "741000", { words: "741" }),
          said("total_revenue", "25311000", { words: "25,311" }),
        ],
        text: "In thousands\n\n| Mining | 22,486 |\n| Hosting | 1,904 |\n| Energy | 741 |\n| Total revenue | 25,311 |",
        severity: "medium",
        message: /Total revenue is \$25\.311 million.*rows above.*\$25\.131 million/,
        doubts: [4, 1, 2, 3],
        suggests: "25131000",
      },
    },
    silent: {
      "rows that make their total": {
        figures: [
          said("mining_revenue", "22486000", { words: "22,486" }),
          said("hosting_revenue", "1904000", { words: "1,904" }),
          said("total_revenue", "24390000", { words: "24,390" }),
        ],
        text: "| Mining | 22,486 |\n| Hosting | 1,904 |\n| Total revenue | 24,390 |",
      },
      "rows below a total that is one of the parts": {
        // 32,424 + 60,000 + 36,190 = 128,614.
        figures: [
          said("prepayments", "32424000", { words: "32,424" }),
          said("total_debt", "60000000", { words: "60,000" }),
          said("contract_liabilities", "36190000", { words: "36,190" }),
          said("total_liabilities", "128614000", { words: "128,614" }),
        ],
        text: "| Total current | 32,424 |\n| Notes | 60,000 |\n| Deferred | 36,190 |\n| Total liabilities | 128,614 |",
      },
      "rows below a total that was not read": {
        figures: [
          said("total_debt", "60000000", { words: "60,000" }),
          said("contract_liabilities", "36190000", { words: "36,190" }),
          said("total_liabilities", "128614000", { words: "128,614" }),
        ],
        text: "| Total current | 32,424 |\n| Notes | 60,000 |\n| Deferred | 36,190 |\n| Total liabilities | 128,614 |",
      },
      "a gain among costs": {
        figures: [
          said("ga_expenses", "24816000", { words: "24,816" }),
          said("depreciation_amortization", "52118000", { words: "52,118" }),
          said("crypto_fair_value_change", "38492000", { words: "38,492" }),
          said("operating_expenses", "38442000", { words: "38,442" }),
        ],
        text: "| General | 24,816 |\n| Depreciation | 52,118 |\n| (Gain) loss on coins | (38,492) |\n| Total costs | 38,442 |",
      },
      "a row of which nothing was read": {
        figures: [
          said("mining_revenue", "22486000", { words: "22,486" }),
          said("hosting_revenue", "1904000", { words: "1,904" }),
          said("total_revenue", "25131000", { words: "25,131" }),
        ],
        text: "| Mining | 22,486 |\n| Sundry | 741 |\n| Hosting | 1,904 |\n| Total revenue | 25,131 |",
      },
      "a total in a sentence": {
        figures: [
          said("mining_revenue", "22486000", { words: "22,486" }),
          said("total_revenue", "25131000", { words: "25,131" }),
        ],
        text: "Mining brought 22,486 thousand.\nTotal revenue was 25,131 thousand.",
      },
    },
  },
  datesInOrder: {
    fires: {
      "a balance of a day to come": {
        figures: [said("btc_held", "1530", { period: "2026-06-30" })],
        date: "2025-08-07",
        severity: "medium",
        message: /1,530 BTC.*2026-06-30.*after the call of 2025-08-07/,
        doubts: [1],
      },
      "a target that has passed": {
        figures: [said("hashrate_target", "20000000", { period: "2024-12-31", basis: "target", words: "20 exahash" })],
        text: "We will reach 20 exahash by the end of 2024.",
        date: "2025-08-07",
        severity: "medium",
        message: /20 EH\/s.*2024-12-31.*before the call of 2025-08-07/,
        doubts: [1],
      },
    },
    silent: {
      "a quarter that is over and not yet reported": {
        figures: [said("revenue_guidance", "20000000", { period: "2025Q2", basis: "guidance" })],
        date: "2025-07-09",
      },
      "machines ordered for a month to come": {
        figures: [said("units_ordered", "2300", { period: "2025-09" })],
        date: "2025-07-09",
      },
      "a target to come": {
        figures: [said("hashrate_target", "20000000", { period: "2025-12-31", basis: "target" })],
        date: "2025-08-07",
      },
      "an old target looked back at": {
        figures: [said("hashrate_target", "20000000", { period: "2024-12-31", basis: "target", words: "20 exahash" })],
        text: "A year ago we told you 20 exahash by the end of 2024.",
        date: "2025-08-07",
      },
      "a call without a date": { figures: [said("btc_held", "1530", { period: "2026-06-30" })] },
    },
  },
  expansion: {
    fires: {
      "a site that is bought and does not make the sum": {
        // 88 + 64 = 152.
        figures: [
          said("power_capacity_mw", "64", { dimension: { site: "North" } }),
          said("power_capacity_mw", "88", { basis: "prior" }),
          said("power_capacity_mw", "125"),
        ],
        severity: "medium",
        message: /Power capacity is 125 MW.*88 MW \(line 2\) with power capacity \(North\) 64 MW.*is 152 MW/,
        doubts: [3],
        suggests: "152",
      },
    },
    silent: {
      "a site that makes the sum": {
        figures: [
          said("power_capacity_mw", "64", { dimension: { site: "North" } }),
          said("power_capacity_mw", "88", { basis: "prior" }),
          said("power_capacity_mw", "152"),
        ],
      },
      "a round number": {
        figures: [
          said("power_pipeline_mw", "400", { dimension: { site: "North" } }),
          said("power_pipeline_mw", "750"),
          said("power_pipeline_mw", "2100", { tolerance: "50" }),
        ],
      },
      "a sum of other things": {
        figures: [
          said("power_capacity_mw", "64", { dimension: { site: "North" } }),
          said("power_capacity_mw", "88", { basis: "prior" }),
          said("power_capacity_mw", "190"),
        ],
      },
    },
  },
  coinsPerHash: {
    fires: {
      "petahash that would have to mine like exahash": {
        // 521 / 0.0196 EH / 91 days = 292.
        figures: [said("btc_mined", "521"), said("average_operating_hashrate", "19600", { period: "2025-06-30" })],
        severity: "high",
        message: /521 BTC.*19,600 TH\/s.*292 BTC per EH\/s and day.*0\.2 to 1\.5/,
        doubts: [1, 2],
      },
    },
    silent: {
      "what a fleet mines": {
        figures: [said("btc_mined", "521"), said("average_operating_hashrate", "12600000", { period: "2025-06-30" })],
      },
      "what it mined before the halving": {
        figures: [
          said("btc_mined", "2195", { period: "2023Q2" }),
          said("average_operating_hashrate", "8000000", { period: "2023-06-30" }),
        ],
      },
      "a fleet doubled within the quarter": {
        figures: [said("btc_mined", "300"), said("self_mining_hashrate", "20000000")],
      },
    },
  },
  besideRevenue: {
    fires: {
      "costs of thousands beside revenue of millions": {
        figures: [said("total_revenue", "99600000"), said("ga_expenses", "12900", { tolerance: "50" })],
        severity: "high",
        message: /G&A expenses.*\$12,900.*0\.013% of total revenue \$99\.6 million/,
        doubts: [2, 1],
      },
      "a loss of billions beside revenue of millions": {
        figures: [said("total_revenue", "9600000"), said("net_loss", "1290000000")],
        severity: "high",
        message: /Net loss.*\$1\.29 billion.*134 times total revenue/,
        doubts: [2, 1],
      },
    },
    silent: {
      "costs of a tenth": { figures: [said("total_revenue", "99600000"), said("ga_expenses", "12900000")] },
      "a loss above revenue": { figures: [said("total_revenue", "9600000"), said("net_loss", "42000000")] },
      "a profit near nothing": { figures: [said("total_revenue", "99600000"), said("net_loss", "12000")] },
    },
  },
  averageWithinSpan: {
    fires: {
      "an average above the high": {
        figures: [
          said("btc_price", "76000", { dimension: { point: "low" } }),
          said("btc_price", "91000", { dimension: { point: "high" } }),
          said("average_revenue_per_btc", "99000"),
        ],
        severity: "medium",
        message: /\$99,000 per BTC.*\$76,000 per BTC.*\$91,000 per BTC/,
        doubts: [3, 1, 2],
      },
    },
    silent: {
      "an average between low and high": {
        figures: [
          said("btc_price", "76000", { dimension: { point: "low" } }),
          said("btc_price", "91000", { dimension: { point: "high" } }),
          said("average_revenue_per_btc", "84000"),
        ],
      },
      "the high of another quarter": {
        figures: [
          said("btc_price", "76000", { period: "2025Q1", dimension: { point: "low" } }),
          said("btc_price", "91000", { period: "2025Q1", dimension: { point: "high" } }),
          said("average_revenue_per_btc", "99000"),
        ],
      },
    },
  },
  growthInSentence: {
    fires: {
      "a rise from one level to another in one breath": {
        // 9.4 / 8.3 = 1.133.
        figures: [
          said("hosting_revenue", "8300000", { period: "2024Q2", basis: "prior", words: "$8.3 million" }),
          said("hosting_revenue", "9400000", { words: "$9.4 million" }),
          grew("hosting_revenue", "other", "0.31", { words: "31%" }),
        ],
        text: "Hosting went from $8.3 million to $9.4 million, up 31%.",
        severity: "medium",
        message: /up 31%.*\$9\.4 million.*against \$8\.3 million.*is 12% to 14\.5% with rounding/,
        doubts: [3],
        suggests: "0.13",
      },
    },
    silent: {
      "a rise as large as said": {
        figures: [
          said("hosting_revenue", "8300000", { period: "2024Q2", basis: "prior", words: "$8.3 million" }),
          said("hosting_revenue", "9400000", { words: "$9.4 million" }),
          grew("hosting_revenue", "other", "0.13", { words: "13%" }),
        ],
        text: "Hosting went from $8.3 million to $9.4 million, up 13%.",
      },
      "three levels, of which nobody knows the pair": {
        figures: [
          said("hosting_revenue", "8300000", { period: "2024Q2", basis: "prior", words: "$8.3 million" }),
          said("hosting_revenue", "9000000", { period: "2025Q1", basis: "prior", words: "$9.0 million" }),
          said("hosting_revenue", "9400000", { words: "$9.4 million" }),
          grew("hosting_revenue", "other", "0.31", { words: "31%" }),
        ],
        text: "Hosting went from $8.3 million over $9.0 million to $9.4 million, up 31%.",
      },
    },
  },
  hashpriceRevenue: {
    fires: {
      "a hashprice a thousand times too high for the revenue": {
        // 20,000,000 TH/s × 0.5 × 91 = 910 million.
        figures: [
          said("hash_price", "0.5", { period: "2025Q2" }),
          said("average_operating_hashrate", "20000000", { period: "2025Q2" }),
          said("mining_revenue", "91000000"),
        ],
        severity: "medium",
        message: /\$910 million.*\$91 million/,
        doubts: [1, 2, 3],
      },
    },
    silent: {
      "a hashprice near the revenue": {
        figures: [
          said("hash_price", "0.055", { period: "2025Q2" }),
          said("average_operating_hashrate", "20000000", { period: "2025Q2" }),
          said("mining_revenue", "91000000"),
        ],
      },
    },
  },
  production: {
    fires: {
      "energy that the fleet does not draw": {
        // 10,000,000 TH/s × 20 J/TH = 200 MW; × 91 days × 24 h = 436.8 GWh, 10 times 43.7.
        figures: [
          said("average_operating_hashrate", "10000000"),
          said("fleet_efficiency", "20"),
          said("energy_consumed", "43700000"),
        ],
        severity: "medium",
        message:
          /10 EH\/s \(line 1\) × .*20 J\/TH \(line 2\) over 91 days makes 437 million kWh, but .*43\.7 million kWh \(line 3\): 10 times apart/,
        doubts: [1, 2, 3],
      },
      "a bill of power by the coin and by the kilowatt-hour": {
        // 400 GWh × 0.04 = 16 million; 500 BTC × 46,000 = 23 million: 1.44 times.
        figures: [
          said("energy_consumed", "400000000"),
          said("electricity_price", "0.040"),
          said("energy_cost_per_btc", "46000"),
          said("btc_mined", "500"),
        ],
        severity: "medium",
        message: /makes \$16 million, but .* × .* is \$23 million: 1\.44 times apart/,
        doubts: [1, 2, 3, 4],
      },
      "more coins than the share of the network brings": {
        // 1% × 450 × 91 = 409.5; 819 / 409.5 = 2.
        figures: [said("network_share", "0.010"), said("btc_mined", "819")],
        severity: "medium",
        message: /1% \(line 1\) over 91 days makes 41\d BTC, but Bitcoin mined 819 BTC \(line 2\): 2 times apart/,
        doubts: [1, 2],
      },
      "fewer than the fleet in the network does": {
        // 9 of 900 EH/s × 40,950 coins = 409.5; 409.5 / 205 = 2.
        figures: [
          said("average_operating_hashrate", "9000000"),
          said("btc_mined", "205"),
          said("network_hashrate", "900000000"),
        ],
        severity: "medium",
        message:
          /9 EH\/s \(line 1\) ÷ network hashrate 900 EH\/s \(line 3\) over 91 days makes 41\d BTC, but Bitcoin mined 205 BTC/,
        doubts: [1, 2, 3],
      },
    },
    silent: {
      "a quarter that goes together": {
        // 10 EH/s × 20 J/TH: 437 GWh; × 0.04 = 17.5 million = 437 BTC × 40,000; 1% of 40,950 = 410.
        figures: [
          said("average_operating_hashrate", "10000000"),
          said("fleet_efficiency", "20"),
          said("energy_consumed", "430000000"),
          said("electricity_price", "0.040"),
          said("energy_cost_per_btc", "40000"),
          said("btc_mined", "437"),
          said("network_share", "0.010"),
          said("network_hashrate", "980000000"),
        ],
      },
      "coins of before the halving": {
        figures: [
          said("network_share", "0.010", { period: "2023-06-30" }),
          said("btc_mined", "819", { period: "2023Q2" }),
        ],
      },
      "a fiscal quarter, whose days are not known": {
        figures: [
          said("network_share", "0.010", { period: "FY2025Q2" }),
          said("btc_mined", "819", { period: "FY2025Q2" }),
        ],
      },
    },
  },
  cashBridge: {
    fires: {
      "thousands among millions": {
        // 61 − 52 = 9; 12 million − 4,000 million + 1 = −3,987: 3,996 is left over.
        figures: [
          said("cash", "61000000"),
          said("cash", "52000000", { period: "2025-03-31", basis: "prior" }),
          said("operating_cash_flow", "12000000"),
          said("capital_expenditure", "4000000000"),
          said("debt_repaid", "1000000"),
        ],
        severity: "medium",
        message:
          /from \$52 million \(line 2\) to \$61 million \(line 1\), but .*less capital expenditure \$4 billion.*\$4 billion is left/i,
        doubts: [2, 1, 3, 4, 5],
      },
    },
    silent: {
      "flows of which some were not told": {
        figures: [
          said("cash", "61000000"),
          said("cash", "52000000", { period: "2025-03-31", basis: "prior" }),
          said("operating_cash_flow", "-12000000"),
          said("capital_expenditure", "40000000"),
        ],
      },
      "a bridge that closes": {
        // 52 + 21 − 9 − 3 = 61.
        figures: [
          said("cash", "61000000"),
          said("cash", "52000000", { period: "2025-03-31", basis: "prior" }),
          said("operating_cash_flow", "21000000"),
          said("capital_expenditure", "9000000"),
          said("debt_repaid", "3000000"),
        ],
      },
      "no opening balance": {
        figures: [
          said("cash", "61000000"),
          said("operating_cash_flow", "12000000"),
          said("capital_expenditure", "4000000000"),
        ],
      },
    },
  },
  contractPrice: {
    fires: {
      "millions for billions": {
        // 1,800,000 / 100 MW / 12 years = 1,500 a megawatt and year.
        figures: [
          said("hpc_contract_value", "1800000", { words: "$1.8 million" }),
          said("hpc_capacity_mw", "100", { words: "100 megawatts" }),
        ],
        text: "The lease is worth $1.8 million over 12 years for 100 megawatts.",
        severity: "medium",
        message:
          /\$1\.8 million \(line 1\) for 100 MW \(line 1\) over 12 years is \$1,500 a megawatt and year; \$200,000 to \$12 million is usual/,
        doubts: [1, 2],
      },
      "a price that the total does not give": {
        // 1.8 billion / 100 / 12 = 1.5 million, against 2.4.
        figures: [
          said("hpc_contract_value", "1800000000", { words: "$1.8 billion" }),
          said("hpc_capacity_mw", "100", { words: "100 megawatts" }),
        ],
        text: "The lease of $1.8 billion runs for twelve years, 100 megawatts at $2.4 million per megawatt per year.",
        severity: "medium",
        message: /is \$1\.5 million a megawatt and year; \$2\.4 million was said/,
        doubts: [1, 2],
      },
    },
    silent: {
      "a usual lease": {
        figures: [
          said("hpc_contract_value", "1800000000", { words: "$1.8 billion" }),
          said("hpc_capacity_mw", "100", { words: "100 megawatts" }),
        ],
        text: "The lease is worth $1.8 billion over 12 years for 100 megawatts.",
      },
      "two leases in a sentence": {
        figures: [
          said("hpc_contract_value", "1800000", { words: "$1.8 million" }),
          said("hpc_capacity_mw", "100", { words: "100 megawatts" }),
          said("hpc_capacity_mw", "60", { words: "60 megawatts" }),
        ],
        text: "The leases are worth $1.8 million over 12 years for 100 megawatts and 60 megawatts.",
      },
      "no term": {
        figures: [
          said("hpc_contract_value", "1800000", { words: "$1.8 million" }),
          said("hpc_capacity_mw", "100", { words: "100 megawatts" }),
        ],
        text: "The lease is worth $1.8 million for 100 megawatts.",
      },
    },
  },
  dilution: {
    fires: {
      "a diluted profit above the basic one": {
        figures: [
          said("eps", "0.13", { dimension: { scope: "diluted" } }),
          said("eps", "0.11", { dimension: { scope: "basic" } }),
        ],
        severity: "medium",
        message: /\$0\.13 per share \(line 1\), above \$0\.11 per share \(line 2\) basic/,
        doubts: [1, 2],
      },
    },
    silent: {
      "a diluted profit below the basic one": {
        figures: [
          said("eps", "0.11", { dimension: { scope: "diluted" } }),
          said("eps", "0.13", { dimension: { scope: "basic" } }),
        ],
      },
      "the same loss": {
        figures: [
          said("eps", "-0.13", { dimension: { scope: "diluted" } }),
          said("eps", "-0.13", { dimension: { scope: "basic" } }),
        ],
      },
      "of two quarters": {
        figures: [
          said("eps", "0.13", { dimension: { scope: "diluted" } }),
          said("eps", "0.11", { dimension: { scope: "basic" }, period: "2025Q1" }),
        ],
      },
    },
  },
};
