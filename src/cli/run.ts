import packageJson from "../../package.json";
import { Refusal } from "../units/refusal";
import { UsageError, type Command, type Io } from "./io";
import { wrapped } from "./table";

const { version } = packageJson;

/** Each command is loaded when it is called: the start of one does not wait for the others. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  figures: async () => (await import("./figures")).figures,
  model: async () => (await import("./model")).model,
  eval: async () => (await import("./eval")).evaluate,
  functions: async () => (await import("./functions")).functions,
};

/** Runs the command line and gives the exit status: 0 done, 1 refused, 2 wrong usage. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined) throw new UsageError("Which command?");
    if (name === "--version" || name === "-v") return say(io, `${version}\n`);
    if (name === "--help" || name === "-h" || name === "help") return say(io, await overview());
    const command = await commands[name]?.();
    if (!command) throw new UsageError(`There is no command ${name}.`);
    if (rest.includes("--help") || rest.includes("-h")) return say(io, helpOf(command));
    return await command.run(rest, io);
  } catch (problem) {
    if (problem instanceof UsageError) {
      io.err(`${problem.message}\nSee hashbook ${name && name in commands ? `${name} ` : ""}--help.\n`);
      return 2;
    }
    if (!(problem instanceof Refusal))
      io.err(`This is a fault of Hashbook, not of your input: ${(problem as Error).message}\n`);
    else io.err(`${problem.message}\n`);
    return 1;
  }
}

function say(io: Io, text: string): number {
  io.out(text);
  return 0;
}

const helpOf = ({ usage, summary, help }: Command) =>
  `hashbook ${usage}\n\n${wrapped(`${summary}.`, 100, "")}\n\n${help}\n`;

async function overview(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const lines = all.map(({ usage, summary }) => `  hashbook ${usage}\n      ${summary}`);
  return `Hashbook ${version}: earnings calls of bitcoin miners into figures and live workbooks, without Excel.\n\n${lines.join("\n")}\n\n  hashbook COMMAND --help   more on a command\n\nExit status: 0 done, 1 the input could not be read or was refused, 2 wrong usage.\n`;
}
