import fc from "fast-check";
import { numberOf } from "../call";
import { close, type Claim } from "./claim";

const whole = (min: number, max: number) => fc.integer({ min, max });
const model = fc.record({ units: whole(1, 50_000), hashrate: whole(10, 1000), power: whole(100, 10_000) });
const fleet = fc.array(model, { minLength: 1, maxLength: 6 });
type Fleet = readonly { readonly units: number; readonly hashrate: number; readonly power: number }[];
const column = (models: Fleet, key: "units" | "hashrate" | "power") => models.map((each) => [each[key]]);
const hashrateOf = (models: Fleet) => numberOf("FLEETHASHRATE", column(models, "units"), column(models, "hashrate"));
const efficiencyOf = (models: Fleet) =>
  numberOf("FLEETEFFICIENCY", column(models, "units"), column(models, "hashrate"), column(models, "power"));

const ehs = whole(1, 1000).map((tenths) => tenths / 10);
const difficulty = whole(1, 9e14);
const subsidy = fc.constantFrom(50, 6.25, 3.125, 0.1953125);
const days = whole(1, 365);

export const fleetProperties: Readonly<Record<string, readonly Claim[]>> = {
  FLEETHASHRATE: [
    [
      "is that of its parts, whichever way it is divided",
      fc.property(fleet, fleet, (one, other) =>
        close(hashrateOf([...one, ...other]), hashrateOf(one) + hashrateOf(other)),
      ),
    ],
  ],
  FLEETEFFICIENCY: [
    [
      "lies between that of its best and its worst model",
      fc.property(fleet, (models) => {
        const each = models.map(({ hashrate, power }) => power / hashrate);
        expect(efficiencyOf(models)).toBeGreaterThanOrEqual(Math.min(...each) * (1 - 1e-14));
        expect(efficiencyOf(models)).toBeLessThanOrEqual(Math.max(...each) * (1 + 1e-14));
      }),
    ],
    [
      "is the same for a fleet twice the size",
      fc.property(fleet, (models) =>
        close(efficiencyOf(models.map((each) => ({ ...each, units: each.units * 2 }))), efficiencyOf(models)),
      ),
    ],
  ],
  FLEETPOWER: [
    [
      "is the power of all machines",
      fc.property(fleet, (models) => {
        const watts = models.reduce((sum, { units, power }) => sum + units * power, 0);
        close(numberOf("FLEETPOWER", hashrateOf(models), efficiencyOf(models)), watts / 1e6);
      }),
    ],
    [
      "is in proportion to what is drawn besides the machines",
      fc.property(ehs, whole(5, 60), whole(100, 300), (H, e, hundredths) =>
        close(numberOf("FLEETPOWER", H, e, hundredths / 100), (numberOf("FLEETPOWER", H, e) * hundredths) / 100),
      ),
    ],
  ],
  EXPECTEDBTC: [
    [
      "at the price of bitcoin is the revenue of as many machines",
      fc.property(ehs, days, difficulty, subsidy, whole(50, 100), (H, n, D, S, hundredths) => {
        const uptime = hundredths / 100;
        const revenue = numberOf("MINERREVENUE", H * 1e6, 70_000, D, S, 0, null, 0, uptime);
        close(numberOf("EXPECTEDBTC", H, n, D, S, 0, null, uptime) * 70_000, revenue * n);
      }),
    ],
    [
      "of the whole network is 144 blocks a day",
      fc.property(difficulty, subsidy, days, (D, S, n) =>
        close(numberOf("EXPECTEDBTC", numberOf("NETWORKHASHRATE", D), n, D, S), 144 * n * S),
      ),
    ],
  ],
  REALIZATIONRATE: [
    [
      "of what is expected is the uptime",
      fc.property(ehs, days, difficulty, subsidy, whole(1, 100), (H, n, D, S, hundredths) => {
        const mined = numberOf("EXPECTEDBTC", H, n, D, S, 0.02, "shareOfReward", hundredths / 100);
        close(numberOf("REALIZATIONRATE", mined, H, n, D, S, 0.02, "shareOfReward"), hundredths / 100);
      }),
    ],
  ],
};
