import { announcement, below } from "./statement";

const machines = below(announcement, "Miner Purchase");
const notes = below(announcement, "Notes Offering");
const power = below(announcement, "Power Agreement");

/** Sentences as announcements of orders, notes and contracts have them. */
export const announcements = [
  machines(
    "Fennimore has ordered 24,200 Antminer S23 machines for a total of approximately 7.7 EH/s.",
    "units_ordered 2026-01 24200 product=S23",
    "hashrate_ordered 2026-01 7700000",
  ),
  machines("Each machine is rated at 318 TH/s and 11.0 J/TH.", "machine_hashrate - 318", "machine_efficiency - 11"),
  machines(
    "The purchase price is $126.2 million, or $16.40 per TH.",
    "machine_purchase_commitment 2026-01-14 126200000",
    "machine_purchase_price 2026-01 16.4",
  ),
  machines(
    "The total purchase price is approximately $98.4 million.",
    "machine_purchase_commitment 2026-01-14 98400000",
  ),
  machines("The miners were purchased at a fixed price of $14.60 per terahash.", "machine_purchase_price 2026-01 14.6"),
  machines(
    "Fennimore entered into an agreement to acquire 8,000 Whatsminer M66S units.",
    "units_ordered 2026-01 8000 product=M66S",
  ),
  machines(
    "At year-end energized hashrate was 22.1 EH/s at a fleet efficiency of 17.8 J/TH.",
    "self_mining_hashrate 2025-12-31 22100000 prior",
    "fleet_efficiency 2025-12-31 17.8 prior",
  ),
  machines(
    "Once all machines are installed, hashrate is expected to increase to 29.8 EH/s by June 30, 2026.",
    "hashrate_target 2026-06-30 29800000 target",
  ),
  notes(
    "Fennimore priced $325.0 million aggregate principal amount of 1.25% convertible senior notes due 2031.",
    "convertible_notes 2026-01-14 325000000",
    "loan_interest_rate 2026-01-14 0.0125",
  ),
  notes(
    "The last reported sale price of its common stock was $14.46 per share on January 13, 2026.",
    "share_price 2026-01-13 14.46 market",
  ),
  notes(
    "The initial conversion rate is 52.1934 shares per $1,000 principal amount, equal to a conversion price of about $19.16.",
  ),
  notes("The capped calls have an initial cap price of $28.92 per share, a premium of 100%."),
  notes("The notes will be offered only to qualified institutional buyers under Rule 144A."),
  notes(
    "The Company granted the initial purchasers a 13-day option to buy up to an additional $48.75 million of notes.",
  ),
  power(
    "The facility has a total contract value of approximately US$310 million over three years.",
    "hpc_contract_value 2026-01-14 310000000",
  ),
];
