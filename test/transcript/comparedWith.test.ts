import { readCall } from "../../src/transcript/read";

const title = "Acme Mining (NASDAQ: ACME) Q3 2025 Earnings Call\nNovember 5, 2025\n\n";
const hosting = "John Roe: Hosting revenue was $9.0 million, compared with $7.0 million.";

const priors = (before: string) =>
  readCall(`${title}${before}\n\n${hosting}`)
    .figures.filter(({ metric, basis }) => metric === "hosting_revenue" && basis === "prior")
    .map(({ value, period }) => [value, period]);

describe("a number compared with, of which nobody says when it was", () => {
  it("is of the quarter before where no other comparison was made", () =>
    expect(priors("Jane Doe: Revenue was $84.2 million, up 9% sequentially.")).toEqual([["7000000", "2025Q2"]]));

  it("is left open where another speaker compared with the year before", () =>
    expect(priors("Jane Doe: Revenue was $84.2 million, up 31% year over year.")).toEqual([]));
});
