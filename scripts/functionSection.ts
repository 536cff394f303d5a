import type { Definition, Example, Parameter } from "../src/economics/define";
import { sheetCells } from "../src/cli/table";
import { allowed, fallback, resultOf, returned, shape, signature, unitOfParameter } from "../src/formula/reference";
import { code, codeBlock, table } from "./markdown";
import { portableForms } from "./portableForms";

/** The section of docs/functions.md on one function. */
export function functionSection(definition: Definition): string {
  const { name, summary, note, refuses, source, parameters, examples } = definition;
  const keys = Object.values(parameters).flatMap((parameter) =>
    parameter.kind === "assumptions" ? parameter.keys : [],
  );
  const errors = [
    refuses.input && `- ${code("#VALUE!")} ${refuses.input}`,
    refuses.noAnswer && `- ${code("#N/A")} ${refuses.noAnswer}`,
  ].filter(Boolean);
  return [
    `### ${name}`,
    code(signature(definition)),
    [summary, note].filter(Boolean).join(" "),
    parametersTable(parameters),
    ...(keys.length > 0 ? [`Keys of ${code("assumptions")}: ${keys.map(code).join(", ")}.`] : []),
    `**Gives** ${returned(definition)}. ${shape(definition)}`,
    `**Without the add-in**`,
    portableForms(definition),
    ...(errors.length > 0 ? [`**Refuses**, besides bad arguments`, errors.join("\n")] : []),
    `**Source** ${linked(source)}`,
    ...examples.map((example, i) => worked(example, i + 1, definition)),
  ].join("\n\n");
}

function parametersTable(parameters: Definition["parameters"]): string {
  const rows = Object.entries(parameters).map(([name, parameter]) => [
    code(name),
    parameter.meaning,
    unitOfParameter(parameter) || "–",
    parameter.kind === "choice" ? parameter.options.map(code).join(", ") : allowed(parameter),
    standsIn(parameter),
  ]);
  return table(["parameter", "meaning", "unit", "allowed", "default"], rows);
}

function standsIn(parameter: Parameter): string {
  const value = fallback(parameter);
  if (value !== undefined) return code(value);
  if ("neededFor" in parameter && parameter.neededFor)
    return `required for ${parameter.neededFor.values.map(code).join(", ")}`;
  return "optional" in parameter && parameter.optional ? "may be left out" : "required";
}

/** References to our own documents as links. */
export const linked = (source: string): string =>
  source.replace(/docs\/(\w+\.md#([\w-]+))/g, (_, target: string, anchor: string) => {
    const words = anchor.replaceAll("-", " ");
    return `[Conventions: ${words}](${target})`;
  });

function worked(example: Example, number: number, definition: Definition): string {
  const { rows, messages } = resultOf(example, definition);
  const cells = [rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : sheetCells(rows, 110), ...messages].join(
    "\n",
  );
  return `**Example ${number}.** ${example.asks}\n\n${codeBlock(`=${example.formula}\n\n${cells}`)}`;
}
