import { existsSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(__dirname, "../../shared");

/** Whether the reference material that is not part of the repository lies beside it. */
export const hasShared = existsSync(root);

/** A file of that material. */
export const shared = (path: string): string => resolve(root, path);
