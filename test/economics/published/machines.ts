import type { Published } from "../published";

/** Nameplates as makers and their orders state them. */
const nameplates: readonly (readonly [name: string, field: string, expected: number, source: string])[] = [
  ["Antminer S21", "ths", 200, "WDMS 2023 (viabtc.com/blog/en/268)"],
  ["Antminer S21", "w", 3500, "WDMS 2023 (viabtc.com/blog/en/268)"],
  ["Antminer S21", "jth", 17.5, "WDMS 2023 (viabtc.com/blog/en/268)"],
  ["S21 XP", "ths", 270, "support.bitmain.com, S21 XP"],
  ["S21 XP", "w", 3645, "admin.leedminer.com/?p=68420"],
  ["S21 XP", "jth", 13.5, "support.bitmain.com, S21 XP"],
  ["Avalon A1346", "jth", 30, "Canaan's announcement of the A13 series, October 2022"],
];

export const nameplateRows: readonly Published[] = nameplates.map(([name, field, expected, source]) => ({
  id: `${name}, ${field}`,
  name: "MINERSPEC",
  args: [name, field],
  expected,
  tolerance: { absolute: 0, why: "a nameplate" },
  source,
  grade: "A",
}));
