import { rational } from "./rational";

const centre = rational(
  `18154.981253343561249 1067.6894854603709582 161.02823106855587881 2.2352520354606839287
   0.065682337918207449113`,
  `45507.789335026729956 10260.932208618978205 976.09855173777669322 47.20258190468824187
   1`,
);
const flank = rational(
  `9842.7148383839780218 11602.651437647350124 6848.1904505362823326 2494.5375852903726711
   597.27027639480026226 93.506656132177855979 8.8831497943883759412 0.39894151208813466764
   1.0765576773720192317e-8`,
  `19685.429676859990727 38912.003286093271411 34900.952721145977266 18615.571640885098091
   6485.558298266760755 1519.377599407554805 235.38790178262499861 22.266688044328115691
   1`,
);
const tail = rational(
  `2.9112874951168792e-5 0.001421619193227893466 0.022235277870649807 0.1274011611602473639
   0.21589853405795699 0.02307344176494017303`,
  `7.29751555083966205e-5 0.00378239633202758244 0.0659881378689285515 0.468238212480865118
   1.28426009614491121 1`,
);

const quartile = 0.67448975;
const farOut = Math.sqrt(32);
const densityAtZero = 1 / Math.sqrt(2 * Math.PI);

/**
 * The probability that a standard normal variable stays below x, to 15 digits, in the lower tail too.
 *
 * Source: W. J. Cody, Rational Chebyshev Approximations for the Error Function, Math. Comp. 23 (1969), 631-637, in the
 * form for the normal distribution of his Algorithm 715 (SPECFUN), ACM TOMS 19 (1993), 22-32.
 */
export function normalCdf(x: number): number {
  const size = Math.abs(x);
  if (size <= quartile) return 0.5 + x * centre(x * x);
  const beyond = size <= farOut ? bell(size) * flank(size) : bell(size) * farShare(size);
  return x < 0 ? beyond : 1 - beyond;
}

function farShare(size: number): number {
  const square = 1 / (size * size);
  return (densityAtZero - square * tail(square)) / size;
}

/** exp(-x²/2); a square rounded to 16 digits would cost a digit far out, so the part that rounds is taken apart. */
function bell(x: number): number {
  if (x > 38.6) return 0;
  const coarse = Math.trunc(x * 16) / 16;
  return Math.exp((-coarse * coarse) / 2) * Math.exp((-(x - coarse) * (x + coarse)) / 2);
}
