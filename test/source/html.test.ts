import { textOfHtml } from "../../src/source/html";

const page = (body: string) =>
  textOfHtml(
    `<!doctype html><html lang="en"><head><title>Osprey</title><style>p{}</style></head><body><h1>Osprey</h1>${body}</body></html>`,
  );
const read = (body: string) =>
  page(body)
    .replace(/^# Osprey\n\n?/, "")
    .trimEnd();

describe("of a page are read", () => {
  it.each([
    [
      "paragraphs, a line each",
      "<p>We  mined\n412 bitcoin.</p><p>We sold <b>none</b>.</p>",
      "We mined 412 bitcoin.\n\nWe sold none.",
    ],
    ["lines that break", "<p>Ada Berg<br>Chief Executive Officer</p>", "Ada Berg\nChief Executive Officer"],
    ["headings", "<h2>Liquidity</h2><p>Cash was $14 million.</p>", "## Liquidity\n\nCash was $14 million."],
    [
      "points",
      "<ul><li>Revenue of $33 million</li><li><p>Cash of $14 million</p></li></ul>",
      "• Revenue of $33 million\n• Cash of $14 million",
    ],
    ["entities", "<p>AT&amp;T&nbsp;&mdash; 4&#162; &ldquo;all&#8209;in&rdquo;</p>", "AT&T\u00A0— 4¢ “all‑in”"],
    [
      "letters that are raised",
      "<p>the 3<sup>rd</sup> quarter, 10<sup>18</sup> hashes</p>",
      "the 3rd quarter, 10^18 hashes",
    ],
    ["lines as written", "<pre>Revenue   33\nCash      14</pre>", "Revenue   33\nCash      14"],
    ["blocks without paragraphs", "<div>One.</div><div>Two.<div>Three.</div></div>", "One.\nTwo.\nThree."],
  ])("%s", (_, body, text) => expect(read(body)).toBe(text));
});

describe("of a page are not read", () => {
  it.each([
    ["scripts", "<script>var a = 12 < 13;</script>"],
    ["menus", "<nav><a>Investors 12</a></nav><div role='navigation'>News 13</div>"],
    ["feet and sides", "<footer>© 2025</footer><aside>12 stocks</aside>"],
    ["what is hidden", "<div hidden>12</div><p style='display: none'>13</p><span aria-hidden='true'>14</span>"],
    ["marks of notes", "<sup>1</sup><sup>(2)</sup>"],
    ["another language", "<p lang='zh-CN'>我们开采了412枚</p><p lang='es'>Minamos 412</p>"],
    ["buttons", "<button>Share 12</button>"],
    ["comments", "<!-- 12 -->"],
  ])("%s", (_, body) => expect(read(`<p>We mined.</p>${body}`)).toBe("We mined."));
});

describe("a table is read row by row", () => {
  it.each([
    [
      "with a cell for each value",
      "<tr><th></th><th>Q3</th><th>Q2</th></tr><tr><td>Mined</td><td>288</td><td>264</td></tr>",
      "|  | Q3 | Q2 |\n| Mined | 288 | 264 |",
    ],
    [
      "with signs in cells of their own",
      "<tr><td></td><td colspan=2>2025</td><td></td><td colspan=2>2024</td><td></td></tr>" +
        "<tr><td>Revenue</td><td>$</td><td>33,012</td><td></td><td>$</td><td>27,300</td><td></td></tr>" +
        "<tr><td>Net loss</td><td></td><td>(1,204</td><td>)</td><td></td><td>(988</td><td>)</td></tr>" +
        "<tr><td>Uptime</td><td></td><td>95</td><td>%</td><td></td><td>—</td><td></td></tr>",
      "|  | 2025 | 2024 |\n| Revenue | $33,012 | $27,300 |\n| Net loss | (1,204) | (988) |\n| Uptime | 95% | — |",
    ],
    [
      "with heads over several columns",
      "<tr><td></td><td colspan=2>Three Months Ended September 30,</td></tr><tr><td></td><td>2025</td><td>2024</td></tr><tr><td>Mined</td><td>288</td><td>264</td></tr>",
      "|  | Three Months Ended September 30, | Three Months Ended September 30, |\n|  | 2025 | 2024 |\n| Mined | 288 | 264 |",
    ],
    [
      "with labels over several rows",
      "<tr><td rowspan=2>Texas</td><td>Power</td><td>40</td></tr><tr><td>Hashrate</td><td>7.4</td></tr>",
      "| Texas | Power | 40 |\n|  | Hashrate | 7.4 |",
    ],
    [
      "with its title above it",
      "<tr><td colspan=3>Operating data</td></tr><tr><td></td><td>Q3</td><td>Q2</td></tr><tr><td>Mined</td><td>288</td><td>264</td></tr>",
      "Operating data\n|  | Q3 | Q2 |\n| Mined | 288 | 264 |",
    ],
    [
      "with columns that a row leaves out",
      "<tr><td>Mined</td><td colspan=2>288</td><td colspan=2>264</td></tr><tr><td>Price</td><td>$&nbsp;0.046</td><td>$&nbsp;0.045</td></tr>",
      "| Mined | 288 | 264 |\n| Price | $\u00A00.046 | $\u00A00.045 |",
    ],
    ["with bars in its words", "<tr><td>Mined | sold</td><td>288</td></tr>", "| Mined / sold | 288 |"],
  ])("%s", (_, rows, text) => expect(read(`<table>${rows}</table>`)).toBe(text));

  it("unless it only lays out the page", () =>
    expect(
      read("<table><tr><td><p>We mined.</p><table><tr><td>Mined</td><td>288</td></tr></table></td></tr></table>"),
    ).toBe("We mined.\n| Mined | 288 |"));

  it("or lists points", () =>
    expect(read("<table><tr><td>•</td><td>Revenue of $33 million</td></tr></table>")).toBe("• Revenue of $33 million"));
});

it("a page is named by its title where it has no heading", () =>
  expect(textOfHtml("<title>Osprey Q3 2025 Results</title><p>We mined.</p>")).toBe(
    "Osprey Q3 2025 Results\n\nWe mined.\n",
  ));

it("a page nested without end is refused", () =>
  expect(() => textOfHtml("<div>".repeat(100_000))).toThrow("nested too deep"));

it("a page of tags that never close takes time in proportion", () => {
  const time = (tags: number) => {
    const start = performance.now();
    textOfHtml("<p>a</i></b>".repeat(tags));
    return performance.now() - start;
  };
  time(1000);
  // Twenty times the text; four times more for the noise of a busy machine.
  expect(time(40_000)).toBeLessThan(Math.max(time(2000), 20) * 80);
});
