// The tests that Stryker runs for each change it makes to the engine: those of the engine alone, on fewer random inputs.
const { transform, ...common } = require("./jest.config");

module.exports = {
  ...common,
  testMatch: ["<rootDir>/test/engineAtOnce.ts"],
  testEnvironment: require.resolve("./test/stopAtFailure"),
  setupFiles: ["<rootDir>/test/fewerRuns.ts"],
  transform: {
    ...transform,
    "^.+\\.tsx?$": ["ts-jest", { tsconfig: "<rootDir>/test/tsconfig.json", diagnostics: false }],
  },
};
