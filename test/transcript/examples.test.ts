import { defaultDecisions } from "../../src/sheets/review";
import { readCall } from "../../src/transcript/read";
import { factOf, factsIn, subjectOf, textOf } from "./examples/example";
import { ferrowick } from "./examples/fwik-2025q1";
import { tarnhollow } from "./examples/trnh-2025q3";

describe.each([ferrowick, tarnhollow])("the invented call $file", (example) => {
  const call = readCall(textOf(example));
  const decisions = defaultDecisions(call);
  const accepted = call.figures.filter(({ id }) => decisions[id]?.choice === "accept");
  const facts = factsIn(example);
  const doubted = new Set(example.traps.flatMap(({ figures }) => figures.map((each) => each.join(" "))));

  it("gives every headline figure", () => {
    const read = new Set(call.figures.map(factOf));
    expect(facts.filter(({ headline, fact }) => headline && !read.has(fact))).toEqual([]);
  });

  it("loads by default every headline figure on which no trap casts doubt", () => {
    const loaded = new Set(accepted.map(factOf));
    const inDoubt = new Set(
      call.figures.filter(({ line, text }) => doubted.has(`${line} ${text}`)).map((figure) => subjectOf(figure)),
    );
    const missing = facts.filter(
      ({ headline, fact, subject }) => headline && !loaded.has(fact) && !inDoubt.has(subject),
    );
    expect(missing).toEqual([]);
  });

  it("loads by default nothing that was not said", () => {
    const said = new Set(facts.map(({ fact }) => fact));
    expect(accepted.map(factOf).filter((fact) => !said.has(fact))).toEqual([]);
  });

  it("misreads nothing but what was planted", () => {
    const said = new Set(facts.map(({ fact }) => fact));
    const misread = call.figures.filter((figure) => !said.has(factOf(figure)));
    expect(misread.map(({ line, text }) => `${line} ${text}`).filter((each) => !doubted.has(each))).toEqual([]);
  });

  it.each(example.traps)("notices $what", ({ figures, issue }) => {
    const found = call.issues.find(({ message }) => issue.test(message));
    expect(found?.message).toMatch(issue);
    const flagged = call.figures.filter(({ flags }) => flags.includes(found!.id));
    expect(flagged.map(({ line, text }) => [line, text])).toEqual(
      expect.arrayContaining(figures.map((each) => [...each])),
    );
  });

  it.each(example.traps.filter(({ harmless }) => !harmless))("does not load unseen: $what", ({ figures }) => {
    for (const [line, text] of figures) {
      const there = call.figures.filter((figure) => figure.line === line && figure.text === text);
      expect(there.map(({ id }) => decisions[id])).toEqual(there.map(() => ({ choice: "leave" })));
      expect(there).not.toEqual([]);
    }
  });
});
