// Compiles ES-module-only packages to CommonJS for Jest; `import.meta` has no meaning there and gets a dummy address.
// As in webpack.config.js, pdfjs is kept from looking for a canvas.
const ts = require("typescript");

const plain = (source) =>
  source.replaceAll("import.meta.url", '"file:///module"').replaceAll("process.versions.nw", '"none"');

module.exports = {
  process: (source) => ({
    code: ts.transpileModule(plain(source), {
      compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true },
    }).outputText,
  }),
};
