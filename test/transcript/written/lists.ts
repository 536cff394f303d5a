import { monthly, quarterly, standing } from "./statement";

const quarter = standing(quarterly);
const month = standing(monthly);
const nordic = standing(
  "Skjold Compute ASA: Interim report for the third quarter of 2025\n\nOslo, 6 November 2025 – Skjold Compute ASA today publishes its report. Amounts in brackets relate to the same quarter of 2024.",
);

/** Words that lead in to a list speak for its points. */
const ledIn = [
  quarter(
    "what is expected of a year",
    [
      "For full-year 2026, the Company currently expects:",
      "",
      "- Revenue of $610 million to $640 million",
      "- Capital expenditures of about $150 million",
    ],
    "revenue_guidance FY2026 610000000 point=low guidance",
    "revenue_guidance FY2026 640000000 point=high guidance",
    "capex_guidance FY2026 150000000 guidance",
  ),
  quarter(
    "what is expected of a quarter, under a name",
    [
      "For Q4 2025 we expect:",
      "- Revenue: $160–170 million",
      "- Power price: 3.9–4.2¢/kWh",
      "- Capex: approximately $35 million",
    ],
    "revenue_guidance 2025Q4 160000000 point=low guidance",
    "revenue_guidance 2025Q4 170000000 point=high guidance",
    "electricity_price 2025Q4 0.039 point=low guidance",
    "electricity_price 2025Q4 0.042 point=high guidance",
    "capex_guidance 2025Q4 35000000 guidance",
  ),
  quarter(
    "the goals of a year",
    ["2026 Targets:", "• Installed hashrate of 45 EH/s", "• Fleet efficiency of 15 J/TH"],
    "hashrate_target 2026-12-31 45000000 target",
    "fleet_efficiency_target 2026-12-31 15 target",
  ),
  quarter(
    "the day of a list",
    ["As of October 31, 2025:", "", "• Energized hashrate: 31.0 EH/s", "• Bitcoin held: 4,355", "• Cash: $88 million"],
    "self_mining_hashrate 2025-10-31 31000000",
    "btc_held 2025-10-31 4355",
    "cash 2025-10-31 88000000",
  ),
  quarter(
    "an outlook at the end of a sentence",
    [
      "We mined 900 bitcoin in the quarter, and we raise the outlook for 2025:",
      "Adjusted EBITDA of $150 million to $160 million",
    ],
    "btc_mined 2025Q3 900",
    "adjusted_ebitda FY2025 150000000 point=low guidance",
    "adjusted_ebitda FY2025 160000000 point=high guidance",
  ),
];

/** What a heading or the document compares with holds where a point does not say. */
const compares = [
  quarter(
    "with another quarter in its heading",
    [
      "Third quarter highlights (all comparisons to Q2 2025):",
      "",
      "• Revenue of $152.3 million, up 4%",
      "• Cost per bitcoin mined of $58,200 vs $49,700",
    ],
    "total_revenue 2025Q3 152300000",
    "total_revenue 2025Q3 qoq 0.04",
    "cost_to_mine 2025Q3 58200",
    "cost_to_mine 2025Q2 49700 prior",
  ),
  quarter(
    "with the year before in its heading",
    [
      "Operating Metrics (vs. third quarter of 2024)",
      "- Bitcoin mined – 642 (580)",
      "- Average operating hashrate: 22.1 EH/s (18.0 EH/s)",
    ],
    "btc_mined 2025Q3 642",
    "btc_mined 2024Q3 580 prior",
    "average_operating_hashrate 2025Q3 22100000",
    "average_operating_hashrate 2024Q3 18000000 prior",
  ),
  quarter(
    "with the quarter before throughout",
    [
      "Unless otherwise noted, all comparisons are to the second quarter of 2025.",
      "",
      "- Adjusted EBITDA: $38.5 million ($14.2 million)",
      "- Bitcoin mined: 642, up 9%",
    ],
    "adjusted_ebitda 2025Q3 38500000",
    "adjusted_ebitda 2025Q2 14200000 prior",
    "btc_mined 2025Q3 642",
    "btc_mined 2025Q3 qoq 0.09",
  ),
  month(
    "by changes in brackets",
    [
      "Changes in brackets are against August 2025.",
      "",
      "Bitcoin produced: 381 (-9%)",
      "Bitcoin sold: 350 (+40)",
      "Uptime: 94.1% (-1.6 percentage points)",
      "Average power price: 4.6 cents per kWh (+0.3)",
    ],
    "btc_mined 2025-09 381",
    "btc_mined 2025-09 mom -0.09",
    "btc_sold 2025-09 350",
    "btc_sold_change 2025-09 40",
    "uptime 2025-09 0.941",
    "uptime_change 2025-09 -0.016",
    "electricity_price 2025-09 0.046",
    "electricity_price_change 2025-09 0.003",
  ),
  quarter(
    "by figures in brackets of the quarter before",
    [
      "Here are the highlights, with prior-quarter figures in parentheses:",
      "* Revenue: $48.2 million ($43.9 million)",
      "* Gross margin: 41% (38%)",
      "* Net loss: $2.1 million ($5.6 million)",
    ],
    "total_revenue 2025Q3 48200000",
    "total_revenue 2025Q2 43900000 prior",
    "gross_margin 2025Q3 0.41",
    "gross_margin 2025Q2 0.38 prior",
    "net_loss 2025Q3 2100000",
    "net_loss 2025Q2 5600000 prior",
  ),
  quarter(
    "by figures in brackets of nobody knows when",
    ["Figures in brackets are unaudited.", "", "* Revenue: $48.2 million ($43.9 million)"],
    "total_revenue 2025Q3 48200000",
  ),
  nordic(
    "by amounts in brackets",
    [
      "– Revenue of EUR 31.4 million (22.7 million), up 38 %",
      "– Profit after tax of EUR 5.5 million (1.0 million)",
      "– 272 bitcoin mined (291)",
    ],
    "total_revenue 2025Q3 31400000 EUR",
    "total_revenue 2024Q3 22700000 EUR prior",
    "total_revenue 2025Q3 yoy 0.38",
    "net_loss 2025Q3 -5500000 EUR",
    "net_loss 2024Q3 -1000000 EUR prior",
    "btc_mined 2025Q3 272",
    "btc_mined 2024Q3 291 prior",
  ),
];

