import { read } from "./said";

/** Who says what part of a call, as [speaker, role, section], turn by turn. */
function turns(text: string) {
  const said = read(text).sentences.filter(({ turn }) => turn.section !== "header");
  return said
    .map(({ turn }) => turn)
    .filter((turn, i, all) => turn !== all[i - 1])
    .map(({ speaker, role, section }) => [speaker, role, section]);
}

const opening = "Operator: Welcome. Following the remarks, we will open the floor for a question and answer session.";

describe("the remarks go on", () => {
  it.each([
    ["though the operator says that questions will follow", `${opening}\n\nAda Berg: We mined.`],
    [
      "though whoever opens the call says so",
      "Ann Holm: After our prepared remarks we will open the call for questions.\n\nAda Berg: We mined.",
    ],
    [
      "though a speaker puts the questions behind the next one",
      "Ann Holm: Tom has the numbers, and then we'll open the line for your questions.\n\nAda Berg: We mined.",
    ],
  ])("%s", (_, text) => expect(turns(text).at(-1)).toEqual(["Ada Berg", "management", "prepared"]));
});

describe("the questions begin", () => {
  it.each([
    ["with the operator's word", "Operator: We will now begin the question-and-answer session."],
    ["with the first question", "Operator: Our first question comes from the line of Ann Lyst with Larch Street."],
    ["where someone is called upon", "Operator: Ann Lyst with Larch Street, please go ahead."],
    ["where a speaker opens them", "Ada Berg: With that, let's open the call to questions."],
    ["where a speaker asks for them", "Tom Roe: Operator, we can take questions."],
  ])("%s", (_, line) =>
    expect(turns(`Ada Berg: We mined.\n\nTom Roe: We sold.\n\n${line}\n\nAnn Lyst: Why?`).at(-1)).toEqual([
      "Ann Lyst",
      "analyst",
      "questions",
    ]),
  );
});

describe("among the questions speaks for the company", () => {
  const before = "Ann Holm: With me are Ada Berg, our Chief Executive Officer, and our CFO, Tom Roe.";
  const asked = "Operator: Our first question comes from Ann Lyst with Larch Street.\n\nAnn Lyst: What of power?";
  it.each([
    ["whoever was introduced with a post", `${asked}\n\nOperator: One moment.\n\nTom Roe: It is cheap.`, "Tom Roe"],
    ["whoever answers at once", `${asked}\n\nWill Oak: It is cheap.`, "Will Oak"],
    [
      "whoever is given the floor",
      `${asked}\n\nAda Berg: I'll let Will answer that.\n\nWill Oak: It is cheap.`,
      "Will Oak",
    ],
  ])("%s", (_, text, speaker) =>
    expect(turns(`${before}\n\n${text}`).at(-1)).toEqual([speaker, "management", "questions"]),
  );

  it("nobody whom the operator calls", () =>
    expect(
      turns(
        `${before}\n\n${asked}\n\nAda Berg: Cheap.\n\nOperator: Next question is from Jo Quill of Oak Hill.\n\nJo Quill: And cash?`,
      ).at(-1),
    ).toEqual(["Jo Quill", "analyst", "questions"]));
});

describe("in a talk that no operator leads", () => {
  const talk = (...turns: string[]) =>
    turns.map((each, i) => `${i % 2 ? "Ada Berg" : "Ann Host"}: ${each}`).join("\n\n");
  it("whoever asks is not of the company", () =>
    expect(
      turns(talk("Welcome. What do you run?", "Six exahash.", "And power?", "Cheap.", "Thank you. More?", "No.")).slice(
        -2,
      ),
    ).toEqual([
      ["Ann Host", "analyst", "prepared"],
      ["Ada Berg", "management", "prepared"],
    ]));
  it("whoever gives the floor to a colleague asks nothing", () =>
    expect(
      turns(talk("We mined. Ada?", "We sold.", "We built. Ada?", "We paid.", "We grew. Ada?", "Thank you.")).map(
        ([, role]) => role,
      ),
    ).not.toContain("analyst"));
});
