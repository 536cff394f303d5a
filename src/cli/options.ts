import { parseArgs, type ParseArgsConfig } from "node:util";
import { UsageError } from "./io";

/** Splits arguments into options and the rest. A lone "-" and numbers below zero are no options. */
export function readOptions<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (problem) {
    throw new UsageError((problem as Error).message.split(/\. To specify|\. Did you|\n/)[0]!.replace(/\.?$/, "."));
  }
}
