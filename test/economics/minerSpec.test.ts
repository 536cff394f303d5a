import { readFileSync } from "node:fs";
import { machines } from "../../src/economics/machines";
import { machines as offered } from "../../src/sheets/machines";
import { hasShared, shared } from "../shared";
import { call } from "./call";

type Row = Readonly<Record<string, unknown>>;

const spec = (...args: Parameters<typeof call> extends [string, ...infer Rest] ? Rest : never) =>
  call("MINERSPEC", ...args);
const message = (name: string) => (spec(name) as unknown as { message: string }).message;

describe("a machine is found", () => {
  it.each([
    "Antminer S21 (200T)",
    "antminer s21 200t",
    "ANTMINER-S21",
    "S21",
    "Bitmain S21",
    "Bitmain Antminer S21 (200T)",
  ])("as %s", (name) => expect(spec(name)).toBe(200));
  it("with what is asked for, hashrate where nothing is", () => {
    expect(
      ["ths", "w", "jth", "cooling", "launch", "maker", "model", "grade"].map((field) => spec("S21 XP Hyd", field)),
    ).toEqual([473, 5676, 12, "hydro", "2024", "Bitmain", "Antminer S21 XP Hyd (473T)", "A"]);
    expect(spec("S21 XP Hyd", null)).toBe(473);
  });
  it("a column of names gives a column", () =>
    expect(spec([["S21"], ["no such thing"], ["S21 Pro"]], "w")).toEqual([
      [3500],
      [{ error: "#N/A", message: expect.stringMatching(/no such thing/) as string }],
      [3510],
    ]));
});

describe("a machine is not found", () => {
  it("where none has the name: the nearest are named", () =>
    expect(spec("Antminer S22 Pro")).toEqual({
      error: "#N/A",
      message: expect.stringMatching(
        /^The table of 83 machines has no "Antminer S22 Pro" \(did you mean Antminer S21 Pro \(234T\), [^,]+ or [^,]+\?\)\.$/,
      ) as string,
    }));
  it("where a name has a hashrate that is not in the table", () =>
    expect(message("Antminer S21 (188T)")).toMatch(/did you mean Antminer S21 \(200T\)/));
  it.each([
    ["with brackets", "Avalon A1266 (999T)", "Avalon A1266 of grade C"],
    ["without", "A1266 100T", "Avalon A1266 of grade C"],
    ["before the kind of cooling", "Antminer S21 400T Hyd", "Antminer S21 Hyd (335T)"],
    ["in a name with a slip", "Whatsminer M30S* (100T)", "Whatsminer M30S+ (100T)"],
    ["that another name has", "Whatsminer M30S++ 100T", "Whatsminer M30S++ (112T)"],
  ])("where its hashrate is unknown, %s: the nearest name comes first", (_, name, nearest) =>
    expect(message(name)).toContain(`did you mean ${nearest}, `),
  );
  it("where two have it: both are named", () =>
    expect(spec("S21+")).toEqual({
      error: "#N/A",
      message: '"S21+" is the name of several machines: Antminer S21+ (216T) or Antminer S21+ (235T). Say which.',
    }));
  it("where the cell is blank or a number", () => {
    expect(spec(null)).toEqual({ error: "#VALUE!", message: "model: needs the name of a machine, got nothing." });
    expect(spec(21)).toEqual({ error: "#VALUE!", message: "model: needs the name of a machine, got 21." });
  });
  it("where the field is not known", () =>
    expect(spec("S21", "watts")).toMatchObject({
      error: "#VALUE!",
      message: expect.stringMatching(/^field: needs ths, w, jth, cooling/) as string,
    }));
});

describe("what one catalogue alone states", () => {
  it("is marked in its grade and its source", () => {
    expect(spec("Antminer S23 (318T)", "grade")).toBe("C");
    expect(spec("Antminer S23 (318T)", "source")).toMatch(/^Grade C, one catalogue only, check it: ./);
    expect(spec("Antminer S21", "source")).toMatch(/^Grade A: ./);
    const { sources } = machines.find(({ model }) => model === "Antminer S21 (200T)")!;
    expect(String(spec("Antminer S21", "source")).split("; ")).toHaveLength(sources.length);
  });
  it("is marked where it is named as the nearest", () =>
    expect(message("Antminer S23 (319T)")).toMatch(/Antminer S23 \(318T\) of grade C/));
  it("is not among the machines that a new model offers", () => {
    expect(offered.map(({ grade }) => grade)).not.toContain("C");
    expect(offered).toHaveLength(15);
  });
});

describe("the table", () => {
  it("names each machine once", () => expect(new Set(machines.map(({ model }) => model)).size).toBe(machines.length));
  it("gives each machine a source", () => machines.forEach(({ sources }) => expect(sources.join("")).not.toBe("")));

  if (hasShared)
    it("is the list of the reference vectors, row by row", () => {
      const { models } = JSON.parse(readFileSync(shared("vectors/asic_specs.json"), "utf8")) as { models: Row[] };
      const factsOf = (row: Row) => [
        ...[row.model, row.maker, row.hashrate_ths, row.power_w, row.efficiency_j_th],
        ...[row.cooling, row.launch, row.grade, row.sources, row.note || undefined],
      ];
      const ours = machines.map(({ hashrate, power, efficiency, ...rest }) =>
        factsOf({ ...rest, hashrate_ths: hashrate, power_w: power, efficiency_j_th: efficiency }),
      );
      expect(ours).toEqual(models.map(factsOf));
    });
  else
    it("NOT RUN: the list that the table is from is not on this machine", () =>
      console.warn(
        "Whether the table of machines is the reference list was not tested: the list is not on this machine.",
      ));
});
