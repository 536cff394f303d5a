import { means, meansNothing } from "../corpus";

export const regionCorpus = [
  means("North America", "North America", "North American"),
  means("United States", "United States", "U.S.", "US"),
  means("Middle East", "Middle East"),
  means("Africa", "Africa"),
  means("South Africa", "South Africa"),
  means("Texas", "Texas"),
  means("Quebec", "Quebec"),
  means("Québec", "Québec"),
  meansNothing("us", "the region", "east"),
].flat();
