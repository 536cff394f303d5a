import { below, monthly } from "./statement";

const highlight = below(monthly, "September 2025 Highlights");
const remark = below(monthly, "Management Commentary");
const site = below(monthly, "Infrastructure Update");

/** Bullets and sentences as monthly updates have them. */
export const months = [
  highlight("BTC produced: 381 (12.7 per day)", "btc_mined 2025-09 381", "btc_mined_per_day 2025-09 12.7"),
  highlight("Bitcoin Produced: 381 BTC", "btc_mined 2025-09 381"),
  highlight("Average BTC produced per day: 12.7", "btc_mined_per_day 2025-09 12.7"),
  highlight(
    "BTC sold: 350 at an average price of $113,240, generating net proceeds of approximately $39.6 million",
    "btc_sold 2025-09 350",
    "average_btc_sale_price 2025-09 113240",
    "btc_sale_proceeds 2025-09 39600000",
  ),
  highlight(
    "BTC holdings as of September 30, 2025: 9,812, including 1,250 posted as collateral",
    "btc_held 2025-09-30 9812",
    "btc_pledged 2025-09-30 1250",
  ),
  highlight("Deployed fleet: 171,405 miners", "fleet_units 2025-09-30 171405"),
  highlight(
    "Month-end operating hashrate: 31.6 EH/s, up from 30.1 EH/s at August 31",
    "self_mining_hashrate 2025-09-30 31600000",
    "self_mining_hashrate 2025-08-31 30100000 prior",
  ),
  highlight(
    "Average operating hashrate: 28.9 EH/s (August: 28.6 EH/s)",
    "average_operating_hashrate 2025-09 28900000",
    "average_operating_hashrate 2025-08 28600000 prior",
  ),
  highlight(
    "Energized hashrate of 15.8 EH/s at month-end, a 4% increase month-over-month",
    "self_mining_hashrate 2025-09-30 15800000",
    "self_mining_hashrate 2025-09-30 mom 0.04",
  ),
  highlight("Installed hashrate (month end): 18.2 EH/s", "installed_hashrate 2025-09-30 18200000"),
  highlight("Fleet efficiency: 17.04 J/TH", "fleet_efficiency 2025-09-30 17.04"),
  highlight("Power credits: $5.1 million", "power_credits 2025-09 5100000"),
  highlight("Demand response credits: $1.2 million", "demand_response_credits 2025-09 1200000"),
  highlight("Total power credits: $6.6 million", "total_power_credits 2025-09 6600000"),
  highlight(
    "All-in power cost: 2.9¢ per kWh, compared to 2.6¢ in the prior month and 3.3¢ in September 2024",
    "electricity_price 2025-09 0.029",
    "electricity_price 2025-08 0.026 prior",
    "electricity_price 2024-09 0.033 prior",
  ),
  highlight("All-in power cost (¢/kWh): 2.9", "electricity_price 2025-09 0.029"),
  highlight("Average power price: $41.30/MWh", "electricity_price 2025-09 0.0413"),
  highlight("Fixed PPA price of 27 mils per kWh", "electricity_price 2025-09 0.027"),
  highlight(
    "Produced 419 BTC in August and 381 BTC in September",
    "btc_mined 2025-08 419 prior",
    "btc_mined 2025-09 381",
  ),
  highlight("Produced 381 BTC, a decrease of 9% from August", "btc_mined 2025-09 381", "btc_mined 2025-09 mom -0.09"),
  highlight(
    "Mined 381 bitcoin, down 9% month-over-month and up 14% from 334 in September 2024",
    "btc_mined 2025-09 381",
    "btc_mined 2025-09 mom -0.09",
    "btc_mined 2025-09 yoy 0.14",
    "btc_mined 2024-09 334 prior",
  ),
  highlight("Year-to-date production of 3,402 BTC", "btc_mined 2025YTD 3402"),
  highlight("Produced 24.1 BTC per EH/s", "btc_per_eh 2025-09 24.1"),
  highlight("Hosted hashrate: 640 PH/s", "hosted_hashrate 2025-09-30 640000"),
  highlight("Share of network hashrate: 2.9%", "network_share 2025-09-30 0.029"),
  highlight("Total bitcoin holdings: 12,402 BTC", "btc_held 2025-09-30 12402"),
  highlight(
    "Increased bitcoin holdings by 31 BTC to 9,812 BTC",
    "btc_held_change 2025-09 31",
    "btc_held 2025-09-30 9812",
  ),
  highlight("Blocks won: 207", "blocks_won 2025-09 207"),
  highlight("Uptime of 91.5% (August: 93.0%)", "uptime 2025-09 0.915", "uptime 2025-08 0.93 prior"),
  highlight("Bitcoin mining revenue of US$21.4m", "mining_revenue 2025-09 21400000"),
  highlight(
    "AI Cloud revenue up 15% month-on-month to a record US$6.8m",
    "hpc_ai_revenue 2025-09 mom 0.15",
    "hpc_ai_revenue 2025-09 6800000",
  ),
  highlight(
    "Monthly revenue of C$12.5 million (US$9.0 million)",
    "total_revenue 2025-09 12500000 CAD",
    "total_revenue 2025-09 9000000",
  ),
  highlight("Cash of SEK 84 million at month-end", "cash 2025-09-30 84000000 SEK"),
  highlight("Revenue of NOK 41.5 million", "total_revenue 2025-09 41500000 NOK"),
  highlight("Revenue of RMB55.2 million", "total_revenue 2025-09 55200000 CNY"),
  remark(
    "“We produced 381 bitcoin, 9% fewer than the 419 of August, with network difficulty up 5.2% over the month,” said Odile Branson, CEO.",
    "btc_mined 2025-09 381",
    "btc_mined 2025-09 mom -0.09",
    "btc_mined 2025-08 419 prior",
    "network_difficulty 2025-09-30 mom 0.052 market",
  ),
  remark(
    "“As of yesterday we were at 33.0 EH/s, and we now expect 40 EH/s by the end of the first quarter of 2026,” said Odile Branson, CEO.",
    "self_mining_hashrate 2025-10-02 33000000",
    "hashrate_target 2026-03-31 40000000 target",
  ),
  remark("The Company added a net 31 BTC to its treasury in September.", "btc_held_change 2025-09 31"),
  remark(
    "Cash and cash equivalents stood at $148.3 million at month-end, against $133.9 million a month earlier.",
    "cash 2025-09-30 148300000",
    "cash 2025-08-31 133900000 prior",
  ),
  remark(
    "The Company remains on track to reach 20 EH/s by the end of 2025.",
    "hashrate_target 2025-12-31 20000000 target",
  ),
  remark("In September the Company retired 4,860 S19j Pro machines.", "units_retired 2025-09 4860 product=S19j_Pro"),
  site(
    "Energized power: 612 MW of 1,036 MW under contract",
    "power_capacity_mw 2025-09-30 612",
    "power_capacity_mw 2025-09-30 1036 status=contracted",
  ),
  site("Total contracted power of 1,036 MW", "power_capacity_mw 2025-09-30 1036 status=contracted"),
  site("450 MW under construction at Pecan Draw", "power_pipeline_mw 2025-09-30 450 site=Pecan_Draw"),
  site("Development pipeline of 1.2 GW", "power_pipeline_mw 2025-09-30 1200"),
  site(
    "Pecan Draw: 300 MW energized, 450 MW under construction",
    "power_capacity_mw 2025-09-30 300 site=Pecan_Draw",
    "power_pipeline_mw 2025-09-30 450 site=Pecan_Draw",
  ),
  site("The Lodestone site operates at 48 MW", "power_capacity_mw 2025-09-30 48 site=Lodestone"),
  site(
    "The second phase would bring the Lodestone site to 40 MW in the second quarter of 2026",
    "power_capacity_target_mw 2026-06-30 40 site=Lodestone target",
  ),
  site("Build cost of US$0.42 million per MW", "build_cost_per_mw 2025-09 420000"),
  site("Design PUE of 1.18", "pue - 1.18"),
  site(
    "Through September 30, we earned 3,412 BTC, compared to 3,655 BTC in the first nine months of 2024",
    "btc_mined 2025YTD 3412",
    "btc_mined 2024YTD 3655 prior",
  ),
  site(
    "320 MW energized at two sites: Larkspur (210 MW) and Dry Basin (110 MW)",
    "power_capacity_mw 2025-09-30 320",
    "sites 2025-09-30 2",
    "power_capacity_mw 2025-09-30 210 site=Larkspur",
    "power_capacity_mw 2025-09-30 110 site=Dry_Basin",
  ),
  site("The first hall ran at a PUE of 1.21", "pue 2025-09-30 1.21"),
  site(
    "We expect to mine between 410 and 430 BTC in October",
    "btc_mined 2025-10 410 point=low guidance",
    "btc_mined 2025-10 430 point=high guidance",
  ),
  site(
    "Curtailment of 11% during the month, for which the Company earned $0.9 million of power credits",
    "curtailment_ratio 2025-09 0.11",
    "power_credits 2025-09 900000",
  ),
];
