import type { Calendar } from "../calendar";
import { unsigned } from "../digits";
import type { Magnitude } from "../magnitude";
import { isInBrackets } from "./aside";
import { difference } from "./difference";
import { fits } from "./fits";
import type { Meaning } from "./meaning";
import type { Memory } from "./memory";
import { between, isRest, type Quantity, type Scene } from "./scene";

/** The sign of a number that opens a bracket after another number: "74.0 (+23.0)", "94.1% (-1.6 percentage points)". */
export function signInBrackets(scene: Scene, { from, start, end }: Quantity): "+" | "-" | undefined {
  const opening = between(scene, scene.start, start);
  // ", +24 BTC on June"
  if (/[,;–—|/]\s?\+$/.test(opening)) return "+";
  const sign = /\(\s?([+−–-])?\s?$/.exec(opening)?.[1] ?? /^[+−–-]/.exec(between(scene, start, end))?.[0];
  const before = opening.slice(0, opening.lastIndexOf("("));
  const follows = opening.includes("(")
    ? /[\d%¢\p{L})] ?$/u.test(before) || (before.trim() === "" && isRest(scene))
    : between(scene, from, end).startsWith("(") && isInBrackets(scene, { from, end });
  if (!sign || !follows || !/^[^()]{0,40}\)/.test(between(scene, end, Math.min(scene.end, end + 42)))) return undefined;
  return sign === "+" ? "+" : "-";
}

const moved = /^\s?(?:[mqy][/-]?o?[/-]?[mqy]\b|(?:month|quarter|year)[- ]o|vs\.?|versus|from|against|since)/i;

/** The change that a bracket gives of the number before it, where its sign or the document says that it is one. */
export function changeInBrackets(
  scene: Scene,
  quantity: Quantity,
  magnitude: Magnitude,
  memory: Memory,
  calendar: Calendar,
): Meaning | undefined {
  const { recent } = memory;
  const sign = recent?.scene === scene && recent.value !== null ? signInBrackets(scene, quantity) : undefined;
  if (!sign || !recent || !fits(recent.base, { ...magnitude, points: undefined } as Magnitude)) return undefined;
  const after = between(scene, quantity.end, Math.min(scene.end, quantity.end + 24));
  // A loss of before may stand there as well.
  if (sign === "-" && !magnitude.points && !memory.compares && !moved.test(after)) return undefined;
  const size = { ...magnitude, value: unsigned(magnitude.value) };
  return difference(scene, quantity, size, recent.base, sign === "+" ? "up" : "down", null, calendar, memory);
}

/** "642 (580)" in a document that does not say of what the second number is. */
export const isOpenInBrackets = (scene: Scene, quantity: Quantity, { unit }: Magnitude, memory: Memory) =>
  memory.recent?.scene === scene &&
  memory.recent.value !== null &&
  memory.recent.magnitude.unit === unit &&
  isInBrackets(scene, quantity) &&
  !isPriorInBrackets(scene, quantity, memory);

/** "642 (580)" where the heading or the document says what is compared with. */
export const isPriorInBrackets = (scene: Scene, quantity: Quantity, memory: Memory) =>
  isInBrackets(scene, quantity) &&
  !signInBrackets(scene, quantity) &&
  (memory.brackets ?? memory.compares ?? scene.under?.compares) !== undefined;
