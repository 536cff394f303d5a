import fc from "fast-check";

// Mutation testing runs each property thousands of times over; the same few inputs each time, so that a score can be compared.
fc.configureGlobal({ numRuns: 12, seed: 1 });
