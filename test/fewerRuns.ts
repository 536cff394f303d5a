import type * as FastCheck from "fast-check";

// Mutation testing runs each property thousands of times over: on the same few inputs each time, so that scores can be
// compared, also where a property asks for more, and without looking for the simplest input that fails.
jest.mock("fast-check", () => {
  const { default: real } = jest.requireActual<typeof FastCheck>("fast-check");
  const assert = (property: Parameters<typeof real.assert>[0], parameters?: object) =>
    real.assert(property, { ...parameters, numRuns: 12, seed: 1, endOnFailure: true });
  return { __esModule: true, default: { ...real, assert } };
});
