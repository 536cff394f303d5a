/**
 * A quotient of two polynomials of one degree, in doubles.
 *
 * Coefficients rise with the power and stand as they were printed, with more digits than a double keeps.
 */
export function rational(above: string, below: string): (x: number) => number {
  const [tops, bottoms] = [numbers(above), numbers(below)];
  const degree = tops.length - 1;
  return (x) => {
    let top = tops[degree]!;
    let bottom = bottoms[degree]!;
    for (let power = degree - 1; power >= 0; power--) {
      top = top * x + tops[power]!;
      bottom = bottom * x + bottoms[power]!;
    }
    return top / bottom;
  };
}

const numbers = (text: string) => text.trim().split(/\s+/).map(Number);
