// A test environment that skips what comes after the first failure: one is enough to notice a change.
const { TestEnvironment } = require("jest-environment-node");

module.exports = class extends TestEnvironment {
  hasFailed = false;

  handleTestEvent(event) {
    if (event.name === "test_fn_failure") this.hasFailed = true;
    if (event.name === "test_start" && this.hasFailed) event.test.mode = "skip";
  }
};
