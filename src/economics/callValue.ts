import { normalCdf } from "./normalCdf";

/**
 * Value of the right to give up one amount for another at a later time.
 *
 *   asset*N(d1) - strike*N(d2),  d1 = ln(asset/strike)/deviation + deviation/2,  d2 = d1 - deviation
 *
 * Both amounts are worth so much today: a strike that is paid later is discounted. `deviation` is that of the logarithm
 * of their ratio by then, volatility times the root of the years. Without deviation it is what the asset is worth above
 * the strike, or 0.
 * Source: F. Black and M. Scholes, Journal of Political Economy 81 (1973); two amounts: W. Margrabe, Journal of Finance
 * 33 (1978).
 */
export function callValue(asset: number, strike: number, deviation: number): number {
  if (strike === 0 || deviation === 0) return Math.max(0, asset - strike);
  const depth = Math.log(asset / strike) / deviation + deviation / 2;
  return Math.max(0, asset * normalCdf(depth) - strike * normalCdf(depth - deviation));
}
