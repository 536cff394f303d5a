import { read, said } from "./said";

const mined = "We mined 412 bitcoin in the quarter.";

describe("who speaks is read where the name", () => {
  it.each([
    ["stands before a colon", `Ada Berg: ${mined}`],
    ["stands in capitals before a colon", `ADA BERG: ${mined}`],
    ["has its post before the colon", `Ada Berg, Chief Financial Officer: ${mined}`],
    ["has its firm in brackets before the colon", `Ada Berg (Larch Street): ${mined}`],
    ["stands alone with its post after two dashes", `Ada Berg -- Chief Executive Officer\n\n${mined}`],
    ["stands alone with its post after a dash", `Ada Berg - Chief Executive Officer\n\n${mined}`],
    ["stands alone with its post after a comma", `Ada Berg, CFO\n${mined}`],
    ["stands alone with its post in brackets", `Ada Berg (CFO)\n${mined}`],
    ["stands alone above its post", `Ada Berg\nChief Financial Officer, Osprey Compute Ltd.\n\n${mined}`],
    ["stands before a time", `Ada Berg 00:12:31\n${mined}`],
    ["runs into a time", `Ada Berg00:12:31\n${mined}`],
    ["has a time in brackets behind it", `Ada Berg (12:31)\n${mined}`],
    ["has a time in brackets and a colon behind it", `Ada Berg (12:31): ${mined}`],
    ["stands behind a time", `00:12:31 Ada Berg\n${mined}`],
    ["stands behind a time in brackets, before a colon", `[00:12:31] Ada Berg: ${mined}`],
    ["stands between brackets with its firm", `<A - Ada Berg - Osprey Compute Ltd.>: ${mined}`],
    [
      "is followed by the post in another alphabet",
      `贝雅达 Ada Berg，首席财务官：\n我们开采了412枚比特币。\n[Interpreter] ${mined}`,
    ],
    ["stands before a caret", `Ada Berg^ ${mined}`],
    ["is bold in Markdown", `**Ada Berg:** ${mined}`],
    ["is a heading in Markdown", `### Ada Berg, CFO\n\n${mined}`],
    ["has its post and its company before the colon", `Ada Berg, CFO, Osprey Compute Inc.: ${mined}`],
    ["stands between a letter and its firm", `A – Ada Berg – Osprey Compute: ${mined}`],
    ["stands before a bar and its post", `Ada Berg | CFO\n${mined}`],
    ["stands in brackets before a time", `[Ada Berg] 10:02:33\n${mined}`],
    ["is the voice of a subtitle", `<v Ada Berg>${mined}</v>`],
    ["runs into its post and a time", `Ada BergCEO at Osprey Compute00:12:31${mined}`],
    ["stands before a post that another alphabet has parted", `Ada Berg 首席财务官 Chief Financial Officer\n${mined}`],
    ["stands below the word speaker", `speaker\nAda Berg\n\n${mined}`],
    ["stands below its initial and above its part", `A\nAda Berg\nexecutive\n\n${mined}`],
    ["stands above a time", `Ada Berg\n00:12:31\n${mined}`],
    ["is given with an answer", `A: (Ada Berg, CFO) ${mined}`],
    [
      "stands before the letter of an answer and its post",
      `Ada Berg          A\nChief Financial Officer, Osprey Compute Ltd.\n${mined}`,
    ],
    ["carries another alphabet's spelling", `Ada Berg 贝雅达：${mined}`],
  ])("%s", (_, text) => {
    const [speaker, words] = said(text).at(-1)!;
    expect([speaker!.toLowerCase(), words]).toEqual(["ada berg", mined]);
  });

  it("may tell where to call", () =>
    expect(
      read("Ada Berg: Thanks.\n\nOperator: Dial 877-555-0148 to listen again. Goodbye.").sentences.at(-1)!.turn.speaker,
    ).toBe("Operator"));

  it("may say a mere number where the name is known", () =>
    expect(said(`Ada Berg: Good morning.\n\nAnn Lyst: And next year?\n\nAda Berg: 28 exahash`).at(-1)).toEqual([
      "Ada Berg",
      "28 exahash",
    ]));

  it.each([
    ["Speaker 2", `Speaker 2 00:12:31\n${mined}`],
    ["Speaker 2", `Speaker 200:12:31${mined}`],
    ["Speaker 12", `Speaker 1200:12:31${mined}`],
    ["Speaker 2", `Speaker 2\n00:12:31\n${mined}`],
    ["Speaker 2", `Speaker 2\n${mined}`],
    ["spk02", `spk02: ${mined}`],
    ["SPEAKER_02", `SPEAKER_02: ${mined}`],
    ["Male Speaker 2", `Male Speaker 2: ${mined}`],
    ["Analyst 2", `Analyst 2: ${mined}`],
    ["Unidentified analyst", `Unidentified analyst: ${mined}`],
  ])("is only the number of a voice, %s", (speaker, text) => expect(said(text)).toEqual([[speaker, mined]]));

  it("stands alone, and does so again", () => {
    const text = `Acme Q2 2025 Earnings Call\n\nAda Berg\n\n${mined}\n\nTom Roe\n\nThanks.\n\nAda Berg\n\nGood.\n\nTom Roe\n\nBye.`;
    expect(said(text)).toEqual([
      ["Ada Berg", mined],
      ["Tom Roe", "Thanks."],
      ["Ada Berg", "Good."],
      ["Tom Roe", "Bye."],
    ]);
  });

  it("is not the interpreter", () =>
    expect(said(`Ada Berg: [Foreign Language]\n\nInterpreter: ${mined}`).at(-1)).toEqual(["Ada Berg", mined]));

  it("is told by the letter of question and answer", () => {
    const text = "Operator: First question, please.\n\nQ - Ann Lyst\n\nWhy?\n\nA - Ada Berg\n\nBecause.\n";
    expect(
      read(text)
        .sentences.slice(1)
        .map(({ turn }) => [turn.speaker, turn.role]),
    ).toEqual([
      ["Ann Lyst", "analyst"],
      ["Ada Berg", "management"],
    ]);
  });

  it("is left out between question and answer", () => {
    const text = "Operator: Please go ahead.\nQ: Is it 5 exahash?\nA: It is 6.\nQ: Thanks.";
    expect(read(text).sentences.map(({ turn }) => turn.role)).toEqual(["operator", "analyst", "management", "analyst"]);
  });
});

