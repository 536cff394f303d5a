import { checks } from "../../../src/transcript/checks/check";
import { cases } from "./cases";
import { evidence } from "./said";

test("every check has something to see and something to leave alone", () => {
  const complete = Object.keys(checks).filter(
    (name) => Object.keys(cases[name]?.fires ?? {}).length > 0 && Object.keys(cases[name]?.silent ?? {}).length > 0,
  );
  expect(complete).toEqual(Object.keys(checks));
});

describe.each(Object.entries(cases))("%s", (name, { fires, silent }) => {
  it.each(Object.entries(fires))("sees: %s", (_, { severity, message, doubts, suggests, ...given }) => {
    const [finding, ...others] = checks[name]!(evidence(given.figures, given.text, given.date, given));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity, message: expect.stringMatching(message) });
    expect(finding!.figures.map(({ id }) => id)).toEqual(doubts.map((place) => `f${place}`));
    expect(finding!.suggestions?.[0]?.suggestion.value).toBe(suggests);
  });

  it.each(Object.entries(silent))("leaves alone: %s", (_, { figures, text, date, ...beside }) => {
    expect(checks[name]!(evidence(figures, text, date, beside))).toEqual([]);
  });
});
