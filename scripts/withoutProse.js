// For the bundle of the custom functions: takes out of definitions what is written for readers, and portable formulas.
// The pane and the documents show them, a cell never does.
const ts = require("typescript");
const { fields, makers } = require("./prose.json");

const unread = new Set([...fields, "portable"]);

exports.withoutProse = (context) => (file) => {
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && unread.has(node.name.text)) return undefined;
    return without(node, ts.visitEachChild(node, visit, context));
  };
  return ts.visitNode(file, visit);
};

/** A call of a maker of parameters, the meaning left empty; anything else as it is. */
function without(before, node) {
  if (!ts.isCallExpression(before) || !ts.isIdentifier(before.expression)) return node;
  const place = makers[before.expression.text];
  const emptied = node.arguments.map((each, i) =>
    i === place && ts.isStringLiteral(each) ? ts.factory.createStringLiteral("") : each,
  );
  return ts.factory.updateCallExpression(node, node.expression, node.typeArguments, emptied);
}