describe("no one is called", () => {
  it.each([
    "Total Revenue: $33 million, up from $27 million.",
    "Bitcoin Production: 412 in the month.",
    "Energized Hash Rate: 13.6 EH/s",
    "Power Cost: 4.1 cents per kilowatt hour",
    "Third Quarter: we mined more.",
    "Cash And Equivalents -- $14 million",
    "Certified Adviser: Larch Street Fondkommission",
    "Positive Sentiment: It mined more.",
    "Fort Stockton: 40 MW of power",
    "Ward County: 12.5 EH/s",
    "Osprey Compute, Inc. (NASDAQ:OSPY) mined more.",
  ])("%s", (line) => {
    const text = `Operator: Welcome to the call.\n\nAda Berg: Here are the numbers.\n\n${line}`;
    expect(said(text).at(-1)).toEqual(["Ada Berg", line]);
  });
});

describe("lists of participants", () => {
  const lists = [
    "Osprey Compute Q2 2025 Earnings Call",
    "",
    "Corporate Participants",
    "Ada Berg - Chief Executive Officer",
    "Tom Roe - Senior Advisor",
    "",
    "Conference Call Participants",
    "Ann Lyst - Larch Street Research",
    "",
    "Presentation",
    "",
  ].join("\n");

  it("are not read, and say what part each plays", () => {
    const { sentences } = read(
      `${lists}\nOperator\n\nHello.\n\nTom Roe\n\nWe mined.\n\nAnn Lyst\n\nWhy?\n\nTom Roe\n\nBecause.`,
    );
    const spoken = sentences.filter(({ turn }) => turn.section !== "header");
    expect(spoken.map(({ turn }) => [turn.speaker, turn.role])).toEqual([
      ["Operator", "operator"],
      ["Tom Roe", "management"],
      ["Ann Lyst", "analyst"],
      ["Tom Roe", "management"],
    ]);
  });

  it("may part names, posts and firms by semicolons, and name guests alone", () => {
    const text = `Osprey Q2 2025\n\nParticipants\n\nAda Berg; CEO; Osprey Compute Inc.\n\nAnn Lyst\n\nPresentation\n\nOperator\n\nHello.\n\nAda Berg\n\n${mined}\n\nQuestions and Answers\n\nAnn Lyst\n\nWhy?`;
    const { turn } = read(text).sentences.at(-1)!;
    expect([said(text)[1], turn.speaker, turn.role]).toEqual([["Ada Berg", mined], "Ann Lyst", "analyst"]);
  });

  it("may put posts below names", () => {
    const text = `Osprey Q2 2025\n\nCORPORATE PARTICIPANTS\nAda Berg\nChief Executive Officer, Osprey Compute\n\nOTHER PARTICIPANTS\nAnn Lyst\nAnalyst, Larch Street\n\nOperator: Hello.\n\nAnn Lyst: Why?`;
    expect(read(text).sentences.at(-1)!.turn.role).toBe("analyst");
  });

  it("may put the post before the name", () => {
    const text = `Osprey Q2 2025\n\nCALL PARTICIPANTS\n\nChief Executive Officer — Ada Berg\nChief Financial Officer — Tom Roe\n\nAda Berg: ${mined}`;
    expect(said(text)).toEqual([["Ada Berg", mined]]);
  });
});
