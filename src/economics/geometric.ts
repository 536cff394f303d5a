import { Exact } from "../units/exact";

/** Where 40 digits no longer carry the quotient, two terms of the series are exact enough. */
const nearOne = new Exact("1e-18");

/** 1 + x + x² + … with n terms; n where x is 1. `power` is xⁿ. */
export function geometricSum(x: Exact, n: number, power: Exact): Exact {
  const gap = x.minus(1);
  if (gap.abs().lt(nearOne))
    return gap
      .times(n)
      .times(n - 1)
      .div(2)
      .plus(n);
  return power.minus(1).div(gap);
}

/** The same in doubles, by the logarithm of x. */
export const roughGeometricSum = (logarithm: number, n: number): number =>
  logarithm === 0 ? n : Math.expm1(n * logarithm) / Math.expm1(logarithm);
