import { Exact } from "./exact";

/** Thrown where decimals can tell and double-doubles cannot; made once, for a stack costs more than a calculation. */
const unsettled = new Error("Not settled by double-doubles.");

/** Products and quotients of two numbers of these sizes neither overflow nor lose digits. */
const smallest = 1e-150;
const largest = 1e150;
/** More than twice what an operation here is off by, as a share of its result. */
const rounding = 2 ** -101;
/** A sum that lost more digits than this is not worth the rest of the calculation. */
const tooVague = 2 ** -60;
const powersOfTen = Array.from({ length: 22 }, (_, i) => Number(`1e${i + 1}`));
/** Decimals hold their digits in words of this base. */
const wordBase = 1e7;

/** Constants of formulas, which come again with every call. */
const decimals = new WeakMap<Exact, DoubleDouble>();
const texts = new Map<string, DoubleDouble>();

type Operand = DoubleDouble | Exact | string | number;

/**
 * A number as the sum of two doubles, good for some 30 digits, with a bound of its error.
 *
 * It stands in for a decimal in sums, products, quotients and comparisons, at a small part of the cost. The bound covers
 * what 40-digit decimals round off in the same steps, so a double that it settles is the one that they give. Where it
 * settles none, it throws: decimals have to be asked.
 */
export class DoubleDouble {
  private constructor(
    private readonly high: number,
    private readonly low: number,
    /** As a share of the number. */
    private readonly error: number,
  ) {}

  /** What a double is taken to mean, its shortest decimal form: 0.1 is a tenth. */
  static of(value: number): DoubleDouble {
    if (Number.isSafeInteger(value)) return new DoubleDouble(value, 0, 0);
    for (const scale of powersOfTen) {
      const digits = Math.round(value * scale);
      // Up to here decimals of so many places lie further apart than doubles: a double is the nearest to one at most.
      if (Math.abs(digits) > 2 ** 52) break;
      if (digits / scale === value) return new DoubleDouble(value, rest(digits, value, scale) / scale, rounding);
    }
    return DoubleDouble.ofDecimal(new Exact(value));
  }

  private static ofDecimal({ d: words, e: exponent, s: sign }: Exact): DoubleDouble {
    let value = new DoubleDouble(0, 0, 0);
    for (const word of words) value = value.times(wordBase).plus(word * sign);
    const shift = Math.floor(exponent / 7) - (words.length - 1);
    for (let left = Math.abs(shift); left > 0; left--) value = shift < 0 ? value.div(wordBase) : value.times(wordBase);
    return value;
  }

  private static from(operand: Operand): DoubleDouble {
    if (operand instanceof DoubleDouble) return operand;
    if (typeof operand === "number") return DoubleDouble.of(operand);
    if (typeof operand === "string") return keptIn(texts, operand, () => DoubleDouble.ofDecimal(new Exact(operand)));
    return keptIn(decimals, operand, () => DoubleDouble.ofDecimal(operand));
  }

  /** A number from two parts, the second far smaller. */
  private static sum(first: number, second: number, error: number): DoubleDouble {
    const high = first + second;
    const size = Math.abs(high);
    if (!(size < largest) || (size < smallest && high !== 0)) throw unsettled;
    return new DoubleDouble(high, second - (high - first), error);
  }

  plus(operand: Operand): DoubleDouble {
    const other = DoubleDouble.from(operand);
    if (other.high === 0) return this;
    const sum = this.high + other.high;
    const share = sum - this.high;
    const lost = this.high - (sum - share) + (other.high - share);
    const errors = Math.abs(this.high) * (this.error + rounding) + Math.abs(other.high) * (other.error + rounding);
    const error = errors / Math.abs(sum);
    if (!(error < tooVague)) throw unsettled;
    return DoubleDouble.sum(sum, lost + (this.low + other.low), error);
  }

  minus(operand: Operand): DoubleDouble {
    return this.plus(DoubleDouble.from(operand).neg());
  }

  neg(): DoubleDouble {
    return new DoubleDouble(-this.high, -this.low, this.error);
  }

  times(operand: Operand): DoubleDouble {
    const other = DoubleDouble.from(operand);
    const product = this.high * other.high;
    const lost = -rest(product, this.high, other.high) + (this.high * other.low + this.low * other.high);
    return DoubleDouble.sum(product, lost, this.error + other.error + rounding);
  }

  div(operand: Operand): DoubleDouble {
    const other = DoubleDouble.from(operand);
    const quotient = this.high / other.high;
    const left = rest(this.high, quotient, other.high) + (this.low - quotient * other.low);
    return DoubleDouble.sum(quotient, left / other.high, this.error + other.error + rounding);
  }

  isZero(): boolean {
    return this.high === 0;
  }

  gt(operand: Operand): boolean {
    return this.minus(operand).high > 0;
  }

  gte(operand: Operand): boolean {
    return this.minus(operand).high >= 0;
  }

  lte(operand: Operand): boolean {
    return this.minus(operand).high <= 0;
  }

  /** The nearest double. */
  toNumber(): number {
    const { high, low } = this;
    const error = Math.abs(high) * this.error;
    if (high + (low + error) !== high || high + (low - error) !== high) throw unsettled;
    return high;
  }
}

function keptIn<Key>(
  known: { get(key: Key): DoubleDouble | undefined; set(key: Key, value: DoubleDouble): unknown },
  key: Key,
  make: () => DoubleDouble,
): DoubleDouble {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

/** What a number near a product of two doubles is more than it, exactly (Dekker's product by Veltkamp's halves). */
function rest(nearby: number, a: number, b: number): number {
  const wideA = 134_217_729 * a;
  const wideB = 134_217_729 * b;
  const highA = wideA - (wideA - a);
  const highB = wideB - (wideB - b);
  const lowA = a - highA;
  const lowB = b - highB;
  const product = a * b;
  return nearby - product - (highA * highB - product + highA * lowB + lowA * highB + lowA * lowB);
}
