import { readFileSync } from "node:fs";
import ts from "typescript";
import type { ClassSchema, Schema } from "../src/workbench/schema";

/** The text of the type declarations of office.js (MIT), as installed. */
export const officeDeclarations = () => readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");

type Kind = "scalars" | "navigations" | "methods" | "events";

/** Members that live in the client alone and never reach the host. */
const clientOnly = ["context", "items", "load", "set", "toJSON", "track", "untrack", "isNullObject"];

/** What the declarations say of these classes: members by kind, each with the requirement set that brought it. */
export function schemaOf(declarations: string, classes: readonly string[]): Schema {
  const excel = excelClasses(declarations);
  return Object.fromEntries(
    classes.map((name) => {
      const declared = excel.get(name);
      if (!declared) throw new Error(`@types/office-js has no class Excel.${name}.`);
      return [name, classSchema(declared, new Set(excel.keys()))];
    }),
  );
}

function excelClasses(declarations: string): Map<string, ts.ClassDeclaration> {
  const start = declarations.indexOf("declare namespace Excel {");
  const text = declarations.slice(start, declarations.indexOf("\ndeclare namespace", start + 1));
  const classes = new Map<string, ts.ClassDeclaration>();
  for (const statement of ts.createSourceFile("excel.d.ts", text, ts.ScriptTarget.Latest, true).statements)
    if (ts.isModuleDeclaration(statement) && statement.body && ts.isModuleBlock(statement.body))
      for (const member of statement.body.statements)
        if (ts.isClassDeclaration(member) && member.name) classes.set(member.name.text, member);
  return classes;
}

function classSchema(declared: ts.ClassDeclaration, classNames: ReadonlySet<string>): ClassSchema {
  const set = requirementSet(declared) ?? "ExcelApi 1.1";
  const schema = { set, scalars: {}, navigations: {}, methods: {}, events: {} } satisfies ClassSchema;
  for (const member of declared.members) {
    const name = member.name?.getText();
    if (name === undefined || clientOnly.includes(name)) continue;
    const kind = kindOf(member, classNames);
    // Overloads: the first is the oldest.
    if (kind) Object.assign(schema[kind], { [name]: requirementSet(member) ?? set, ...schema[kind] });
  }
  return schema;
}

function kindOf(member: ts.ClassElement, classNames: ReadonlySet<string>): Kind | undefined {
  if (ts.isMethodDeclaration(member)) return "methods";
  if (!ts.isPropertyDeclaration(member)) return undefined;
  const type = member.type?.getText() ?? "";
  if (type.startsWith("OfficeExtension.EventHandlers")) return "events";
  return classNames.has(type.replace(/^Excel\./, "")) ? "navigations" : "scalars";
}

/** "ExcelApi 1.7" of the documentation's "[Api set: ExcelApi 1.7]". */
function requirementSet(node: ts.Node): string | undefined {
  const comment = ts
    .getJSDocCommentsAndTags(node)
    .map((documentation) => documentation.getText())
    .join("\n");
  const [, set] = /\[Api set: (\w+ (?:\d+\.\d+|BETA))/.exec(comment) ?? [];
  return set;
}
