// node scripts/start.js [--port N] [--no-open]: serves the built workbench and opens it in the browser.
const { spawn } = require("node:child_process");
const { parseArgs } = require("node:util");
const { parseNumber } = require("office-addin-cli");
const serve = require("./serve");

const { values } = parseArgs({
  options: { port: { type: "string", default: "3000" }, "no-open": { type: "boolean" } },
});

/** Opens the address where there is a desktop; a machine without one gets the printed address only. */
function openBrowser(address) {
  const openers = { darwin: ["open"], win32: ["cmd", "/c", "start", ""], linux: ["xdg-open"] };
  const opener = openers[process.platform];
  if (!opener || (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)) return;
  const [command, ...before] = opener;
  spawn(command, [...before, address], { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}

async function main() {
  const { address } = await serve(parseNumber(values.port, "--port needs a number."));
  console.log(`
Hashbook workbench: ${address}

The browser will warn once that it does not know the certificate: it was made on this machine, for localhost only.
Choose "Advanced", then "Proceed to localhost" (Safari: "Show details", "visit this website").
Nothing leaves this computer. Ctrl+C stops it.
`);
  if (!values["no-open"]) openBrowser(address);
}

main().catch((problem) => {
  const busy = problem.code === "EADDRINUSE";
  console.error(
    busy ? `Port ${values.port} is in use. Stop what uses it, or: npm start -- --port 3001` : problem.message,
  );
  process.exitCode = 1;
});
