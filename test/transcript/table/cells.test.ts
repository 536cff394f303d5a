import { cellsAtEnd, mended } from "../../../src/transcript/table/cell";
import { stated } from "../../../src/transcript/table/stated";

const taken = (line: string) => {
  const { label, cells } = cellsAtEnd(line, 0);
  return [label, ...cells.map(({ said }) => said)];
};

describe("the cells at the end of a line", () => {
  it.each([
    ["Total revenue 152,334 92,100", ["Total revenue", "152,334", "92,100"]],
    ["Net loss per share (0.12) 0.03", ["Net loss per share", "(0.12)", "0.03"]],
    ["Total revenue $ 152,334 $ ( 92,100 )", ["Total revenue", "$ 152,334", "$ ( 92,100 )"]],
    ["Impairment — 3,880", ["Impairment", "—", "3,880"]],
    ["Gross margin 31.4% 28.8% (1.2)%", ["Gross margin", "31.4%", "28.8%", "(1.2)%"]],
    ["Average hashrate18.6 EH/s19.1 EH/s", ["Average hashrate", "18.6 EH/s", "19.1 EH/s"]],
    ["Machines in service4,8644,096", ["Machines in service", "4,864", "4,096"]],
    ["Bitcoin mined241 BTC246 BTC", ["Bitcoin mined", "241 BTC", "246 BTC"]],
    ["Mining revenueUS$21.4mUS$24.1m", ["Mining revenue", "US$21.4m", "US$24.1m"]],
    ["Margin64%70%", ["Margin", "64%", "70%"]],
    ["Fleet of the S21 200 180", ["Fleet of the S21", "200", "180"]],
  ])("%s", (line, cells) => expect(taken(line)).toEqual(cells));

  it.each(["The call begins at 16:30", "Part of the S21", "Version 1.2.3"])("finds none in %s", (line) =>
    expect(taken(line)).toEqual([line]),
  );

  it("keeps the place of the number in the text", () => {
    const [first, second] = cellsAtEnd("Net loss $ (12,345) 9,876", 100).cells;
    expect([first!.start, first!.end, second!.start, second!.end]).toEqual([109, 119, 120, 125]);
  });
});

it("puts a cell together whose signs stand on lines of their own", () => {
  const pieces = ["$", "(", "80,000", ")", "60,000", "8.3", "%", "(", "4.1", ")%", "—"];
  const fragments = pieces.map((text, i) => ({ start: i * 10, text }));
  const cells = mended(fragments);
  expect(cells.map(({ said }) => said)).toEqual(["$(80,000)", "60,000", "8.3%", "(4.1)%", "—"]);
  expect(cells[0]).toMatchObject({ start: 20, end: 26 });
});

describe("what a cell states", () => {
  it.each([
    ["(12,345)", { digits: "12345", negative: true, tolerance: "0.5" }],
    ["-0.12", { digits: "0.12", negative: true }],
    ["−0.12", { digits: "0.12", negative: true }],
    ["$(0.12)", { digits: "0.12", negative: true, currency: "$" }],
    ["(US$7.6m)", { digits: "7600000", negative: true, currency: "US$", tolerance: "50000", scale: 6 }],
    ["(8.3)%", { digits: "8.3", negative: true, unit: "%" }],
    ["+1,250 bps", { digits: "1250", negative: false, unit: "bps" }],
    ["~28.9 EH/s", { digits: "28.9", unit: "EH/s", hedge: "~" }],
  ])("%s", (said, means) => expect(stated(said)).toMatchObject(means));

  it.each(["95 – 100", "n/a", "12 (34)", ""])("is nothing for %j", (said) => expect(stated(said)).toBeUndefined());
});
