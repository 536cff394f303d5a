import parser from "@typescript-eslint/parser";
import officeAddins from "eslint-plugin-office-addins";

const typescript = ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}", "scripts/**/*.ts"];

/** The Office plugin's recommended rules, for components as well; the parser that it means to give does not arrive. */
const recommended = officeAddins.configs.recommended.map((config) =>
  config.files
    ? {
        ...config,
        files: [...config.files, "**/*.tsx"],
        languageOptions: { ...config.languageOptions, parser, ecmaVersion: 2022 },
      }
    : config,
);

export default [
  { ignores: ["dist/", "build/", "node_modules/"] },
  ...recommended,
  {
    // The compiler knows which names exist, and that a type may share the name of its value.
    files: typescript,
    rules: { "no-undef": "off", "no-redeclare": "off" },
  },
  {
    // These rules know proxies by the names of their members alone, "value" or "getItem". Only the add-in's own code holds
    // proxies: the workbench is the host behind them, and its tests also read what was never loaded, to see it refused.
    files: typescript,
    ignores: ["src/excel/**", "src/taskpane/**"],
    rules: Object.fromEntries(
      ["call-sync-before-read", "load-object-before-read", "test-for-null-using-isNullObject"].map((rule) => [
        `office-addins/${rule}`,
        "off",
      ]),
    ),
  },
  {
    files: ["*.js", "bin/*.js", "scripts/*.js", "test/*.js"],
    languageOptions: {
      sourceType: "commonjs",
      globals: Object.fromEntries(
        ["require", "module", "process", "console", "__dirname", "URL"].map((name) => [name, "readonly"]),
      ),
    },
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
];
