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

// Of a table and a module of one name the module is meant, as for the compiler: the later kind is looked for later.
const json = Module._extensions[".json"];
delete Module._extensions[".json"];
Module._extensions[".json"] = json;
