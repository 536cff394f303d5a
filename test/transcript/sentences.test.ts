import { sentences } from "../../src/transcript/meaning/corpus/sentences";
import { readCall } from "../../src/transcript/read";
import type { Figure } from "../../src/transcript/figure";

const title = "Acme Mining (NASDAQ: ACME) Q3 2025 Earnings Call\nNovember 5, 2025\n\nJane Doe: ";

function brief({ metric, value, unit, period, basis, comparison, dimension }: Omit<Figure, "id">): string {
  const currency = /^(?:CAD|AUD|HKD|CNY|GBP|NOK|EUR)/.exec(unit)?.[0];
  const growth =
    comparison && `${comparison.kind} ${comparison.direction === "increase" ? "+" : "-"}${comparison.change}`;
  return [
    metric,
    growth ?? value,
    ...(currency ? [currency] : []),
    `@${period}`,
    ...(basis === "actual" ? [] : [basis]),
    ...Object.entries(dimension).map(([key, name]) => `${key}=${name}`),
  ].join(" ");
}

describe.each(Object.entries(sentences))("%s", (_, rows) => {
  it.each(rows.map(({ words, figures }) => [words, figures] as const))("%s", (words, figures) =>
    expect(readCall(title + words).figures.map(brief)).toEqual(figures),
  );
});
