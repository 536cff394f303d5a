import type { Format } from "./format";

/** Releases, updates and announcements as wires, exchanges and authorities print them. */
export const releases: readonly Format[] = [
  {
    format: "a results release of a wire",
    text: `Osprey Compute Announces Third Quarter 2025 Results

AUSTIN, Texas, Nov. 4, 2025 (GLOBE NEWSWIRE) -- Osprey Compute, Inc. (NASDAQ: OSPY), a miner, today announced results for the third quarter ended September 30, 2025.

Third Quarter 2025 Highlights

• Revenue of $33.4 million
• 412 bitcoin mined

Investor Contact:

Ann Holm, 512-555-0117`,
    about: "Osprey Compute 2025Q3 2025-11-04",
    figures: "total_revenue 2025Q3 33400000\nbtc_mined 2025Q3 412",
  },
  {
    format: "a monthly update below the summary of a site",
    text: `LARCH TITAN

Osprey Compute, Inc. Announces Production Update for October 2025

Larch-AI Summary
Osprey Compute, Inc. produced 130.2 BTC in October 2025.
Positive
  • Cash of $20.8 million.
News Market Reaction 1 Alert
-4.31% News Effect

NEW YORK, Nov. 4, 2025 /PRNewswire/ -- Osprey Compute, Inc. (Nasdaq: OSPY) announced its unaudited production for October 2025.

  • The Company produced 130.2 BTC.
  • It held 553.2 BTC as of October 31, 2025.`,
    about: "Osprey Compute, Inc. 2025-10 2025-11-04",
    figures: `btc_mined 2025-10 130.2
      cash 2025-10-31 20800000
      btc_mined 2025-10 130.2
      btc_held 2025-10-31 553.2`,
  },
  {
    format: "an exhibit to a filing, bullets in lines of their own",
    text: `EX-99.1 2 tm2318263d1_ex99-1.htm EXHIBIT 99.1
Exhibit 99.1
Osprey Compute Ltd Announces Production and Operation Update for October 2025
New York, November 4, 2025 (GLOBE NEWSWIRE) – Osprey Compute Ltd (NASDAQ: OSPY), a miner, today provided its update for October 2025.
|·
|Operation Update
As of October 31, 2025, hash rate was 403 PH/s.
|·
|Bitcoin Production and Revenue
The Company mined 29.9 Bitcoins in October 2025.`,
    about: "Osprey Compute Ltd 2025-10 2025-11-04",
    figures: "self_mining_hashrate 2025-10-31 403000\nbtc_mined 2025-10 29.9",
  },
  {
    format: "an announcement to the Australian exchange",
    text: `ASX Announcement
4 November 2025

Osprey Compute Limited (ASX: OSP)
Quarterly update for Q3 2025

Revenue for the quarter was A$33.4 million. Osprey mined 412 bitcoin.`,
    about: "Osprey Compute Limited 2025Q3 2025-11-04",
    figures: "total_revenue 2025Q3 33400000\nbtc_mined 2025Q3 412",
  },
  {
    format: "a notice to the London exchange",
    text: `RNS Number : 4512K
Osprey Compute PLC
04 November 2025

Osprey Compute plc
("Osprey" or the "Company")

Operational Update for October 2025

Osprey Compute plc (AIM: OSP) mined 61 bitcoin in October.`,
    about: "Osprey Compute plc 2025-10 2025-11-04",
    figures: "btc_mined 2025-10 61",
  },
  {
    format: "a report to the exchange in Oslo, with a menu above and whom to call below",
    text: `Skip to content
SV | EN
Osprey Compute ASA: Report for the first half of 2025

Oslo, 21 August 2025: Osprey Compute ASA (Euronext Growth Oslo: OSPY) today presents its half-year report.

Revenue was EUR 31.4 million in the first half of 2025.

Certified Adviser: Larch Street Fondkommission, +46 8 555 014 00
Tom Roe, CFO, +47 555 010 22, ir@osprey.example`,
    about: "Osprey Compute ASA 2025H1 2025-08-21",
    figures: "total_revenue 2025H1 31400000",
  },
  {
    format: "a release whose title names a quarter without its year",
    text: `Osprey Compute Announces Third Quarter Results

AUSTIN, Texas, Nov. 4, 2025 (GLOBE NEWSWIRE) -- Osprey Compute, Inc. (NASDAQ: OSPY), a miner, today announced its results.

Revenue was $33.4 million, up from $27.3 million in the prior quarter.`,
    about: "Osprey Compute 2025Q3 2025-11-04",
    figures: "total_revenue 2025Q3 33400000\ntotal_revenue 2025Q2 27300000",
  },
  {
    format: "an update whose title names a month without its year",
    text: `Osprey Compute Announces October Production

AUSTIN, Texas, Nov. 4, 2025 (GLOBE NEWSWIRE) -- Osprey Compute, Inc. (NASDAQ: OSPY), a miner, today published its update.

Osprey mined 130 bitcoin in the month.`,
    about: "Osprey Compute 2025-10 2025-11-04",
    figures: "btc_mined 2025-10 130",
  },
  {
    format: "lines broken anywhere, the dateline too",
    text: `Third Quarter Revenue of $33.4 million and Adjusted EBITDA of
$12.1 million
LAS
VEGAS, Nov. 4, 2025 /PRNewswire/ -- Osprey Compute,
Inc. (Nasdaq: OSPY) (the "Company"), a Bitcoin
miner, today reported its results. It
mined 412 bitcoin in the
quarter.`,
    about: "Osprey Compute, Inc. 2025Q3 2025-11-04",
    figures: "total_revenue 2025Q3 33400000\nadjusted_ebitda 2025Q3 12100000\nbtc_mined 2025Q3 412",
  },
];
