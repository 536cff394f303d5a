/** An invented text with a table, and all that the table states: metric, period, value or growth, unit, dimension. */
export interface Fixture {
  readonly layout: string;
  readonly text: string;
  readonly facts: string;
  /** Numbers of the table that must stay without a meaning. */
  readonly unread: readonly string[];
}

const quarter = `Alderbrook Mining Corp. Reports Third Quarter 2025 Results

AUSTIN, Texas, November 6, 2025 -- Alderbrook Mining Corp. (NASDAQ: ALDR) today announced results for the quarter ended September 30, 2025.
`;
const month = `Hollin Digital Announces October 2025 Production Update

TORONTO, November 4, 2025 -- Hollin Digital Inc. (TSX: HOLN) today reported its unaudited production for October 2025.
`;

export const fixtures: readonly Fixture[] = [
  {
    layout: "bars, in thousands, with growth",
    text: `${quarter}
## Statements of operations (in thousands, except per share data)

| | Three Months Ended September 30, | | % Change |
|---|---:|---:|---:|
| | 2025 | 2024 | |
| **Revenue:** | | | |
| Bitcoin mining | $ 61,204 | $ 40,118 | 53% |
| Hosting(1) | 7,310 | 8,004 | (9)% |
| **Total revenue** | **68,514** | **48,122** | 42% |
| **Costs and expenses:** | | | |
| Cost of revenue - mining | 30,900 | 25,401 | 22% |
| Selling, general and administrative | 11,204 | 9,877 | 13% |
| Change in fair value of bitcoin | (4,500) | 1,200 | nm |
| Total costs and expenses | 40,104 | 38,478 | 4% |
| Net income (loss) | $ 21,350 | $ (3,140) | nm |
| Diluted earnings (loss) per share | $ 0.14 | $ (0.03) | nm |
`,
    facts: `
      mining_revenue           2025Q3 61204000 USD
      mining_revenue           2024Q3 40118000 USD
      mining_revenue           2025Q3 yoy 0.53
      hosting_revenue          2025Q3 7310000 USD
      hosting_revenue          2024Q3 8004000 USD
      hosting_revenue          2025Q3 yoy -0.09
      total_revenue            2025Q3 68514000 USD
      total_revenue            2024Q3 48122000 USD
      total_revenue            2025Q3 yoy 0.42
      ga_expenses              2025Q3 11204000 USD
      ga_expenses              2024Q3 9877000 USD
      ga_expenses              2025Q3 yoy 0.13
      crypto_fair_value_change 2025Q3 4500000 USD
      crypto_fair_value_change 2024Q3 -1200000 USD
      net_loss                 2025Q3 -21350000 USD
      net_loss                 2024Q3 3140000 USD
      eps                      2025Q3 0.14 USD/share scope=diluted
      eps                      2024Q3 -0.03 USD/share scope=diluted
    `,
    unread: ["30,900", "25,401", "22%", "40,104", "38,478", "4%"],
  },
  {
    layout: "tabs, a column of units and two kinds of growth",
    text: `${month}
Operations\tUnit\tOctober 2025\tSeptember 2025\tOctober 2024\tMoM change\tYoY change
Bitcoin produced\tBTC\t318\t301\t255\t6%\t25%
Average operating hashrate\tEH/s\t14.20\t13.95\t9.80\t2%\t45%
Bitcoin held, month-end\tBTC\t2,410\t2,388\t1,102\t1%\t119%
Uptime\t%\t92.1\t93.4\t90.0\t(130) bps\t210 bps
Power cost\t¢/kWh\t4.2\t4.4\t4.9\t(5)%\t(14)%
Wind speed at the site\tm/s\t6.1\t5.9\t6.6\t3%\t(8)%
`,
    facts: `
      btc_mined                  2025-10    318 BTC
      btc_mined                  2025-09    301 BTC
      btc_mined                  2024-10    255 BTC
      btc_mined                  2025-10    mom 0.06
      btc_mined                  2025-10    yoy 0.25
      average_operating_hashrate 2025-10    14200000 TH/s
      average_operating_hashrate 2025-09    13950000 TH/s
      average_operating_hashrate 2024-10    9800000 TH/s
      average_operating_hashrate 2025-10    mom 0.02
      average_operating_hashrate 2025-10    yoy 0.45
      btc_held                   2025-10-31 2410 BTC
      btc_held                   2025-09-30 2388 BTC
      btc_held                   2024-10-31 1102 BTC
      btc_held                   2025-10-31 mom 0.01
      btc_held                   2025-10-31 yoy 1.19
      uptime                     2025-10    0.921 ratio
      uptime                     2025-09    0.934 ratio
      uptime                     2024-10    0.9 ratio
      uptime_change              2025-10    -0.013 ratio
      uptime_change              2025-10    0.021 ratio
      electricity_price          2025-10    0.042 USD/kWh
      electricity_price          2025-09    0.044 USD/kWh
      electricity_price          2024-10    0.049 USD/kWh
      electricity_price          2025-10    mom -0.05
      electricity_price          2025-10    yoy -0.14
    `,
    unread: ["6.1", "5.9", "6.6", "3%", "(8)%"],
  },
  {
    layout: "fused lines of two spans, signs apart",
    text: `${quarter}
Condensed Consolidated Statements of Operations
(in thousands, except per share amounts)
Three Months Ended Nine Months Ended
September 30, September 30,
2025 2024 2025 2024
Revenue:
Bitcoin mining $ 61,204 $ 40,118 $ 166,020 $ 131,744
Hosting 7,310 8,004 22,015 25,600
Total revenue 68,514 48,122 188,035 157,344
Loss (gain) on fair value of bitcoin ( 4,500 ) 1,200 ( 9,310 ) ( 2,004 )
Interest expense (1) (2,010) (1,877) (6,022) (5,003)
Convertible notes due 2031 issued 12,000
Net loss per share attributable to common
stockholders, basic and diluted $ (0.02) $ (0.03) $ (0.06) $ (0.11)
`,
    facts: `
      mining_revenue           2025Q3  61204000 USD
      mining_revenue           2024Q3  40118000 USD
      mining_revenue           2025YTD 166020000 USD
      mining_revenue           2024YTD 131744000 USD
      hosting_revenue          2025Q3  7310000 USD
      hosting_revenue          2024Q3  8004000 USD
      hosting_revenue          2025YTD 22015000 USD
      hosting_revenue          2024YTD 25600000 USD
      total_revenue            2025Q3  68514000 USD
      total_revenue            2024Q3  48122000 USD
      total_revenue            2025YTD 188035000 USD
      total_revenue            2024YTD 157344000 USD
      crypto_fair_value_change 2025Q3  4500000 USD
      crypto_fair_value_change 2024Q3  -1200000 USD
      crypto_fair_value_change 2025YTD 9310000 USD
      crypto_fair_value_change 2024YTD 2004000 USD
      interest_expense         2025Q3  2010000 USD
      interest_expense         2024Q3  1877000 USD
      interest_expense         2025YTD 6022000 USD
      interest_expense         2024YTD 5003000 USD
      eps                      2025Q3  -0.02 USD/share
      eps                      2024Q3  -0.03 USD/share
      eps                      2025YTD -0.06 USD/share
      eps                      2024YTD -0.11 USD/share
    `,
    unread: ["12,000"],
  },
  {
    layout: "one cell a line",
    text: `${quarter}
Selected Balance Sheet Data
September 30, 2025
(Unaudited)
December 31, 2024
Cash and cash equivalents
$
48,402,771
$
36,118,440
Bitcoin, at fair value
135,652,030
98,808,746
Intangible assets
1,240,000
1,310,000
Accumulated deficit
(
58,912,077
)
(
61,447,230
)
Total stockholders' equity
$
293,275,761
$
264,153,602
`,
    facts: `
      cash                2025-09-30 48402771 USD
      cash                2024-12-31 36118440 USD
      btc_held_value      2025-09-30 135652030 USD
      btc_held_value      2024-12-31 98808746 USD
      accumulated_deficit 2025-09-30 58912077 USD
      accumulated_deficit 2024-12-31 61447230 USD
      shareholders_equity 2025-09-30 293275761 USD
      shareholders_equity 2024-12-31 264153602 USD
    `,
    unread: ["1,240,000", "1,310,000"],
  },
  {
    layout: "cells run together, as copied from a page",
    text: `${month}
Key figures¹Oct-25Sep-25
Average operating hashrate14.2 EH/s13.9 EH/s
Bitcoin produced318 BTC301 BTC
Bitcoin mining revenueUS$35.9mUS$34.1m
Electricity cost²(US$15.2m)(US$14.9m)
GPUs in operation1,0241,024
Mining margin58%56%
`,
    facts: `
      average_operating_hashrate 2025-10    14200000 TH/s
      average_operating_hashrate 2025-09    13900000 TH/s
      btc_mined                  2025-10    318 BTC
      btc_mined                  2025-09    301 BTC
      mining_revenue             2025-10    35900000 USD
      mining_revenue             2025-09    34100000 USD
      power_cost                 2025-10    15200000 USD
      power_cost                 2025-09    14900000 USD
      gpus                       2025-10-31 1024 units
      gpus                       2025-09-30 1024 units
      mining_margin              2025-10    0.58 ratio
      mining_margin              2025-09    0.56 ratio
    `,
    unread: [],
  },
  {
    layout: "two currencies, each in its own",
    text: `${quarter}
(RMB and US$ in thousands, except for per ADS data)

| | For the three months ended | | | |
|---|---|---|---|---|
| | September 30, 2024 | June 30, 2025 | September 30, 2025 | September 30, 2025 |
| | RMB | RMB | RMB | US$ |
| Product revenue | 311,200 | 402,118 | 455,904 | 63,994 |
| Gross profit (loss) | (12,400) | 38,020 | 51,377 | 7,212 |
`,
    facts: `
      machine_sales_revenue 2024Q3 311200000 CNY
      machine_sales_revenue 2025Q2 402118000 CNY
      machine_sales_revenue 2025Q3 455904000 CNY
      machine_sales_revenue 2025Q3 63994000 USD
      gross_profit          2024Q3 -12400000 CNY
      gross_profit          2025Q2 38020000 CNY
      gross_profit          2025Q3 51377000 CNY
      gross_profit          2025Q3 7212000 USD
    `,
    unread: [],
  },
  {
    layout: "guidance with its ends",
    text: `${quarter}
## Outlook

| (US$ in millions) | Q4 2025 Low | Q4 2025 High |
|---|---|---|
| Revenue | 70 | 76 |
| Energized hashrate (EH/s) | 24.0 | 25.5 |
| Capital expenditures | 110 | 130 |
`,
    facts: `
      revenue_guidance 2025Q4     70000000 USD point=low
      revenue_guidance 2025Q4     76000000 USD point=high
      hashrate_target  2025-12-31 24000000 TH/s point=low
      hashrate_target  2025-12-31 25500000 TH/s point=high
      capex_guidance   2025Q4     110000000 USD point=low
      capex_guidance   2025Q4     130000000 USD point=high
    `,
    unread: [],
  },
  {
    layout: "points of a list",
    text: `${month}
October 2025 Highlights

• BTC produced: 318
• Average operating hashrate – 14.2 EH/s (September: 13.9 EH/s)
• Deployed fleet: 71,405 miners
• BTC holdings as of October 31, 2025: 2,410
• Fleet efficiency (J/TH): 17.4
• Hours of sunshine: 212
`,
    facts: `
      btc_mined                  2025-10    318 BTC
      average_operating_hashrate 2025-10    14200000 TH/s
      average_operating_hashrate 2025-09    13900000 TH/s
      fleet_units                2025-10-31 71405 units
      btc_held                   2025-10-31 2410 BTC
      fleet_efficiency           2025-10-31 17.4 J/TH
    `,
    unread: ["212"],
  },
  {
    layout: "rows of which no head says what they are",
    text: `${quarter}
Bitcoin mined 1,154 1,021
Total revenue 68,514 48,122
Net income 21,350 9,140
`,
    facts: "",
    unread: ["1,154", "1,021", "68,514", "48,122", "21,350", "9,140"],
  },
  {
    layout: "years that may head a quarter or a year",
    text: `${quarter}
| (in thousands) | 2025 | 2024 |
|---|---|---|
| Total revenue | 68,514 | 48,122 |
| Net income | 21,350 | 9,140 |
`,
    facts: "",
    unread: ["68,514", "48,122", "21,350", "9,140"],
  },
  {
    layout: "money of which no scale is stated",
    text: `${quarter}
| | Q3 2025 | Q3 2024 |
|---|---|---|
| Total revenue | 68,514 | 48,122 |
| Bitcoin mined | 640 | 702 |
`,
    facts: `
      btc_mined 2025Q3 640 BTC
      btc_mined 2024Q3 702 BTC
    `,
    unread: ["68,514", "48,122"],
  },
  {
    layout: "parts of the business, whose costs are not the company's",
    text: `${quarter}
| (in thousands) | Q3 2025 | Q3 2024 |
|---|---|---|
| Hosting segment | | |
| Revenue | 7,310 | 8,004 |
| Cost of revenue | 5,020 | 5,530 |
`,
    facts: `
      hosting_revenue 2025Q3 7310000 USD
      hosting_revenue 2024Q3 8004000 USD
    `,
    unread: ["5,020", "5,530"],
  },
  {
    layout: "an outlook with its ranges in cells, beside the one before",
    text: `${quarter}
## Guidance

| Metric | Prior guidance | Updated guidance |
|---|---|---|
| FY2025 revenue | $260–270 million | $271–$275 million |
| 2025 capital expenditures | $60 to $70 million | $55-60 million |
| Power cost, Q4 2025 (¢/kWh) | 4.5 – 4.9 | 4.3 – 4.6 |
`,
    facts: `
      revenue_guidance  FY2025 271000000 USD point=low
      revenue_guidance  FY2025 275000000 USD point=high
      capex_guidance    FY2025 55000000 USD point=low
      capex_guidance    FY2025 60000000 USD point=high
      electricity_price 2025Q4 0.043 USD/kWh point=low
      electricity_price 2025Q4 0.046 USD/kWh point=high
    `,
    unread: ["$260–270 million", "$60 to $70 million", "4.5 – 4.9"],
  },
  {
    layout: "halves beside quarters and a year, thousands parted by blanks",
    text: `${quarter}
EUR thousand                 Q2 2025    Q1 2025    H1 2025    H1 2024       2024
Total revenue                 16 310     15 108     31 418     22 706     46 407
Power costs                   -5 520     -5 420    -10 940     -9 815    -19 870
Bitcoin mined                    141        131        272        291        570
`,
    facts: `
      total_revenue 2025Q2 16310000 EUR
      total_revenue 2025Q1 15108000 EUR
      total_revenue 2025H1 31418000 EUR
      total_revenue 2024H1 22706000 EUR
      total_revenue FY2024 46407000 EUR
      power_cost    2025Q2 5520000 EUR
      power_cost    2025Q1 5420000 EUR
      power_cost    2025H1 10940000 EUR
      power_cost    2024H1 9815000 EUR
      power_cost    FY2024 19870000 EUR
      btc_mined     2025Q2 141 BTC
      btc_mined     2025Q1 131 BTC
      btc_mined     2025H1 272 BTC
      btc_mined     2024H1 291 BTC
      btc_mined     FY2024 570 BTC
    `,
    unread: [],
  },
  {
    layout: "tabs whose signs and upper heads have places of their own",
    text: `${quarter}
(in thousands)
\tThree Months Ended September 30,\t\tNine Months Ended September 30,\t
\t2025\t\t2024\t\t2025\t\t2024\t
Bitcoin mining revenue\t$\t52,106\t\t$\t35,904\t\t$\t147,731\t\t$\t111,220
Hosting revenue\t4,890\t\t4,512\t\t14,604\t\t13,105
`,
    facts: `
      mining_revenue  2025Q3  52106000 USD
      mining_revenue  2024Q3  35904000 USD
      mining_revenue  2025YTD 147731000 USD
      mining_revenue  2024YTD 111220000 USD
      hosting_revenue 2025Q3  4890000 USD
      hosting_revenue 2024Q3  4512000 USD
      hosting_revenue 2025YTD 14604000 USD
      hosting_revenue 2024YTD 13105000 USD
    `,
    unread: [],
  },
  {
    layout: "notes behind names, and days that close months",
    text: `${month}
Metric\t10/31/2025\t9/30/2025\t% Change
Bitcoin Produced 1 2\t201\t188\t7%
Total Bitcoin Holdings 4\t2,044\t1,963\t4%
`,
    facts: `
      btc_mined 2025-10    201 BTC
      btc_mined 2025-09    188 BTC
      btc_mined 2025-10    mom 0.07
      btc_held  2025-10-31 2044 BTC
      btc_held  2025-09-30 1963 BTC
      btc_held  2025-10-31 mom 0.04
    `,
    unread: [],
  },
  {
    layout: "sites and segments in columns",
    text: `${quarter}
Segment results (US$ millions)

| | Bitcoin mining | AI cloud | Total |
|---|---|---|---|
| Revenue | 40.1 | 6.2 | 46.3 |
| Cost of revenue | 25.0 | 2.1 | 27.1 |

Our sites

| | Fort Clay | Ridge Lake | Total |
|---|---|---|---|
| Installed hashrate (EH/s) | 4.4 | 2.1 | 6.5 |
| Average power price ($/kWh) | 0.041 | 0.052 | 0.045 |
`,
    facts: `
      mining_revenue     2025Q3     40100000 USD
      hpc_ai_revenue     2025Q3     6200000 USD
      total_revenue      2025Q3     46300000 USD
      cost_of_revenue    2025Q3     27100000 USD
      installed_hashrate 2025-09-30 4400000 TH/s site=Fort Clay
      installed_hashrate 2025-09-30 2100000 TH/s site=Ridge Lake
      installed_hashrate 2025-09-30 6500000 TH/s
      electricity_price  2025Q3     0.041 USD/kWh site=Fort Clay
      electricity_price  2025Q3     0.052 USD/kWh site=Ridge Lake
      electricity_price  2025Q3     0.045 USD/kWh
    `,
    unread: ["25.0", "2.1"],
  },
  {
    layout: "machines that will be delivered",
    text: `${month}
Expected delivery schedule

| Delivery month | Units | Hashrate (EH/s) |
|---|---|---|
| February 2026 | 8,000 | 2.2 |
| March 2026 | 12,000 | 3.3 |
`,
    facts: `
      units_shipped    2026-02 8000 units
      units_shipped    2026-03 12000 units
      hashrate_ordered 2026-02 2200000 TH/s
      hashrate_ordered 2026-03 3300000 TH/s
    `,
    unread: [],
  },
  {
    layout: "one value a row under no head",
    text: `${quarter}
Treasury
Bitcoin at September 30, 2024\t1,210
Plus: Bitcoin produced\t379
Less: Bitcoin sold\t(300)
Bitcoin at September 30, 2025\t1,289
`,
    facts: `
      btc_held  2024-09-30 1210 BTC
      btc_mined 2025Q3     379 BTC
      btc_sold  2025Q3     300 BTC
      btc_held  2025-09-30 1289 BTC
    `,
    unread: [],
  },
  {
    layout: "sites named over aligned columns, and cells run together with their places",
    text: `${month}
SITES IN OCTOBER
                              Alder       Birch       Group
Power capacity (MW)              72          46         118
Uptime                        97.0%       89.6%       94.1%

Data centre portfolio
SiteLocationEnergisedUnder construction
Fort ClayTexas, USA300MW450MW
Total300MW450MW
`,
    facts: `
      power_capacity_mw 2025-10-31 72 MW site=Alder
      power_capacity_mw 2025-10-31 46 MW site=Birch
      power_capacity_mw 2025-10-31 118 MW
      uptime            2025-10    0.97 ratio site=Alder
      uptime            2025-10    0.896 ratio site=Birch
      uptime            2025-10    0.941 ratio
      power_capacity_mw 2025-10-31 300 MW site=Fort Clay
      power_pipeline_mw 2025-10-31 450 MW site=Fort Clay
      power_capacity_mw 2025-10-31 300 MW
      power_pipeline_mw 2025-10-31 450 MW
    `,
    unread: [],
  },
];
