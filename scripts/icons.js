// node scripts/icons.js: draws the PNG icons of the manifest from the SVGs in assets.
const { readFileSync } = require("node:fs");
const { resolve } = require("node:path");
const { chromium } = require("playwright-core");

const assets = resolve(__dirname, "../assets");
const sizes = {
  icon: [16, 32, 64, 80, 128],
  import: [16, 32, 80],
  functions: [16, 32, 80],
  scenarios: [16, 32, 80],
};

async function main() {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
  const page = await browser.newPage();
  for (const [name, pixels] of Object.entries(sizes)) {
    const drawing = readFileSync(`${assets}/${name}.svg`).toString("base64");
    for (const size of pixels) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><img style="display:block" width="${size}" src="data:image/svg+xml;base64,${drawing}">`,
      );
      await page.screenshot({ path: `${assets}/${name}-${size}.png`, omitBackground: true });
    }
  }
  await browser.close();
}

main();
