const day = 86_400_000;

/** Excel's day 0 for every date after February 1900; before that Excel counts a day that never was. */
const dayZero = Date.UTC(1899, 11, 30);

/** The serial number of a UTC date. Months and days may run over, as in DATE(2024, 14, 1). */
export const serialOf = (year: number, month: number, date: number): number =>
  (Date.UTC(year, month - 1, date) - dayZero) / day;

/** The UTC date of a serial number, its time of day included. */
export const dateOf = (serial: number): Date => new Date(Math.round(dayZero + serial * day));

/** The serial number of "2024-04-20"; undefined for other text. */
export function serialOfIsoDate(text: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
  const serial = serialOf(year, month, date);
  return dateOf(serial).getUTCDate() === date && month >= 1 && month <= 12 ? serial : undefined;
}
