import fc from "fast-check";
import { readCall, readCallInSteps } from "../../src/transcript/read";
import { periodCorpus } from "../../src/transcript/period/corpus";
import { priceCorpus } from "../../src/transcript/price/corpus";
import { hashrateCorpus } from "../../src/transcript/hashrate/corpus";

const title = "Acme Mining (NASDAQ: ACME) Q2 2024 Earnings Call\nAugust 15, 2024\n\n";
const figures = (words: string) => readCall(`${title}Jane Doe: ${words}`).figures;
const brief = (words: string) =>
  figures(words).map(({ metric, value, comparison, period, basis, dimension }) => ({
    metric,
    ...(comparison ? { growth: `${comparison.kind} ${comparison.direction} ${comparison.change}` } : { value }),
    period,
    ...(basis === "actual" ? {} : { basis }),
    ...(Object.keys(dimension).length ? { dimension } : {}),
  }));

describe("levels and what they are compared with", () => {
  it("keeps the two quarters of a rise apart", () =>
    expect(
      brief("The selling price rose 20% from $10.0 per terahash in quarter one to $12.0 per terahash in quarter two."),
    ).toEqual([
      { metric: "average_selling_price", growth: "qoq increase 0.2", period: "2024Q2" },
      { metric: "average_selling_price", value: "10", period: "2024Q1", basis: "prior" },
      { metric: "average_selling_price", value: "12", period: "2024Q2" },
    ]));

  it("reads a year-ago figure as such, and the growth with it", () =>
    expect(brief("Revenue grew 35% to $131.6 million from $97.8 million in the prior-year period.")).toEqual([
      { metric: "total_revenue", growth: "yoy increase 0.35", period: "2024Q2" },
      { metric: "total_revenue", value: "131600000", period: "2024Q2" },
      { metric: "total_revenue", value: "97800000", period: "2023Q2", basis: "prior" },
    ]));

  it("takes the unit of a bare number from the one before", () =>
    expect(brief("We produced 412 bitcoin, up from 371.")).toEqual([
      { metric: "btc_mined", value: "412", period: "2024Q2" },
      { metric: "btc_mined", value: "371", period: "2024Q1", basis: "prior" },
    ]));

  it("reads a stated difference as one", () =>
    expect(brief("We held 900 bitcoin at quarter end, an increase of 40 bitcoin from the previous quarter.")).toEqual([
      { metric: "btc_held", value: "900", period: "2024-06-30" },
      { metric: "btc_held_change", value: "40", period: "2024Q2" },
    ]));
});

describe("one sentence, several metrics", () => {
  it.each([
    [
      "We received $6 million from secured loans and $9 million from VAT refunds.",
      ["secured_loan_proceeds", "vat_refunds"],
    ],
    ["We had $27 million in cash and 1,140 BTC, of which 400 are pledged.", ["cash", "btc_held", "btc_pledged"]],
    ["We closed with $97 million of cash and $979 million of Bitcoin.", ["cash", "btc_held_value"]],
    [
      "We recognized $4 million revenue from the delivery of integrated mining solutions.",
      ["integrated_solutions_revenue"],
    ],
    ["We ended with 26,747 bitcoin on our balance sheet and 142,000 miners deployed.", ["btc_held", "fleet_units"]],
    [
      "Hash rate under management was 21 exahash, including 12 exahash of self-mining and 9 exahash of hosting.",
      ["managed_hashrate", "self_mining_hashrate", "hosted_hashrate"],
    ],
    [
      "Net loss was $9 million, mostly from a $7 million mark-to-market loss on our Bitcoin holdings.",
      ["net_loss", "crypto_fair_value_change"],
    ],
    ["Gross margin was 41%, up 300 basis points.", ["gross_margin", "gross_margin_change"]],
  ])("%s", (words, metrics) => expect(figures(words).map(({ metric }) => metric)).toEqual(metrics));
});

