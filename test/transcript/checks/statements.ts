import type { Case } from "./cases";
import { grew, said } from "./said";

/** Cases of the checks that set words of the text, or numbers that are no figures, against the figures. */
export const statements: Readonly<Record<string, Case>> = {
  multipleSaid: {
    fires: {
      "a doubling in the quarter from which it doubled": {
        // 1 + 0.95 = 1.95.
        figures: [grew("total_revenue", "qoq", "0.95", { words: "95%" })],
        text: "Revenue rose 95% sequentially. So revenue was doubling in the first quarter, and costs were not.",
        severity: "medium",
        message:
          /“revenue was doubling in the first quarter” \(line 1\).*2025Q2.*up 95% quarter over quarter.*1\.95 times 2025Q1.*“from 2025Q1”/,
        doubts: [],
      },
      "the same from two levels of holdings": {
        // 620 / 300 = 2.07.
        figures: [
          said("machine_sales_revenue", "62000000", { words: "$62 million" }),
          said("machine_sales_revenue", "30000000", { words: "$30 million", period: "2025Q1", basis: "prior" }),
        ],
        text: "Machine sales brought $62 million against $30 million. Machine sales have doubled in Q1.",
        severity: "medium",
        message: /2\.07 times 2025Q1/,
        doubts: [],
      },
      "a tripling over the year that was a half": {
        figures: [grew("mining_revenue", "yoy", "0.5", { words: "50%" })],
        text: "Mining revenue is up 50%.\nWell, our mining revenue has tripled year over year.",
        severity: "medium",
        message:
          /“mining revenue has tripled” \(line 2\).*does not go with.*up 50% year over year \(line 1\), 1\.5 times/,
        doubts: [],
      },
      "halved, against a fall of a tenth in the quarter and a rise in the year": {
        figures: [
          grew("operating_expenses", "qoq", "-0.1", { words: "10%" }),
          grew("operating_expenses", "yoy", "0.2", { words: "20%" }),
        ],
        text: "Operating expenses fell 10% in the quarter and rose 20% in the year. In fact operating expenses halved.",
        severity: "medium",
        message: /“operating expenses halved”.*down 10%.*0\.9 times; up 20%.*1\.2 times/,
        doubts: [],
      },
    },
    silent: {
      "a doubling that it was": {
        figures: [grew("total_revenue", "qoq", "0.95", { words: "95%" })],
        text: "Revenue rose 95% sequentially. So revenue is doubling in the second quarter.",
      },
      "from the quarter before": {
        figures: [grew("total_revenue", "qoq", "0.95", { words: "95%" })],
        text: "Revenue rose 95%. So revenue is doubling from the first quarter.",
      },
      "a quarter of which the call says nothing": {
        figures: [grew("total_revenue", "qoq", "0.2", { words: "20%" })],
        text: "Revenue rose 20%. Back then, revenue doubled in the first quarter.",
      },
      "one comparison of two that may be meant": {
        figures: [grew("total_revenue", "qoq", "0.2", { words: "20%" })],
        text: "Revenue rose 20%. Revenue is doubling, and we are glad of it.",
      },
      "what may come": {
        figures: [grew("total_revenue", "yoy", "0.2", { words: "20%" })],
        text: "Revenue rose 20%. If power holds, revenue doubles year over year.",
      },
      "part of the metric": {
        figures: [grew("total_revenue", "yoy", "0.2", { words: "20%" })],
        text: "Revenue rose 20%. In North America revenue doubled year over year.",
      },
    },
  },
};
