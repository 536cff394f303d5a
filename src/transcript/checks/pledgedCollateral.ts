import { Exact } from "../../units/exact";
import type { Figure } from "../figure";
import { restatements } from "./facts";
import type { Check, Evidence, Finding } from "./finding";
import { figuresIn, sentenceAround } from "./sentence";
import { about, amount, place, quoted, valued } from "./wording";

const debts = ["secured_loans", "secured_loan_proceeds", "total_debt", "credit_facility"];
const valuing = /\b(?:carrying|fair|market|book) value of(?: about| around| approximately)?$|\bvalued at$|\bworth$/i;

/** Between these shares of its collateral lie the usual loans on bitcoin. */
const usualLoan = { low: 0.3, high: 0.8 };

/** A price of bitcoin that the call names for about the time of a figure. */
function priceOf(figures: readonly Figure[]): Figure | undefined {
  const prices = figures.filter(
    ({ metric: id, value, dimension }) =>
      id === "btc_price" && value !== null && !/low|high/.test(dimension.point ?? ""),
  );
  return [...prices].sort((a, b) => (b.period ?? "").localeCompare(a.period ?? ""))[0];
}

function finding(pledged: Figure, dollars: Figure, price: Figure, figures: readonly Figure[]): Finding | null {
  const perCoin = new Exact(dollars.value!).div(pledged.value!);
  const share = perCoin.div(price.value!);
  // The price of the pledge's own day is not said; bitcoin moves by less than a quarter between a pledge and a report.
  if (share.gt(0.75) && share.lt(1.25)) return null;
  const loan = share.gt(usualLoan.low) && share.lt(usualLoan.high);
  const reading = loan
    ? ` As a loan it is ${about(share, "ratio")} of the collateral, which is usual: the loan is probably meant.`
    : "";
  return {
    severity: "high",
    message: `${quoted(dollars)} (${place(dollars)}) can be read as the value of the ${amount(pledged.value!, "BTC")} pledged. That would be ${about(perCoin, "USD/BTC")}, against a price of ${valued(price)} (${place(price)}).${reading}`,
    figures: restatements(dollars, figures),
  };
}

/** Whether the words give the amount as a value, in the sentence of the pledge. */
function isGivenAsValue(dollars: Figure, pledged: Figure, { text }: Evidence): boolean {
  if (dollars.metric === "btc_pledged_value") return dollars.line === pledged.line;
  const sentence = sentenceAround(text, pledged);
  const before = text.slice(sentence.start, dollars.start);
  return (
    text !== "" && figuresIn(sentence, [dollars]).length > 0 && valuing.test(before.replace(/(?<![\s$])[\s$]+$/, ""))
  );
}

/** Characters within which a pledge and its value stand in one sentence or line. */
const near = 1500;

/** Dollars beside pledged bitcoin: the value of the coins or the loan that they secure. */
export const pledgedCollateral: Check = (evidence) => {
  const { figures } = evidence;
  const price = priceOf(figures);
  const pledges = figures.filter(
    ({ metric: id, value }) => id === "btc_pledged" && value !== null && Number(value) > 0,
  );
  if (!price) return [];
  return pledges.flatMap((pledged) =>
    figuresIn({ start: pledged.start - near, end: pledged.end + near }, figures)
      .filter(
        ({ metric: id, value, unit }) =>
          [...debts, "btc_pledged_value"].includes(id) && value !== null && unit === "USD",
      )
      .filter((dollars) => isGivenAsValue(dollars, pledged, evidence))
      .flatMap((dollars) => finding(pledged, dollars, price, figures) ?? []),
  );
};
