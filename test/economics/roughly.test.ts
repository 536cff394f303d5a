import fc from "fast-check";
import { cashPieces, netOf, roughTurn } from "../../src/economics/cashPieces";
import { presentValue, roughPresentValue } from "../../src/economics/cashSums";
import { dailyFactor } from "../../src/economics/dailyFactors";
import { amountOn, roughly, sumOf, type Flow } from "../../src/economics/flow";
import { machineCash } from "../../src/economics/machineCash";
import { roughDay } from "../../src/economics/payback";
import { roughDiscount } from "../../src/economics/roughDiscount";
import { Exact } from "../../src/units/exact";
import { call } from "./call";
import { machineArguments, machineOf, purchases } from "./purchases";

// Guesses in doubles spare decimals: a wrong one costs time and changes no result, so they are held here.
const near = (rough: number, exact: Exact, scale: Exact) =>
  expect(exact.minus(rough).abs().toNumber()).toBeLessThanOrEqual(1e-9 * scale.toNumber());

const flow: fc.Arbitrary<Flow> = fc
  .tuple(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), fc.constantFrom(1, 1.0005, 0.9993, 1 + 1e-12, 0.97))
  .map(([first, factor]) => ({ first: new Exact(first), factor: new Exact(factor) }));
const days = fc.integer({ min: 0, max: 3000 });

it("amounts and sums of a flow are those of decimals", () =>
  fc.assert(
    fc.property(flow, days, (each, day) => {
      near(roughly(each).amountOn(day), amountOn(each, day), amountOn(each, day));
      near(roughly(each).sumOf(day), sumOf(each, day), sumOf(each, day));
    }),
  ));

it("earned and spent are alike at the guessed turn", () =>
  fc.assert(
    fc.property(flow, flow, (earned, spent) => {
      // Where both change by nearly the same factor, a turn lies far away or nowhere.
      fc.pre(earned.factor.minus(spent.factor).abs().gt(1e-4));
      const turn = roughTurn({ earned, spent });
      expect(roughly(earned).amountOn(turn) / roughly(spent).amountOn(turn)).toBeCloseTo(1, 9);
    }),
  ));

it("the day on which a piece has earned an amount is that of decimals, where no day ends with it", () =>
  fc.assert(
    fc.property(purchases, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (purchase, share) => {
      for (const piece of cashPieces(machineCash(machineOf(purchase)), purchase.maxDays)) {
        if (!piece.rises) continue;
        const day = Math.ceil(piece.days * share);
        const [before, after] = [netOf(piece, day - 1), netOf(piece, day)];
        expect(roughDay(piece, before.plus(after).div(2).toNumber())).toBe(day);
      }
    }),
    { numRuns: 40 },
  ));

it("the present value of a machine's cash is that of decimals", () =>
  fc.assert(
    fc.property(purchases, fc.double({ min: 0.99, max: 1.01, noNaN: true }), (purchase, perDay) => {
      const pieces = [...cashPieces(machineCash(machineOf(purchase)), purchase.maxDays)];
      const turned = pieces.map(({ earned, spent, ...rest }) => ({
        ...rest,
        earned: { ...earned, first: earned.first.plus(spent.first) },
        spent: { ...spent, first: new Exact(0) },
      }));
      const factor = new Exact(perDay);
      near(roughPresentValue(pieces)(Math.log(perDay)), presentValue(pieces, factor), presentValue(turned, factor));
    }),
    { numRuns: 40 },
  ));

it("the discount at which a machine is worth its price is that of its rate of return", () =>
  fc.assert(
    fc.property(purchases, fc.constantFrom(0, 0.3), (purchase, resaleFraction) => {
      const [price, lifeDays] = [new Exact(purchase.machinePrice), new Exact(purchase.maxDays)];
      const curtailed = { ...purchase, curtail: true };
      const more = { resaleFraction, lifeDays: purchase.maxDays };
      const rate = call("MINERIRR", price.toNumber(), ...machineArguments(curtailed, more));
      fc.pre(typeof rate === "number");
      const life = [...cashPieces(machineCash(machineOf(curtailed)), purchase.maxDays)];
      const rough = roughDiscount(
        { life, price, resale: price.times(resaleFraction), lifeDays },
        new Exact(0.9),
        new Exact(1.1),
      );
      near(rough, dailyFactor(new Exact(rate as number)).pow(-1), new Exact(1));
    }),
    { numRuns: 40 },
  ));
