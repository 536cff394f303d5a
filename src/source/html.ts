import { Parser } from "htmlparser2";
import { Refusal } from "../units/refusal";
import { HtmlTable } from "./htmlTable";

/** Elements whose words are the page's, not the text's. */
const dropped = new Set(
  "script style noscript template svg math nav footer aside button select option iframe object audio video canvas dialog menu head".split(
    " ",
  ),
);
const lines = new Set(
  "div section article header main li tr dt dd address figcaption figure summary details legend caption".split(" "),
);
const blocks = new Set("p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre hr".split(" "));
/** No page nests deeper; a tag more is a trap for whoever keeps count. */
const deepest = 3000;

interface Open {
  readonly isDropped: boolean;
  readonly isTitle: boolean;
  readonly isAsWritten: boolean;
  readonly isPoint: boolean;
}

/** The words of a page, a block a line, tables as rows with bars; without menus, scripts and what stands in other languages. */
export function textOfHtml(html: string): string {
  const out = new Lines();
  const open: Open[] = [];
  const tables: { table: HtmlTable; cell: { out: Lines; columns: number; rows: number } | undefined }[] = [];
  const isDropped = () => open.at(-1)?.isDropped ?? false;
  const target = () => tables.at(-1)?.cell?.out ?? out;
  const isInPoint = (name: string) => name === "p" && (open.at(-1)?.isPoint ?? false);
  let title = "";
  let hasHeading = false;

  const endCell = () => {
    const top = tables.at(-1);
    if (!top?.cell) return;
    const { out: words, columns, rows } = top.cell;
    top.table.addCell(words.lines().filter(Boolean), columns, rows);
    top.cell = undefined;
  };
  const endTable = () => {
    endCell();
    const done = tables.pop();
    if (!done) return;
    const outer = tables.at(-1);
    if (outer) outer.table.isLayout = true;
    target().paragraph();
    for (const line of done.table.lines()) target().line(line);
    target().paragraph();
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > deepest) throw new Refusal("input", "its elements are nested too deep for a page.");
        open.push({
          isDropped: isDropped() || dropped.has(name) || isAside(name, attributes),
          isTitle: name === "title" && open.length <= 3,
          isAsWritten: name === "pre" || (open.at(-1)?.isAsWritten ?? false),
          isPoint: name === "li" || (open.at(-1)?.isPoint ?? false),
        });
        if (isDropped()) return;
        if (name === "table") tables.push({ table: new HtmlTable(), cell: undefined });
        else if (name === "tr" && tables.length) {
          endCell();
          tables.at(-1)!.table.beginRow();
        } else if ((name === "td" || name === "th") && tables.length) {
          endCell();
          tables.at(-1)!.cell = {
            out: new Lines(),
            columns: spanOf(attributes.colspan),
            rows: spanOf(attributes.rowspan),
          };
        } else if (name === "br") target().line("");
        else if (blocks.has(name) && !isInPoint(name)) target().paragraph();
        else if (lines.has(name) || isInPoint(name)) target().line("");
        if (/^h[1-6]$/.test(name)) {
          hasHeading = true;
          if (!tables.length) target().mark(`${"#".repeat(Number(name[1]))} `);
        }
        if (name === "li") target().mark("• ");
        if (name === "sup") target().beginRaised();
      },
      ontext(text) {
        const { isTitle = false, isAsWritten = false } = open.at(-1) ?? {};
        if (isTitle) title += text;
        if (!isDropped()) target().add(text, isAsWritten);
      },
      onclosetag(name) {
        const inPoint = isInPoint(name);
        if (open.pop()?.isDropped || name === "br") return;
        if (name === "li" || /^h[1-6]$/.test(name)) target().mark("");
        if (name === "sup") target().endRaised();
        if (name === "table" && tables.length) endTable();
        else if ((name === "td" || name === "th") && tables.length) endCell();
        else if (blocks.has(name) && !inPoint) target().paragraph();
        else if (lines.has(name) || inPoint) target().line("");
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  while (tables.length) endTable();
  const words = out
    .lines()
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  const named = title.replace(/\s+/g, " ").trim();
  return hasHeading || !named || words.startsWith(named) ? `${words}\n` : `${named}\n\n${words}\n`;
}

const spanOf = (said: string | undefined) => Math.min(Math.max(Number.parseInt(said ?? "1", 10) || 1, 1), 100);

function isAside(name: string, { lang, hidden, role, style, ...rest }: Record<string, string>): boolean {
  if (hidden !== undefined || rest["aria-hidden"] === "true" || /display:\s{0,4}none/i.test(style ?? "")) return true;
  if (name !== "html" && name !== "body" && lang !== undefined && lang !== "" && !/^en\b/i.test(lang)) return true;
  return /^(?:navigation|complementary|contentinfo|search|banner|dialog|alert)$/i.test(role ?? "");
}

/** Lines being written, white space put together as a browser does. */
class Lines {
  readonly #lines: string[] = [""];
  #mark = "";
  #raised: string | undefined;

  add(text: string, isAsWritten: boolean): void {
    if (isAsWritten) {
      const [first, ...others] = text.split(/\r?\n/);
      this.#append(first!);
      for (const line of others) this.#lines.push(line);
      return;
    }
    const words = text.replace(/[ \t\r\n\f]+/g, " ");
    if (this.#raised !== undefined) this.#raised += words;
    else this.#append(words);
  }

  #append(words: string): void {
    const last = this.#lines.length - 1;
    const line = this.#lines[last]!;
    const said = line === "" || line.endsWith(" ") ? words.replace(/^ /, "") : words;
    if (said === "") return;
    this.#lines[last] = line + this.#mark + said;
    this.#mark = "";
  }

  /** Small raised words: a note, unless they are letters ("3rd") or a power. */
  beginRaised(): void {
    this.#raised = "";
  }
  endRaised(): void {
    const raised = (this.#raised ?? "").trim();
    this.#raised = undefined;
    const isPower = /\b10$/.test(this.#lines.at(-1)!) && /^\d+$/.test(raised);
    if (isPower) this.#append(`^${raised}`);
    else if (/^[A-Za-z]{2,}/.test(raised)) this.#append(raised);
  }

  /** What the next words begin with. */
  mark(mark: string): void {
    this.#mark = mark;
  }

  line(text: string): void {
    if (this.#lines.at(-1) !== "") this.#lines.push("");
    if (text) this.#lines[this.#lines.length - 1] = text;
  }

  paragraph(): void {
    this.line("");
    if (this.#lines.length > 1 && this.#lines.at(-2) !== "") this.#lines.push("");
  }

  lines(): string[] {
    return this.#lines.map((line) => line.trimEnd());
  }
}
