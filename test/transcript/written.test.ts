import { announcements } from "./written/announcements";
import { lists } from "./written/lists";
import { months } from "./written/months";
import { quarters } from "./written/quarters";
import { read, readPassage } from "./written/statement";

describe.each([
  ["results of a quarter", quarters],
  ["a monthly update", months],
  ["an announcement", announcements],
])("%s", (_, statements) => {
  it.each(statements)("$words", (statement) => expect(read(statement).sort()).toEqual([...statement.facts].sort()));
});

describe("a list says", () => {
  it.each(lists)("$title", (passage) => expect(readPassage(passage).sort()).toEqual([...passage.facts].sort()));
});
