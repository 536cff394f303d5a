import type { Definition } from "../../economics/define";

export interface FunctionGroup {
  readonly title: string;
  readonly functions: readonly Definition[];
}

/** Functions by group, in the order of the catalogue, whose name or summary has every word of the search. */
export function functionGroups(catalogue: readonly Definition[], search: string): readonly FunctionGroup[] {
  const terms = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = catalogue.filter(({ name, summary, group }) => {
    const text = `${name} ${summary} ${group}`.toLowerCase();
    return terms.every((term) => text.includes(term));
  });
  const titles = [...new Set(found.map(({ group }) => group))];
  return titles.map((title) => ({ title, functions: found.filter(({ group }) => group === title) }));
}
