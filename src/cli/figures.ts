import type { Command } from "./io";
import { UsageError } from "./io";
import { readOptions } from "./options";
import { readCalls } from "./readCalls";

export const figures: Command = {
  usage: "figures FILE… [--json | --csv] [--company T] [--period 2024Q2]",
  summary: "read a call, print its figures and issues",
  help: `FILE is a call as .txt or .md, figures as .json, or - for standard input.

  --json        everything, as one object; of several files a list of objects
  --csv         one line a figure
  --company T   the ticker, where the text does not say it
  --period Q    the quarter that the call reports, such as 2024Q2`,
  async run(args, io) {
    const { values, positionals } = readOptions(args, {
      json: { type: "boolean" },
      csv: { type: "boolean" },
      company: { type: "string" },
      period: { type: "string" },
    });
    if (values.json && values.csv) throw new UsageError("Choose one of --json and --csv.");
    const read = await readCalls(positionals, values, io);
    const calls = read.map(({ call }) => call);
    if (values.json) {
      const { toJson } = await import("../transcript/callJson");
      const all = calls.map(toJson);
      io.out(`${JSON.stringify(all.length === 1 ? all[0] : all, null, 2)}\n`);
    } else if (values.csv) {
      const { figuresCsv } = await import("./figuresCsv");
      io.out(figuresCsv(calls));
    } else {
      const { figuresText } = await import("./figuresText");
      io.out(read.map(({ call, text }) => figuresText(call, text)).join("\n\n"));
    }
    return 0;
  },
};
