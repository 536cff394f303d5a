import { asNumber, asText } from "../coerce";
import { fail } from "../operand";
import { dateOf, serialOf, serialOfIsoDate } from "../serialDate";
import { any, scalar, type Native } from "./native";

const one = [asNumber] as const;
const two = [asNumber, asNumber] as const;

/** A date some months later; a day that the month lacks becomes its last. */
function monthsLater(serial: number, months: number): number {
  const from = dateOf(Math.trunc(serial));
  const month = from.getUTCMonth() + 1 + Math.trunc(months);
  const last = dateOf(serialOf(from.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return serialOf(from.getUTCFullYear(), month, Math.min(from.getUTCDate(), last));
}

const endOfMonth = (serial: number) => {
  const date = dateOf(serial);
  return serialOf(date.getUTCFullYear(), date.getUTCMonth() + 2, 0);
};

export const dates: Readonly<Record<string, Native>> = {
  DATE: scalar([asNumber, asNumber, asNumber], (year, month, day) =>
    serialOf(Math.trunc(year) + (year < 1900 ? 1900 : 0), Math.trunc(month), Math.trunc(day)),
  ),
  DATEVALUE: scalar(
    [asText],
    (text) => serialOfIsoDate(text) ?? fail("#VALUE!", `DATEVALUE: needs a date such as 2024-04-20, got “${text}”.`),
  ),
  YEAR: scalar(one, (serial) => dateOf(serial).getUTCFullYear()),
  MONTH: scalar(one, (serial) => dateOf(serial).getUTCMonth() + 1),
  DAY: scalar(one, (serial) => dateOf(serial).getUTCDate()),
  HOUR: scalar(one, (serial) => dateOf(serial).getUTCHours()),
  MINUTE: scalar(one, (serial) => dateOf(serial).getUTCMinutes()),
  WEEKDAY: scalar(two, (serial, kind = 1) => weekday(dateOf(serial).getUTCDay(), kind), 1),
  EDATE: scalar(two, monthsLater),
  EOMONTH: scalar(two, (serial, months) => endOfMonth(monthsLater(serial, months))),
  DAYS: scalar(two, (end, start) => Math.trunc(end) - Math.trunc(start)),
  ISOWEEKNUM: scalar([any], (serial) => isoWeek(Math.trunc(asNumber(serial)))),
};

/** Sunday is 0. Kind 1 counts from Sunday as 1, 2 from Monday as 1, 3 from Monday as 0. */
function weekday(day: number, kind: number): number {
  if (kind === 1) return day + 1;
  if (kind === 2) return ((day + 6) % 7) + 1;
  return kind === 3 ? (day + 6) % 7 : fail("#NUM!", `WEEKDAY: needs the kind 1, 2 or 3, got ${kind}.`);
}

/** The week of a date by its Thursday. */
function isoWeek(serial: number): number {
  const thursday = serial + 4 - weekday(dateOf(serial).getUTCDay(), 2);
  return Math.ceil((thursday - serialOf(dateOf(thursday).getUTCFullYear(), 1, 0)) / 7);
}
