import { readFileSync } from "node:fs";
import { JSDOM } from "jsdom";
import { CustomFunctionDriver, type FunctionMetadata } from "../../src/workbench/customFunctionDriver";
import type { Grid } from "../../src/workbench/grid";
import type { RequirementSets } from "../../src/workbench/requirements";
import { openRichApi, type RichApi } from "../../src/workbench/richApi";
import type { Batch, Entry } from "../../src/workbench/wire";

export interface ExcelOptions {
  readonly requirementSets?: RequirementSets;
  /** Of functions.json; their code is associated on the window's CustomFunctions. */
  readonly functions?: readonly FunctionMetadata[];
}

/** Excel's own client library, and the host behind it. */
export interface ExcelClient {
  readonly Excel: typeof globalThis.Excel;
  readonly OfficeExtension: typeof globalThis.OfficeExtension;
  readonly window: JSDOM["window"];
  readonly host: RichApi;
  readonly customFunctions: CustomFunctionDriver;
  /** All batches sent so far. */
  readonly sent: readonly Batch[];
  close(): void;
}

interface Message {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: Batch };
}

const [request, response, event] = [1, 2, 3];
const clientLibrary = readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");

/**
 * Evaluates Microsoft's excel-web-16.00.js in jsdom and lets its genuine proxies talk to our host over the grid. There is
 * no office.js, so no Office.onReady.
 */
export function startExcel(grid: Grid, options: ExcelOptions = {}): ExcelClient {
  const { requirementSets = { ExcelApi: "1.12" }, functions = [] } = options;
  const { window } = new JSDOM("<!doctype html><body></body>", {
    url: "https://localhost/",
    runScripts: "outside-only",
  });
  const sent: Batch[] = [];
  const tell = (entries: readonly Entry[]) =>
    bridge.onMessageFromHost?.(JSON.stringify({ type: event, message: { entries } }));
  const customFunctions = new CustomFunctionDriver(functions, tell);
  const host = openRichApi(grid, { requirementSets, xmlParser: new window.DOMParser(), tell, customFunctions });
  const bridge = {
    onMessageFromHost: null as ((text: string) => void) | null,
    sendMessageToHost(text: string) {
      const { id, type, message } = JSON.parse(text) as Message;
      if (type !== request) return;
      sent.push(message.body);
      void host
        .run(message.body)
        .then((body) =>
          bridge.onMessageFromHost?.(
            JSON.stringify({ id, type: response, message: { statusCode: 200, headers: {}, body } }),
          ),
        );
    },
  };
  Object.assign(window, { _richApiNativeBridge: bridge });
  window.eval(clientLibrary);
  const { Excel, OfficeExtension } = window as unknown as typeof globalThis;
  const close = () => {
    host.dispose();
    window.close();
  };
  return { Excel, OfficeExtension, window, host, customFunctions, sent, close };
}
