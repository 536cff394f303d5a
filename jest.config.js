/** ES-module-only packages that Jest's CommonJS needs compiled. */
const modulesToCompile = [
  "hucre",
  "@ironcalc/wasm",
  "lodash-es",
  "nanoid",
  "rbush",
  "quickselect",
  "kdbush",
  "cjk-regex",
  "regexp-util",
  "unicode-regex",
  "franc-min",
  "trigram-utils",
  "n-gram",
  "collapse-white-space",
  "pdfjs-dist",
];

module.exports = {
  preset: "ts-jest",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  testPathIgnorePatterns: ["<rootDir>/test/browser/"],
  // Stryker works on copies of the project there.
  modulePathIgnorePatterns: ["<rootDir>/build/mutation/"],
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json", "node"],
  setupFiles: ["<rootDir>/test/setup.ts"],
  transform: {
    "^.+\\.tsx?$": ["ts-jest", { tsconfig: "<rootDir>/test/tsconfig.json" }],
    "^.+\\.m?js$": "<rootDir>/test/moduleTransform.js",
  },
  transformIgnorePatterns: [`/node_modules/(?!(${modulesToCompile.join("|")})/)`],
};
