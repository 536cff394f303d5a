import type { Fixture } from "./fixtures";

const dateline = (ends: string, date: string) =>
  `Rookfield Compute Ltd. Reports Results\n\nDENVER, ${date} -- Rookfield Compute Ltd. (NASDAQ: ROOK) today announced results for the quarter ended ${ends}.\n`;

/** Columns aligned with spaces, under heads of several lines. */
export const aligned: readonly Fixture[] = [
  {
    layout: "two spans of unlike width, over dates with their years",
    text: `${dateline("September 30, 2025", "November 5, 2025")}
Operating metrics

                                     Three Months Ended                         Nine Months Ended
                              9/30/2025    6/30/2025    9/30/2024         9/30/2025    9/30/2024
                              ---------    ---------    ---------         ---------    ---------
Coins mined                         310          295          240               880          790
MWh used                        120,400      118,000       96,500           350,100      301,000
Cost per petahash per day        $ 30.2       $ 31.0       $ 28.5            $ 30.6       $ 27.9
Fleet efficiency, period-end (J/TH)   18.2      19.0         23.5              18.2         23.5
`,
    facts: `
      btc_mined        2025Q3     310 BTC
      btc_mined        2025Q2     295 BTC
      btc_mined        2024Q3     240 BTC
      btc_mined        2025YTD    880 BTC
      btc_mined        2024YTD    790 BTC
      energy_consumed  2025Q3     120400000 kWh
      energy_consumed  2025Q2     118000000 kWh
      energy_consumed  2024Q3     96500000 kWh
      energy_consumed  2025YTD    350100000 kWh
      energy_consumed  2024YTD    301000000 kWh
      hash_cost        2025Q3     0.0302 USD/(TH/s)/day
      hash_cost        2025Q2     0.031 USD/(TH/s)/day
      hash_cost        2024Q3     0.0285 USD/(TH/s)/day
      hash_cost        2025YTD    0.0306 USD/(TH/s)/day
      hash_cost        2024YTD    0.0279 USD/(TH/s)/day
      fleet_efficiency 2025-09-30 18.2 J/TH
      fleet_efficiency 2025-06-30 19 J/TH
      fleet_efficiency 2024-09-30 23.5 J/TH
      fleet_efficiency 2025-09-30 18.2 J/TH
      fleet_efficiency 2024-09-30 23.5 J/TH
    `,
    unread: [],
  },
  {
    layout: "what is estimated of a quarter that is over, beside what was",
    text: `${dateline("December 31, 2025", "January 22, 2026")}
Reconciliation of preliminary Adjusted EBITDA
(in millions)

                                 Three Months Ended December 31,
                                        2025 (estimated)         2024
                                           Low       High      Actual
Net income (loss)                      $ (12.5)    $ (10.0)     $ 4.1
Restructuring and site closure              2.2         1.8        --
Adjusted EBITDA                          $ 15.0      $ 17.0    $ 21.3
`,
    facts: `
      net_loss        2025Q4 12500000 USD point=low
      net_loss        2025Q4 10000000 USD point=high
      net_loss        2024Q4 -4100000 USD
      one_off_costs   2025Q4 2200000 USD point=low
      one_off_costs   2025Q4 1800000 USD point=high
      adjusted_ebitda 2025Q4 15000000 USD point=low
      adjusted_ebitda 2025Q4 17000000 USD point=high
      adjusted_ebitda 2024Q4 21300000 USD
    `,
    unread: [],
  },
  {
    layout: "two currencies under quarters, and what each segment earned",
    text: `${dateline("June 30, 2025", "August 20, 2025")}
(In thousands, except per share data)     2024Q2      2025Q2      2025Q2
                                             RMB         RMB         US$
Total net revenues                       310,400     402,700      56,215
Weighted average shares outstanding       81,050      90,400      90,400

Segment Operating Income (Loss)
(In thousands)

                          Three Months Ended             Six Months Ended
                     June 30, 2025  June 30, 2024  June 30, 2025  June 30, 2024
Mining Business           $ 20,300       $ 14,100       $ 38,000       $ 30,500
Cloud Business              (1,900)        (2,050)        (4,400)        (3,900)
Corporate                   (3,100)        (2,800)        (6,000)        (5,500)
Total                     $ 15,300        $ 9,250       $ 27,600       $ 21,100
`,
    facts: `
      total_revenue  2024Q2 310400000 CNY
      total_revenue  2025Q2 402700000 CNY
      total_revenue  2025Q2 56215000 USD
      segment_profit 2025Q2 20300000 USD segment=Mining
      segment_profit 2024Q2 14100000 USD segment=Mining
      segment_profit 2025H1 38000000 USD segment=Mining
      segment_profit 2024H1 30500000 USD segment=Mining
      segment_profit 2025Q2 -1900000 USD segment=Cloud
      segment_profit 2024Q2 -2050000 USD segment=Cloud
      segment_profit 2025H1 -4400000 USD segment=Cloud
      segment_profit 2024H1 -3900000 USD segment=Cloud
    `,
    unread: ["81,050", "90,400", "(3,100)", "15,300"],
  },
];
