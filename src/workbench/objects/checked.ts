import { invalidArgument } from "../richApiError";

/** One of the values that a property takes. */
export function oneOf<const T extends string>(value: unknown, allowed: readonly T[], location: string): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw invalidArgument(location, `It is one of ${allowed.join(", ")}, not ${String(value)}.`);
  return found;
}

export function trueOrFalse(value: unknown, location: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(location, `It is true or false, not ${String(value)}.`);
  return value;
}

/** A finite number from a lowest to a highest. */
export function numberWithin(value: unknown, lowest: number, highest: number, location: string): number {
  if (typeof value !== "number" || !(value >= lowest && value <= highest))
    throw invalidArgument(location, `It is a number from ${lowest} to ${highest}, not ${String(value)}.`);
  return value;
}

export function wholeWithin(value: unknown, lowest: number, highest: number, location: string): number {
  const number = numberWithin(value, lowest, highest, location);
  if (!Number.isInteger(number)) throw invalidArgument(location, `It is a whole number, not ${number}.`);
  return number;
}

export function text(value: unknown, location: string): string {
  if (typeof value !== "string") throw invalidArgument(location, `It is text, not ${String(value)}.`);
  return value;
}
