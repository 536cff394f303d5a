import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assumptionKeys } from "../../src/economics/assumptions";
import type { CellValue } from "../../src/economics/cell";
import { readCell } from "../../src/economics/readCell";
import { numberOf } from "../economics/call";

const conventions = readFileSync(join(__dirname, "../../docs/conventions.md"), "utf8");
const blanks = conventions.split("\n## Blank cells\n")[1]!.split("\n## ")[0]!;
const bullet = (start: string) => blanks.split("\n").find((line) => line.startsWith(`- ${start}`))!;
const keysIn = (text: string) => [...text.matchAll(/`(\w+)`/g)].map(([, key]) => key!);

describe("a blank cell that arrives as 0", () => {
  const keys = Object.entries(assumptionKeys);
  const refuses = ([key, parameter]: (typeof keys)[number]) => {
    try {
      readCell(key, parameter, 0);
      return false;
    } catch {
      return true;
    }
  };
  const isText = ([, { kind }]: (typeof keys)[number]) => kind === "choice";
  const fallbackOf = ([, parameter]: (typeof keys)[number]) => (parameter as { readonly default?: CellValue }).default;
  const names = (some: typeof keys) => some.map(([key]) => key).sort();
  const taking = keys.filter((key) => !isText(key) && !refuses(key));

  it("is refused by these keys", () =>
    expect(keysIn(bullet("These keys refuse 0")).sort()).toEqual(names(keys.filter(refuses))));
  it("is empty for these", () =>
    expect(keysIn(bullet("For the text keys")).sort()).toEqual(names(keys.filter(isText))));
  it("is silently another value for one", () =>
    expect(keysIn(bullet("`discountRate`"))).toEqual(
      names(taking.filter((key) => fallbackOf(key) !== undefined && Number(fallbackOf(key)) !== 0)),
    ));
  it("is a value where there is no default", () =>
    expect(keysIn(bullet("The quantities")).sort()).toEqual(
      names(taking.filter((key) => fallbackOf(key) === undefined)),
    ));
});

describe("the table of sources states how near the functions come", () => {
  // Inputs and printed results: ../shared/vectors, hashprice_tuples, breakeven_published and misc_vectors, where each has its source.
  const share = "shareOfReward";
  it.each([
    [
      "Luxor, Hashrate Index, 17 July 2021",
      numberOf("HASHPRICE", 31338, 14363025673659.97, 6.25, 0.0157, share),
      278.7,
      "−0.0012 %",
    ],
    ["Luxor, 24 July 2021", numberOf("HASHPRICE", 33806, 13672594272814.15, 6.25, 0.0126, share), 315, "−0.052 %"],
    ["Luxor, 24 October 2021", numberOf("HASHPRICE", 60028, 20082460130830.84, 6.25, 0.0107, share), 380, "−0.032 %"],
    ["Luxor, 23 December 2024", numberOf("HASHPRICE", 93450, 108522647629298.1, 3.125, 0.0931), 55.21, "+0.97 %"],
    ["Luxor, 3 March 2025", numberOf("HASHPRICE", 86350, 110568428300952.7, 3.125, 0.0193, share), 49.4, "+1.34 %"],
    [
      "Luxor, week before 3 November 2025",
      numberOf("HASHPRICE", 114961, 146716052770107.5, 3.125, 0.0062, share),
      49.42,
      "+0.29 %",
    ],
    [
      "Luxor, week before 3 November 2025",
      numberOf("HASHVALUE", 146716052770107.5, 3.125, 0.0062, share),
      0.00043101,
      "+0.032 %",
    ],
    [
      "Luxor, week before 12 January 2026",
      numberOf("HASHPRICE", 93812, 148258433855481.3, 3.125, 0.0055, share),
      40.23,
      "−0.58 %",
    ],
    [
      "Luxor, week before 12 January 2026",
      numberOf("HASHVALUE", 148258433855481.3, 3.125, 0.0055, share),
      0.00042676,
      "−0.093 %",
    ],
    ["asic.report", numberOf("HASHPRICEOBSERVED", 83625, 904.29, 3.125, 0, null, null, "TH"), 0.0416, "+0.034 %"],
    ["ViaBTC", numberOf("COSTPERBTC", 3250 / 95, 0.077, 17.62e12, 6.25, 0.013, "ratioToSubsidy"), 8744.27, "+0.023 %"],
    ["AntPool", numberOf("BREAKEVEN", "btcPrice", 17.5, 0.08, null, 141668107417558.2, 3.125), 76353, "−0.83 %"],
    [
      "F2Pool, November 2025",
      numberOf("BREAKEVEN", "btcPrice", 12, 0.06, null, 152271405447597.4, 3.125),
      41585,
      "+0.65 %",
    ],
    ["F2Pool, July 2024", numberOf("BREAKEVEN", "efficiency", null, 0.08, 58000, 83.6757e12, 3.125), 23, "−1.3 %"],
    ["Luxor, 1 April 2024", numberOf("REVENUEPERMWH", 54.3, 17.5) / 1000, 0.13, "−0.55 %"],
    ["Stack Exchange 1606", numberOf("COSTPERBTC", 500_000, 0.1, 1.5e6, 50), 1.79, "−0.024 %"],
    ["Canaan", numberOf("ASP", 57e6, 6.2e6), 9.1, "+1.0 %"],
  ])("%s", (source, ours, theirs, difference) => {
    const row = conventions.split("\n").find((line) => line.startsWith(`| ${source}`))!;
    expect(row).toContain(difference);
    const decimals = difference.split(".")[1]!.length - 2;
    const percent = (ours / theirs - 1) * 100;
    expect(`${percent < 0 ? "−" : "+"}${Math.abs(percent).toFixed(decimals)} %`).toBe(difference);
  });
});
