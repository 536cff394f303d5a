import { means, meansNothing } from "../corpus";

const power = (unit: string, value: string, tolerance: string, by = 0) => ({ unit, value, tolerance, power: by });

export const powerCorpus = [
  means(power("MW", "180", "0.5"), "180 megawatts", "180 MW", "180MW", "180 mega what"),
  means(power("MW", "1200", "50", 3), "1.2 gigawatts", "1.2 GW"),
  means(power("W", "3500", "0.5"), "3,500 watts", "3500W"),
  means(power("W", "7000", "500", 3), "7 kilowatts", "7 kW"),
  means(power("kWh", "120", "0.5"), "120 kilowatt hours", "120 kWh", "120 killer what hours"),
  means(power("kWh", "120000", "500", 3), "120 megawatt hours", "120 MWh"),
  means(power("kWh", "120000000", "500000", 6), "120 gigawatt-hours", "120 GWh"),
  meansNothing("a megawatt", "120 wafers"),
].flat();
