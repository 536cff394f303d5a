/** @jest-environment jsdom */
import { cleanup, screen, within } from "@testing-library/react";
import { callOf, figure, maker, makerCall } from "../sheets/calls";
import type { Library } from "../../src/ui/library";
import { openPane } from "./pane";

const revenueThen = (value: string) =>
  figure({
    id: "then",
    metric: "total_revenue",
    value,
    basis: "prior",
    text: `${value.slice(0, 2)} million`,
    line: 12,
  });
const revenueNow = figure({ id: "now", metric: "cash", period: "2024-09-30", value: "52000000", line: 5 });
const nextCall = (value: string) =>
  callOf([revenueNow, revenueThen(value)], [], { ...maker, period: "2024Q3", date: "2024-11-14" });

/** The pane, opened anew after the second quarter was imported, with the call of the third under review. */
async function openNext(value: string) {
  const library: Library = [
    { id: "a", title: "Second quarter", detail: "", load: async () => ({ call: makerCall }) },
    { id: "b", title: "Third quarter", detail: "", load: async () => ({ call: nextCall(value) }) },
  ];
  const { user, workbook } = openPane("import", library);
  await user.click(screen.getByRole("button", { name: /Second quarter/ }));
  await user.click(await screen.findByRole("button", { name: /^Import \d/ }));
  await screen.findByText(/written to Figures/);
  cleanup();
  const again = openPane("import", library, workbook);
  await again.user.click(screen.getByRole("button", { name: /Third quarter/ }));
  await screen.findByRole("button", { name: /^Import \d/ });
}

test("a value restated since an earlier quarter of the workbook wants a decision before import", async () => {
  await openNext("28000000");
  const [first] = screen.getAllByRole("region");
  expect(first).toHaveAccessibleName("Needs your decision");
  expect(
    within(first!).getByText(/Another value than in the call of 2024-08-15: total revenue \$28 million/),
  ).toBeVisible();
});

test("a value that is the same wants none", async () => {
  await openNext("26000000");
  expect(screen.queryByText(/Another value than in the call/)).toBeNull();
  expect(screen.getByRole("button", { name: "Import 2 figures" })).toBeInTheDocument();
});

test("a sheet of the analyst's own that is called Figures does not keep a call from being opened", async () => {
  const library: Library = [
    { id: "b", title: "Third quarter", detail: "", load: async () => ({ call: nextCall("28000000") }) },
  ];
  const { user, workbook } = openPane("import", library);
  workbook.book = { sheets: [{ name: "Figures", cells: [["mine"]] }], names: [] };
  await user.click(screen.getByRole("button", { name: /Third quarter/ }));
  await user.click(await screen.findByRole("button", { name: "Import 2 figures" }));
  expect(await screen.findByText(/is not Hashbook's/)).toBeVisible();
});
