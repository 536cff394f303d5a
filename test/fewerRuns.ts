import fc from "fast-check";

// Mutation testing runs each property thousands of times over: on the same few inputs each time, so that scores can be
// compared, and without looking for the simplest input that fails.
fc.configureGlobal({ numRuns: 12, seed: 1, endOnFailure: true });
