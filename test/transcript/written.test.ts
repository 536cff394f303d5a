import { announcements } from "./written/announcements";
import { months } from "./written/months";
import { quarters } from "./written/quarters";
import { read } from "./written/statement";

describe.each([
  ["results of a quarter", quarters],
  ["a monthly update", months],
  ["an announcement", announcements],
])("%s", (_, statements) => {
  it.each(statements)("$words", (statement) => expect(read(statement).sort()).toEqual([...statement.facts].sort()));
});
