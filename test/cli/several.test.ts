import { hashbook } from "./memory";

const call = (company: string, revenue: string) =>
  `${company} (XYZ) Q2 2024 Earnings Call, August 14, 2024\n\nJane Doe: Total revenue was $${revenue} million in the second quarter of 2024.\n`;

const files = {
  "calls/b.txt": call("Bravo Mining", "20.5"),
  "calls/a.txt": call("Alpha Mining", "10.5"),
  "calls/c.txt": " ",
  "calls/d.txt": call("Delta Mining", "40.5"),
  "calls/e.txt": call("Echo Mining", "50.5"),
};

type Printed = { file: string; document: { company: string }; figures: { value: number }[] };

it("reads a folder in the order of its names, and names at the end what it could not read", async () => {
  const { out, err, status } = await hashbook(["figures", "calls", "--json"], files);
  expect((JSON.parse(out) as Printed[]).map(({ file, figures }) => [file, figures[0]?.value])).toEqual([
    ["calls/a.txt", 10_500_000],
    ["calls/b.txt", 20_500_000],
    ["calls/d.txt", 40_500_000],
    ["calls/e.txt", 50_500_000],
  ]);
  expect(err).toBe("1 of 5 files could not be read:\ncalls/c.txt: there is nothing in it.\n");
  expect(status).toBe(1);
});

it("prints one object of one file, a list of a folder with one file", async () => {
  const one = { "calls/a.txt": files["calls/a.txt"] };
  const ofFile = JSON.parse((await hashbook(["figures", "calls/a.txt", "--json"], one)).out) as Printed;
  const ofFolder = JSON.parse((await hashbook(["figures", "calls", "--json"], one)).out) as Printed[];
  expect(ofFile.document.company).toBe("Alpha Mining");
  expect(ofFolder.map(({ document }) => document.company)).toEqual(["Alpha Mining"]);
});

it("prints each call under the name of its file", async () => {
  const { out } = await hashbook(["figures", "calls/b.txt", "calls/a.txt"], files);
  expect(out.match(/^calls.*$/gm)).toEqual(["calls/b.txt", "calls/a.txt"]);
});

it("sets the calls of a company beside each other, whatever their order", async () => {
  const later = `Alpha Mining (ALFA) Q3 2024 Earnings Call, November 12, 2024\n\nJane Doe: Total revenue was $12.1 million in the third quarter of 2024, up from $11.5 million in the second quarter of 2024.\n`;
  const { out } = await hashbook(["figures", "later.txt", "earlier.txt", "calls/b.txt", "--json"], {
    ...files,
    "later.txt": later,
    "earlier.txt": files["calls/a.txt"].replace("XYZ", "ALFA"),
  });
  const issues = (JSON.parse(out) as { issues: { message: string }[] }[]).map((each) =>
    each.issues.map(({ message }) => message).filter((message) => /call of/.test(message)),
  );
  expect(issues).toEqual([
    [expect.stringMatching(/in the call of 2024-08-14: total revenue \$11\.5 million .*then \$10\.5 million/)],
    [],
    [],
  ]);
});

it("writes the workbook of the calls that could be read", async () => {
  const { out, err, status, written } = await hashbook(["model", "calls", "-o", "sector.xlsx"], files);
  expect(out).toMatch(/^sector\.xlsx: \d+ sheets, 4 of 4 figures loaded/);
  expect(err).toBe("1 of 5 files could not be read:\ncalls/c.txt: there is nothing in it.\n");
  expect([status, [...written.keys()]]).toEqual([1, ["sector.xlsx"]]);
  // Compiling the writer takes most of it.
}, 60_000);

it("writes no workbook of nothing", async () => {
  const { out, written, status } = await hashbook(["model", "calls/c.txt", "-o", "sector.xlsx"], files);
  expect([out, written.size, status]).toEqual(["", 0, 1]);
});
