// A plugin of Stryker: what is written for readers alone is no logic, so that no test needs to notice when it changes.
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** Fields of a definition that only documents show. What a function refuses is tested by its messages. */
const fields = ["summary", "meaning", "note", "source", "refuses", "examples", "limits", "none"];
/** Makers of parameters, and where they take the meaning. */
const makers = { number: 1, integer: 1, date: 1, choice: 1, range: 1, onOff: 0, growthPerYear: 0, lossPerYear: 0 };

const shouldIgnore = (path) => {
  if (path.isObjectProperty() && fields.includes(path.node.key.name)) return "prose of the documents";
  if (path.isStringLiteral() && path.parentPath.isCallExpression() && path.key === makers[path.parent.callee.name])
    return "the meaning of a parameter";
  return undefined;
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, "prose", { shouldIgnore })];
