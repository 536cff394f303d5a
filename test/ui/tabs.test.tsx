/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { openPane } from "./pane";

test("each tab comes into view again, in whatever order", async () => {
  const { user } = openPane("import");
  for (const name of ["Functions", "Import", "Scenarios", "Import", "Functions"]) {
    await user.click(screen.getByRole("tab", { name }));
    expect(await screen.findByRole("tab", { name, selected: true })).toBeVisible();
    expect(screen.getByRole("tabpanel", { name })).toBeVisible();
  }
});
