import type { Example } from "./example";

export const ferrowick: Example = {
  file: "fwik-2025q1.txt",
  facts: `
    * total_revenue                2025Q1       84600000
    * total_revenue                2025Q1       yoy 0.38
    * total_revenue                2025Q1       qoq -0.04
    * total_revenue                2024Q1       61300000
    * total_revenue                2024Q4       88100000
    * machine_sales_revenue        2025Q1       62400000
    * mining_revenue               2025Q1       17800000
      consumer_product_revenue     2025Q1       4400000
    * computing_power_sold         2025Q1       7100000
    * computing_power_sold         2025Q1       yoy 0.51
      average_selling_price        2025Q1       8.8
      average_selling_price        2024Q4       9.6
    * machine_efficiency           -            15.8  product=F9
    * machine_hashrate             -            242   product=F9
      machine_power                -            3800  product=F9
      machine_sales_revenue_share  2025Q1       0.45  region=North_America
      units_ordered                2025-04      11000

    * self_mining_hashrate         2025-03-31   6900000
    * self_mining_hashrate         2025-05-15   7300000
    * hashrate_target              2025-12-31   10000000
    * fleet_efficiency             2025-03-31   21.4
    * electricity_price            2025Q1       0.044
    * electricity_price            2024Q4       0.047
      power_capacity_mw            2025-05-20   150  status=contracted

    * btc_mined                    2025Q1       191
    * btc_held                     2025-03-31   1206
    * btc_held_change              2025Q1       58
    * btc_sold                     2025Q1       95
    * btc_pledged                  2025-03-31   610
    * average_revenue_per_btc      2025Q1       93000
      average_btc_sale_price       2025Q1       91800
      btc_price                    2025-03-31   82500
      btc_price                    2025-05-20   100000

    * gross_profit                 2025Q1       3900000
    * gross_profit                 2024Q1       -6200000
      gross_profit_ex_write_downs  2025Q1       11300000
    * gross_margin                 2025Q1       0.046
    * inventory_write_down         2025Q1       7400000
    * operating_expenses           2025Q1       31200000
    * rd_expenses                  2025Q1       16100000
    * sales_marketing_expenses     2025Q1       2300000
    * ga_expenses                  2025Q1       12800000
    * operating_loss               2025Q1       27300000
    * crypto_fair_value_change     2025Q1       -8400000
    * net_loss                     2025Q1       33500000
    * net_loss                     2024Q4       24900000
      net_loss                     2024Q1       41700000
      net_loss                     2025Q1       yoy -0.2

    * cash                         2025-03-31   81500000
    * cash                         2025-03-31   qoq -0.16
    * cash                         2024-12-31   96900000
    * contract_liabilities         2025-03-31   38200000
    * contract_liabilities         2025-03-31   qoq 0.24
    * contract_liabilities         2024-12-31   30800000
    * secured_loans                2025-03-31   42000000
    * capital_expenditure          2025Q1       19500000
      credit_facility              2025-03-31   50000000

    * revenue_guidance             2025Q2       95000000   point=low
    * revenue_guidance             2025Q2       105000000  point=high
    * revenue_guidance             FY2025       380000000  point=low
    * revenue_guidance             FY2025       420000000  point=high
    * capex_guidance               FY2025       60000000   point=low
    * capex_guidance               FY2025       70000000   point=high`,
  traps: [
    {
      what: "a power price ten times too high",
      figures: [[13, "$0.44 per kilowatt hour"]],
      issue: /\$0\.44 per kilowatt hour.*At a tenth it would be \$0\.044 per kWh/,
    },
    {
      what: "home miners of 4.4, then of 6.4 million: 62.4 + 17.8 + 6.4 is 86.6, not 84.6",
      figures: [
        [9, "$4.4 million"],
        [17, "$6.4 million"],
      ],
      issue: /\$4\.4 million.*\$6\.4 million.*Only with \$4\.4 million do the parts add up/,
    },
    {
      what: "a hash rate with the unit of an efficiency",
      figures: [[31, "242 joules per terahash"]],
      issue: /242 joules per terahash/,
    },
    {
      what: "down 12% from 9.6 to 8.8, which is 8.3%",
      figures: [
        [17, "$8.8 per terahash per second"],
        [17, "12%"],
        [17, "$9.6"],
      ],
      issue: /down 12%.*\$8\.80.*\$9\.60/,
    },
    {
      what: "191 mined less 95 sold is 96, not 58",
      figures: [
        [13, "191 Bitcoins"],
        [13, "58 Bitcoins"],
        [45, "95 Bitcoins"],
      ],
      issue: /38 BTC left the treasury/,
    },
  ],
};
