import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { gzipSync } from "node:zlib";

type CustomFunction = (...args: unknown[]) => unknown;

const path = join(__dirname, "../../dist/addin/functions.js");

/** The custom functions as they ship, by name: the bundle that Excel loads, given what it finds there. */
export function shippedFunctions(): ReadonlyMap<string, CustomFunction> {
  const functions = new Map<string, CustomFunction>();
  class ExcelError extends Error {}
  Object.assign(globalThis, {
    self: globalThis,
    CustomFunctions: {
      associate: (name: string, call: CustomFunction) => functions.set(name, call),
      Error: ExcelError,
      ErrorCode: {},
    },
  });
  runInThisContext(readFileSync(path, "utf8"), path);
  return functions;
}

export const bundleKilobytes = () => gzipSync(readFileSync(path), { level: 9 }).length / 1000;
