import { states, statesNothing, type Sentence } from "./sentence";

/** Where hashrate and power are, what is on the way, and how things stand since the quarter closed. */
export const operations: readonly Sentence[] = [
  states(
    "We finished the quarter with 23.4 exahash installed and 21.9 energized.",
    "installed_hashrate 23400000 @2025-09-30",
    "self_mining_hashrate 21900000 @2025-09-30",
  ),
  states("As we speak, we are hashing at 22.6 exahash.", "self_mining_hashrate 22600000 @2025-11-05"),
  states(
    "Own hash rate as of yesterday is 5.3 and we have 8.2 exahash from customers.",
    "self_mining_hashrate 5300000 @2025-11-04",
    "hosted_hashrate 8200000 @2025-11-04",
  ),
  states(
    "Our operating hash rate was 19.2 exahash at quarter end. As of this morning we are at 20.4.",
    "self_mining_hashrate 19200000 @2025-09-30",
    "self_mining_hashrate 20400000 @2025-11-05",
  ),
  states(
    "In Texas we have 14.2 exahash, in Norway 5.1 and in Paraguay the remaining 2.6.",
    "self_mining_hashrate 14200000 @2025-09-30 region=Texas",
    "self_mining_hashrate 5100000 @2025-09-30 region=Norway",
    "self_mining_hashrate 2600000 @2025-09-30 region=Paraguay",
  ),
  states(
    "We run 410 megawatts of operating power: 162 in Norway, 138 in Quebec and the remaining 110 in Paraguay.",
    "power_capacity_mw 410 @2025-09-30",
    "power_capacity_mw 162 @2025-09-30 region=Norway",
    "power_capacity_mw 138 @2025-09-30 region=Quebec",
    "power_capacity_mw 110 @2025-09-30 region=Paraguay",
  ),
  states(
    "In Texas we operate 300 megawatts and in Ohio 100 megawatts.",
    "power_capacity_mw 300 @2025-09-30 region=Texas",
    "power_capacity_mw 100 @2025-09-30 region=Ohio",
  ),
  states(
    "Energy was $43.50 a megawatt hour in Texas and $41 in Kentucky.",
    "electricity_price 0.0435 @2025Q3 region=Texas",
    "electricity_price 0.041 @2025Q3 region=Kentucky",
  ),
  states(
    "We operated 13.0 EH/s altogether, of which 5.1 is our own and 7.9 belongs to hosting customers.",
    "managed_hashrate 13000000 @2025-09-30",
    "self_mining_hashrate 5100000 @2025-09-30",
    "hosted_hashrate 7900000 @2025-09-30",
  ),
  states(
    "Our power portfolio totals 1.3 gigawatts, of which 480 megawatts is operating and 220 under construction.",
    "power_capacity_mw 1300 @2025-09-30",
    "power_capacity_mw 480 @2025-09-30 status=operating",
    "power_pipeline_mw 220 @2025-09-30",
  ),
  states(
    "We own 96,000 miners, of which 88,000 are installed and 82,500 hashing.",
    "fleet_units 96000 @2025-09-30",
    "fleet_units 88000 @2025-09-30 status=installed",
    "fleet_units 82500 @2025-09-30 status=hashing",
  ),
  states(
    "Our fleet went from 25.8 joules per terahash to 20.7 in the quarter.",
    "fleet_efficiency 25.8 @2025-06-30 prior",
    "fleet_efficiency 20.7 @2025-09-30",
  ),
  states(
    "Average operating hash rate was 31.2 exahash, that's up from 28 point 6.",
    "average_operating_hashrate 31200000 @2025Q3",
    "average_operating_hashrate 28600000 @2025Q2 prior",
  ),
  states(
    "On power, and Ann will take you through the cents, we ended the quarter with 985 megawatts energized.",
    "power_capacity_mw 985 @2025-09-30",
  ),
  states(
    "Hash price averaged $52 in the quarter, and today it's about $40 per petahash per day.",
    "hash_price 0.052 @2025Q3 market",
    "hash_price 0.04 @2025-11-05 market",
  ),
  states(
    "Our direct cost to mine was $46,300 per bitcoin, and the all-in cost was $71,900.",
    "cost_to_mine 46300 @2025Q3",
    "cost_to_mine 71900 @2025Q3",
  ),
  states(
    "It cost us $46,300 to mine a bitcoin, up from $43,900 in the prior quarter.",
    "cost_to_mine 46300 @2025Q3",
    "cost_to_mine 43900 @2025Q2 prior",
  ),
  states("Cash cost to mine was about forty six thousand dollars.", "cost_to_mine 46000 @2025Q3"),
  states("We mined 702 bitcoin. October was better, 251 bitcoin.", "btc_mined 702 @2025Q3", "btc_mined 251 @2025-10"),
  states("We have 1.4 gigawatts in various stages of development.", "power_pipeline_mw 1400 @2025-09-30"),
  states("As of today we have 220 megawatts under lease.", "hpc_capacity_mw 220 @2025-11-05"),
  states("We run 286 megawatts for seven customers.", "power_capacity_mw 286 @2025-09-30 segment=hosting"),
  states("We have 26 employees.", "headcount 26 @2025-09-30"),
  states("Headcount decreased to 524 from 547.", "headcount 524 @2025-09-30", "headcount 547 @2025-06-30 prior"),
  states("We hold 1,924 ETH.", "other_crypto_held 1924 @2025-09-30 coin=ETH"),
  states("We earned 3.9 ETH in staking rewards.", "other_crypto_earned 3.9 @2025Q3 coin=ETH"),
  ...statesNothing(
    "Peak hash rate during the quarter was 24.1 exahash.",
    "We plan to energize a further 6 exahash in the first quarter of 2026.",
    "We hired 28 last year.",
  ),
];
