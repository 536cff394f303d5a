import type { Statement } from "./facts";
import { turned } from "./identities";
import type { Instance } from "./instances";
import { containsZero, exactly, minus, over, plus, times, total, type Interval } from "./interval";

/** What a member of an identity must be for the others to hold; null where that could be anything. */
export function needed({ identity, result, inputs, value }: Instance, member: Statement): Interval | null {
  if (member === result) return value;
  const others = inputs.filter((input) => input !== member).map(({ interval }) => interval);
  const given = turned(identity, result.interval);
  if (identity.operator === "+") return minus(given, total(others));
  if (identity.operator === "−")
    return member === inputs[0] ? plus(given, total(others)) : minus(minus(others[0]!, total(others.slice(1))), given);
  const divisor = others.reduce(times, exactly(1));
  return containsZero(divisor) ? null : over(given, divisor);
}
