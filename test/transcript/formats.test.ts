import { readCall } from "../../src/transcript/read";
import { calls } from "./formats/calls";
import { machines } from "./formats/machines";
import { pages } from "./formats/pages";
import { releases } from "./formats/releases";

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim().replace(/\s+/g, " "))
    .filter((line) => line !== "");

describe.each([...calls, ...machines, ...pages, ...releases])("in the form of $format", (each) => {
  const { document, figures, unread } = readCall(each.text);

  it("it is seen who reports what, and when", () => {
    const { company, period, date } = document;
    expect([company, period, date].map((part) => part ?? "-").join(" ")).toBe(each.about);
  });

  it("each figure is read, and nothing else", () =>
    expect(
      figures.map(({ metric, period, value, comparison }) =>
        [metric, period, comparison ? `${comparison.kind} ${comparison.change}` : value].join(" "),
      ),
    ).toEqual(lines(each.figures)));

  it("no number is left over but what the page adds", () =>
    expect(unread.map(({ text }) => text)).toEqual(each.unread ?? []));
});
