import { isInserted } from "./inserted";
import type { Magnitude } from "../magnitude";
import type { Memory, Recent } from "./memory";
import type { Quantity, Scene } from "./scene";

/** What a number goes on with: the last figure, or that before a clause that was put in and is over. */
export function resuming(scene: Scene, quantity: Quantity, memory: Memory): Memory {
  const { recent, told } = memory;
  if (recent?.scene !== scene || !isInserted(scene, recent.quantity, quantity)) return memory;
  // "$14.3 million, or $27,900 per bitcoin mined, up from $24,100": what is of the size of the last goes on with that.
  if (quantity.magnitude && quantity.magnitude.unit !== "ratio" && isNear(recent, quantity.magnitude)) return memory;
  const before = told.filter((each) => each.scene === scene && !isInserted(scene, each.quantity, quantity)).at(-1);
  return { ...memory, recent: before };
}

/** Of like size and in the same currency, where the last was a price: "$27,900 per bitcoin" and "$24,100". */
function isNear({ magnitude }: Recent, { unit, value }: Magnitude): boolean {
  const ratio = Number(magnitude.value) / Number(value);
  return magnitude.unit.startsWith(`${unit}/`) && ratio > 0.2 && ratio < 5;
}
