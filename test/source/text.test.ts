import { zipSync } from "fflate";
import { textOf } from "../../src/source/text";
import { docxFile } from "./docxFile";
import { pdfFile } from "./pdfFile";

// The first reader of PDFs compiles its package, which takes a while on a slow machine.
jest.setTimeout(120_000);

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a text file", () => {
  const words = "Hash rate “rose” by 5 % to 3 EH/s";
  const inUtf16 = Buffer.from(words, "utf16le");
  it.each([
    ["UTF-8", bytes(words)],
    ["UTF-8 with its mark", bytes(`\uFEFF${words}`)],
    ["UTF-16 as Notepad saves it", Buffer.concat([Buffer.from([0xff, 0xfe]), inUtf16])],
    ["UTF-16 with the high byte first", Buffer.from(Buffer.concat([Buffer.from([0xff, 0xfe]), inUtf16])).swap16()],
    ["Windows-1252", Buffer.from(words.replace("“", "\x93").replace("”", "\x94"), "latin1")],
  ])("is read in %s", async (_, file) => expect(await textOf(new Uint8Array(file), "call.txt")).toBe(words));

  it("is read in UTF-16 without a mark", async () => {
    const plain = "We mined 12 bitcoin in May.";
    expect(await textOf(new Uint8Array(Buffer.from(plain, "utf16le")), "call.txt")).toBe(plain);
  });

  // GB 18030: 收入 is CA D5 C8 EB, 增长 is D4 F6 B3 A4.
  it("is read in the code page of Chinese pages", async () => {
    const file = Buffer.concat([Buffer.from("Revenue rose 9%. "), Buffer.from("cad5c8ebd4f6b3a4", "hex")]);
    expect(await textOf(new Uint8Array(file), "call.txt")).toBe("Revenue rose 9%. 收入增长");
  });

  it("keeps its UTF-8 where a single byte went wrong", async () => {
    const file = Buffer.concat([Buffer.from("“We’re at 5 EH/s” – “good”"), Buffer.from([0xff])]);
    expect(await textOf(new Uint8Array(file), "call.txt")).toBe("“We’re at 5 EH/s” – “good”\uFFFD");
  });
});

describe("a PDF", () => {
  it("is read line by line, rows of a table with bars, paragraphs apart", async () => {
    const file = pdfFile([
      [
        { x: 72, y: 720, size: 14, text: "Osprey Compute reports its third quarter" },
        { x: 72, y: 690, text: "Revenue was $33 million, which is more than" },
        { x: 72, y: 678, text: "the quarter before." },
        { x: 300, y: 640, text: "Q3 2025" },
        { x: 400, y: 640, text: "Q2 2025" },
        { x: 72, y: 626, text: "Bitcoin mined" },
        { x: 310, y: 626, text: "288" },
        { x: 410, y: 626, text: "264" },
        { x: 72, y: 612, text: "Revenue" },
        { x: 300, y: 612, text: "$" },
        { x: 312, y: 612, text: "33.0" },
        { x: 400, y: 612, text: "$" },
        { x: 412, y: 612, text: "27.3" },
      ],
      [{ x: 72, y: 720, text: "Second page." }],
    ]);
    expect(await textOf(file, "call.pdf")).toBe(
      [
        "Osprey Compute reports its third quarter",
        "",
        "Revenue was $33 million, which is more than",
        "the quarter before.",
        "",
        "|  | Q3 2025 | Q2 2025 |",
        "| Bitcoin mined | 288 | 264 |",
        "| Revenue | $33.0 | $27.3 |",
        "",
        "Second page.",
        "",
      ].join("\n"),
    );
  });

  it("leaves out the raised marks of notes", async () => {
    const file = pdfFile([
      [
        { x: 72, y: 700, text: "Adjusted EBITDA" },
        { x: 151, y: 704, size: 6, text: "1" },
        { x: 155, y: 700, text: " was $9 million." },
      ],
    ]);
    expect(await textOf(file, "call.pdf")).toBe("Adjusted EBITDA was $9 million.\n");
  });
});

it("a Word document is read by paragraphs and rows", async () => {
  const rows = [
    ["", "Q3 2025", "Q2 2025"],
    ["Bitcoin mined", "288", "264"],
  ];
  expect(await textOf(docxFile(["Osprey Compute", rows, "Revenue rose to $33 million."]), "call.docx")).toBe(
    "Osprey Compute\n\n|  | Q3 2025 | Q2 2025 |\n| Bitcoin mined | 288 | 264 |\n\nRevenue rose to $33 million.\n",
  );
});

it("a page is read as such by its ending or by how it begins", async () => {
  const page = "<!DOCTYPE html><html><body><p>We mined 12&nbsp;bitcoin.</p></body></html>";
  for (const name of ["call.html", "call.HTM", "call", "call.txt"])
    expect(await textOf(bytes(page), name)).toBe("We mined 12\u00A0bitcoin.\n");
});

describe("what cannot be read is refused in one sentence:", () => {
  const locked =
    "/Encrypt << /Filter /Standard /V 1 /R 2 /O <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /U <28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A> /P -4 >> /ID [<00> <00>] ";
  it.each([
    ["a file of nothing", "call.txt", bytes(""), "there is nothing in it."],
    ["a file of spaces", "call.txt", bytes(" \n"), "there is nothing in it."],
    ["bytes that are no text", "call.txt", new Uint8Array([0x89, 0, 1, 0, 0, 2, 7]), "this is no text."],
    ["a PDF in name only", "call.pdf", bytes("We mined 12 bitcoin."), "this is no PDF."],
    ["a Word document in name only", "call.docx", bytes("We mined."), "this is no Word document."],
    [
      "a damaged PDF",
      "call.pdf",
      bytes("%PDF-1.4\nnothing more"),
      "this is no PDF that can be opened; it may be damaged.",
    ],
    [
      "pictures of pages",
      "call.pdf",
      pdfFile([[], []]),
      "its pages are pictures without words; run text recognition over it first.",
    ],
    [
      "a locked PDF",
      "call.pdf",
      pdfFile([[{ x: 72, y: 700, text: "a" }]], locked),
      "it is locked with a password; save it without one.",
    ],
    [
      "another archive",
      "call.docx",
      zipSync({ "a.txt": bytes("a") }),
      "this is no Word document; save it as .docx, .pdf or .txt.",
    ],
    [
      "a broken archive",
      "call.docx",
      bytes("PK\u0003\u0004"),
      "this is no Word document that can be opened; it may be damaged.",
    ],
    ["rich text", "call.rtf", bytes("{\\rtf1 We mined.}"), "this is rich text; save it as .docx or .txt."],
    [
      "too long a text",
      "call.txt",
      bytes("a ".repeat(1_000_001)),
      "2000002 characters are too many for a call; up to 2000000 are read.",
    ],
    ["too large a file", "call.pdf", new Uint8Array(26e6), "26.0 MB are too much for a call; up to 25 MB are read."],
  ])("%s", async (_, name, file, reason) => {
    await expect(textOf(file, name)).rejects.toMatchObject({ name: "Refusal", message: reason });
  });

  it("an old or a locked Word document", async () => {
    const file = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    await expect(textOf(file, "call.doc")).rejects.toThrow("save it as .docx without one");
  });
});