/** Changes have a sign; a second number in brackets is of nobody knows when. */
const brackets = [
  month(
    "how much it moved",
    ["- Operating hashrate: 31.6 EH/s (+1.5 EH/s M/M)"],
    "self_mining_hashrate 2025-09-30 31600000",
    "self_mining_hashrate_change 2025-09 1500000",
  ),
  month("by how many points", ["- Uptime: 95.1% (+80 bps)"], "uptime 2025-09 0.951", "uptime_change 2025-09 0.008"),
  month(
    "how much it moved, after a comma",
    ["- HODL of 2,120 BTC at month end, +24 BTC on August"],
    "btc_held 2025-09-30 2120",
    "btc_held_change 2025-09 24",
  ),
  month(
    "by what part it moved, with its kind",
    ["- Bitcoin mined: 381 (–9.0% m/m; +22% y/y)"],
    "btc_mined 2025-09 381",
    "btc_mined 2025-09 mom -0.09",
    "btc_mined 2025-09 yoy 0.22",
  ),
  month(
    "an increase smaller by far than the balance",
    ["- Bitcoin holdings: 2,901, an increase of 12 from August"],
    "btc_held 2025-09-30 2901",
    "btc_held_change 2025-09 12",
  ),
  month(
    "a second amount that is of no known time",
    ["- Total cash and bitcoin: $388 million ($372 million)"],
    "liquidity 2025-09-30 388000000",
  ),
  month(
    "a second price that is of no known time",
    ["- Average power price – 4.2¢/kWh (4.5¢/kWh)"],
    "electricity_price 2025-09 0.042",
  ),
  month(
    "the same months of the year before",
    ["- Production YTD: 3,020 BTC (2024: 2,711 BTC)"],
    "btc_mined 2025YTD 3020",
    "btc_mined 2024YTD 2711 prior",
  ),
  month(
    "the same months of the year before, in words",
    ["Bitcoin produced, year to date: 741.9 (same period of 2024: 808.3)"],
    "btc_mined 2025YTD 741.9",
    "btc_mined 2024YTD 808.3 prior",
  ),
];

/** What has happened since the end of the quarter is no figure of it. */
const later = [
  quarter(
    "sales since, with no period of their own",
    ["Subsequent to quarter end:", "- Sold 210 BTC for proceeds of $23.1 million", "- Mined 214 BTC in October"],
    "btc_mined 2025-10 214",
  ),
  quarter("payments since", ["Post quarter-end", "• Repaid $10 million of the revolving credit facility"]),
  quarter(
    "what stands on the day of the report",
    ["Events after the reporting period", "", "* Hashrate increased to 29.1 EH/s"],
    "self_mining_hashrate 2025-11-06 29100000",
  ),
  quarter(
    "what stands on a day",
    ["Subsequent Events:", "• On November 3, 2025, the Company held 4,410 bitcoin"],
    "btc_held 2025-11-03 4410",
  ),
  month("what was paid since, in the report of a month", [
    "Post-month end the Company repaid $1.5 million of its loan.",
  ]),
  quarter(
    "both under one heading",
    ["Third Quarter and Subsequent Highlights", "• Mined 642 bitcoin"],
    "btc_mined 2025Q3 642",
  ),
];

