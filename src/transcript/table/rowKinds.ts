/** What the rows of a table are where its columns are metrics. */
const rowKinds: readonly (readonly [kind: "site" | "region", name: RegExp])[] = [
  ["site", /^(?:sites?|facilit(?:y|ies)|locations?|campus(?:es)?|data cent(?:er|re)s?|projects?|mines?)\b/i],
  ["region", /^(?:regions?|countr(?:y|ies)|states?)\b/i],
];
export const kindOf = (name: string) => rowKinds.find(([, said]) => said.test(name.trim()))?.[0];
