import { catalogue } from "../economics/catalogue";
import type { Definition, Parameter } from "../economics/define";
import { nearest } from "../economics/nearest";
import { isRequired } from "../economics/parameter";
import { miningDefinition, namespace } from "../formula/mining";
import { Refusal } from "../units/refusal";
import type { Command } from "./io";
import { readOptions } from "./options";
import { table, wrapped } from "./table";

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
  const groups = [...new Set(catalogue.map(({ group }) => group))];
  const rows = catalogue.map(({ name, summary }) => [`  ${namespace}.${name}`, summary]);
  const lines = table(rows, ["left", "left"]).split("\n");
  const parts = groups.map((group) => [group, ...lines.filter((_, i) => catalogue[i]!.group === group)].join("\n"));
  return `${parts.join("\n\n")}\n`;
}

function reference(definition: Definition): string {
  const { name, summary, parameters, returns, note, refuses, source } = definition;
  const names = Object.entries(parameters).map(([each, parameter]) => (isRequired(parameter) ? each : `[${each}]`));
  const rows = Object.entries(parameters).map(([each, parameter]) => [`  ${each}`, about(parameter)]);
  const indent = Math.max(...rows.map(([each]) => each!.length)) + 2;
  const described = rows.map(([each, text]) => each!.padEnd(indent) + wrapped(text!, 100, " ".repeat(indent)));
  const more = [note, refuses.input && `#VALUE!: ${refuses.input}`, refuses.noAnswer && `#N/A: ${refuses.noAnswer}`];
  return [
    `${namespace}.${name}(${names.join(", ")})`,
    wrapped(`${summary}${returns.written ? ` In ${returns.words}.` : ""}`, 100, ""),
    ...described,
    ...more.flatMap((text) => (text ? [wrapped(text, 100, "")] : [])),
    `Source: ${source}`,
  ].join("\n");
}

function about(parameter: Parameter): string {
  const { meaning } = parameter;
  const unit = "unit" in parameter && parameter.unit.written ? ` In ${parameter.unit.symbol}.` : "";
  const options = "options" in parameter ? ` One of ${parameter.options.join(", ")}.` : "";
  const fallback =
    "default" in parameter && parameter.default !== undefined ? ` Default ${String(parameter.default)}.` : "";
  return `${meaning}${unit}${options}${fallback}`;
}
