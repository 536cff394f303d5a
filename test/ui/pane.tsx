import "@testing-library/jest-dom";
import { configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Call } from "../../src/transcript/figure";
import { App } from "../../src/ui/App";
import type { Library } from "../../src/ui/library";
import { createStore } from "../../src/ui/store";
import type { TabName } from "../../src/ui/tabs";
import { MemoryWorkbook } from "./memoryWorkbook";

// Reading a call, or compiling a tab when it is first opened, takes seconds on a slow machine.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

/** The text of a call that comes with the add-in. */
export const exampleText = (id: string): string =>
  readFileSync(resolve(__dirname, `../../seeds/transcripts/${id}.txt`), "utf8");

/** The pane beside a workbook in memory, at a tab. */
export function openPane(tab: TabName, library: Library = [], workbook = new MemoryWorkbook()) {
  render(<App workbook={workbook} library={library} tab={createStore(tab)} hostIsDark={() => false} />);
  return { workbook, user: userEvent.setup() };
}

/** The pane with a call of its library opened for review. */
export async function openReview(call: { readonly call: Call } | { readonly text: string }) {
  const library: Library = [{ id: "a", title: "A call", detail: "to test", load: async () => call }];
  const pane = openPane("import", library);
  await pane.user.click(screen.getByRole("button", { name: /A call/ }));
  await screen.findByRole("button", { name: /^Import/ });
  return pane;
}
