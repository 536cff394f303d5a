import { means, meansNothing } from "../corpus";

export const labelCorpus = [
  means(true, "Form 20-F", "page 2", "4:30 p.m. ET", "one-stop", "one of", "24/7", "00:02:48"),
  meansNothing("the form", "20 pages", "mined one bitcoin"),
].flat();
