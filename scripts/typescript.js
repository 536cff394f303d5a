// Lets Node require the project's TypeScript as it stands, for build steps; types are checked by `npm run typecheck`.
const { readFileSync } = require("node:fs");
const Module = require("node:module");
const ts = require("typescript");

const compilerOptions = {
  module: ts.ModuleKind.Node16,
  target: ts.ScriptTarget.ES2022,
  jsx: ts.JsxEmit.ReactJSX,
  esModuleInterop: true,
};

for (const extension of [".ts", ".tsx"])
  Module._extensions[extension] = (module, fileName) =>
    module._compile(
      ts.transpileModule(readFileSync(fileName, "utf8"), { compilerOptions, fileName }).outputText,
      fileName,
    );
