import { textOf } from "../../src/ui/importing/textFile";

const fileOf = (bytes: Buffer) => new File([new Uint8Array(bytes)], "call.txt");
const words = "Hash rate “rose” by 5%";

test("a text is read in UTF-8 and in the UTF-16 of Notepad", async () => {
  const marked = `\uFEFF${words}`;
  const inUtf16 = Buffer.from(marked, "utf16le");
  for (const bytes of [Buffer.from(words), Buffer.from(marked), inUtf16, Buffer.from(inUtf16).swap16()])
    expect(await textOf(fileOf(bytes))).toBe(words);
});

test("a file that holds no text is refused by its name", async () => {
  await expect(textOf(fileOf(Buffer.from([0x50, 0x4b, 0, 0])))).rejects.toThrow(
    "call.txt: this is no text. Nothing was read.",
  );
});
