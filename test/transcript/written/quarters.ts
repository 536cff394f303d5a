import { below, quarterly } from "./statement";

const highlight = below(quarterly, "Third Quarter 2025 Financial Highlights");
const comparison = below(quarterly, "Third Quarter 2025 Compared to Third Quarter 2024");
const nineMonths = below(quarterly, "Nine Months Ended September 30, 2025");
const soFar = below(quarterly, "Nine-Month Highlights");
const bothSpans = below(quarterly, "Third Quarter and Nine-Month Results");
const balance = below(quarterly, "Balance Sheet and Liquidity");
const outlook = below(quarterly, "2026 Outlook");
const later = below(quarterly, "Recent Developments");

/** Bullets and sentences as results releases of a quarter have them. */
export const quarters = [
  highlight(
    "Record revenue of $152.3 million, up 43% year-over-year from $106.5 million",
    "total_revenue 2025Q3 152300000",
    "total_revenue 2025Q3 yoy 0.43",
    "total_revenue 2024Q3 106500000 prior",
  ),
  highlight(
    "Net loss of $(12.3) million, or $(0.09) per share, compared to net income of $20.1 million, or $0.16 per diluted share, in the third quarter of 2024",
    "net_loss 2025Q3 12300000",
    "eps 2025Q3 -0.09",
    "net_loss 2024Q3 -20100000 prior",
    "eps 2024Q3 0.16 prior",
  ),
  highlight(
    "Net income of $8.4 million, or $0.06 per diluted share, compared to a net loss of $5.2 million, or $0.04 per diluted share, in the same period of 2024",
    "net_loss 2025Q3 -8400000",
    "eps 2025Q3 0.06",
    "net_loss 2024Q3 5200000 prior",
    "eps 2024Q3 -0.04 prior",
  ),
  highlight(
    "Adjusted EBITDA of $43.6 million (Q3 2024: $(5.1) million)",
    "adjusted_ebitda 2025Q3 43600000",
    "adjusted_ebitda 2024Q3 -5100000 prior",
  ),
  highlight(
    "Adjusted EBITDA loss of $2.7 million, compared to Adjusted EBITDA of $6.6 million in Q2 2025",
    "adjusted_ebitda 2025Q3 -2700000",
    "adjusted_ebitda 2025Q2 6600000 prior",
  ),
  highlight(
    "Bitcoin holdings of 9,618 BTC as of September 30, 2025, of which 1,200 are pledged",
    "btc_held 2025-09-30 9618",
    "btc_pledged 2025-09-30 1200",
  ),
  highlight("Gross margin: 37.4% (prior year: 28.9%)", "gross_margin 2025Q3 0.374", "gross_margin 2024Q3 0.289 prior"),
  highlight("Bitcoin produced: 1,154 (Q2 2025: 1,021)", "btc_mined 2025Q3 1154", "btc_mined 2025Q2 1021 prior"),
  highlight(
    "Cost to mine one bitcoin of $61,250, excluding depreciation, compared to $52,830 in Q2 2025",
    "cost_to_mine 2025Q3 61250",
    "cost_to_mine 2025Q2 52830 prior",
  ),
  highlight(
    "General and administrative expenses of $18.9 million, including $6.1 million of stock-based compensation",
    "ga_expenses 2025Q3 18900000",
    "share_based_compensation 2025Q3 6100000",
  ),
  highlight(
    "Cash and cash equivalents of $94.6 million and 2,014 bitcoin valued at $229.7 million at quarter-end",
    "cash 2025-09-30 94600000",
    "btc_held 2025-09-30 2014",
    "btc_held_value 2025-09-30 229700000",
  ),
  highlight(
    "Energized 45 MW at Juniper Flats, bringing total energized capacity to 610 MW",
    "power_capacity_mw 2025-09-30 610",
  ),
  highlight(
    "Hosting revenue decreased 15% year-over-year to $7.9 million",
    "hosting_revenue 2025Q3 yoy -0.15",
    "hosting_revenue 2025Q3 7900000",
  ),
  highlight(
    "Average revenue per Bitcoin mined of $114,272 (Q3 2024: $61,122)",
    "average_revenue_per_btc 2025Q3 114272",
    "average_revenue_per_btc 2024Q3 61122 prior",
  ),
  highlight(
    "Fleet efficiency improved to 17.9 J/TH from 18.6 J/TH at June 30, 2025",
    "fleet_efficiency 2025-09-30 17.9",
    "fleet_efficiency 2025-06-30 18.6 prior",
  ),
  highlight(
    "Average operating hashrate of 21.6 EH/s, an increase of 9% quarter-over-quarter",
    "average_operating_hashrate 2025Q3 21600000",
    "average_operating_hashrate 2025Q3 qoq 0.09",
  ),
  highlight(
    "Net power cost of 4.3¢ per kWh versus 4.1¢ per kWh in the prior quarter",
    "electricity_price 2025Q3 0.043",
    "electricity_price 2025Q2 0.041 prior",
  ),
  highlight(
    "Mined 1,154 BTC, or 12.5 BTC per day, at an average energy cost of $32,180 per Bitcoin",
    "btc_mined 2025Q3 1154",
    "btc_mined_per_day 2025Q3 12.5",
    "energy_cost_per_btc 2025Q3 32180",
  ),
  highlight("Working capital of $88.0 million"),
  highlight("Uptime: 94.2%", "uptime 2025Q3 0.942"),
  highlight(
    "Digital asset mining revenue of $131.9 million vs. $72.9 million in Q3 2024",
    "mining_revenue 2025Q3 131900000",
    "mining_revenue 2024Q3 72900000 prior",
  ),
  highlight(
    "HPC revenue of $8.0 million, a 21% sequential increase, from 2,048 GPUs deployed",
    "hpc_ai_revenue 2025Q3 8000000",
    "hpc_ai_revenue 2025Q3 qoq 0.21",
    "gpus 2025-09-30 2048",
  ),
  comparison(
    "Total revenue increased 74% to $144.9 million, compared to $83.4 million, driven by a 46% rise in the average Bitcoin price",
    "total_revenue 2025Q3 yoy 0.74",
    "total_revenue 2025Q3 144900000",
    "total_revenue 2024Q3 83400000 prior",
  ),
  comparison(
    "Cost of revenue was $65.7 million, compared to $50.3 million.",
    "cost_of_revenue 2025Q3 65700000",
    "cost_of_revenue 2024Q3 50300000 prior",
  ),
  comparison(
    "Depreciation and amortization totaled $52.1 million for the three months ended September 30, 2025, up from $37.4 million for the three months ended September 30, 2024.",
    "depreciation_amortization 2025Q3 52100000",
    "depreciation_amortization 2024Q3 37400000 prior",
  ),
  comparison(
    "The Company recorded a gain on fair value of Bitcoin of $38.5 million, compared to a loss of $9.1 million in the prior-year period.",
    "crypto_fair_value_change 2025Q3 38500000",
    "crypto_fair_value_change 2024Q3 -9100000 prior",
  ),
  comparison(
    "Interest expense was $6.2 million versus $2.2 million in the comparable period.",
    "interest_expense 2025Q3 6200000",
    "interest_expense 2024Q3 2200000 prior",
  ),
  comparison("Impairment charges of $3.9 million were recognized on retired equipment.", "impairment 2025Q3 3900000"),
  nineMonths(
    "Revenue of $388.0 million, up 61% from $241.0 million in the same period of 2024",
    "total_revenue 2025YTD 388000000",
    "total_revenue 2025YTD yoy 0.61",
    "total_revenue 2024YTD 241000000 prior",
  ),
  nineMonths("Net loss of $3.3 million", "net_loss 2025YTD 3300000"),
  nineMonths("Bitcoin mined: 3,402", "btc_mined 2025YTD 3402"),
  balance(
    "As of September 30, 2025, the Company held 5,210 BTC with a fair value of $594.2 million, based on a Bitcoin price of $114,050.",
    "btc_held 2025-09-30 5210",
    "btc_held_value 2025-09-30 594200000",
    "btc_price 2025-09-30 114050 market",
  ),
  balance(
    "Total debt was $325.0 million at September 30, 2025, compared to $280.5 million at December 31, 2024.",
    "total_debt 2025-09-30 325000000",
    "total_debt 2024-12-31 280500000 prior",
  ),
  balance(
    "Cash and cash equivalents were $94.6 million, down from $121.7 million at the end of June, for total liquidity of $688.8 million.",
    "cash 2025-09-30 94600000",
    "cash 2025-06-30 121700000 prior",
    "liquidity 2025-09-30 688800000",
  ),
  balance("Cash, cash equivalents and bitcoin totaled $44.1 million.", "liquidity 2025-09-30 44100000"),
  balance(
    "Convertible notes outstanding of $325 million bear interest at 2.75% and mature in 2030.",
    "convertible_notes 2025-09-30 325000000",
    "loan_interest_rate 2025-09-30 0.0275",
  ),
  balance(
    "The Company repaid $8.5 million of its term loan and repurchased 1.2 million shares for $6.0 million.",
    "debt_repaid 2025Q3 8500000",
    "share_repurchases 2025Q3 6000000",
  ),
  balance(
    "During the quarter the Company raised net proceeds of $41.2 million under its at-the-market program.",
    "equity_raised 2025Q3 41200000",
  ),
  balance("No shares were sold under the $500 million at-the-market program."),
  balance(
    "Of these holdings, 1,600 BTC are pledged as collateral under a $150 million revolving credit facility, of which $60.0 million was drawn at an interest rate of 8.25%.",
    "btc_pledged 2025-09-30 1600",
    "credit_facility 2025-09-30 150000000",
    "secured_loans 2025-09-30 60000000",
    "loan_interest_rate 2025-09-30 0.0825",
  ),
  outlook(
    "Capital expenditures of $210 million to $230 million",
    "capex_guidance FY2026 210000000 point=low guidance",
    "capex_guidance FY2026 230000000 point=high guidance",
  ),
  outlook(
    "Revenue in the range of $640 to $680 million",
    "revenue_guidance FY2026 640000000 point=low guidance",
    "revenue_guidance FY2026 680000000 point=high guidance",
  ),
  outlook(
    "Energized hashrate of 30 EH/s by the end of the second quarter of 2026",
    "hashrate_target 2026-06-30 30000000 target",
  ),
  outlook("Fleet efficiency below 17 J/TH by mid-2026", "fleet_efficiency_target 2026H1 17 target"),
  outlook(
    "The Company expects fourth quarter 2025 revenue between $150 million and $160 million.",
    "revenue_guidance 2025Q4 150000000 point=low guidance",
    "revenue_guidance 2025Q4 160000000 point=high guidance",
  ),
  outlook(
    "Cash SG&A is expected to be $70-75 million in 2026.",
    "ga_expenses FY2026 70000000 point=low guidance",
    "ga_expenses FY2026 75000000 point=high guidance",
  ),
  outlook(
    "We reaffirm our target of 50 EH/s by year-end 2026, previously 45 EH/s.",
    "hashrate_target 2026-12-31 50000000 target",
    "hashrate_target 2026-12-31 45000000 guidance",
  ),
  later(
    "In October, Alder Ridge mined 402 BTC, sold 300 BTC at an average of $115,430, and ended the month with 5,312 BTC.",
    "btc_mined 2025-10 402",
    "btc_sold 2025-10 300",
    "average_btc_sale_price 2025-10 115430",
    "btc_held 2025-10-31 5312",
  ),
  later(
    "On October 14, 2025, the Company closed an offering of $200 million aggregate principal amount of 0.75% convertible senior notes due 2031.",
    "convertible_notes 2025-10-14 200000000",
    "loan_interest_rate 2025-10-14 0.0075",
  ),
  later(
    "Subsequent to quarter-end, the Company repaid $3.0 million of its term loan in October.",
    "debt_repaid 2025-10 3000000",
  ),
  later("As of October 31, 2025, the Company held 5,312 BTC.", "btc_held 2025-10-31 5312"),
  later(
    "As of November 5, 2025, energized hashrate had reached 26.1 EH/s.",
    "self_mining_hashrate 2025-11-05 26100000",
  ),
  later(
    "“We said that we would get to 24 EH/s by the end of September, and we did,” said Ines Halloran, Chief Executive Officer.",
    "hashrate_target 2025-09-30 24000000 target",
  ),
  later(
    "“The next step is 30 EH/s by the end of the second quarter of 2026, at below 17 J/TH,” said Ines Halloran, Chief Executive Officer.",
    "hashrate_target 2026-06-30 30000000 target",
    "fleet_efficiency_target 2026-06-30 17 target",
  ),
  soFar(
    "Revenue of $402.7 million, compared with $310.4 million in the same period of 2024",
    "total_revenue 2025YTD 402700000",
    "total_revenue 2024YTD 310400000 prior",
  ),
  soFar("Bitcoin produced: 1,904", "btc_mined 2025YTD 1904"),
  bothSpans("Bitcoin produced in the third quarter: 604", "btc_mined 2025Q3 604"),
];
