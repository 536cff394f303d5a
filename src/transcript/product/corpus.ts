import { means, meansNothing } from "../corpus";

export const productCorpus = [
  means("A1566", "A1566", "Avalon A1566"),
  means("A1566I", "A1566I"),
  means("A15 series", "A15 series"),
  means("Avalon Nano 3", "Avalon Nano 3", "Nano 3"),
  means("S21 Pro", "S21 Pro", "S21 Pros", "Antminer S21 Pro", "Bitmain's S21 Pro"),
  means("M60S", "Whatsminer M60S", "M60S"),
  means("F9", "F9"),
  means("L3 series", "L3 series"),
  means("H7", "H7"),
  means("H7 Pro", "H7 Pro"),
  meansNothing("f9", "F9.5", "Q2", "H2", "an A", "the M"),
].flat();
