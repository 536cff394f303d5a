import { means, meansNothing } from "../corpus";

const count = (value: string, unit: string, tolerance = "0.5", power = 0) => ({ unit, value, tolerance, power });

export const unitsCorpus = [
  means(
    count("6600", "units"),
    "6,600 units",
    "6,600 machines",
    "6,600 miners",
    "6,600 mining machines",
    "6,600 new air-cooled miners",
  ),
  means(
    count("5400", "units"),
    "5,400 S21 miners",
    "5,400 S21+ machines",
    "5,400 Antminer S21 Pro machines",
    "5,400 S19j Pros",
    "5,400 S21s",
  ),
  means(count("75", "countries"), "75 countries and regions", "75 countries"),
  means(count("3", "sites"), "three sites", "3 data centers", "3 operating facilities"),
  means(count("520", "people"), "520 employees", "520 full-time employees"),
  means(count("280000000", "shares", "500000", 6), "280 million shares", "280 million ordinary shares"),
  means(count("256", "GPUs"), "256 GPUs", "256 NVIDIA H100 GPUs"),
  means(count("9000", "users"), "9,000 registered users"),
  means(count("12", "customers"), "12 customers"),
  means(count("41", "blocks"), "41 blocks"),
  means(count("5", "nm"), "5 nanometers", "5nm"),
  means(count("50", "degC"), "50 degrees Celsius", "50 degrees"),
  means(count("360", "days"), "360 consecutive trading days", "360 days"),
  means(count("6", "months"), "six months"),
  meansNothing("the machines", "many countries", "a site"),
].flat();
