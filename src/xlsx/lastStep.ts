import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const errorAsText =
  /<c ([^>]*)t="str"([^>]*)>(<f[^>]*>[^<]*<\/f>)<v>(#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A))<\/v>/g;

/** What the .xlsx library writes otherwise than it should be, by part of the file. */
const corrections: readonly (readonly [part: RegExp, from: RegExp, to: string])[] = [
  // It stores the result of a formula as text when that is an error.
  [/^xl\/worksheets\/[^/]+\.xml$/, errorAsText, '<c $1t="e"$2>$3<v>$4</v>'],
  // It asks for a calculation on opening, which puts #NAME? into every cell of a reader without the add-in.
  [/^xl\/workbook\.xml$/, /<calcPr[^>]*\/>/, '<calcPr calcId="191029"/>'],
  // LibreOffice shows stored text results of programs that it knows, and no others.
  [/^docProps\/app\.xml$/, /<Application>[^<]*<\/Application>/, "<Application>Microsoft Excel</Application>"],
];

/**
 * Corrects the parts of an .xlsx file. They keep their order and carry one date, so that equal workbooks are equal files.
 */
export function lastStep(bytes: Uint8Array, created: Date): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => {
    const own = corrections.filter(([pattern]) => pattern.test(path));
    const text = () => own.reduce((sofar, [, from, to]) => sofar.replace(from, to), strFromU8(part));
    return [path, own.length ? strToU8(text()) : part] as const;
  });
  // The date is written in local time; without its offset the bytes would depend on the time zone.
  const mtime = new Date(created.getTime() + created.getTimezoneOffset() * 60_000);
  return zipSync(Object.fromEntries(parts), { mtime, level: 6 });
}