describe("what a number is by what stands beside it", () => {
  it("tells the part that a list names from the part before", () =>
    expect(
      brief(
        "So product sales of $50 million, mining of $20 million and home miners of $5 million add up to $75 million.",
      ),
    ).toEqual([
      { metric: "machine_sales_revenue", value: "50000000", period: "2024Q2" },
      { metric: "mining_revenue", value: "20000000", period: "2024Q2" },
      { metric: "consumer_product_revenue", value: "5000000", period: "2024Q2" },
      { metric: "total_revenue", value: "75000000", period: "2024Q2" },
    ]));

  it("reads a cost for a purpose as the cost", () =>
    expect(brief("The electricity bill for our self-mining was $30 million, or $45,000 per Bitcoin.")).toEqual([
      { metric: "power_cost", value: "30000000", period: "2024Q2" },
      { metric: "energy_cost_per_btc", value: "45000", period: "2024Q2" },
    ]));

  it("keeps proceeds and price of coins sold apart", () =>
    expect(brief("We sold 200 Bitcoin for $12 million, so just about $60,000 each.")).toEqual([
      { metric: "btc_sold", value: "200", period: "2024Q2" },
      { metric: "btc_sale_proceeds", value: "12000000", period: "2024Q2" },
      { metric: "average_btc_sale_price", value: "60000", period: "2024Q2" },
    ]));

  it("gives power to the site named after it", () =>
    expect(
      brief("We operate 90 megawatts today. That is 50 megawatts at Pine Ridge and 40 megawatts at Low Moor."),
    ).toEqual([
      { metric: "power_capacity_mw", value: "90", period: "2024-08-15" },
      { metric: "power_capacity_mw", value: "50", period: "2024-08-15", dimension: { site: "Pine Ridge" } },
      { metric: "power_capacity_mw", value: "40", period: "2024-08-15", dimension: { site: "Low Moor" } },
    ]));

  it("knows a model by its code, whoever makes it", () =>
    expect(
      brief("The new K7 runs at 17 joules per terahash and does 310 terahash, and the fleet is at 24 joules."),
    ).toEqual([
      { metric: "machine_efficiency", value: "17", period: null, dimension: { product: "K7" } },
      { metric: "machine_hashrate", value: "310", period: null, dimension: { product: "K7" } },
      { metric: "fleet_efficiency", value: "24", period: "2024-06-30" },
    ]));

  it("gives each sum to the part that it came from, and what follows to the whole", () =>
    expect(
      brief(
        "Revenue was $50 million, consisting of $40 million from self-mining, $7 million from HPC and $3 million from hosting. That is up 10% year-over-year.",
      ),
    ).toEqual([
      { metric: "total_revenue", value: "50000000", period: "2024Q2" },
      { metric: "mining_revenue", value: "40000000", period: "2024Q2" },
      { metric: "hpc_ai_revenue", value: "7000000", period: "2024Q2" },
      { metric: "hosting_revenue", value: "3000000", period: "2024Q2" },
      { metric: "total_revenue", growth: "yoy increase 0.1", period: "2024Q2" },
    ]));

  it("counts coins among what a quarter ended with", () =>
    expect(brief("We ended June with cash of $30.5 million and 700 Bitcoins.")).toEqual([
      { metric: "cash", value: "30500000", period: "2024-06-30" },
      { metric: "btc_held", value: "700", period: "2024-06-30" },
    ]));

  it("reads guidance that was met as guidance of the quarter reported", () =>
    expect(brief("Revenue was $60 million, above the top end of our guidance of $50 million to $55 million.")).toEqual([
      { metric: "total_revenue", value: "60000000", period: "2024Q2" },
      {
        metric: "revenue_guidance",
        value: "50000000",
        period: "2024Q2",
        basis: "guidance",
        dimension: { point: "low" },
      },
      {
        metric: "revenue_guidance",
        value: "55000000",
        period: "2024Q2",
        basis: "guidance",
        dimension: { point: "high" },
      },
    ]));

  it("takes points up to a level for no range", () =>
    expect(brief("Gross margin expanded 500 basis points to 40%.")).toEqual([
      { metric: "gross_margin_change", value: "0.05", period: "2024Q2" },
      { metric: "gross_margin", value: "0.4", period: "2024Q2" },
    ]));

  it("reads a cost that fell by an amount as a level and a difference", () =>
    expect(brief("SG&A was $9 million, down $400,000 from Q1.")).toEqual([
      { metric: "ga_expenses", value: "9000000", period: "2024Q2" },
      { metric: "ga_expenses_change", value: "-400000", period: "2024Q2" },
    ]));

  it("takes the efficiency of no named machine for the fleet's", () =>
    expect(brief("Efficiency sits at 21 watts per terahash.")).toEqual([
      { metric: "fleet_efficiency", value: "21", period: "2024-06-30" },
    ]));

  it("does not take the margin of a part for the company's", () =>
    expect(brief("Colocation gross margin was 35%.")).toEqual([
      { metric: "gross_margin", value: "0.35", period: "2024Q2", dimension: { segment: "colocation" } },
    ]));
});

