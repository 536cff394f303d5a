// Serves the workbench and the add-in on https://localhost, offline.
const { readFile } = require("node:fs/promises");
const { createServer } = require("node:https");
const { extname, join, normalize, resolve } = require("node:path");
const certificate = require("./certificate");

const project = resolve(__dirname, "..");
const officeJs = join(project, "node_modules/@microsoft/office-js/dist");
const cdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/** The files that a request may mean, best first; none outside these folders. */
function candidates(path) {
  const clean = normalize(decodeURIComponent(path)).replace(/^([\\/]|\.\.[\\/])+/, "");
  if (clean.startsWith("office-js")) return [join(officeJs, clean.slice("office-js/".length).toLowerCase())];
  const name = clean === "" || clean === "." ? "index.html" : clean;
  return [join(project, "dist/addin", name), join(project, "dist/workbench", name)];
}

async function firstOf(files) {
  for (const file of files) {
    const content = await readFile(file).catch(() => undefined);
    if (content) return { file, content };
  }
}

/** The shipped page loads Excel's library from Microsoft's network; here the same library comes from the installed package. */
const offline = (html) => html.toString().replaceAll(cdn, "/office-js/");

async function answer(request, response) {
  const found = await firstOf(candidates(new URL(request.url, "https://localhost").pathname));
  if (!found) return response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
  const extension = extname(found.file);
  response.writeHead(200, {
    "content-type": types[extension] ?? "application/octet-stream",
    "cache-control": "no-store",
    "access-control-allow-origin": "*",
  });
  response.end(extension === ".html" ? offline(found.content) : found.content);
}

/** Starts the server; resolves with it and the address it listens on. Port 0 takes a free one. */
async function serve(port) {
  const server = createServer(await certificate(), (request, response) => {
    answer(request, response).catch((problem) => response.destroy(problem));
  });
  await new Promise((done, failed) => server.once("error", failed).listen(port, "localhost", done));
  return { server, address: `https://localhost:${server.address().port}/` };
}

module.exports = serve;
