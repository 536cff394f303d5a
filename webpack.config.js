const { resolve } = require("node:path");
const { DefinePlugin } = require("webpack");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MiniCssExtractPlugin = require("mini-css-extract-plugin");
const { withoutProse } = require("./scripts/withoutProse");

/** Where the manifest says the add-in is; `npm run build -- --env origin=https://…` puts another place into the built one. */
const developmentOrigin = "https://localhost:3000";

const typescript = {
  test: /\.tsx?$/,
  loader: "ts-loader",
  options: { transpileOnly: true, compilerOptions: { noEmit: false } },
};

/** What cells need of the engine, without what readers of a definition see. */
const lean = {
  ...typescript,
  options: {
    ...typescript.options,
    instance: "functions",
    getCustomTransformers: () => ({ before: [withoutProse] }),
  },
};

/** What nobody asks for is left out of a bundle: loading the engine does nothing else. */
const pure = { test: ["economics", "units"].map((folder) => resolve(__dirname, "src", folder)), sideEffects: false };

const common = (mode) => ({
  mode,
  devtool: false,
  performance: { hints: false },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  stats: "errors-warnings",
});

/** The command line: one file for Node, its rarely needed parts beside it. */
const cli = (mode) => ({
  ...common(mode),
  name: "cli",
  target: "node20",
  entry: {
    hashbook: "./src/cli/hashbook.ts",
    worker: { import: "./src/cli/worker.ts", library: { type: "commonjs2" } },
  },
  output: { path: resolve(__dirname, "build/cli"), clean: true },
  // It starts its threads from a file of its own.
  externals: { tinypool: "import tinypool" },
  optimization: { minimize: false },
  module: { rules: [typescript] },
  // So pdfjs asks for no canvas, which it would complain of on standard output: it draws nothing here.
  plugins: [new DefinePlugin({ "process.versions.nw": JSON.stringify("none") })],
});

/** The page that Excel opens: custom functions in a bundle of their own, so that they start without waiting for React. */
const addin = (mode, origin) => ({
  ...common(mode),
  name: "addin",
  target: ["web", "es2020"],
  entry: {
    functions: { import: "./src/taskpane/functions.ts", layer: "functions" },
    taskpane: "./src/taskpane/taskpane.tsx",
  },
  experiments: { layers: true },
  output: {
    path: resolve(__dirname, "dist/addin"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  module: {
    rules: [
      { oneOf: [{ ...lean, issuerLayer: "functions" }, typescript] },
      pure,
      { test: resolve(__dirname, "seeds/transcripts"), type: "asset/source" },
    ],
  },
  plugins: [
    new HtmlPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      chunks: ["functions", "taskpane"],
    }),
    new CopyPlugin({
      patterns: [
        { from: "assets/*.png", to: "assets/[name][ext]" },
        { from: "manifest.xml", transform: (content) => content.toString().replaceAll(developmentOrigin, origin) },
        { from: "src/excel/metadata.ts", to: "functions.json", transform: functionsJson },
      ],
    }),
  ],
});

/** functions.json is derived from the catalogue, never written by hand. */
function functionsJson() {
  require("./scripts/typescript");
  return JSON.stringify(require("./src/excel/metadata.ts").functionsJson, null, 2);
}

/** The spreadsheet in a browser tab that stands in for Excel. */
const workbench = (mode) => ({
  ...common(mode),
  name: "workbench",
  target: ["web", "es2020"],
  entry: { workbench: "./src/workbench/page.ts" },
  output: {
    path: resolve(__dirname, "dist/workbench"),
    filename: "[name].js",
    chunkFilename: "[name].[contenthash:8].js",
    clean: true,
  },
  module: {
    rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }],
  },
  plugins: [
    new HtmlPlugin({ template: "./src/workbench/workbench.html", filename: "index.html" }),
    new MiniCssExtractPlugin({ filename: "[name].css", chunkFilename: "[name].[contenthash:8].css" }),
  ],
  ignoreWarnings: [/Critical dependency/],
});

module.exports = (env, { mode = "production" }) => [
  cli(mode),
  addin(mode, String(env.origin ?? developmentOrigin).replace(/\/$/, "")),
  workbench(mode),
];
