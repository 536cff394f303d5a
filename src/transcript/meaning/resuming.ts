import { isInserted } from "./inserted";
import type { Memory } from "./memory";
import type { Quantity, Scene } from "./scene";

/** What a number goes on with: the last figure, or that before a clause that was put in and is over. */
export function resuming(scene: Scene, quantity: Quantity, memory: Memory): Memory {
  const { recent, told } = memory;
  if (recent?.scene !== scene || !isInserted(scene, recent.quantity, quantity)) return memory;
  const before = told.filter((each) => each.scene === scene && !isInserted(scene, each.quantity, quantity)).at(-1);
  return { ...memory, recent: before };
}