describe("when it was", () => {
  it.each([
    ["Cash was $50 million, down from $60 million at year end.", ["2024-06-30", "2023-12-31"]],
    ["Over the first six months of the year we mined 300 Bitcoin.", ["2024H1"]],
    ["As of yesterday our operating hash rate was 12 exahash per second.", ["2024-08-14"]],
    ["Average operating hash rate was 9 exahash per second, because two halls opened in May.", ["2024Q2"]],
    ["Inventory was $80 million, about the same as in March.", ["2024-06-30"]],
    ["For Q3 we expect a loss, and we repurchased shares for $2 million in July.", ["2024-07"]],
    ["At June 30 debt was $20 million, down from $30 million.", ["2024-06-30", "2024-03-31"]],
    ["In Q2 we mined 90 Bitcoin versus 120.", ["2024Q2", "2024Q1"]],
    ["We had 400 Bitcoin pledged against $20 million of loans.", ["2024-06-30", "2024-06-30"]],
    ["Looking at Q3, we see production of 80 to 90 Bitcoin.", ["2024Q3", "2024Q3"]],
    ["We currently expect revenue of $70 million in the third quarter.", ["2024Q3"]],
    ["I would guess power costs of 4 to 5 cents per kilowatt hour for the third quarter.", ["2024Q3", "2024Q3"]],
  ])("%s", (words, periods) => expect(figures(words).map(({ period }) => period)).toEqual(periods));

  it("compares each rate with the time of its own level", () =>
    expect(
      figures("Revenue was up 20% from $50 million a year ago, though down 5% from the first quarter.")
        .flatMap(({ comparison }) => comparison ?? [])
        .map(({ kind, change }) => [kind, change]),
    ).toEqual([
      ["yoy", "0.2"],
      ["qoq", "0.05"],
    ]));
});

describe("better unread than misread", () => {
  it.each([
    ["what others have", "Our customers have 90 megawatts with us."],
    ["what is still being built", "Another 4 exahash are being installed."],
    ["a lease is worth no coins", "We signed an AI lease worth $2 billion."],
    ["a charge within a cost", "Including $3 million of accelerated wear, it went badly."],
    ["a part of what was told", "It costs us $9 million, 70% of it financed with debt."],
    ["a loan drawn later", "Since then we drew $20 million and raised $80 million through our ATM."],
    ["the price of one product", "ASP for the K7 is around $14 per terahash."],
    ["what is only being looked at", "We are evaluating a campus with 300 megawatts of critical IT load."],
    ["what was added is not what there is", "We energized 45 megawatts in Texas."],
    ["a run rate is not revenue", "Our AI cloud revenue run rate is about $18 million."],
    ["a thing nobody knows", "We spent $12 million of goodwill vouchers."],
    ["a goal of no known thing", "We plan to invest between $30 and $40 million there."],
    ["names are no numbers", "The A1566 and the S21 follow Form 20-F, page 2, at 4:30 p.m. ET."],
  ])("%s", (_, words) => expect(figures(words)).toEqual([]));
});

describe("the sign of a figure", () => {
  it.each([
    ["Gross loss was $5 million.", "gross_profit", "-5000000"],
    ["Net loss was $5 million.", "net_loss", "5000000"],
    ["Net income was $5 million.", "net_loss", "-5000000"],
    ["Operating income was $5 million.", "operating_loss", "-5000000"],
    ["Adjusted EBITDA loss was $5 million.", "adjusted_ebitda", "-5000000"],
    ["We had a loss on digital assets of $5 million.", "crypto_fair_value_change", "-5000000"],
    ["We recorded a gain on digital assets of $5 million.", "crypto_fair_value_change", "5000000"],
  ])("%s", (words, metric, value) => expect(brief(words)).toEqual([{ metric, value, period: "2024Q2" }]));

  it("gives the direction of a loss, not of the result", () =>
    expect(figures("Gross loss was $5 million, a sequential improvement of 20%.")[1]!.comparison).toEqual({
      kind: "qoq",
      change: "0.2",
      direction: "decrease",
      of: "loss",
    }));
});

