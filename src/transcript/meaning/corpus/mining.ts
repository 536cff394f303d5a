import { states, type Sentence } from "./sentence";

/** Coins, hashrate, power and machines. */
export const mining: readonly Sentence[] = [
  states(
    "We mined 612 bitcoin, versus 640 in the second quarter and 498 a year ago.",
    "btc_mined 612 @2025Q3",
    "btc_mined 640 @2025Q2 prior",
    "btc_mined 498 @2024Q3 prior",
  ),
  states(
    "Production was 612 BTC, down 4% quarter over quarter.",
    "btc_mined 612 @2025Q3",
    "btc_mined qoq -0.04 @2025Q3",
  ),
  states("In October we mined 201 bitcoin.", "btc_mined 201 @2025-10"),
  states(
    "In October we mined 201 bitcoin, up 3% from September.",
    "btc_mined 201 @2025-10",
    "btc_mined mom +0.03 @2025-10",
  ),
  states(
    "We mined 612 bitcoin in the quarter, or 6.7 bitcoin per day.",
    "btc_mined 612 @2025Q3",
    "btc_mined_per_day 6.7 @2025Q3",
  ),
  states(
    "We held 4,210 bitcoin at quarter end, of which 900 were pledged as collateral.",
    "btc_held 4210 @2025-09-30",
    "btc_pledged 900 @2025-09-30",
  ),
  states("As of October 31, we held 4,333 bitcoin.", "btc_held 4333 @2025-10-31"),
  states(
    "We sold 150 bitcoin at an average price of $112,400 for proceeds of $16.9 million.",
    "btc_sold 150 @2025Q3",
    "average_btc_sale_price 112400 @2025Q3",
    "btc_sale_proceeds 16900000 @2025Q3",
  ),
  states(
    "Our average revenue per bitcoin was $113,900, compared to $98,200 in the second quarter.",
    "average_revenue_per_btc 113900 @2025Q3",
    "average_revenue_per_btc 98200 @2025Q2 prior",
  ),
  states(
    "Cash cost per coin was $48,600, up from $44,100 last quarter.",
    "cost_to_mine 48600 @2025Q3",
    "cost_to_mine 44100 @2025Q2 prior",
  ),
  states("Energy cost per bitcoin was $31,900.", "energy_cost_per_btc 31900 @2025Q3"),
  states(
    "Our bitcoin was worth $480 million at a price of $114,000.",
    "btc_held_value 480000000 @2025-09-30",
    "btc_price 114000 @2025-09-30 market",
  ),
  states(
    "We ended the quarter with 18.4 exahash energized, up 22% from 15.1 exahash at the end of June.",
    "self_mining_hashrate 18400000 @2025-09-30",
    "self_mining_hashrate qoq +0.22 @2025-09-30",
    "self_mining_hashrate 15100000 @2025-06-30 prior",
  ),
  states(
    "Energized hash rate stood at 18.4 EH/s at September 30, from 12.2 a year earlier.",
    "self_mining_hashrate 18400000 @2025-09-30",
    "self_mining_hashrate 12200000 @2024-09-30 prior",
  ),
  states("As of today, our operating hashrate is 19.2 exahash.", "self_mining_hashrate 19200000 @2025-11-05"),
  states("Installed hashrate was 21 EH/s.", "installed_hashrate 21000000 @2025-09-30"),
  states(
    "Average operating hash rate was 16.7 exahash against 14.0 in Q2.",
    "average_operating_hashrate 16700000 @2025Q3",
    "average_operating_hashrate 14000000 @2025Q2 prior",
  ),
  states("We host 6.8 exahash for customers.", "hosted_hashrate 6800000 @2025-09-30"),
  states(
    "Fleet efficiency improved to 17.1 joules per terahash from 18.9 three months earlier.",
    "fleet_efficiency 17.1 @2025-09-30",
    "fleet_efficiency 18.9 @2025-06-30 prior",
  ),
  states("Uptime was 93.4%.", "uptime 0.934 @2025Q3"),
  states(
    "Uptime was 93.4%, about 120 basis points lower sequentially.",
    "uptime 0.934 @2025Q3",
    "uptime_change -0.012 @2025Q3",
  ),
  states(
    "Our all-in power cost was 4.3 cents per kilowatt hour, down from 4.6 cents in the second quarter.",
    "electricity_price 0.043 @2025Q3",
    "electricity_price 0.046 @2025Q2 prior",
  ),
  states("Power cost us $43 per megawatt hour.", "electricity_price 0.043 @2025Q3"),
  states("We paid 43 mils.", "electricity_price 0.043 @2025Q3"),
  states("The network averaged 1.05 zettahash in the quarter.", "network_hashrate 1050000000 @2025-09-30 market"),
  states("We were about 1.8% of the global network hash rate.", "network_share 0.018 @2025-09-30"),
  states("Hash price averaged $51 per petahash per day.", "hash_price 0.051 @2025Q3 market"),
  states(
    "We had 412 megawatts energized across five sites.",
    "power_capacity_mw 412 @2025-09-30",
    "sites 5 @2025-09-30",
  ),
  states("Our development pipeline is 1.2 gigawatts.", "power_pipeline_mw 1200 @2025-09-30"),
  states("The fleet counts 92,000 miners deployed.", "fleet_units 92000 @2025-09-30"),
  states("We swapped out roughly 11,000 S19j Pros during the quarter.", "units_retired 11000 @2025Q3 product=S19j Pro"),
  states("The S21 XP runs at 13.5 joules per terahash.", "machine_efficiency 13.5 @null product=S21 XP"),
  states(
    "We ordered 7,000 S21+ machines at $15.20 per terahash.",
    "units_ordered 7000 @2025Q3 product=S21+",
    "machine_purchase_price 15.2 @2025Q3",
  ),
  states("Production fell from 640 to 612 bitcoin.", "btc_mined 640 @2025Q2 prior", "btc_mined 612 @2025Q3"),
  states(
    "Our bitcoin holdings increased by 210 to 4,210 bitcoin.",
    "btc_held_change 210 @2025Q3",
    "btc_held 4210 @2025-09-30",
  ),
  states(
    "We received 3,000 machines in July and 4,500 in August.",
    "units_shipped 3000 @2025-07",
    "units_shipped 4500 @2025-08",
  ),
  states("The purchase price was $14.90 per terahash.", "machine_purchase_price 14.9 @2025Q3"),
];
