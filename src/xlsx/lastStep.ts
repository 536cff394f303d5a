import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const errorAsText =
  /<c ([^>]*)t="str"([^>]*)>(<f[^>]*>[^<]*<\/f>)<v>(#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A))<\/v>/g;

/**
 * Marks cached errors as errors: the .xlsx library stores the result of a formula as text when it is "#N/A". The parts keep
 * their order and carry one date, so that equal workbooks are equal files.
 */
export function storeErrors(bytes: Uint8Array, created: Date): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) return [path, part] as const;
    return [path, strToU8(strFromU8(part).replace(errorAsText, '<c $1t="e"$2>$3<v>$4</v>'))] as const;
  });
  return zipSync(Object.fromEntries(parts), { mtime: created, level: 6 });
}
