import { means, meansNothing } from "../corpus";

const jth = (value: string, tolerance: string) => ({ unit: "J/TH", value, tolerance, power: 0 });

export const efficiencyCorpus = [
  means(
    jth("18.5", "0.05"),
    "18.5 joules per terahash",
    "18.5 J/TH",
    "18.5 jewels per terahash",
    "18.5 watts per terahash",
    "18.5 W/TH",
    "18.5 W/T",
    "18.5 joules",
    "18.5 jules per tera hash",
  ),
  meansNothing("a few joules", "18 jobs"),
].flat();
