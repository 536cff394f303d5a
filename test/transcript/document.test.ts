import fc from "fast-check";
import { documentOf, lineAt } from "../../src/transcript/document/document";

const said = (text: string) => {
  const { sentences } = documentOf(text);
  return sentences.map(({ start, end, turn }) => [turn.speaker, turn.section, text.slice(start, end).trim()]);
};

describe("the title of a call", () => {
  it.each([
    ["Acme Mining Inc. (NASDAQ: ACME) Q2 2024 Earnings Call", "Acme Mining Inc.", "ACME", 2, 2024, false],
    ["Acme Mining third quarter 2025 earnings call", "Acme Mining", null, 3, 2025, false],
    ["Acme Mining Fiscal Q1 2026 Earnings Call", "Acme Mining", null, 1, 2026, true],
    ["Acme Mining (ACM.V) 4Q24 Results", "Acme Mining", "ACM.V", 4, 2024, false],
    ["Acme Mining reports second quarter of fiscal year 2025", "Acme Mining", null, 2, 2025, true],
  ])("%s", (title, company, ticker, quarter, year, fiscal) => {
    const { heading } = documentOf(`${title}\n\nOperator: Welcome.\n`);
    expect(heading).toMatchObject({ company, ticker, quarter: { quarter, year, fiscal } });
  });

  it.each([
    ["August 15, 2024", "2024-08-15"],
    ["Nov. 13, 2025, 4:30 p.m. ET", "2025-11-13"],
    ["7 May 2025", "2025-05-07"],
    ["2025-02-27", "2025-02-27"],
  ])("is dated %s", (words, date) =>
    expect(documentOf(`Acme Q2 2024 Earnings Call\n${words}\n\nOperator: Hello.`).heading.date).toBe(date),
  );

  it("is not made up where there is none", () =>
    expect(documentOf("We mined a lot.").heading).toMatchObject({ date: null, quarter: null, ticker: null }));
});

describe("speakers", () => {
  it("are named before a colon", () =>
    expect(said("Acme\n\nJane Doe: We mined. We sold.\n\nJohn Roe: Thanks.")).toEqual([
      [null, "header", "Acme"],
      ["Jane Doe", "prepared", "We mined."],
      ["Jane Doe", "prepared", "We sold."],
      ["John Roe", "prepared", "Thanks."],
    ]));

  it.each([
    ["Speaker 2 00:00:29\nWe mined.", "Speaker 2"],
    ["Jane Doe -- Chief Executive Officer\n\nWe mined.", "Jane Doe"],
    ["[00:12:03] Jane Doe: We mined.", "Jane Doe"],
    ["Jane Doe, Chief Executive Officer: We mined.", "Jane Doe"],
  ])("are named as in %j", (text, speaker) => expect(said(text)).toEqual([[speaker, "prepared", "We mined."]]));

  it("are recognised without a label where a known name opens a sentence", () => {
    const text = "Operator: Our chairman is Mr. John Roe. Please go ahead, sir. John Roe Okay. We mined.";
    expect(said(text).slice(-2)).toEqual([
      ["John Roe", "prepared", "Okay."],
      ["John Roe", "prepared", "We mined."],
    ]);
  });

  it.each(["Revenue: up.", "Note: see below.", "As we said: no."])(
    "are not what stands before the colon in %j",
    (text) => expect(said(text)[0]![0]).toBeNull(),
  );

  it.each([
    ["Questions & Answers:", "a heading"],
    ["Operator: We will now begin the question-and-answer session.", "the operator"],
  ])("answer questions after %s", (line) => {
    const [last] = said(`Jane Doe: We mined.\n\n${line}\n\nAnn Lyst: Why?\n`).slice(-1);
    expect(last).toEqual(["Ann Lyst", "questions", "Why?"]);
  });

  it("have parts: who spoke before the questions manages, who asks analyses", () => {
    const text = "Jane Doe: We mined.\n\nQ&A Session\n\nAnn Lyst: Why?\n\nJane Doe: Because.\n\nOperator: Next.";
    expect(documentOf(text).sentences.map(({ turn }) => turn.role)).toEqual([
      "management",
      "analyst",
      "management",
      "operator",
    ]);
  });
});

describe("sentences", () => {
  it("do not end at an abbreviation or a decimal point", () =>
    expect(
      said("Jane Doe: Mr. Roe of Acme Inc. sold 4.5 exahash to the U.S. in May. Good.").map(([, , words]) => words),
    ).toEqual(["Mr. Roe of Acme Inc. sold 4.5 exahash to the U.S. in May.", "Good."]));

  it("go on over a line break inside a paragraph", () =>
    expect(said("Jane Doe: Revenue was $33\nmillion. Good.")[0]![2]).toBe("Revenue was $33\nmillion."));

  it("are parted where one never ends, so that the work stays linear", () => {
    const { sentences } = documentOf(`Jane Doe: ${"and 5 more ".repeat(3000)}`);
    expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(1500);
  });

  it("lie in the text, in order, for any text", () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        let last = 0;
        for (const { start, end } of documentOf(text).sentences) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    ));
});

it("lines are counted from 1", () => {
  const { lines } = documentOf("one\ntwo\r\n\nfour");
  expect([0, 3, 4, 9, 10].map((offset) => lineAt(lines, offset))).toEqual([1, 1, 2, 3, 4]);
});
