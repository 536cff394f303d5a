import { startExcel, type ExcelOptions } from "./bridge";
import { openGrid } from "./headlessGrid";

/** A new workbook in the workbench's own grid, with Excel's client library in front of it. Close it after the test. */
export function openExcel(options: ExcelOptions = {}) {
  const { grid, close: closeGrid } = openGrid();
  const client = startExcel(grid, options);
  const close = () => {
    client.close();
    closeGrid();
  };
  return { ...client, grid, close };
}

export type OpenExcel = ReturnType<typeof openExcel>;

/** The code of the error that a batch ends with; undefined when it succeeds. */
export async function errorOf(batch: Promise<unknown>): Promise<{ code: string; message: string } | undefined> {
  try {
    await batch;
    return undefined;
  } catch (problem) {
    const { code, message } = problem as OfficeExtension.Error;
    return { code, message };
  }
}
