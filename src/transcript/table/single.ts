import type { Column } from "./column";
import type { Table } from "./table";

/** What a column of values is called where its name says nothing of them. */
const plain = /^(?:amount|value|figure|result|total|actual|data|current)s?$/i;
/** A title that says that the values are of no time reported. */
const notOfNow =
  /\b(?:target|pro ?forma|assumption|scenario|sensitivity|illustrative|example|glossary|calendar|compar\w+|peers?)\b/i;

/**
 * The columns of a table that gives one value a row under no head: a list of facts, of the time that the title names, or
 * else of what is reported.
 */
export function singleColumn({ heads, rows, caption }: Table): readonly Column[] | undefined {
  const named = heads.names.slice(1).some((name) => name !== "" && !plain.test(name));
  const numbers = rows.map(({ cells }) => cells.filter(({ kind }) => kind !== "words").length);
  if (named || heads.inOrder.length || numbers.some((count) => count > 1) || numbers.filter(Boolean).length < 2)
    return undefined;
  if (caption.slice(0, 2).some((title) => notOfNow.test(title))) return undefined;
  return [{ kind: "level", time: null, currency: undefined, point: undefined, role: undefined }];
}
