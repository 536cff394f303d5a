/** Tests in a real browser, on what webpack built. */
module.exports = {
  ...require("./jest.config"),
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  testPathIgnorePatterns: [],
  testTimeout: 120_000,
  maxWorkers: 1,
};
