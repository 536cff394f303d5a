import { unzipSync } from "fflate";
import { Refusal } from "../units/refusal";
import { textOfHtml } from "./html";

/** Unpacked, no document of words is larger; a small file that is was made to fill the memory. */
const largest = 100_000_000;

/** The words of a Word document, by way of a page. */
export async function textOfDocx(bytes: Uint8Array): Promise<string> {
  const parts = partsOf(bytes);
  if (!parts.some(({ name }) => name === "word/document.xml"))
    throw new Refusal("input", "this is no Word document; save it as .docx, .pdf or .txt.");
  if (parts.reduce((sum, { size }) => sum + size, 0) > largest)
    throw new Refusal("input", `unpacked it has more than ${largest / 1e6} MB, which no call has.`);
  const { default: mammoth } = await import("mammoth");
  // Node takes the one, a browser the other.
  const input = { buffer: bytes, arrayBuffer: bytes.slice().buffer };
  const { value } = await mammoth.convertToHtml(input as unknown as { buffer: Buffer }, {
    convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
  });
  return textOfHtml(value);
}

function partsOf(bytes: Uint8Array): { name: string; size: number }[] {
  const parts: { name: string; size: number }[] = [];
  try {
    unzipSync(bytes, {
      filter({ name, originalSize }) {
        parts.push({ name, size: originalSize });
        return false;
      },
    });
  } catch {
    throw new Refusal("input", "this is no Word document that can be opened; it may be damaged.");
  }
  return parts;
}
