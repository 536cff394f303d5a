import { words } from "./said";

const call = (line: string) =>
  words(`Osprey Compute Q2 2025 Earnings Call\n\nAda Berg: We mined 412 bitcoin.\n\n${line}\n\nTom Roe: Thank you.`);

describe("a call is read without", () => {
  it.each([
    "12",
    "Page 12 of 30",
    "- 12 -",
    "Image source: The Larch Street Fund.",
    "[Image: containers at the site, 2025]",
    "Duration: 48 minutes",
    "https://osprey.example/calls/2025?id=12",
    "ir@osprey.example",
    "© 2025 Larch Street Research. All rights reserved.",
    "NASDAQ: OSPY",
    "$20.11",
    "(-3.41%) $0.71",
    "OSPY 4.31 +0.08 (1.89%)",
    "Price as of November 5, 2025, 4:00 p.m. ET",
    "Market Cap $4.1B",
    "Disclosure: the author owns 300 shares.",
    "Should you invest $1,000 in Osprey Compute right now?",
    "00:12:31",
    "Published Nov 5, 2025 at 7:45 PM",
    "......................",
  ])("%s", (line) => expect(call(line)).toEqual(["We mined 412 bitcoin.", "Thank you."]));

  it("heads that run from page to page", () => {
    const head = (page: number) => `OSPREY COMPUTE Q2 2025 EARNINGS CALL | MAY 7 ${page}`;
    const pages = [1, 2, 3].map((page) => `Ada Berg: We mined ${page} bitcoin.\n${head(page)}`);
    expect(words(pages.join("\n"))).toEqual([1, 2, 3].map((page) => `We mined ${page} bitcoin.`));
  });

  it("the warnings that open it", () => {
    const said = words(
      "Ada Berg: Today's remarks contain forward-looking statements within the meaning of Section 27A. Results may differ from them. We mined 412 bitcoin.",
    );
    expect(said).not.toContainEqual(expect.stringContaining("27A"));
    expect(said.at(-1)).toBe("We mined 412 bitcoin.");
  });
});

describe("marks are not words:", () => {
  it.each([
    ["citation marks", "We mined 412 bitcoin [1][12] in May."],
    ["raised digits", "We mined 412 bitcoin¹² in May."],
    ["digits of notes", "We mined 412 bitcoin(1) in May."],
    ["signs without width", "We mined 4\u200B12 bit\u00ADcoin in May."],
    ["emphasis", "We mined **412** bitcoin in *May*."],
  ])("%s", (_, text) => expect(words(text)).toEqual(["We mined 412 bitcoin in May."]));

  it.each([
    ["spaces of every width", "We\u00A0mined\u2009412\u202Fbitcoin.", "We mined 412 bitcoin."],
    ["digits of full width", "We mined ４１２ bitcoin, up ５％.", "We mined 412 bitcoin, up 5%."],
    ["hyphens that do not break", "year\u2011over\u2010year", "year-over-year"],
  ])("%s are plain", (_, text, plain) => expect(words(text)).toEqual([plain]));

  it.each(["Phase 2", "the S21 Pro", "Avalon Nano3", "Q3", "12.5%"])("%s keeps its number", (name) =>
    expect(words(`It is ${name} now.`)).toEqual([`It is ${name} now.`]),
  );
});
