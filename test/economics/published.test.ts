import { catalogue } from "../../src/economics/catalogue";
import { call } from "./call";
import { published, type Published } from "./published";

function answer({ name, args, at }: Published): unknown {
  const result = call(name, ...args);
  return at && Array.isArray(result) ? result[at[0]]![at[1]] : result;
}

/** Within its tolerance, which is a share of the expected value where it is relative. */
function expectNear(given: unknown, expected: number, { relative, absolute }: Partial<Published["tolerance"]>) {
  expect(typeof given).toBe("number");
  expect(Math.abs((given as number) - expected)).toBeLessThanOrEqual(absolute ?? relative! * Math.abs(expected));
}

describe.each(catalogue.map(({ name }) => name))("%s", (name) => {
  it.each(published.filter((row) => row.name === name))("$id, grade $grade: $expected ($tolerance.why)", (row) =>
    expectNear(answer(row), row.expected, row.tolerance),
  );
});

test("published break-even prices of AntPool's machines stand to each other as ours do", () => {
  const [a, b] = published.filter(({ id, expected }) => id.startsWith("ANTPOOL") && Number.isInteger(expected));
  const ratio = Number(answer(a!)) / Number(answer(b!));
  // The published prices are whole dollars.
  expectNear(ratio, a!.expected / b!.expected, { relative: 5e-5 });
});

test("the number that LMC's page prints is not ours: its own formula gives a sixth of it", () => {
  const bitcoinADay = Number(call("HASHVALUE", 113_757_508_517_000, 3.125, null, null, "TH")) * 234;
  expect(0.000814 / bitcoinADay).toBeGreaterThan(6);
});

test("the hashprice of a site that divides by measured hashrate is not ours", () => {
  expect(0.0416 / Number(call("HASHPRICE", 83_625, 141.67e12, 3.125, null, null, "TH"))).toBeGreaterThan(1.1);
});
