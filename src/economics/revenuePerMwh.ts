import { usdPerMwh } from "../units/units";
import { defineFunction } from "./define";
import { efficiency, hashprice, perOfHashprice } from "./parameters";
import { formsByChoice } from "./portable";

export const revenuePerMwh = defineFunction({
  name: "REVENUEPERMWH",
  group: "Hashprice",
  summary: "Revenue from a megawatt-hour that machines of an efficiency consume.",
  parameters: { hashprice, efficiency, per: perOfHashprice },
  returns: usdPerMwh,
  form: "elementwise",
  refuses: {},
  note: "Before the pool fee. It is the price of power at which such a machine breaks even, for a MWh.",
  source: "docs/conventions.md#a-day-of-mining",
  portable: formsByChoice({ per: { PH: "hashprice", TH: "hashprice*1000" } }, ({ per }) => `${per}/(0.024*efficiency)`),
  examples: [
    {
      formula: "MINING.REVENUEPERMWH(39.53,17.5)",
      asks: "What did a megawatt-hour earn in an Antminer S21 at Luxor's hashprice of 12 January 2026?",
    },
    {
      formula: 'MINING.REVENUEPERMWH(0.03953,{13.5;17.5;29.5},"TH")',
      asks: "And by class of machine, with the same hashprice for a TH/s?",
    },
  ],
  compute({ hashprice, efficiency, per }) {
    const perPh = per === "TH" ? hashprice.times(1000) : hashprice;
    return usdPerMwh(perPh.div(efficiency.times("0.024")));
  },
});
