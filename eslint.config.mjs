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