/** A point of a point is of what that is called. */
const nested = [
  quarter(
    "the hashrate by kinds, with indents",
    ["• Hashrate", "    o Energized: 31.2 EH/s", "    o September average: 28.9 EH/s", "• Bitcoin held: 4,355"],
    "self_mining_hashrate 2025-09-30 31200000",
    "average_operating_hashrate 2025-09 28900000",
    "btc_held 2025-09-30 4355",
  ),
  quarter(
    "the hashrate by kinds, with letters",
    ["3. Hashrate:", "   a) Installed: 12.4 EH/s", "   b) Operational: 11.9 EH/s", "   c) Average: 11.2 EH/s"],
    "installed_hashrate 2025-09-30 12400000",
    "self_mining_hashrate 2025-09-30 11900000",
    "average_operating_hashrate 2025Q3 11200000",
  ),
  quarter(
    "parts after a point that ends in the middle",
    [
      "• Revenue of $152.3 million, of which",
      "    o bitcoin mining $140.1 million",
      "    o hosting revenue of $12.2 million",
    ],
    "total_revenue 2025Q3 152300000",
    "mining_revenue 2025Q3 140100000",
    "hosting_revenue 2025Q3 12200000",
  ),
  quarter(
    "production by times",
    ["- Production", "  - Third quarter: 642 BTC", "  - September: 214 BTC"],
    "btc_mined 2025Q3 642",
    "btc_mined 2025-09 214",
  ),
  quarter("nothing of the list before", ["• Hashrate", "", "Balance Sheet", "• Average: 12.1"]),
];

/** A title says several things, each by itself; what was done is not expected. */
const apart = [
  standing("")(
    "two things in a title",
    [
      "Alder Ridge Mining Corp. Reports Third Quarter 2025 Results",
      "",
      "Quarterly Revenue Rises 9% to $50.2 Million; Raises Hashrate Goal for Mid-2026",
      "",
      "RENO, Nev., November 6, 2025 (GLOBE NEWSWIRE) -- Alder Ridge Mining Corp. today announced its results.",
    ],
    "total_revenue 2025Q3 50200000",
    "total_revenue 2025Q3 yoy 0.09",
  ),
  quarter(
    "what was mined, below an outlook",
    ["2026 Outlook", "", "138 Bitcoin were produced in October."],
    "btc_mined 2025-10 138",
  ),
  month(
    "another quarter in the report of a month",
    ["• Bitcoin mined in the third quarter: 1,154, versus 1,021"],
    "btc_mined 2025Q3 1154",
  ),
  nordic(
    "thousands parted by spaces",
    [
      "Revenue was EUR 31 418 thousand.",
      "Hosting revenue was EUR 5 688 thousand.",
      "Cash was EUR 9 870 thousand.",
      "We mined 1 272 bitcoin.",
    ],
    "total_revenue 2025Q3 31418000 EUR",
    "hosting_revenue 2025Q3 5688000 EUR",
    "cash 2025-09-30 9870000 EUR",
    "btc_mined 2025Q3 1272",
  ),
];

/** Points of several figures, and of names that need another word. */
const several = [
  quarter(
    "several names parted by bars",
    ["Bitcoin mined: 1,020 | Bitcoin sold: 700 | Bitcoin held: 6,310"],
    "btc_mined 2025Q3 1020",
    "btc_sold 2025Q3 700",
    "btc_held 2025-09-30 6310",
  ),
  quarter(
    "several names parted by semicolons",
    ["Net income: $30.2 million; EPS: $0.11; Adjusted EBITDA: $61.3 million"],
    "net_loss 2025Q3 -30200000",
    "eps 2025Q3 0.11",
    "adjusted_ebitda 2025Q3 61300000",
  ),
  quarter("a cost without a part of it", ["SG&A ex-SBC: $14.2 million"], "ga_expenses 2025Q3 14200000"),
  quarter(
    "the value of coins behind their number",
    ["► Bitcoin treasury 6,310 BTC, fair value $719 million"],
    "btc_held 2025-09-30 6310",
    "btc_held_value 2025-09-30 719000000",
  ),
  month(
    "which hashrate stood there",
    ["- The average hashrate for the month was 2.61 EH/s; installed hashrate stood at 2.9 EH/s at month end"],
    "average_operating_hashrate 2025-09 2610000",
    "installed_hashrate 2025-09-30 2900000",
  ),
  month(
    "an amount in two currencies, beside that of another month",
    ["Mining revenue was $5.5m (August: $5.8m) (£4.1m)."],
    "mining_revenue 2025-09 5500000",
    "mining_revenue 2025-08 5800000 prior",
    "mining_revenue 2025-09 4100000 GBP",
  ),
  month("a rate in coins", ["- Average daily production: 12.7 BTC"], "btc_mined_per_day 2025-09 12.7"),
  month(
    "two rates of two months",
    ["September 2025 vs. August 2025", "- Uptime: 96% vs. 94%", "- Average bitcoin per day: 13.0 vs. 12.2"],
    "uptime 2025-09 0.96",
    "uptime 2025-08 0.94 prior",
    "btc_mined_per_day 2025-09 13",
    "btc_mined_per_day 2025-08 12.2 prior",
  ),
];

/** Lists of releases and monthly updates. */
export const lists = [...ledIn, ...compares, ...brackets, ...later, ...nested, ...apart, ...several];
