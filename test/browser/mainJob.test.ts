import { fromJson } from "../../src/transcript/callJson";
import canaan from "../../seeds/quarters/canaan-2024q2.json";
import { evaluateFormula } from "../../src/formula/evaluateFormula";
import { nameFigures } from "../../src/sheets/names";
import { openWorkbench, type OpenWorkbench } from "./workbench";

let workbench: OpenWorkbench;
beforeAll(async () => {
  workbench = await openWorkbench({ width: 1440, height: 900 });
});
afterAll(() => workbench.close());

const button = (name: string | RegExp) => workbench.pane().getByRole("button", { name });

/** What the cell of a name holds, as Excel tells it; null where there is no such name. */
const named = (name: string): Promise<unknown> =>
  workbench.pane().evaluate(
    (name) =>
      Excel.run(async (context) => {
        const item = context.workbook.names.getItemOrNullObject(name);
        const range = item.getRangeOrNullObject();
        range.load("values");
        await context.sync();
        return item.isNullObject ? null : (range.values[0]![0] as unknown);
      }),
    name,
  );

/** Where the cell of a name is, as "Assumptions!B6". */
const addressOf = (name: string): Promise<string> =>
  workbench.pane().evaluate(
    (name) =>
      Excel.run(async (context) => {
        const range = context.workbook.names.getItem(name).getRange();
        range.load("address");
        await context.sync();
        return range.address;
      }),
    name,
  );

/** All names, texts and formulas of the workbook. */
const contents = () =>
  workbench.pane().evaluate(() =>
    Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.load("items/name,items/formula,items/comment");
      worksheets.load("items/name");
      await context.sync();
      const used = worksheets.items.map((sheet) => sheet.getUsedRange());
      used.forEach((range) => range.load("address,formulas"));
      await context.sync();
      return JSON.stringify([
        names.items.map(({ name, formula, comment }) => [name, formula, comment]),
        used.map(({ address, formulas }) => [address, formulas]),
      ]);
    }),
  );

/** Every filled cell of the workbook whose value is such, by address. */
const cells = (is: (value: unknown) => boolean) =>
  workbench.page
    .evaluate(() => {
      const { grid } = window.workbench!;
      return grid.sheets().flatMap(({ id, name }) => {
        const area = grid.usedArea(id, false);
        return (area ? grid.values(id, area) : []).flatMap((row, r) =>
          row.map((value, c) => ({ at: `${name} R${area!.row + r + 1}C${area!.column + c + 1}`, value })),
        );
      });
    })
    .then((all) => all.filter(({ value }) => is(value)));

/** Waits until no function is still being asked. */
const calculated = async () => {
  while ((await cells((value) => value === "#BUSY!")).length > 0) await workbench.page.waitForTimeout(200);
};

/** Types into the cell of a name, as the analyst does, on the sheet where it stands. */
async function changeName(name: string, text: string): Promise<void> {
  const [sheet, cell] = (await addressOf(name)).split("!") as [string, string];
  await workbench.page.locator(`text=${sheet}`).first().click();
  await workbench.type(cell, text);
}

const call = fromJson(canaan);
const misheardNames = call.figures.filter(({ value }) => value === "4.02").map(({ id }) => nameFigures(call).get(id)!);

test("the bundled quarter opens with its doubts to decide, and the 4.02 per kWh among them", async () => {
  await button(/Canaan, Q2 2024/).click();
  await button(/^Import \d+ figures$/).waitFor();
  const doubts = workbench.pane().getByRole("list").filter({ hasText: "Electricity price" }).getByRole("listitem");
  const electricity = doubts.filter({ hasText: "Electricity price" });
  expect(await electricity.innerText()).toMatch(/\$4\.02 per kWh[^]*Plausible is[^]*Use \$0\.0402 per kWh/);
  expect(await electricity.getByRole("button", { pressed: true }).count()).toBe(0);
});

test("an import names what was accepted, and leaves the doubtful out", async () => {
  await workbench
    .pane()
    .getByRole("group", { name: /Computing power sold/ })
    .getByRole("button", { name: "Keep as said" })
    .click();
  await button(/^Import \d+ figures$/).click();
  await workbench
    .pane()
    .getByText(/figures written to Figures/)
    .waitFor();
  // As said on the call, lines 21, 29, 49 and 51.
  expect(await named("CAN_2024Q2_average_selling_price")).toBe(9.1);
  expect(await named("CAN_2024Q2_btc_mined")).toBe(141);
  expect(await named("CAN_2024Q2_computing_power_sold")).toBe(6_200_000);
  expect(await named("CAN_2024Q2_total_revenue")).toBe(72_000_000);
  expect(misheardNames.length).toBe(1);
  expect(await named(misheardNames[0]!)).toBeNull();
});

test("the scenarios are built, and calculate", async () => {
  await button("Build scenarios").click();
  for (const title of ["Assumptions", "Halving", "Average selling price", "Payback"]) {
    const card = workbench.pane().getByRole("region", { name: title });
    await card
      .getByRole("button", { name: /^Build/ })
      .or(card.getByText("in the workbook"))
      .first()
      .waitFor();
    const build = card.getByRole("button", { name: /^Build/ });
    if (await build.count()) await build.click();
    await card.getByText("in the workbook").waitFor();
  }
  await calculated();
  const errors = await cells((value) => typeof value === "string" && value.startsWith("#"));
  expect(errors).toEqual([]);
  expect(await cells((value) => value === 4.02)).toEqual([]);
});

test("HASHPRICE and MINERPAYBACK, typed, show what the engine answers", async () => {
  await workbench.page.locator("text=Sheet1").first().click();
  const hashprice = "MINING.HASHPRICE(66000,86871474313762,3.125)";
  await workbench.type("A1", `=${hashprice}`);
  // USD per PH/s and day: 10^15 × 86,400 hashes, of which one in difficulty × 2^32 finds 3.125 BTC.
  const byHand = (66_000 * 3.125 * 86_400 * 1e15) / (86_871_474_313_762 * 2 ** 32);
  const shown = await workbench.settledValue("Sheet1!A1");
  expect(shown).toBe(evaluateFormula(hashprice));
  // Doubles round four operations, the engine once.
  expect(shown as number).toBeCloseTo(byHand, 10);
  const payback = "MINING.MINERPAYBACK(1684,185,3420,0.05,66000,86871474313762,856800)";
  await workbench.type("A2", `=${payback}`);
  expect(await workbench.settledValue("Sheet1!A2")).toBe(evaluateFormula(payback));
});

test("a bitcoin price that changes changes the Halving sheet", async () => {
  const before = (await named("hashprice_before")) as number;
  const price = (await named("btc_price")) as number;
  await changeName("btc_price", String(2 * price));
  await workbench.page.waitForFunction(
    ([address, before]) => Number(window.workbench!.value(address as string)) > 1.5 * (before as number),
    [await addressOf("hashprice_before"), before],
  );
  // Hashprice is proportional to the price.
  expect((await named("hashprice_before")) as number).toBeCloseTo(2 * before, 9);
  await calculated();
});

test("a second import changes nothing", async () => {
  const before = await contents();
  await workbench.pane().getByRole("tab", { name: "Import" }).click();
  await button(/^Import \d+ figures$/).click();
  await workbench.pane().getByText("The workbook already holds all of this.").waitFor();
  expect(await contents()).toEqual(before);
});

test("nothing went wrong, and nothing left the machine", () => {
  expect(workbench.problems).toEqual([]);
});
