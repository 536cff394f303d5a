// A plugin of Stryker: what is written for readers alone is no logic, so that no test needs to notice when it changes.
// What a function refuses is tested by its messages.
import { readFileSync } from "node:fs";
import { URL } from "node:url";
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

const { definition, parts, makers } = JSON.parse(readFileSync(new URL("prose.json", import.meta.url), "utf8"));

const isDefinition = (object) => object.parentPath.isCallExpression() && object.parent.callee.name === "defineFunction";
const isProse = (property) =>
  parts.includes(property.node.key.name) ||
  (definition.includes(property.node.key.name) && isDefinition(property.parentPath));

const shouldIgnore = (path) => {
  if (path.isObjectProperty() && isProse(path)) return "prose of the documents";
  if (path.isStringLiteral() && path.parentPath.isCallExpression() && path.key === makers[path.parent.callee.name])
    return "the meaning of a parameter";
  return undefined;
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, "prose", { shouldIgnore })];
