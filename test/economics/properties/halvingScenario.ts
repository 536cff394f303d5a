import fc from "fast-check";
import { call, numberOf, rows } from "../call";
import type { CellValue } from "../../../src/economics/invoke";
import { close, type Claim } from "./claim";

const whole = (min: number, max: number) => fc.integer({ min, max });
const prices = fc.array(whole(1, 500_000), { minLength: 1, maxLength: 4 });
const changes = fc.array(
  whole(-90, 90).map((percent) => percent / 100),
  { minLength: 1, maxLength: 3 },
);
const machine = fc.record({
  efficiency: whole(50, 1000).map((tenths) => tenths / 10),
  powerPrice: whole(1, 200).map((mills) => mills / 1000),
  difficulty: whole(1e12, 9e14),
  blockHeight: whole(0, 3_000_000),
});
const assumed = fc.record({
  fees: whole(0, 50).map((hundredths) => hundredths / 100),
  feeMode: fc.constantFrom("btcPerBlock", "shareOfReward", "ratioToSubsidy"),
  poolFee: whole(0, 50).map((mills) => mills / 1000),
  pue: whole(100, 150).map((hundredths) => hundredths / 100),
});

type Machine = { efficiency: number; powerPrice: number; difficulty: number; blockHeight: number };
const scenario = (
  btcPrices: CellValue[][],
  difficultyChanges: CellValue[][],
  { efficiency, powerPrice, difficulty, blockHeight }: Machine,
  assumptions: Record<string, CellValue>,
) =>
  call(
    "HALVINGSCENARIO",
    btcPrices,
    difficultyChanges,
    efficiency,
    powerPrice,
    difficulty,
    blockHeight,
    rows(assumptions),
  ) as CellValue[][];

export const halvingScenarioProperties: Readonly<Record<string, readonly Claim[]>> = {
  HALVINGSCENARIO: [
    [
      "has in each row what HASHPRICE, MINERMARGIN and BREAKEVEN say on both sides of the halving, prices first",
      fc.property(prices, changes, machine, assumed, (P, changed, known, assumptions) => {
        const { efficiency: e, powerPrice: E, difficulty: D, blockHeight } = known;
        const { fees, feeMode } = assumptions;
        const [, ...table] = scenario(
          [P],
          changed.map((change) => [change]),
          known,
          assumptions,
        );
        const pairs = P.flatMap((price) => changed.map((change) => [price, change] as const));
        expect(table.map(([price, change]) => [price, change])).toEqual(pairs);
        pairs.forEach(([price, change], i) => {
          const sides = [
            [D, numberOf("BLOCKSUBSIDY", blockHeight)],
            [D * (1 + change), numberOf("BLOCKSUBSIDY", numberOf("HALVINGHEIGHT", blockHeight))],
          ] as const;
          sides.forEach(([difficulty, S], side) => {
            const [hashprice, margin, breakeven] = [2, 4, 6].map((column) => table[i]![column + side] as number);
            close(hashprice!, numberOf("HASHPRICE", price, difficulty, S, fees, feeMode));
            const expected = numberOf("MINERMARGIN", 1, e, E, price, difficulty, S, rows(assumptions));
            close(margin!, expected, 1 + Math.abs(expected));
            close(breakeven!, numberOf("BREAKEVEN", "btcPrice", e, E, null, difficulty, S, rows(assumptions)));
          });
        });
      }),
    ],
    [
      "is the same whether its lists stand in rows or in columns",
      fc.property(prices, changes, machine, assumed, (P, changed, known, assumptions) =>
        expect(
          scenario(
            P.map((price) => [price]),
            [changed],
            known,
            assumptions,
          ),
        ).toEqual(
          scenario(
            [P],
            changed.map((change) => [change]),
            known,
            assumptions,
          ),
        ),
      ),
    ],
  ],
};
