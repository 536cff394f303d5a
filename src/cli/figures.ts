import type { Command } from "./io";
import { UsageError } from "./io";
import { readOptions } from "./options";
import { nameRefused, readCalls, type Calls } from "./readCalls";

export const figures: Command = {
  usage: "figures FILE… [--json | --csv] [--company T] [--period 2024Q2]",
  summary: "read calls, print their figures and issues",
  help: `FILE is a call as .txt, .md, .html, .pdf or .docx, figures as .json, a folder of calls, a pattern such as "calls/*.txt",
or - for standard input. Several are read on all cores and printed in their order.

  --json        everything, as one object; of several files a list of objects with the name of each
  --csv         one line a figure
  --company T   the ticker, where the text does not say it
  --period Q    the quarter that the call reports, such as 2024Q2

A file that cannot be read stops no other: it is named at the end, and the exit status is 1.`,
  async run(args, io) {
    const { values, positionals } = readOptions(args, {
      json: { type: "boolean" },
      csv: { type: "boolean" },
      company: { type: "string" },
      period: { type: "string" },
    });
    if (values.json && values.csv) throw new UsageError("Choose one of --json and --csv.");
    const calls = await readCalls(positionals, values, io);
    if (calls.read.length) io.out(await printed(calls, values));
    return nameRefused(calls, io);
  },
};

async function printed({ read, several }: Calls, { json, csv }: { json?: boolean; csv?: boolean }): Promise<string> {
  if (json) {
    const { toJson } = await import("../transcript/callJson");
    const all = read.map(({ path, call }) => (several ? { file: path, ...toJson(call) } : toJson(call)));
    return `${JSON.stringify(several ? all : all[0], null, 2)}\n`;
  }
  if (csv) {
    const { figuresCsv } = await import("./figuresCsv");
    return figuresCsv(read.map(({ call }) => call));
  }
  const { figuresText } = await import("./figuresText");
  return read.map(({ path, call, text }) => (several ? `${path}\n` : "") + figuresText(call, text)).join("\n\n");
}
