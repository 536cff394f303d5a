/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { openReview } from "./pane";

const text = [
  "Corvid Ridge Mining (CRVD), Q2 2025 earnings call, August 6, 2025",
  "",
  "Ana Brook: Total revenue was $41.5 million. The thing we call the bridge came to 17.8 million.",
].join("\n");

async function openLeftOver() {
  const pane = await openReview({ text });
  await pane.user.click(screen.getByRole("button", { name: /left over/ }));
  await pane.user.click(screen.getByRole("button", { name: /^17\.8 million/ }));
  return pane;
}

test("a number left over is listed in its words, mapped by hand, and imported with a note of that", async () => {
  const { user, workbook } = await openReview({ text });
  await user.click(screen.getByRole("button", { name: /left over/ }));
  const row = screen.getByRole("button", { name: /^17\.8 million/ });
  expect(row).toHaveTextContent("The thing we call the bridge came to 17.8 million.");
  await user.click(row);
  await user.click(screen.getByRole("button", { name: "Map to…" }));
  const form = await screen.findByRole("form", { name: "What 17.8 million means" });
  expect(within(form).getByRole("button", { name: "Take it" })).toBeDisabled();
  await user.type(within(form).getByRole("combobox", { name: "Metric" }), "adjusted ebitda");
  await user.click(screen.getByRole("option", { name: "Adjusted EBITDA" }));
  expect(within(form).getByRole("textbox", { name: "Value" })).toHaveValue("17.8");
  expect(within(form).getByRole("combobox", { name: "Unit" })).toHaveValue("USD million");
  await user.click(within(form).getByRole("button", { name: "Take it" }));
  expect(screen.getByRole("region", { name: /^Adjusted EBITDA, \$17\.8 m, mapped by hand/ })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Back to figures" }));
  await user.click(screen.getByRole("button", { name: "Import 2 figures" }));
  await screen.findByText(/written to Figures/);
  expect(workbook.valueOf("CRVD_2025Q2_adjusted_ebitda")).toBe(17_800_000);
  const figures = workbook.book.sheets.find(({ name }) => name === "Figures")!;
  expect(figures.cells.flat()).toContain("Mapped by hand.");
});

test("what was mapped is put back among the numbers left over", async () => {
  const { user } = await openLeftOver();
  await user.click(screen.getByRole("button", { name: "Map to…" }));
  await user.type(await screen.findByRole("combobox", { name: "Metric" }), "cash");
  await user.click(screen.getByRole("option", { name: "Cash" }));
  expect(screen.getByRole("textbox", { name: /^Period/ })).toHaveValue("2025-06-30");
  await user.click(screen.getByRole("button", { name: "Take it" }));
  await user.click(screen.getByRole("button", { name: "Put back" }));
  expect(screen.getByRole("button", { name: "Import 1 figure" })).toBeEnabled();
  expect(screen.getByRole("button", { name: /^17\.8 million/ })).toBeVisible();
});

test("an odd value is told of and can be taken all the same", async () => {
  const { user } = await openLeftOver();
  await user.click(screen.getByRole("button", { name: "Map to…" }));
  await user.type(await screen.findByRole("combobox", { name: "Metric" }), "electricity price");
  await user.click(screen.getByRole("option", { name: "Electricity price" }));
  expect(screen.getByText(/outside what is plausible for Electricity price/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Take it" })).toBeEnabled();
});
