/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { makerCall } from "../sheets/calls";
import { openReview } from "./pane";

const importButton = () => screen.getByRole("button", { name: /^Import \d/ });
const written = () => screen.findByText(/written to Figures/);
const powerPrice = () => screen.getByRole("button", { name: /^Electricity price/ }).closest("li")!;

test("a doubt comes first, with its reason and its suggestion, and nothing is chosen for the analyst", async () => {
  await openReview({ call: makerCall });
  const [first] = screen.getAllByRole("region");
  expect(first).toHaveAccessibleName("Needs your decision");
  const doubt = within(first!).getByRole("group", { name: "What to do with Electricity price" });
  expect(within(powerPrice()).getByText(/5\.1 USD\/kWh is outside 0\.005 to 0\.25/)).toBeVisible();
  expect(within(doubt).getByRole("button", { name: /^Use \$0\.051/ })).toBeVisible();
  expect(within(doubt).queryAllByRole("button", { pressed: true })).toEqual([]);
});

test("an undecided doubt stays out of the workbook", async () => {
  const { user, workbook } = await openReview({ call: makerCall });
  await user.click(importButton());
  await written();
  expect(workbook.valueOf("KILN_2024Q2_total_revenue")).toBe(26e6);
  expect(workbook.names.filter((name) => name.includes("electricity_price"))).toEqual([]);
});

test("a figure that is unticked is left out, and a chosen suggestion is imported", async () => {
  const { user, workbook } = await openReview({ call: makerCall });
  const before = Number(/\d+/.exec(importButton().textContent!)![0]);
  await user.click(screen.getByRole("checkbox", { name: /^Total revenue/ }));
  expect(importButton()).toHaveTextContent(`Import ${before - 1} figures`);
  await user.click(screen.getByRole("button", { name: /^Use \$0\.051/ }));
  expect(importButton()).toHaveTextContent(`Import ${before} figures`);
  await user.click(importButton());
  await written();
  expect(workbook.names).not.toContain("KILN_2024Q2_total_revenue");
  expect(workbook.valueOf("KILN_2024Q2_electricity_price")).toBe(0.051);
});

test("a decision on a doubt can be taken again", async () => {
  const { user, workbook } = await openReview({ call: makerCall });
  await user.click(screen.getByRole("button", { name: /^Use \$0\.051/ }));
  await user.click(within(powerPrice()).getByRole("button", { name: "Change" }));
  await user.click(within(powerPrice()).getByRole("button", { name: "Leave out" }));
  await user.click(importButton());
  await written();
  expect(workbook.names.filter((name) => name.includes("electricity_price"))).toEqual([]);
});

test("undo takes the import back", async () => {
  const { user, workbook } = await openReview({ call: makerCall });
  await user.click(importButton());
  await written();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByText(/Taken back/);
  expect(workbook.book).toEqual({ sheets: [], names: [] });
});

test("an imported figure leads to its cell", async () => {
  const { user, workbook } = await openReview({ call: makerCall });
  await user.click(screen.getByTitle("Show where Total revenue was said"));
  expect(screen.queryByTitle("Show the cell")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Back to figures" }));
  await user.click(importButton());
  await written();
  await user.click(screen.getByTitle("Show where Total revenue was said"));
  await user.click(await screen.findByTitle("Show the cell"));
  expect(workbook.value(workbook.shown[0]!)).toBe(26e6);
});

test("the keys move through the list, tick, and find the search", async () => {
  const { user } = await openReview({ call: makerCall });
  const heading = screen.getByRole("button", { name: /^Needs your decision/ });
  act(() => heading.focus());
  await user.keyboard("{ArrowDown}");
  expect(within(powerPrice()).getByRole("button", { name: /^Electricity price/ })).toHaveFocus();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  const figure = document.activeElement as HTMLInputElement;
  expect(figure).toBeChecked();
  await user.keyboard(" ");
  expect(figure).not.toBeChecked();
  await user.keyboard("/power");
  expect(screen.getByRole("searchbox")).toHaveValue("power");
  expect(screen.queryByRole("checkbox", { name: /^Total revenue/ })).toBeNull();
  await user.keyboard("{Escape}");
  expect(screen.getByRole("checkbox", { name: /^Total revenue/ })).toBeInTheDocument();
});
