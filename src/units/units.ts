import { Exact } from "./exact";
import { defineUnit, type Quantity } from "./quantity";

const money = "#,##0.00";
const whole = "#,##0";

export const usd = defineUnit("USD", "US dollars", money);
export const usdPerDay = defineUnit("USD/day", "US dollars per day", money);
export const usdPerBtc = defineUnit("USD/BTC", "US dollars per bitcoin", money);
export const usdPerKwh = defineUnit("USD/kWh", "US dollars per kWh", "0.0000");
export const usdPerMwh = defineUnit("USD/MWh", "US dollars per MWh", money);
export const usdPerTh = defineUnit("USD/TH", "US dollars per TH/s", money);
export const usdPerThDay = defineUnit("USD/TH/day", "US dollars per TH/s and day", "0.00000");
export const usdPerPhDay = defineUnit("USD/PH/day", "US dollars per PH/s and day", money);

export const btc = defineUnit("BTC", "bitcoin", "#,##0.00000000");
export const btcPerBlock = defineUnit("BTC/block", "bitcoin per block", "0.00000000");
export const btcPerThDay = defineUnit("BTC/TH/day", "bitcoin per TH/s and day", "0.00000000000");
export const btcPerPhDay = defineUnit("BTC/PH/day", "bitcoin per PH/s and day", "0.00000000");

export const hs = defineUnit("H/s", "hashes per second", whole);
export const khs = defineUnit("kH/s", "kH/s", whole);
export const mhs = defineUnit("MH/s", "MH/s", whole);
export const ghs = defineUnit("GH/s", "GH/s", whole);
export const ths = defineUnit("TH/s", "TH/s", whole);
export const phs = defineUnit("PH/s", "PH/s", "#,##0.0");
export const ehs = defineUnit("EH/s", "EH/s", "#,##0.00");
export const zhs = defineUnit("ZH/s", "ZH/s", "#,##0.0000");

export const watt = defineUnit("W", "watts", whole);
export const megawatt = defineUnit("MW", "megawatts", "#,##0.0");
export const joulePerTh = defineUnit("J/TH", "joules per TH", "0.0");

export const difficulty = defineUnit("-", "network difficulty", whole, false);
export const block = defineUnit("block", "block height", "0", false);
export const blockOrDate = defineUnit("block or date", "block height, or Excel date and time, UTC", "General", false);
export const count = defineUnit("count", "count", whole, false);
export const fraction = defineUnit("fraction", "fraction", "0.0%", false);
export const fractionPerYear = defineUnit("fraction/year", "fraction per year", "0.0%", false);
export const ratio = defineUnit("ratio", "ratio", "0.00", false);
export const perRootYear = defineUnit("1/sqrt(year)", "per square root of a year", "0.0%", false);
export const seconds = defineUnit("s", "seconds", whole);
export const blocksPerDay = defineUnit("blocks/day", "blocks per day", "#,##0.0");
export const days = defineUnit("days", "days", "#,##0.0");
export const excelDate = defineUnit("Excel date", "Excel date and time, UTC", "yyyy-mm-dd hh:mm", false);

/** Of a table whose columns have units of their own. */
export const unitsOfHeaders = defineUnit("as headed", "the units of its header row", "General", false);

/** Of a table whose rows have units of their own. */
export const unitsOfRows = defineUnit("as labelled", "the units of its rows", "General", false);
/** Of a table of the results of a function that is chosen. */
export const unitOfFunction = defineUnit("as function", "the unit of the function", "General", false);

/** A price for a unit of hashrate and day, for one a thousand times as large. */
export const usdPerThToPh = (price: Quantity<"USD/TH/day">) => usdPerPhDay(price.times(1000));
export const btcPerThToPh = (value: Quantity<"BTC/TH/day">) => btcPerPhDay(value.times(1000));

/** Units of hashrate from small to large, each a thousand times the one before. */
export const hashrateUnits = [hs, khs, mhs, ghs, ths, phs, ehs, zhs] as const;
export type HashrateSymbol = (typeof hashrateUnits)[number]["symbol"];

/** A number of hashes per second in another unit of hashrate. */
export function hashrateIn(symbol: HashrateSymbol, hashesPerSecond: Quantity<"H/s">): Quantity<HashrateSymbol> {
  const steps = hashrateUnits.findIndex((unit) => unit.symbol === symbol);
  const unit = hashrateUnits[steps]!;
  return unit(hashesPerSecond.div(new Exact(1000).pow(steps)));
}
