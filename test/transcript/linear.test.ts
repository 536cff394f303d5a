import type { Call } from "../../src/transcript/figure";
import { readCall } from "../../src/transcript/read";
import { hostile } from "./hostile";

/** Processor time of reading a text, which other work on the machine does not lengthen as it does the hours. */
function reading(text: string): { readonly call: Call; readonly milliseconds: number } {
  const before = process.cpuUsage();
  const call = readCall(text);
  const { user, system } = process.cpuUsage(before);
  return { call, milliseconds: (user + system) / 1000 };
}

const short = 5000;
const times = 8;
/** Compiling and collecting garbage fall on some text or other. */
const grace = 400;

it.each(Object.entries(hostile))("reads %s in time that grows with its length", (_, make) => {
  const once = reading(make(short)).milliseconds;
  const { call, milliseconds } = reading(make(short * times));
  // Twice linear: what is quadratic takes eight times that.
  expect(milliseconds).toBeLessThan(grace + 2 * times * once);
  const text = make(short * times);
  for (const { start, end, text: words } of [...call.figures, ...call.unread])
    expect(text.slice(start, end)).toBe(words);
});

it("makes no figures of numbers that nothing names", () => {
  const nameless = Object.entries(hostile).filter(
    ([name]) => !/revenue|mined|stock|ever other|other values/i.test(name),
  );
  expect(nameless.flatMap(([, make]) => readCall(make(2000)).figures)).toEqual([]);
});
