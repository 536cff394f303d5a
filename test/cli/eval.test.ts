import { hashbook } from "./memory";

const evalJson = async (...formulas: string[]) => {
  const { status, out } = await hashbook(["eval", "--json", ...formulas]);
  return { status, results: JSON.parse(out) as unknown[] };
};

test("a formula's value stands with its unit", async () => {
  // Bitcoin's subsidy after its fourth halving.
  const { status, out, err } = await hashbook(["eval", "=MINING.BLOCKSUBSIDY(840000)", "1+1"]);
  expect([status, out, err]).toEqual([0, "3.125 BTC/block\n2\n", ""]);
});

test("an error in a cell is a result, with its reason", async () => {
  const { status, out } = await hashbook(["eval", "=1/0"]);
  expect([status, out]).toEqual([0, "#DIV/0! Division by zero.\n"]);
});

test("as JSON: values, grids, units and errors", async () => {
  const { status, results } = await evalJson("=MINING.BLOCKSUBSIDY({210000;840000})", '="a"&1', "=2*3", "=NA()", "=A1");
  expect(status).toBe(0);
  expect(results).toEqual([
    { formula: "=MINING.BLOCKSUBSIDY({210000;840000})", values: [[25], [3.125]], unit: "BTC/block", error: null },
    { formula: '="a"&1', value: "a1", unit: null, error: null },
    { formula: "=2*3", value: 6, unit: null, error: null },
    { formula: "=NA()", value: null, unit: null, error: { code: "#N/A", message: "The formula says NA()." } },
    { formula: "=A1", value: null, unit: null, error: { code: "#REF!", message: expect.stringContaining("no sheet") } },
  ]);
});

test("a function takes its assumptions as an array constant", async () => {
  const call = (more: string) => `=MINING.MINERPAYBACK(3000,200,3500,0.05,60000,8E13,840000${more})`;
  const { results } = await evalJson(call(""), call(',{"fees",0.3;"poolFee",0.02}'), call(',{"fee",0.3}'));
  const [plain, assumed, wrong] = results as {
    value: number;
    unit: string;
    error: { code: string; message: string };
  }[];
  expect(plain!.unit).toBe("days");
  expect(assumed!.value).not.toBe(plain!.value);
  expect(wrong!.error).toMatchObject({ code: "#VALUE!", message: expect.stringContaining("fees") });
});

test("the unit of a function follows the choice in its arguments", async () => {
  const { results } = await evalJson(
    '=MINING.HASHPRICE(60000,8E13,3.125,0,"btcPerBlock","TH")',
    "=MINING.HASHPRICE(60000,8E13,3.125)",
  );
  expect(results).toMatchObject([{ unit: "USD/TH/day" }, { unit: "USD/PH/day" }]);
});

test("the unit of a table is that of its metric or function; columns with units of their own name them", async () => {
  const machine = "200,3500,0.05,8E13,840000";
  const asps = (more: string) => `=MINING.ASPSCENARIO({10;15},{60000,90000},${machine}${more})`;
  const { results } = await evalJson(
    asps(""),
    asps(',{"poolFee",0.02}'),
    asps(',{"Metric","NPV"}'),
    asps(',{"metric","roi"}'),
    '=MINING.SENSITIVITY("MINING.HashPrice","btcPrice",6E4,"fees",0,{"difficulty",8E13;"blockHeight",840000})',
    "=MINING.HALVINGSCENARIO(60000,0,17.5,0.05,8E13,840000)",
  );
  expect(results.map((each) => (each as { unit: string | null }).unit)).toEqual([
    "days",
    "days",
    "USD",
    null,
    "USD/PH/day",
    null,
  ]);
});

test("formulas come from standard input, one a line", async () => {
  const { out } = await hashbook(["eval", "-"], {}, "=1+1\r\n\n=2+2\n");
  expect(out).toBe("2\n4\n");
});

test("a text that is no formula is refused with status 1, the others are still calculated", async () => {
  const { status, out, err } = await hashbook(["eval", "=1+", "=3"]);
  expect([status, out]).toEqual([1, "3\n"]);
  expect(err).toBe("Not a formula: “=1+” ends too early.\n");
  expect((await evalJson("=1+")).results).toMatchObject([{ error: { code: "#SYNTAX!" } }]);
});

test.each([[["eval"]], [["eval", "--jason", "=1"]], [["eval", "-", "=1"]]])("%j is wrong usage", async (args) => {
  const { status, err } = await hashbook(args);
  expect(status).toBe(2);
  expect(err).toMatch(/See hashbook eval --help\.\n$/);
});
