// For the bundle of the custom functions: takes out of definitions what is written for readers, and portable formulas.
// The pane and the documents show them, a cell never does.
const ts = require("typescript");
const { definition, makers } = require("./prose.json");

const unread = new Set([...definition, "portable"]);
const nameOf = (node) => (ts.isIdentifier(node) ? node.text : undefined);

exports.withoutProse = (context) => {
  const leanCall = (call) => {
    const callee = nameOf(call.expression);
    const lean = (argument, i) => {
      if (callee === "defineFunction" && ts.isObjectLiteralExpression(argument))
        return ts.factory.updateObjectLiteralExpression(
          argument,
          argument.properties.filter(({ name }) => !unread.has(nameOf(name))),
        );
      return i === makers[callee] && ts.isStringLiteral(argument) ? ts.factory.createStringLiteral("") : argument;
    };
    return ts.factory.updateCallExpression(call, call.expression, call.typeArguments, call.arguments.map(lean));
  };
  const visit = (node) => ts.visitEachChild(ts.isCallExpression(node) ? leanCall(node) : node, visit, context);
  return (file) => ts.visitNode(file, visit);
};
