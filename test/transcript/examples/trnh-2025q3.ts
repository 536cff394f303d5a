import type { Example } from "./example";

export const tarnhollow: Example = {
  file: "trnh-2025q3.txt",
  facts: `
    * btc_mined                   2025Q3      668
    * btc_mined                   2025Q3      qoq 0.08
    * btc_mined                   2025Q3      yoy 0.26
    * btc_mined                   2025Q2      619
    * btc_mined                   2025YTD     1874
    * btc_mined                   2025-10     242
    * btc_held                    2025-09-30  2576
      btc_held                    2025-06-30  2318
    * btc_held_value              2025-09-30  294000000
    * btc_sold                    2025Q3      410
    * btc_sale_proceeds           2025Q3      46900000
      average_btc_sale_price      2025Q3      114000
    * average_revenue_per_btc     2025Q3      114000

    * self_mining_hashrate        2025-09-30  18200000
    * self_mining_hashrate        2025-11-05  17900000
    * hosted_hashrate             2025-09-30  6400000
    * average_operating_hashrate  2025Q3      15600000
    * hashrate_target             2026H1      23000000
    * fleet_efficiency            2025-09-30  19.6
    * fleet_efficiency            2024-12-31  22.4
    * fleet_efficiency_target     2026H1      17.5
    * uptime                      2025Q3      0.96
      curtailment_ratio           2025-08     0.05
    * fleet_units                 2025-09-30  91000
      machine_efficiency          -           29
      machine_efficiency          -           15
      machine_purchase_price      2025Q3      12.5
      power_capacity_mw           2025-11-06  210  site=Cobalt_Fork
      power_capacity_mw           2025-11-06  160  site=Dray_Lake
      power_capacity_mw           2025-11-06  130  site=Mesa_Tern
    * power_pipeline_mw           2025-09-30  300

    * electricity_price           2025Q3      0.041
      electricity_price           2025Q3      0.036  site=Cobalt_Fork
    * electricity_price           2025Q4      0.04   point=low
    * electricity_price           2025Q4      0.045  point=high
      hosting_fee                 2025Q3      0.07
      breakeven_power_price       2025Q3      0.09
    * power_cost                  2025Q3      27700000
    * energy_cost_per_btc         2025Q3      41400
    * cost_to_mine                2025Q3      58300
    * hash_price                  2025Q3      0.053
      network_difficulty          2025-09-30  other 0.06

    * total_revenue               2025Q3      98500000
    * total_revenue               2025Q3      qoq 0.08
    * total_revenue               2025Q3      yoy 0.38
    * total_revenue               2025Q2      91200000
    * mining_revenue              2025Q3      76300000
    * hosting_revenue             2025Q3      18700000
      hosting_revenue             2025Q2      16700000
    * energy_revenue              2025Q3      3500000
    * mining_margin               2025Q3      0.64
    * mining_margin               2025Q2      0.61
      gross_margin                2025Q3      0.31  segment=hosting
      gross_margin                2024Q3      0.28  segment=hosting
    * adjusted_ebitda             2025Q3      44600000
    * adjusted_ebitda             2025Q2      37900000
    * net_loss                    2025Q3      -21900000
    * net_loss                    2025Q2      8300000
    * ga_expenses                 2025Q3      12100000
    * share_based_compensation    2025Q3      3300000
    * depreciation_amortization   2025Q3      24800000

    * cash                        2025-09-30  143200000
    * convertible_notes           2025-09-30  150000000
    * equity_raised               2025Q3      31500000
    * capital_expenditure         2025Q3      38400000
      prepayments                 2025-09-30  27000000

    * revenue_guidance            2025Q4      104000000  point=low
    * revenue_guidance            2025Q4      112000000  point=high
    * capex_guidance              2025Q4      55000000   point=low
    * capex_guidance              2025Q4      60000000   point=high`,
  traps: [
    {
      what: "a power price a hundred times too high",
      figures: [[11, "$4.1 per kilowatt hour"]],
      issue: /\$4\.1 per kilowatt hour.*it would be \$0\.041 per kWh/,
    },
    {
      what: "210, 160 and 130 megawatts are 500, not 480",
      figures: [
        [13, "210 megawatts"],
        [13, "160 megawatts"],
        [13, "130 megawatts"],
        [13, "480 megawatts"],
      ],
      issue: /add up to 500 MW, more than power capacity 480 MW/,
    },
    {
      what: "holdings of 2,756, later of 2,576",
      figures: [
        [15, "2,756 Bitcoin"],
        [25, "2,576 Bitcoin"],
      ],
      issue: /2,756 BTC.*2,576 BTC/,
    },
    {
      what: "up 22% from 16.7 to 18.7 million, which is 12%",
      figures: [
        [19, "$18.7 million"],
        [19, "22%"],
        [19, "$16.7 million"],
      ],
      issue: /up 22%.*\$18\.7 million.*\$16\.7 million/,
    },
    {
      what: "jewels for joules",
      figures: [[11, "19.6 jewels per terahash"]],
      issue: /“jewels”.*joules/,
      harmless: true,
    },
  ],
};
