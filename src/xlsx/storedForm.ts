import { tokenize } from "@borgar/fx";
import { isMining } from "../formula/mining";
import { newerFunctions, worksheetFunctions } from "./newerFunctions";

/**
 * A formula as .xlsx files store it: the add-in's functions as `_xldudf_MINING_HASHPRICE`, newer functions of Excel with
 * their prefix, variables of LET and LAMBDA with theirs, `A1#` as a call. Text in quotes stays as it is.
 */
export function storedForm(formula: string): string {
  const tokens = tokenize(formula.replace(/^=/, ""), { mergeRefs: true });
  const variables = variablesIn(tokens);
  return tokens
    .map(({ type, value }, i) => {
      if (type === "func") return storedFunction(value);
      if (type === "range_named" && variables.has(value.toLowerCase())) return `_xlpm.${value}`;
      if (tokens[i + 1]?.value === "#") return `_xlfn.ANCHORARRAY(${value})`;
      return type === "operator" && value === "#" ? "" : value;
    })
    .join("");
}

function storedFunction(name: string): string {
  const upper = name.toUpperCase();
  if (isMining(name)) return upper.startsWith("_XLDUDF_") ? name : `_xldudf_${upper.replaceAll(".", "_")}`;
  if (worksheetFunctions.has(upper)) return `_xlfn._xlws.${upper}`;
  return newerFunctions.has(upper) ? `_xlfn.${upper}` : name;
}

/** Names that LET and LAMBDA give to values: those that stand first in an argument, alone, before a comma. */
function variablesIn(tokens: ReturnType<typeof tokenize>): ReadonlySet<string> {
  const words = tokens.filter(({ type }) => type !== "whitespace");
  const variables = new Set<string>();
  const calls: string[] = [];
  words.forEach(({ type, value }, i) => {
    if (value === "(") calls.push(words[i - 1]?.type === "func" ? words[i - 1]!.value.toUpperCase() : "");
    else if (value === ")") calls.pop();
    else if (type === "range_named" && /^(LET|LAMBDA)$/.test(calls.at(-1) ?? "") && /^[(,]$/.test(words[i - 1]!.value))
      if (words[i + 1]?.value === ",") variables.add(value.toLowerCase());
  });
  return variables;
}
