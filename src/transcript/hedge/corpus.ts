import { means, meansNothing } from "../corpus";

const usd = (hedge: string, bound?: string) => ({
  unit: "USD",
  value: "67000000",
  tolerance: "500000",
  power: 6,
  hedge,
  ...(bound ? { bound } : {}),
});

export const hedgeCorpus = [
  means(usd("around"), "around $67 million"),
  means(usd("over", "over"), "over $67 million"),
  means(usd("nearly", "nearly"), "nearly $67 million"),
  means(usd("less than", "under"), "less than $67 million"),
  means(usd("plus or minus"), "$67 million plus or minus"),
  means(usd("up to", "up to"), "up to $67 million"),
  means(
    { unit: "J/TH", value: "10", tolerance: "0.5", power: 0, hedge: "plus", bound: "over" },
    "10 plus joules per terahash",
    "10-plus joules per terahash",
  ),
  means({ digits: "46200", tolerance: "0.5", hedge: "about" }, "about 46,200"),
  meansNothing("about", "over the quarter", "around the world"),
].flat();
