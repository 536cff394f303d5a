// npm run mutation: changes the engine in one place at a time and asks whether a test notices.
export default {
  mutate: ["src/economics/**/*.ts"],
  testRunner: "jest",
  jest: { configFile: "jest.mutation.config.js", enableFindRelatedTests: false },
  coverageAnalysis: "perTest",
  // What runs while modules load is data: names, bounds, units, portable formulas. Each change to it takes a run of all
  // tests, three quarters of all changes are of that kind, and the tests of the catalogue and its documents hold it.
  ignoreStatic: true,
  plugins: ["@stryker-mutator/jest-runner", "./scripts/prose.mjs"],
  ignorers: ["prose"],
  ignorePatterns: ["/build", "/dist", "/docs", "/seeds/transcripts", "/assets"],
  tempDirName: "build/mutation/sandbox",
  incremental: true,
  incrementalFile: "build/mutation/incremental.json",
  reporters: ["clear-text", "progress-append-only", "html", "json"],
  htmlReporter: { fileName: "build/mutation/report.html" },
  jsonReporter: { fileName: "build/mutation/report.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 1,
  thresholds: { high: 95, low: 90, break: 85 },
};
