// npm run mutation: changes the engine in one place at a time and asks whether a test notices.
export default {
  mutate: ["src/economics/**/*.ts"],
  testRunner: "jest",
  jest: { configFile: "jest.mutation.config.js" },
  coverageAnalysis: "perTest",
  plugins: ["@stryker-mutator/jest-runner", "./scripts/prose.mjs"],
  ignorers: ["prose"],
  ignorePatterns: ["/build", "/dist", "/docs", "/seeds/transcripts", "/assets"],
  tempDirName: "build/mutation/sandbox",
  incremental: true,
  incrementalFile: "build/mutation/incremental.json",
  reporters: ["clear-text", "progress", "html", "json"],
  htmlReporter: { fileName: "build/mutation/report.html" },
  jsonReporter: { fileName: "build/mutation/report.json" },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 1,
  thresholds: { high: 95, low: 90, break: 85 },
};
