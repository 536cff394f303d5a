import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";
import { chromium, type Browser } from "playwright-core";

/** A Chromium for Linux as an npm package, for machines that have no browser and no way to install one. */
const packaged = { name: "@sparticuz/chromium", version: "143.0.0" };

const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const macApplications = ["Google Chrome", "Chromium", "Microsoft Edge"];
const windowsPrograms = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];

/** Where this machine keeps a browser of Chromium's family. */
function installed(): string | undefined {
  const { PATH = "", PROGRAMFILES, LOCALAPPDATA, CHROME_PATH } = process.env;
  const programFolders = [PROGRAMFILES, process.env["PROGRAMFILES(X86)"], LOCALAPPDATA].filter(
    (each) => each !== undefined,
  );
  const places: Partial<Record<NodeJS.Platform, string[]>> = {
    darwin: macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    win32: programFolders.flatMap((folder) => windowsPrograms.map((program) => join(folder, program))),
    linux: PATH.split(delimiter).flatMap((folder) => commands.map((command) => join(folder, command))),
  };
  return [CHROME_PATH, ...(places[process.platform] ?? [])].find((path) => path && existsSync(path));
}

/** Fetches the packaged browser once, outside the project, since machines with a browser have no use for it. */
async function fetched(): Promise<string> {
  if (process.platform !== "linux")
    throw new Error("The browser tests need Chrome, Chromium or Edge; CHROME_PATH may name one.");
  const cache = join(homedir(), ".cache", "hashbook", `chromium-${packaged.version}`);
  if (!existsSync(join(cache, "node_modules", packaged.name)))
    execFileSync(
      "npm",
      ["install", "--prefix", cache, "--no-audit", "--no-fund", `${packaged.name}@${packaged.version}`],
      { stdio: "inherit" },
    );
  // Where the package believes itself in a bare container it brings the libraries that those lack.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= "nodejs20.x";
  const binary = createRequire(join(cache, "package.json"))(packaged.name) as { executablePath(): Promise<string> };
  return binary.executablePath();
}

/** Starts a browser that keeps to itself: nothing it does in the background may look like a request of the page. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: installed() ?? (await fetched()),
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
