/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { openPane } from "./pane";

const card = (name: string) => screen.findByRole("region", { name });
const built = (sheets: string) => screen.findByText(new RegExp(`^${sheets} written: `));

async function buildHalving() {
  const pane = openPane("scenarios");
  await pane.user.click(await screen.findByRole("button", { name: "Build Halving" }));
  await built("Assumptions and Halving");
  return pane;
}

test("a scenario brings the assumptions that it stands on", async () => {
  const { user, workbook } = await buildHalving();
  expect(workbook.book.sheets.map(({ name }) => name)).toEqual(["Assumptions", "Halving"]);
  const halving = await card("Halving");
  await user.click(within(halving).getByRole("button", { name: /^Stands on/ }));
  const price = within(halving).getByText("btc_price").closest("li")!;
  await user.click(within(price).getByRole("button", { name: /^Assumptions!/ }));
  const [shown] = workbook.shown;
  expect(workbook.value(shown!)).toBe(workbook.valueOf("btc_price"));
});

test("a changed cell is shown before it is replaced, and stays where the analyst says so", async () => {
  const { user, workbook } = await buildHalving();
  const planned = workbook.value("Halving!B6");
  workbook.type("Halving!B6", 900_000);
  const buildAgain = async () =>
    user.click(await screen.findByRole("button", { name: "Fill what is missing on Halving" }));

  await buildAgain();
  expect(await screen.findByText("The workbook holds other values")).toBeVisible();
  expect(screen.getByRole("row", { name: /Block height Halving!B6 900,000 =block_height/ })).toBeVisible();
  expect(workbook.value("Halving!B6")).toBe(900_000);
  await user.click(screen.getByRole("button", { name: "Write" }));
  await screen.findByText(/keep what they hold/);
  expect(workbook.value("Halving!B6")).toBe(900_000);

  await buildAgain();
  await user.click(await screen.findByRole("radio", { name: /^Replace/ }));
  await user.click(screen.getByRole("button", { name: "Write" }));
  await built("Halving");
  expect(workbook.value("Halving!B6")).toBe(planned);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByText(/Taken back/);
  expect(workbook.value("Halving!B6")).toBe(900_000);
});

test("without machine sales the price scenario says what it lacks, and the way to an import", async () => {
  const { user } = openPane("scenarios");
  const asp = await card("Average selling price");
  expect(within(asp).getByRole("button", { name: "Build Average selling price" })).toBeDisabled();
  expect(within(asp).getByText(/average selling price, computing power sold/)).toBeVisible();
  await user.click(within(asp).getByRole("button", { name: /^Import a call/ }));
  expect(await screen.findByText("Load an earnings call")).toBeVisible();
});
