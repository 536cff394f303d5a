import { catalogue } from "../economics/catalogue";
import type { Definition, Example, Parameter } from "../economics/define";
import { nearest } from "../economics/nearest";
import { miningDefinition, namespace } from "../formula/mining";
import {
  allowed,
  byGroup,
  fallback,
  resultOf,
  returned,
  shape,
  signature,
  unitOfParameter,
} from "../formula/reference";
import { Refusal } from "../units/refusal";
import type { Command } from "./io";
import { readOptions } from "./options";
import { sheetCells, wrapped } from "./table";

const columns = 96;

export const functions: Command = {
  usage: "functions [NAME…]",
  summary: "the reference of the MINING functions",
  help: "NAME is a function, with or without MINING., in any case; without it all are listed.",
  async run(args, io) {
    const { positionals } = readOptions(args, {});
    io.out(positionals.length ? `${positionals.map((name) => reference(found(name))).join("\n\n")}\n` : list());
    return 0;
  },
};

function found(name: string): Definition {
  const definition = miningDefinition(name);
  if (definition) return definition;
  const near = nearest(
    name.replace(/^mining\./i, ""),
    catalogue.map((each) => each.name),
  );
  throw new Refusal("input", `There is no function ${name}. The nearest name is ${namespace}.${near}.`);
}

function list(): string {
  const indent = Math.max(...catalogue.map(({ name }) => name.length)) + namespace.length + 5;
  const line = ({ name, summary }: Definition) => entry(`  ${namespace}.${name}`, summary, indent);
  return `${byGroup()
    .map(([group, functions]) => [group, ...functions.map(line)].join("\n"))
    .join("\n\n")}\n`;
}

/** A term and its explanation beside it. */
const entry = (term: string, text: string, indent: number) =>
  `${term.padEnd(indent)}${wrapped(text, columns, " ".repeat(indent))}`;

function reference(definition: Definition): string {
  const { summary, parameters, note, refuses, source, examples } = definition;
  const indent = Math.max(...Object.keys(parameters).map((name) => name.length)) + 4;
  const more = [note, refuses.input && `#VALUE!: ${refuses.input}`, refuses.noAnswer && `#N/A: ${refuses.noAnswer}`];
  const paragraphs = [
    signature(definition),
    summary,
    `Gives ${returned(definition)}. ${shape(definition)}`,
    Object.entries(parameters).map(([name, parameter]) => entry(`  ${name}`, about(parameter), indent)),
    ...more,
    `Source: ${source}`,
    ...examples.map((example) => worked(example, definition)),
  ];
  return paragraphs
    .flatMap((part) => (part ? [typeof part === "string" ? wrapped(part, columns, "") : part.join("\n")] : []))
    .join("\n\n");
}

function about(parameter: Parameter): string {
  const unit = unitOfParameter(parameter);
  const standsIn = fallback(parameter);
  const words = [
    parameter.meaning,
    unit && `In ${unit}.`,
    parameter.kind === "assumptions" ? `Keys: ${parameter.keys.join(", ")}.` : `Allowed: ${allowed(parameter)}.`,
    standsIn === undefined ? "" : `Default ${standsIn}.`,
  ];
  return words.filter(Boolean).join(" ");
}

/** An example: its question, the formula, and below it what the cells show. */
function worked(example: Example, definition: Definition): string[] {
  const { rows, messages } = resultOf(example, definition);
  const isOneCell = rows.length === 1 && rows[0]!.length === 1;
  const cells = isOneCell ? wrapped(rows[0]![0]!, columns - 2, "") : sheetCells(rows, columns - 2);
  return [
    wrapped(example.asks, columns, ""),
    `  =${example.formula}`,
    ...cells.split("\n").map((line) => `  ${line}`),
    ...messages.map((message) => `  ${wrapped(message, columns - 2, "  ")}`),
  ];
}
