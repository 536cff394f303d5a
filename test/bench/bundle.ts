import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { gzipSync } from "node:zlib";

type CustomFunction = (...args: unknown[]) => unknown;

const folder = join(__dirname, "../../dist/addin");
const path = join(folder, "functions.js");
const run = (file: string) => runInThisContext(readFileSync(file, "utf8"), file);

/** The custom functions as they ship, by name: the bundle that Excel loads, given what it finds there. */
export function shippedFunctions(): ReadonlyMap<string, CustomFunction> {
  const functions = new Map<string, CustomFunction>();
  class ExcelError extends Error {}
  Object.assign(globalThis, {
    self: globalThis,
    document: page,
    CustomFunctions: {
      associate: (name: string, call: CustomFunction) => functions.set(name, call),
      Error: ExcelError,
      ErrorCode: {},
    },
  });
  run(path);
  return functions;
}

interface Script {
  src: string;
  onload(event: { type: string }): void;
}

/** As much of a page as it takes to load the parts that the bundle asks for later. */
const page = {
  currentScript: { tagName: "SCRIPT", src: `${folder}/functions.js` },
  getElementsByTagName: () => [],
  createElement: () => ({ setAttribute: () => undefined }),
  head: {
    appendChild(script: Script) {
      run(script.src);
      script.onload({ type: "load" });
    },
  },
};

export const bundleKilobytes = () => gzipSync(readFileSync(path), { level: 9 }).length / 1000;
