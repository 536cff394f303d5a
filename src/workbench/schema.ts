import type { EmulatedClass } from "./emulatedClasses";
import json from "./schema.json";

/** Members of one class by kind, each with the requirement set that brought it: "ExcelApi 1.7". */
export interface ClassSchema {
  readonly set: string;
  readonly scalars: Readonly<Record<string, string>>;
  readonly navigations: Readonly<Record<string, string>>;
  readonly methods: Readonly<Record<string, string>>;
  readonly events: Readonly<Record<string, string>>;
}
export type Schema = Readonly<Record<string, ClassSchema>>;

/** Written by scripts/schema.ts from @types/office-js. */
export const schema: Readonly<Record<EmulatedClass, ClassSchema>> = json;
