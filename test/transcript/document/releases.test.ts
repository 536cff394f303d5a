import { read, said, words } from "./said";

const release = (body: string) =>
  `Osprey Compute Announces Third Quarter 2025 Results\n\nAUSTIN, Texas, Nov. 4, 2025 (GLOBE NEWSWIRE) -- Osprey Compute, Inc. today announced results.\n\n${body}`;
/** What is read of a release after its dateline. */
const rest = (body: string) => words(release(body)).slice(2);

describe("a release is read", () => {
  it("point by point", () =>
    expect(
      rest(
        "Third Quarter Highlights:\n• Revenue of $33 million\n• Bitcoin mined: 288\n- Hash rate of 7.4 EH/s\n* Cash of $14 million\n▪ 40 MW\no Uptime of 95%\n1. Debt of $6 million\n(2) 12 sites",
      ),
    ).toEqual([
      "Third Quarter Highlights:",
      "Revenue of $33 million",
      "Bitcoin mined: 288",
      "Hash rate of 7.4 EH/s",
      "Cash of $14 million",
      "40 MW",
      "Uptime of 95%",
      "Debt of $6 million",
      "12 sites",
    ]));

  it("line by line, where each is a paragraph", () =>
    expect(rest("Revenue rose to $33 million.\nColocation revenue fell by 32%\nUptime was 95%.")).toEqual([
      "Revenue rose to $33 million.",
      "Colocation revenue fell by 32%",
      "Uptime was 95%.",
    ]));

  it.each([
    ["in the middle of a sentence", "Revenue rose to\n$33 million."],
    ["in the middle of a figure", "Revenue rose to $33\nmillion."],
    ["before an indent", "Revenue rose to $33\n      million."],
    ["with the marks of another system", "Revenue rose to $33\r\nmillion."],
  ])("over a line that breaks %s", (_, text) =>
    expect(rest(text)[0]!.replace(/\s+/g, " ")).toBe("Revenue rose to $33 million."),
  );

  it("over a hyphen at the end of a line", () =>
    expect(rest("Revenue rose 9% year-\nover-year.")).toEqual(["Revenue rose 9% year-over-year."]));

  it("in lines of one width", () => {
    const lines = [
      "Revenue for the third quarter was $33 million, compared to",
      "$27 million in the second quarter. The increase came from a",
      "higher average price of Bitcoin and from the machines which",
      "Osprey switched on in August and September at its campus in",
      "Texas. Adjusted EBITDA was $15 million. The Company ended the",
      "quarter with $14 million of cash, $6 million of debt and with",
      "1,088 Bitcoin on its balance sheet, of which 400 were pledged",
      "against its facility. It expects revenue of $34 million to",
      "$37 million for the fourth quarter.",
    ];
    expect(rest(lines.join("\n"))).toHaveLength(5);
  });

  it("with whoever it quotes", () =>
    expect(
      said(
        release(
          "“We mined 288 bitcoin in the quarter, and we sold none of it,” said Ada Berg, Chief Executive Officer. “We will go on so.”\n\nRevenue rose.",
        ),
      ).slice(2),
    ).toEqual([
      [
        "Ada Berg",
        "“We mined 288 bitcoin in the quarter, and we sold none of it,” said Ada Berg, Chief Executive Officer.",
      ],
      ["Ada Berg", "“We will go on so.”"],
      [null, "Revenue rose."],
    ]));

  it.each(["Post period end", "Financial and operating highlights", "Balance sheet and liquidity", "Looking ahead"])(
    "with headings in plain case: %s",
    (heading) => {
      const document = read(release(`${heading}\n\nRevenue of $130 million.`));
      const above = document.sentences.at(-1)!.heading;
      expect(above && document.text.slice(above.start, above.end)).toBe(heading);
    },
  );

  it("with its headings as what stands above", () => {
    const document = read(release("Full Year 2025 Outlook\n\nRevenue of $130 million."));
    const { heading } = document.sentences.at(-1)!;
    expect(document.text.slice(heading!.start, heading!.end)).toBe("Full Year 2025 Outlook");
  });
});

