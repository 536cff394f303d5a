// Compiles ES-module-only packages to CommonJS for Jest; `import.meta` has no meaning there and gets a dummy address.
const ts = require("typescript");

module.exports = {
  process: (source) => ({
    code: ts.transpileModule(source.replaceAll("import.meta.url", '"file:///module"'), {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
    }).outputText,
  }),
};
