import type { Figure } from "../figure";
import type { Participants } from "./participants";
import { postWords } from "./people";
import type { Label } from "./speakers";

export type Role = "operator" | "management" | "analyst";

export interface Turn {
  readonly speaker: string | null;
  readonly role: Role;
  readonly section: Figure["section"];
}

/** Says what part each speaker plays, as the call goes on. */
export class Cast {
  readonly #managers = new Set<string>();
  readonly #titles: ReadonlyMap<string, string>;
  readonly #analysts: ReadonlySet<string>;

  constructor(labels: readonly (Label | undefined)[], { titles, managers, analysts }: Participants) {
    const told = labels.flatMap((label) =>
      label?.speaker && label.title ? [[label.speaker, label.title] as const] : [],
    );
    this.#titles = new Map([...titles, ...told]);
    this.#analysts = analysts;
    managers.forEach((name) => this.#managers.add(name));
  }

  turnOf({ speaker, asks }: Pick<Label, "speaker" | "asks">, section: Turn["section"]): Turn {
    const role = this.#roleOf(speaker, asks, section);
    if (role === "management" && speaker) this.#managers.add(speaker);
    return { speaker, role, section };
  }

  #roleOf(speaker: string | null, asks: boolean | undefined, section: Turn["section"]): Role {
    if (speaker && /^(?:operator|moderator|(?:conference|call) (?:operator|coordinator)|coordinator)\b/i.test(speaker))
      return "operator";
    if (asks !== undefined) return asks ? "analyst" : "management";
    if (!speaker) return section === "prepared" ? "management" : "analyst";
    const title = this.#titles.get(speaker) ?? "";
    if (/\banalyst\b/i.test(title) || this.#analysts.has(speaker) || /\banalyst\b/i.test(speaker)) return "analyst";
    return section === "prepared" || this.#managers.has(speaker) || postWords.test(title) ? "management" : "analyst";
  }
}