describe("nobody takes turns in a release", () => {
  it.each([
    ["with the number of its service", "RNS Number : 4471K\nOsprey plc\n\nOperational Update\n\nBitcoin mined: 288"],
    ["with a heading of its chief", `${release("Bitcoin mined: 288")}\n\nCEO Commentary\n\nA good month.`],
    ["that names its chief at its foot", `${release("Bitcoin mined: 288")}\n\nCEO: Ada Berg\nCFO: Tom Roe`],
    [
      "that quotes after a colon",
      'Osprey plc\n\nOperational Update\n\nBitcoin mined: 288\n\nAda Berg, Chief Executive, said: "It went well."',
    ],
    ["with a word of its host", `${release("Bitcoin mined: 288")}\n\nHost Community Update\n\nA school was built.`],
  ])("%s", (_, text) => expect(said(text)).toContainEqual([null, "Bitcoin mined: 288"]));
});

describe("of a release is not read", () => {
  it.each([
    [
      "its warnings",
      "Forward-Looking Statements\n\nThis release speaks of 40 EH/s under Section 27A of the Securities Act of 1933.",
    ],
    [
      "its warnings under another name",
      "Cautionary Note Regarding Forward-Looking Information\n\nResults may differ by 40% from 2026 on.",
    ],
    [
      "its invitation",
      "Conference Call and Webcast\n\nDial +1 (877) 555-0148 at 4:30 p.m. The replay is available for 30 days.",
    ],
    ["its contacts", "Investor Contact:\n\nTom Roe, 512-555-0117"],
    ["what it means by its words", "Non-GAAP Financial Measures\n\nAdjusted EBITDA leaves out 3 things."],
    [
      "an exchange that takes no responsibility",
      "Neither the TSX Venture Exchange nor its provider accepts responsibility for these 2 pages.",
    ],
    ["a number to dial", "Dial-in: 512-555-0117, passcode 7731."],
  ])("%s", (_, body) =>
    expect(rest(`Uptime was 95%.\n\n${body}`).filter((each) => /\d/.test(each))).toEqual(["Uptime was 95%."]),
  );

  it.each([
    ["who the company is", "About Osprey Compute\n\nOsprey runs 900 MW at four sites."],
    ["who it is, in one line", "About Osprey Compute, Inc.: Osprey runs 900 MW at four sites."],
    ["who it is, for editors", "Notes to editors\nOsprey runs 54 MW at two sites."],
    ["who it is, in bold", "**About Osprey**\nOsprey holds 4,000 bitcoin."],
    ["who it is, under its symbol", "About Osprey Compute (Nasdaq: OSPR)\n\nOsprey holds 4,000 bitcoin."],
    ["a number of Britain", "Enquiries:\nOsprey Compute plc: +44 (0)20 3984 1122\nBroker: 020 7496 3000"],
    ["the price of its share", "Oslo: OSPR Share price at 29 October 2025: NOK 14.86"],
    ["the price of its share, elsewhere", "Closing price on November 3, 2025: $12.40 per share"],
  ])("%s", (_, body) =>
    expect(rest(`Uptime was 95%.\n\n${body}`).filter((each) => /\d/.test(each))).toEqual(["Uptime was 95%."]),
  );

  it.each(["Related News", "Also on Newsline", "You may also like", "More from Osprey's sector", "Trending now"])(
    "what its page has of others: %s",
    (heading) =>
      expect(
        rest(
          `Uptime was 95%.\n\nCash was $14 million.\n\n${heading}\n\nKelvin Hash Raises $100 Million\n\nOther Mining Reports Results\n\nIt mined 310 BTC.`,
        ).slice(-1),
      ).toEqual(["Cash was $14 million."]),
  );

  it("only up to the next heading", () =>
    expect(rest("Forward-Looking Statements\n\nIt may be 40% less.\n\nLiquidity\n\nCash was $14 million.").at(-1)).toBe(
      "Cash was $14 million.",
    ));
});
