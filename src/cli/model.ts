import type { PassageOf } from "../sheets/sourcesSheet";
import { Refusal } from "../units/refusal";
import { UsageError, type Command, type Io } from "./io";
import { readOptions } from "./options";
import type { ReadCall } from "./job";
import { nameRefused, readCalls } from "./readCalls";
import { fileProblem } from "./readText";

export const model: Command = {
  usage: "model FILE… -o model.xlsx [--company T] [--period 2024Q2]",
  summary: "write the whole workbook: figures, names, checks, scenarios",
  help: `FILE is a call as .txt or .md, figures as .json, a folder of calls, a pattern such as "calls/*.txt",
or - for standard input.
Several calls are loaded in the order of their dates: a quarter's own call counts before later ones that look back.

Every figure without doubt is loaded; figures with a high or medium issue are listed in Checks and left out.
Formulas are live, with the results of Hashbook's engine stored beside them.

  -o, --output FILE   the workbook to write, an .xlsx file; it is written over if it exists
  --company T         the ticker, where the text does not say it
  --period Q          the quarter that the call reports, such as 2024Q2`,
  async run(args, io) {
    const { values, positionals } = readOptions(args, {
      output: { type: "string", short: "o" },
      company: { type: "string" },
      period: { type: "string" },
    });
    const { output } = values;
    if (output === undefined) throw new UsageError("Where to? Give -o model.xlsx.");
    if (!/\.xlsx$/i.test(output)) throw new UsageError(`-o needs a file that ends in .xlsx, not ${output}.`);
    const all = await readCalls(positionals, values, io);
    if (all.read.length === 0) return nameRefused(all, io);
    const calls = byDate(all.read);
    const [{ modelPlan }, { defaultDecisions }, { writeXlsx }] = await Promise.all([
      import("../sheets/modelPlan"),
      import("../sheets/review"),
      import("../xlsx/write"),
    ]);
    const reviews = calls.map(({ call }) => ({ call, decisions: defaultDecisions(call) }));
    const plan = modelPlan(reviews, await passages(calls));
    await written(output, await writeXlsx(plan, { created: dateOf(calls) ?? io.now() }), io);
    const accepted = reviews
      .flatMap(({ decisions }) => Object.values(decisions))
      .filter(({ choice }) => choice !== "leave");
    const total = calls.reduce((sum, { call }) => sum + call.figures.length, 0);
    io.out(
      `${output}: ${plan.sheets.length} sheets, ${accepted.length} of ${total} figures loaded; the others are repeated, doubtful or contradicted.\n`,
    );
    return nameRefused(all, io);
  },
};

const byDate = (calls: readonly ReadCall[]): readonly ReadCall[] =>
  [...calls].sort((a, b) => (a.call.document.date ?? "").localeCompare(b.call.document.date ?? ""));

/** The day of the newest call: the same call gives the same file, whenever it is written. */
function dateOf(calls: readonly ReadCall[]): Date | undefined {
  const days = calls.flatMap(({ call }) => call.document.date ?? []).sort();
  return days.length ? new Date(`${days.at(-1)}T00:00:00Z`) : undefined;
}

/** Finds passages in the texts that calls were read from; a file of figures has none. */
async function passages(calls: readonly ReadCall[]): Promise<PassageOf> {
  const { passageIn } = await import("../sheets/passage");
  const finders = new Map(calls.map(({ call, text }) => [call, text === null ? undefined : passageIn(text)]));
  return (call, figure) => finders.get(call)?.(call, figure) ?? null;
}

async function written(path: string, bytes: Uint8Array, io: Io): Promise<void> {
  try {
    await io.writeFile(path, bytes);
  } catch (problem) {
    throw new Refusal("input", `${path}: ${fileProblem(problem)}`);
  }
}
