import { Refusal } from "../units/refusal";
import { linesOfPage, type Word } from "./pdfLines";

/** The words of a PDF, line by line and page by page. Refuses one that is locked, broken, or only pictures of pages. */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  const [pdfjs, worker] = await Promise.all([
    import("pdfjs-dist/legacy/build/pdf.mjs"),
    import("pdfjs-dist/legacy/build/pdf.worker.mjs" as string) as Promise<unknown>,
  ]);
  // Found there, it runs in this thread; else it would be fetched from a place of its own.
  Object.assign(globalThis, { pdfjsWorker: worker });
  const task = pdfjs.getDocument({
    // A copy: what is handed over is no longer the caller's.
    data: bytes.slice(),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOfPage(items.flatMap((item) => ("str" in item ? [wordOf(item)] : []))).join("\n"));
      page.cleanup();
    }
    if (pages.every((page) => page.trim() === ""))
      throw new Refusal("input", "its pages are pictures without words; run text recognition over it first.");
    return `${pages.join("\n\n")}\n`;
  } catch (problem) {
    throw refusalOf(problem);
  } finally {
    await task.destroy();
  }
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

const wordOf = ({ str, transform, width, height }: Item): Word => ({
  text: str,
  x: transform[4]!,
  y: transform[5]!,
  width,
  height: height || Math.hypot(transform[2]!, transform[3]!),
});

function refusalOf(problem: unknown): unknown {
  const { name } = problem as { name?: string };
  if (name === "PasswordException") return new Refusal("input", "it is locked with a password; save it without one.");
  if (name === "InvalidPDFException" || name === "FormatError" || name === "UnknownErrorException")
    return new Refusal("input", "this is no PDF that can be opened; it may be damaged.");
  return problem;
}
