import fc from "fast-check";
import { machines } from "../../../src/economics/machines";
import { call, numberOf } from "../call";
import type { Claim } from "./claim";

const machine = fc.constantFrom(...machines);
/** The same name as somebody else types it. */
const typed = (model: string) =>
  fc.tuple(fc.boolean(), fc.constantFrom("", " ", "-", "  "), fc.boolean()).map(([capitals, space, brackets]) => {
    const bare = brackets ? model : model.replace(/[()]/g, "");
    const spaced = bare.replace(/[ -]/g, space);
    return capitals ? spaced.toUpperCase() : spaced.toLowerCase();
  });

export const machineProperties: Readonly<Record<string, readonly Claim[]>> = {
  MINERSPEC: [
    [
      "finds a machine in whatever case and with whatever spaces its name is typed",
      fc.property(
        machine.chain(({ model }) => fc.tuple(fc.constant(model), typed(model))),
        ([model, name]) => expect(call("MINERSPEC", name, "model")).toBe(model),
      ),
    ],
    [
      "states the efficiency that power and hashrate give, to the half digit that makers round to",
      fc.property(machine, ({ model }) => {
        const quotient = numberOf("MINERSPEC", model, "w") / numberOf("MINERSPEC", model, "ths");
        expect(Math.abs(numberOf("MINERSPEC", model, "jth") - quotient)).toBeLessThanOrEqual(0.055);
      }),
    ],
  ],
};
