import type { Server } from "node:https";
import type { Browser, Frame, Page } from "playwright-core";
import serve from "../../scripts/serve";
import { startBrowser } from "./browser";

export interface OpenWorkbench {
  readonly page: Page;
  /** Waits until the add-in's page has reached its host. */
  addInReady(): Promise<void>;
  /** The add-in's page; a new one after the add-in was reloaded. */
  pane(): Frame;
  /** What a careful user would complain about: errors of the page, answers like 404, requests that leave the machine. */
  readonly problems: readonly string[];
  value(address: string): Promise<unknown>;
  /** Waits until a cell shows something other than nothing and #BUSY!. */
  settledValue(address: string): Promise<unknown>;
  /** Clicks a cell of the active sheet and types into it, as a user. */
  type(address: string, text: string): Promise<void>;
  click(address: string): Promise<void>;
  close(): Promise<void>;
}

export interface WorkbenchOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
}

/** Opens the built workbench in a browser of its own. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const browser = await startBrowser();
  const { server, address } = await serve(0);
  try {
    return await openPage(browser, server, address, options);
  } catch (problem) {
    await close(browser, server);
    throw problem;
  }
}

async function openPage(
  browser: Browser,
  server: Server,
  address: string,
  { width = 1280, height = 800, colorScheme = "light" }: WorkbenchOptions,
): Promise<OpenWorkbench> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width, height }, colorScheme });
  const page = await context.newPage();
  const problems = watch(page);
  await page.goto(address);
  await page.waitForFunction(() => window.workbench);
  const opened: OpenWorkbench = {
    page,
    problems,
    pane: () => page.frames().find((frame) => new URL(frame.url()).pathname === "/taskpane.html")!,
    value: (cell) => page.evaluate((at) => window.workbench!.value(at), cell),
    async settledValue(cell) {
      const shown = await page.waitForFunction((at) => {
        const value = window.workbench!.value(at);
        return value === "" || value === "#BUSY!" ? undefined : { value };
      }, cell);
      return (await shown.jsonValue())!.value;
    },
    async click(cell) {
      const { x, y } = await page.evaluate((at) => window.workbench!.point(at), cell);
      await page.mouse.click(x, y);
    },
    async type(cell, text) {
      await opened.click(cell);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    addInReady: async () => {
      await page.waitForFunction(() => {
        const pane = document.querySelector<HTMLIFrameElement>("#pane iframe")?.contentWindow;
        return (pane as unknown as Partial<typeof globalThis> | null)?.Office?.context?.requirements !== undefined;
      });
    },
    close: () => close(browser, server),
  };
  await opened.addInReady();
  return opened;
}

function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`page error: ${error.stack ?? error.message}`));
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && hostname !== "localhost")
      problems.push(`request that leaves the machine: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
}

async function close(browser: Browser, server: Server) {
  await browser.close();
  await new Promise((done) => server.close(done));
}
