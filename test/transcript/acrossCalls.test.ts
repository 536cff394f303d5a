import { acrossCalls } from "../../src/transcript/acrossCalls";
import type { Call, CallDocument, Figure } from "../../src/transcript/figure";
import { said } from "./checks/said";

const call = (date: string | null, company: string, ...figures: Figure[]): Call => ({
  document: { company, ticker: null, date, period: null } as CallDocument,
  figures: figures.map((figure, i) => ({ ...figure, id: `f${i + 1}` })),
  issues: [],
  unread: [],
});
const first = call("2025-05-08", "Tern Hash", said("total_revenue", "33400000", { period: "2025Q1" }));
const revenueThen = (value: string, more: Partial<Figure> = {}) =>
  said("total_revenue", value, { period: "2025Q1", basis: "prior", line: 7, ...more });

test("another value for a quarter that was reported before is an issue of the later call", () => {
  const later = call("2025-08-07", "Tern Hash", revenueThen("35100000"));
  const [lined, before] = acrossCalls([later, first]);
  expect(before).toEqual(first);
  expect(lined!.issues).toEqual([
    {
      id: "i1",
      severity: "medium",
      figures: ["f1"],
      line: 7,
      message:
        "Another value than in the call of 2025-05-08: total revenue $35.1 million (line 7), then $33.4 million (line 1). They are $1.7 million apart, more than rounding explains: restated, or one was misread.",
    },
  ]);
  expect(lined!.figures[0]!.flags).toEqual(["i1"]);
});

test("a value that three calls give differently is set against the newest of the earlier two", () => {
  const second = call("2025-08-07", "Tern Hash", revenueThen("35100000"));
  const third = call("2025-11-06", "Tern Hash", revenueThen("36200000"));
  const lined = acrossCalls([first, second, third]);
  expect(lined.map(({ issues }) => issues.map(({ message }) => /call of ([\d-]+)/.exec(message)![1]))).toEqual([
    [],
    ["2025-05-08"],
    ["2025-08-07"],
  ]);
});

test.each([
  ["the same value to fewer digits", call("2025-08-07", "Tern Hash", revenueThen("33000000"))],
  ["another quarter", call("2025-08-07", "Tern Hash", revenueThen("35100000", { period: "2024Q2" }))],
  ["another currency", call("2025-08-07", "Tern Hash", revenueThen("35100000", { unit: "CAD" }))],
  ["another company", call("2025-08-07", "Sandpiper Hash", revenueThen("35100000"))],
  ["a call without a date", call(null, "Tern Hash", revenueThen("35100000"))],
  ["an outlook", call("2025-08-07", "Tern Hash", revenueThen("35100000", { basis: "guidance" }))],
  [
    "a value on which the later call is of two minds",
    call("2025-08-07", "Tern Hash", revenueThen("35100000"), revenueThen("36000000")),
  ],
])("leaves alone: %s", (_, later) => {
  expect(acrossCalls([first, later])).toEqual([first, later]);
});