describe("what lies ahead never lands in what has been", () => {
  it.each([
    [
      "We expect revenue of $80 million for the third quarter.",
      [{ metric: "revenue_guidance", value: "80000000", period: "2024Q3", basis: "guidance" }],
    ],
    [
      "We expect to reach 50 EH/s by the end of 2024.",
      [{ metric: "hashrate_target", value: "50000000", period: "2024-12-31", basis: "target" }],
    ],
    [
      "For Q3 we expect revenue of $34 to $37 million.",
      [
        {
          metric: "revenue_guidance",
          value: "34000000",
          period: "2024Q3",
          basis: "guidance",
          dimension: { point: "low" },
        },
        {
          metric: "revenue_guidance",
          value: "37000000",
          period: "2024Q3",
          basis: "guidance",
          dimension: { point: "high" },
        },
      ],
    ],
  ])("%s", (words, expected) => expect(brief(words)).toEqual(expected));

  it("does not read what is only supposed", () =>
    expect(figures("If bitcoin goes to $150,000, revenue would double to $200 million.")).toEqual([]));

  it("does not read what an analyst says of the company", () =>
    expect(
      readCall(`${title}Jane Doe: Hello.\n\nQ&A Session\n\nAnn Lyst: Revenue was $90 million, right?`).figures,
    ).toEqual([]));
});

it("keeps hedge, bound and precision", () =>
  expect(figures("Revenue was nearly $72.0 million.")[0]).toMatchObject({
    approximate: true,
    hedge: "nearly",
    bound: "nearly",
    text: "$72.0 million",
    tolerance: "50000",
  }));

it("shows a number without meaning as unread", () =>
  expect(readCall(`${title}Jane Doe: It took 17 tries.`)).toMatchObject({
    figures: [],
    unread: [{ line: 4, text: "17" }],
  }));

it("reports its way through a long text", () => {
  const steps = readCallInSteps(`${title}Jane Doe: ${"We mined 5 bitcoin. ".repeat(200)}`);
  const seen: number[] = [];
  for (let next = steps.next(); !next.done; next = steps.next()) seen.push(next.value.done / next.value.of);
  expect(seen.length).toBeGreaterThan(3);
  expect([...seen].sort((a, b) => a - b)).toEqual(seen);
});

const fragments = [...periodCorpus, ...priceCorpus, ...hashrateCorpus].map(({ phrase }) => phrase);
const words = fc.constantFrom(
  ...fragments,
  "revenue",
  "cash",
  "was",
  "increased",
  "from",
  "to",
  "and",
  "we",
  "expect",
  ",",
  ".",
  "%",
  "$",
  "\n",
  "Jane Doe:",
);

it("points at the words it read, whatever the text", () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(words, { maxLength: 60 }).map((each) => each.join(" ")),
        fc.string({ unit: "binary", maxLength: 200 }),
      ),
      (text) => {
        const { figures: read, unread } = readCall(text);
        for (const { start, end, text: said } of [...read, ...unread]) expect(text.slice(start, end)).toBe(said);
        for (const { value, comparison } of read) expect(value === null).toBe(comparison !== null);
      },
    ),
    { numRuns: 200 },
  ));

it("takes no more than in proportion longer for a longer text", () => {
  const paragraph =
    "Jane Doe: In Q2, revenue was $72 million, up 105% sequentially, and we mined 141 bitcoin at $4.02 per kWh from 45 to 50 EH/s.\n\n";
  const time = (times: number) => {
    const text = paragraph.repeat(times);
    const start = process.hrtime.bigint();
    readCall(text);
    return Number(process.hrtime.bigint() - start);
  };
  time(20);
  // Sixteen times the text: linear is 16, quadratic 256. 64 leaves room for a busy machine.
  const ratio = Math.min(...[1, 2, 3].map(() => time(320) / time(20)));
  expect(ratio).toBeLessThan(64);
});
