import fc from "fast-check";
import { eraAt, machineCash } from "../../src/economics/machineCash";
import { Exact } from "../../src/units/exact";
import { machineOf, purchases } from "./purchases";

const hair = new Exact("1e-30");

it("an era begins with its block, and no hair before", () =>
  fc.assert(
    fc.property(
      purchases,
      fc.integer({ min: 61, max: 3599 }),
      fc.integer({ min: 1, max: 40 }),
      (purchase, blockSeconds, era) => {
        const { beginOf } = machineCash(machineOf({ ...purchase, blockSeconds }));
        expect(eraAt(beginOf, beginOf(era))).toBe(era);
        expect(eraAt(beginOf, beginOf(era).plus(hair))).toBe(era);
        fc.pre(beginOf(era).gt(hair));
        expect(eraAt(beginOf, beginOf(era).minus(hair))).toBe(era - 1);
      },
    ),
  ));
