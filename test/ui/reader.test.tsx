/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { exampleText, openPane, openReview } from "./pane";

const passage = () => screen.getByRole("document");
const marked = () => passage().querySelector("mark[data-target]")!.textContent;

test("a click on a figure shows the words it was read from, among the words around them", async () => {
  const { user } = await openReview({ text: exampleText("fwik-2025q1") });
  await user.click(screen.getAllByTitle("Show where Average selling price was said")[0]!);
  expect(passage()).toHaveAccessibleName(/^Daniel Quaye/);
  expect(marked()).toContain("$8.8 per terahash");
  expect(within(passage()).getByText(/a decline of/)).toBeInTheDocument();
});

test("Enter opens the passage, the arrows go on to the next figure, Escape leads back to the row", async () => {
  const { user } = await openReview({ text: exampleText("fwik-2025q1") });
  const row = screen.getAllByRole("checkbox", { name: /^Total revenue, / })[0]!;
  act(() => row.focus());
  await user.keyboard("{Enter}");
  const first = marked();
  expect(first).toContain("$84.6 million");
  await user.keyboard("{ArrowDown}");
  expect(marked()).not.toBe(first);
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("document")).toBeNull();
  expect(row).toHaveFocus();
});

test("back from a passage, the list is where the analyst went on to", async () => {
  const { user } = await openReview({ text: exampleText("fwik-2025q1") });
  await user.click(screen.getAllByTitle("Show where Total revenue was said")[0]!);
  await user.click(screen.getByRole("button", { name: "Next figure" }));
  await user.click(screen.getByRole("button", { name: "Next figure" }));
  const shown = screen.getByRole("button", { name: "Keep as said" }).closest("section")!.getAttribute("aria-label")!;
  await user.click(screen.getByRole("button", { name: "Back to figures" }));
  const label = shown.split(",")[0]!;
  expect(document.activeElement).toHaveAccessibleName(expect.stringContaining(label));
});

test("a text that tells no figures is refused, and the ways to another stay open", async () => {
  const load = async () => ({ text: "Stir, and let it rest." });
  const { user } = openPane("import", [{ id: "b", title: "A recipe", detail: "", load }]);
  await user.click(screen.getByRole("button", { name: /A recipe/ }));
  expect(await screen.findByText(/No figures were found/)).toBeVisible();
  expect(screen.getByRole("button", { name: "Paste text" })).toBeVisible();
});
