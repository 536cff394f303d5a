import { catalogue } from "../../src/economics/catalogue";
import { hashbook } from "./memory";

test("help and version are asked for in the usual ways", async () => {
  for (const asked of ["--help", "-h", "help"]) {
    const { status, out } = await hashbook([asked]);
    expect(status).toBe(0);
    for (const command of ["figures", "model", "eval", "functions"]) expect(out).toContain(`hashbook ${command} `);
  }
  expect((await hashbook(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect((await hashbook(["model", "--help"])).out).toContain("--output FILE");
});

test.each(
  [
    [[]],
    [["fugures"]],
    [["figures"]],
    [["figures", "x.txt", "--jsn"]],
    [["figures", "a.txt", "--json", "--csv"]],
  ].concat([[["figures", "x.txt", "--period", "Q2"]], [["model", "x.txt"]], [["model", "x.txt", "-o", "model.xls"]]]),
)("%j is wrong usage, status 2", async (args) => {
  const { status, out, err } = await hashbook(args, { "x.txt": "text", "a.txt": "text" });
  expect([status, out]).toEqual([2, ""]);
  expect(err).toMatch(/^[^\n]+\nSee hashbook (\w+ )?--help\.\n$/);
});

test.each([
  [
    ["figures", "call.rtf"],
    "call.rtf: .txt, .md, .html, .htm, .pdf, .docx, .json files are read, not .rtf. Save it as text first.\n",
  ],
  [["figures", "text.pdf"], "text.pdf: this is no PDF.\n"],
  [["figures", "none.txt"], "none.txt: there is no such file or folder.\n"],
  [["figures", "empty.txt"], "empty.txt: there is nothing in it.\n"],
  [["figures", "zero.txt"], "zero.txt: this is no text.\n"],
  [["figures", "broken.json"], "broken.json: this is no JSON.\n"],
  [["figures", "other.json"], "other.json: document must be an object, not nothing.\n"],
  [["functions", "HASHPRISE"], "There is no function HASHPRISE. The nearest name is MINING.HASHPRICE.\n"],
])("%j is refused with its reason, status 1", async (args, reason) => {
  const files = { "empty.txt": " \n", "zero.txt": "a\0b", "text.pdf": "words", "broken.json": "{", "other.json": "{}" };
  expect(await hashbook(args, files)).toMatchObject({ status: 1, out: "", err: reason });
});

test("functions lists every function of the catalogue", async () => {
  const { out } = await hashbook(["functions"]);
  expect(catalogue.map(({ name }) => name).filter((name) => !out.includes(`MINING.${name} `))).toEqual([]);
});

test("functions NAME explains every parameter", async () => {
  for (const { name, parameters } of catalogue) {
    const { out, status } = await hashbook(["functions", name.toLowerCase()]);
    expect(status).toBe(0);
    expect(Object.keys(parameters).filter((each) => !out.includes(`\n  ${each} `))).toEqual([]);
  }
});

test("functions NAME shows the worked examples with their results, in lines of 96 characters but for formulas", async () => {
  const { out } = await hashbook(["functions", ...catalogue.map(({ name }) => name)]);
  for (const { examples } of catalogue)
    for (const { formula } of examples) expect(out).toContain(`\n  =${formula}\n  `);
  expect(out.split("\n").filter((line) => [...line].length > 96 && !line.startsWith("  ="))).toEqual([]);
});

test("a refusal in an example is shown whole", async () =>
  expect((await hashbook(["functions", "minerenergycost"])).out).toContain(
    "\n  #VALUE! powerPrice: needs 0 to 1 USD/kWh, got 6 (cents?).\n",
  ));
